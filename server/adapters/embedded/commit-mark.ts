/**
 * The side file of DL9: the highest commit number seen. It may lag behind the database, never lead: a number is handed
 * in only after its commit is durable. Replaced as a whole, so that a crash leaves the old or the new one.
 */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { open, rename } from "node:fs/promises";

export interface CommitMark {
  /** null: a backup was put in place and has not been opened yet. */
  readonly epoch: string | null;
  readonly commitNumber: number;
  readonly highestAt: number;
}

/** null when there is none, or one that is no mark: then nothing is known. */
export function readMark(path: string): CommitMark | null {
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch {
    return null;
  }
  const match = /^balie-commit-mark 1\n(\S+) (\d+) (\d+)\n$/.exec(content);
  if (match === null) {
    return null;
  }
  const [, epoch = "-", commitNumber = "0", highestAt = "0"] = match;
  return { epoch: epoch === "-" ? null : epoch, commitNumber: Number(commitNumber), highestAt: Number(highestAt) };
}

/** Durable when it returns. For start, end and restore; in between `keepMark` writes off the thread. */
export function writeMark(path: string, mark: CommitMark): void {
  const file = openSync(`${path}.new`, "w", 0o600);
  try {
    writeSync(file, render(mark));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
}

/** Writes the mark every `everyMs` if it has moved. The returned function ends that and resolves when nothing is under way. */
export function keepMark(path: string, everyMs: number, current: () => CommitMark): () => Promise<void> {
  let written = current().commitNumber;
  let underWay: Promise<void> = Promise.resolve();
  let isBusy = false;
  const timer = setInterval(() => {
    const mark = current();
    if (isBusy || mark.commitNumber === written) {
      return;
    }
    isBusy = true;
    underWay = writeMarkLater(path, mark).then(
      () => {
        written = mark.commitNumber;
        isBusy = false;
      },
      // A full disk, for instance. A mark that lags is safe, and the next round tries again.
      () => {
        isBusy = false;
      },
    );
  }, everyMs);
  return () => {
    clearInterval(timer);
    return underWay;
  };
}

async function writeMarkLater(path: string, mark: CommitMark): Promise<void> {
  const file = await open(`${path}.new`, "w", 0o600);
  try {
    await file.writeFile(render(mark));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

function render({ epoch, commitNumber, highestAt }: CommitMark): string {
  return `balie-commit-mark 1\n${epoch ?? "-"} ${commitNumber} ${highestAt}\n`;
}
