/** The file of compiled packs: what is in it, and when it is not used. */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { deserialize, serialize } from "node:v8";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type BotFile, loadBot, refreshBotFile } from "../../server/bot-file.ts";
import { compilePacks } from "../../server/core/bot/compile.ts";
import type { Bot } from "../../server/core/bot/compiled.ts";
import { emptyMemory } from "../../server/core/bot/dialogue.ts";
import { type BotImage, readBot, writeBot } from "../../server/core/bot/image.ts";
import { packs } from "../../server/core/bot/packs/packs.ts";
import { decideBot } from "../../server/core/bot/pipeline.ts";
import { brand, languages, load } from "../core/bot/support.ts";

const compiled = compilePacks(packs);
const folder = mkdtempSync(join(tmpdir(), "balie-bot-file-"));
const file: BotFile = { sources: folder, path: join(folder, "bot.image") };
const source = join(folder, "pack.js");
let written: Buffer;

beforeAll(async () => {
  writeFileSync(source, "export const pack = 1;");
  await refreshBotFile(file);
  written = readFileSync(file.path);
});
beforeEach(() => {
  writeFileSync(source, "export const pack = 1;");
  writeFileSync(file.path, written);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A whole file with the right digests, and something else in it. */
function forge(change: (image: BotImage) => unknown): void {
  const { madeFrom, image }: { madeFrom: string; image: BotImage } = deserialize(written.subarray(32));
  const body = serialize({ madeFrom, image: change(image) });
  writeFileSync(file.path, Buffer.concat([createHash("sha256").update(body).digest(), body]));
}

/** All but the function, which belongs to a brand's rules. */
const dataOf = ({ packs: all, words, byLanguage }: Bot) => ({ all, words, byLanguage });

async function loadTold() {
  const reasons: string[] = [];
  return { bot: await loadBot((reason) => reasons.push(reason), file), reasons };
}

describe("the bot that a start reads", () => {
  it("[B45] is the compiled one, in all its parts", () => {
    expect(isDeepStrictEqual(dataOf(readBot(writeBot(compiled))), dataOf(compiled))).toBe(true);
  });

  it("[B45] decides every known message as the compiled one does, and nothing was compiled for it", async () => {
    const { bot, reasons } = await loadTold();
    expect(reasons).toEqual([]);
    const names = languages.flatMap((language) =>
      ["distress", "money", "faq", "handover"].map((group) => `${group}_${language}`),
    );
    const rows = [...names, "hard_negatives"].flatMap(load);
    expect(rows.length).toBeGreaterThan(500);
    for (const { text, lang: language } of rows) {
      const input = { text, language, memory: emptyMemory, brand };
      expect(JSON.stringify(decideBot(bot, input))).toBe(JSON.stringify(decideBot(compiled, input)));
    }
  });

  it.each<[string, () => void]>([
    ["is missing", () => rmSync(file.path)],
    ["is of other code", () => writeFileSync(source, "export const pack = 2;")],
    ["was cut short", () => writeFileSync(file.path, written.subarray(0, written.length - 1))],
    ["is empty", () => writeFileSync(file.path, "")],
    [
      "has one other bit",
      () =>
        writeFileSync(
          file.path,
          Uint8Array.from(written, (byte, at) => (at === 9_999 ? byte ^ 1 : byte)),
        ),
    ],
    ["holds fewer numbers than it should", () => forge((image) => ({ ...image, numbers: image.numbers.slice(0, -1) }))],
    [
      "holds a number too many",
      () => forge((image) => ({ ...image, numbers: Int32Array.from([...image.numbers, 0]) })),
    ],
    ["lacks its last names", () => forge((image) => ({ ...image, names: image.names.slice(0, -2_000) }))],
    ["lacks a pack", () => forge((image) => ({ ...image, plain: image.plain.slice(1) }))],
    ["has a list without an end", () => forge((image) => ({ ...image, numbers: image.numbers.with(0, 2 ** 31 - 1) }))],
    ["is nothing of the kind", () => forge(() => null)],
  ])("[B45] is compiled where the file %s, with the reason told", async (_case, harm) => {
    harm();
    const { bot, reasons } = await loadTold();
    expect(reasons).toHaveLength(1);
    expect(isDeepStrictEqual(dataOf(bot), dataOf(compiled))).toBe(true);
  });

  it("[B45] is written anew when the code has changed, and only then", async () => {
    await refreshBotFile(file);
    expect(readFileSync(file.path).equals(written)).toBe(true);
    writeFileSync(source, "export const pack = 3;");
    await refreshBotFile(file);
    expect(readFileSync(file.path).equals(written)).toBe(false);
    expect((await loadTold()).reasons).toEqual([]);
  });
});
