/** The log of Redis cut anywhere, as a killed Redis may leave it, and where Redis itself stops reading it. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NEWLINE = "\r\n";

/** The part that grows, of a server that has never rewritten its log. */
export function logOf(folder: string): { read(): Buffer; write(bytes: Buffer): void } {
  const path = () => {
    const inside = join(folder, "appendonlydir");
    const name = readdirSync(inside).find((each) => each.endsWith(".incr.aof"));
    if (name === undefined) throw new Error(`no log in ${inside}`);
    return join(inside, name);
  };
  return { read: () => readFileSync(path()), write: (bytes) => writeFileSync(path(), bytes) };
}

/** How much of it is whole: complete commands, and of a transaction all or nothing. */
export function wholeLength(log: Buffer): number {
  let whole = 0;
  let at = 0;
  let isInside = false;
  for (;;) {
    const command = commandAt(log, at);
    if (command === null) return whole;
    at = command.end;
    if (command.name === "MULTI") isInside = true;
    if (command.name === "EXEC") isInside = false;
    if (!isInside) whole = at;
  }
}

function commandAt(log: Buffer, from: number): { readonly name: string; readonly end: number } | null {
  const count = numberAt(log, from);
  if (count === null) return null;
  let { end } = count;
  let name = "";
  for (let index = 0; index < count.value; index += 1) {
    const length = numberAt(log, end);
    if (length === null || length.end + length.value + NEWLINE.length > log.length) return null;
    if (index === 0) name = log.toString("latin1", length.end, length.end + length.value).toUpperCase();
    end = length.end + length.value + NEWLINE.length;
  }
  return { name, end };
}

/** `*3\r\n` or `$5\r\n`. */
function numberAt(log: Buffer, from: number): { readonly value: number; readonly end: number } | null {
  const lineEnd = log.indexOf(NEWLINE, from, "latin1");
  if (from >= log.length || lineEnd === -1) return null;
  return { value: Number(log.toString("latin1", from + 1, lineEnd)), end: lineEnd + NEWLINE.length };
}
