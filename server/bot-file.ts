/**
 * The packs, compiled by `npm run build` into a file beside the compiled code. A start reads it in a fraction of the time
 * that compiling takes. A file that is missing, damaged or made from other code than stands there now is not used: the
 * bot is then compiled, which gives the same one.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import { compilePacks } from "./core/bot/compile.ts";
import type { Bot } from "./core/bot/compiled.ts";
import { type BotImage, readBot, writeBot } from "./core/bot/image.ts";

const DIGEST_BYTES = 32;

interface Content {
  /** The modules it was made from. One that came later counts once one of these asks for it, which changes that one. */
  readonly modules: readonly string[];
  /** sourceDigest of these. */
  readonly madeFrom: string;
  readonly image: BotImage;
}

export interface BotFile {
  /** The compiled engine and packs. */
  readonly sources: string;
  readonly path: string;
}

/** Of this build; when the modules run as TypeScript there is none. */
export const shippedBotFile: BotFile = {
  sources: fileURLToPath(new URL("./core/bot/", import.meta.url)),
  path: fileURLToPath(new URL("./bot.image", import.meta.url)),
};

/** From the file, else from the packs; `onCompiling` is told why. */
export async function loadBot(onCompiling: (reason: string) => void, file: BotFile = shippedBotFile): Promise<Bot> {
  const found = await readFrom(file);
  if ("bot" in found) {
    return found.bot;
  }
  onCompiling(found.reason);
  const { packs } = await import("./core/bot/packs/packs.ts");
  return compilePacks(packs);
}

/** Does nothing where the file is as it would be written. */
export async function refreshBotFile(file: BotFile = shippedBotFile): Promise<void> {
  if ("bot" in (await readFrom(file))) {
    return;
  }
  const { packs } = await import("./core/bot/packs/packs.ts");
  const modules = readdirSync(file.sources, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .sort();
  const madeFrom = sourceDigest(file.sources, modules);
  const content: Content = { modules, madeFrom, image: writeBot(compilePacks(packs)) };
  const body = serialize(content);
  const half = `${file.path}.${process.pid}`;
  await writeFile(half, Buffer.concat([sha256(body), body]));
  // Whole or not at all: others may be reading it.
  await rename(half, file.path);
}

async function readFrom({ path, sources }: BotFile): Promise<{ readonly bot: Bot } | { readonly reason: string }> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) {
    return { reason: "there is no file of compiled packs" };
  }
  const body = bytes.subarray(DIGEST_BYTES);
  if (!sha256(body).equals(bytes.subarray(0, DIGEST_BYTES))) {
    return { reason: "the file of compiled packs is damaged" };
  }
  try {
    const { modules, madeFrom, image }: Content = deserialize(body);
    return madeFrom === sourceDigest(sources, modules)
      ? { bot: readBot(image) }
      : { reason: "the file of compiled packs is of other code" };
  } catch {
    return { reason: "the file of compiled packs, or a module that it was made from, cannot be read" };
  }
}

/** Of the modules that have a say in what is compiled, and of the Node that folds letters and writes the file. */
function sourceDigest(folder: string, modules: readonly string[]): string {
  const hash = createHash("sha256").update(`${process.version} ${process.arch}`);
  for (const name of modules) {
    hash.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex");
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
