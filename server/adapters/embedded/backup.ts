/** Online backup, and putting one back. */
import { access, copyFile, link, open, rename, rm } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { readMark, writeMark } from "./commit-mark.ts";
import { openDatabase } from "./database.ts";
import { lockFolder } from "./lock.ts";
import { databasePath, markPath } from "./paths.ts";
import { MIGRATIONS, schemaVersion } from "./schema.ts";
import { nothing, number, prepare, text } from "./statement.ts";
import { compiledUrl } from "./worker-link.ts";

/** In a thread and over a connection of its own: readers do not hold up the writer. */
export async function backupTo(fromPath: string, toPath: string): Promise<void> {
  const worker = new Worker(compiledUrl("backup-worker.js"), {
    workerData: { fromPath, toPath },
    name: "balie-backup",
  });
  await new Promise<void>((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", () => resolve());
  });
  await sync(toPath);
}

/**
 * Puts a backup in the place of the folder's database while no server runs on it. What was there stays beside it as
 * `balie.db.replaced`. The next start finds the mark without an epoch and begins a new one (DL9); a crash half-way
 * leaves the old database or the backup, and a new epoch in both cases.
 */
export async function restoreBackup(fromPath: string, folder: string): Promise<void> {
  const unlock = lockFolder(folder);
  try {
    await access(fromPath);
    checkBackup(fromPath);
    const path = databasePath(folder);
    const incoming = `${path}.incoming`;
    await copyFile(fromPath, incoming);
    await sync(incoming);
    const { commitNumber, highestAt } = readMark(markPath(folder)) ?? { commitNumber: 0, highestAt: 0 };
    writeMark(markPath(folder), { epoch: null, commitNumber, highestAt });
    await rm(`${path}.replaced`, { force: true });
    await ignoreMissing(link(path, `${path}.replaced`));
    // A log must never meet a database it does not belong to.
    await ignoreMissing(rename(`${path}-wal`, `${path}.replaced-wal`));
    await rm(`${path}-shm`, { force: true });
    await rename(incoming, path);
  } finally {
    unlock();
  }
}

function checkBackup(path: string): void {
  const database = openDatabase(path);
  try {
    const findings = prepare(database, "PRAGMA integrity_check(5)", (row) => text(row, "integrity_check")).all();
    if (findings[0] !== "ok") {
      throw new Error(`the backup ${path} is damaged: ${findings.join("; ")}`);
    }
    const version = schemaVersion(database);
    if (version < 1 || version > MIGRATIONS.length) {
      throw new Error(`the backup ${path} has schema version ${version}, known are 1 to ${MIGRATIONS.length}`);
    }
    prepare(database, "SELECT epoch, commit_number FROM meta WHERE id = 1", (row) =>
      number(row, "commit_number"),
    ).get();
    prepare(database, "SELECT 1 FROM events LIMIT 1", nothing).get();
  } finally {
    database.close();
  }
}

async function sync(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function ignoreMissing(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) {
      throw error;
    }
  }
}
