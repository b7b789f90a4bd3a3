/** A copy of the product that no build changes while it runs, with a bug planted in it if one is named. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../support/balie-process.ts";
import { BUGS, type BugName, type Patch } from "./bugs.ts";

const NEEDED = [
  "dist/server",
  "dist/shared",
  "package.json",
  "server/core/care/helplines.json",
  "server/adapters/redis/scripts",
  "server/adapters/redis/packed-1.txt",
];

export function copyProduct(bug: BugName | null): { readonly root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), "balie-chaos-"));
  for (const path of NEEDED) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(ROOT, path), join(root, path), { recursive: true, filter: (from) => !from.endsWith(".d.ts") });
  }
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"), "dir");
  for (const patch of bug === null ? [] : BUGS[bug].patches) plant(root, patch);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function plant(root: string, { file, find, replace }: Patch): void {
  const path = join(root, file);
  const parts = readFileSync(path, "utf8").split(find);
  if (parts.length !== 2) {
    throw new Error(
      `the planted bug no longer fits: ${parts.length - 1} places in ${file} read ${JSON.stringify(find)}`,
    );
  }
  writeFileSync(path, parts.join(replace));
}
