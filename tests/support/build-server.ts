/**
 * Global setup of Vitest: the embedded store's worker thread and the command line run compiled JavaScript from `dist/`,
 * so what the tests import as TypeScript must also stand there. Incremental: a quarter of a second when nothing changed.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const LOCK = join(ROOT, "dist/.build/lock");
const LOCK_STALE_MS = 60_000;
const LOCK_RETRY_MS = 50;

export function setup(): void {
  lock();
  try {
    const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
    const built = spawnSync(process.execPath, [tsc, "-b", "server"], { cwd: ROOT, encoding: "utf8" });
    // Types are the business of `npm run check`; a build with errors still writes its files.
    if (built.status !== 0) process.stderr.write(`tsc -b server:\n${built.stdout}${built.stderr}`);
    const compiled = spawnSync(process.execPath, [join(ROOT, "dist/server/cli/compile-bot.js")], { encoding: "utf8" });
    if (compiled.status !== 0) process.stderr.write(`compile-bot:\n${compiled.stdout}${compiled.stderr}`);
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

/** One build at a time: two runs of Vitest must not write the same file at once. `mkdir` either makes it or fails. */
function lock(): void {
  mkdirSync(join(ROOT, "dist/.build"), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch {
      if (Date.now() - lockedAt() > LOCK_STALE_MS) rmSync(LOCK, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_RETRY_MS);
    }
  }
}

function lockedAt(): number {
  return statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}
