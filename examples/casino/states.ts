/** The pages of `/states/`: the chat's screen in each of its states, built for the demo (`widget/vite.states.config.ts`). */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Beside the compiled file, or where a build puts it seen from the source. */
const PLACES = ["../../states/", "../../dist/states/"];

/** Path -> body; empty where it was not built. */
export function readStates(): ReadonlyMap<string, Buffer> {
  const folder = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((place) =>
    existsSync(join(place, "entry.js")),
  );
  if (folder === undefined) return new Map();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.(js|css)$/.test(file));
  const sheet = files.find((file) => file.endsWith(".css")) ?? "";
  const document = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Chat</title><link rel="stylesheet" href="/states/${sheet}"><script type="module" src="/states/entry.js"></script></head><body></body></html>`;
  return new Map([
    ["/states/", Buffer.from(document)],
    ...files.map((file) => [`/states/${file.replaceAll("\\", "/")}`, readFileSync(join(folder, file))] as const),
  ]);
}
