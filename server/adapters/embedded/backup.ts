/** Online backup, and putting one back. */
import { existsSync } from "node:fs";
import { access, chmod, copyFile, link, open, rename, rm, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { readMark, writeMark } from "./commit-mark.ts";
import { openDatabase } from "./database.ts";
import { lockFolder } from "./lock.ts";
import { databasePath, markPath } from "./paths.ts";
import { MIGRATIONS, schemaVersion } from "./schema.ts";
import { nothing, number, prepare, text } from "./statement.ts";
import { compiledUrl } from "./worker-link.ts";

/** What a file holds: everything up to this commit. */
export interface BackupFacts {
  readonly commitNumber: number;
  readonly streamCount: number;
}

/** In a thread and over a connection of its own: readers do not hold up the writer, here or in another process. */
export async function backupTo(fromPath: string, toPath: string): Promise<void> {
  const worker = new Worker(compiledUrl("backup-worker.js"), {
    workerData: { fromPath, toPath },
    name: "balie-backup",
  });
  await new Promise<void>((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", () => resolve());
  });
  await chmod(toPath, 0o600);
  await sync(toPath);
}

/**
 * Backs up a folder whether a server runs on it or not. The file bears its name only once it is whole, checked and on
 * disk. Rejects with an Error that says what to do; then there is no file.
 */
export async function backupFolder(folder: string, toPath: string): Promise<BackupFacts> {
  const fromPath = databasePath(folder);
  if (!existsSync(fromPath)) {
    throw new Error(`there is no database in ${resolve(folder)}: is BALIE_DATA or dataDir right?`);
  }
  await checkOwner(folder);
  if (existsSync(toPath)) {
    throw new Error(`${toPath} exists already; backups are never overwritten`);
  }
  const partial = `${toPath}.partial`;
  await rm(partial, { force: true });
  try {
    await backupTo(fromPath, partial);
    const facts = checkBackup(partial);
    await rename(partial, toPath);
    await sync(dirname(toPath));
    return facts;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/**
 * Puts a backup in the place of the folder's database while no server runs on it. What was there stays beside it as
 * `balie.db.replaced-<n>`. The next start finds the mark without an epoch and begins a new one (DL9); a crash half-way
 * leaves the old database or the backup, and a new epoch in both cases. Rejects without a change when the backup is
 * damaged or a server runs.
 */
export async function restoreBackup(
  fromPath: string,
  folder: string,
): Promise<BackupFacts & { readonly replaced: string | null }> {
  await checkOwner(folder);
  const unlock = lockFolder(folder);
  try {
    await access(fromPath);
    await checkWhole(fromPath);
    checkBackup(fromPath);
    const path = databasePath(folder);
    const incoming = `${path}.incoming`;
    await rm(incoming, { force: true });
    await copyFile(fromPath, incoming);
    await chmod(incoming, 0o600);
    await sync(incoming);
    // The copy, not only the original: what is put in place is what was checked.
    const facts = checkBackup(incoming);
    const { commitNumber, highestAt } = readMark(markPath(folder)) ?? { commitNumber: 0, highestAt: 0 };
    writeMark(markPath(folder), { epoch: null, commitNumber, highestAt });
    const replaced = existsSync(path) ? freeName(`${path}.replaced`) : null;
    if (replaced !== null) {
      await link(path, replaced);
      // A log must never meet a database it does not belong to.
      await ignoreMissing(rename(`${path}-wal`, `${replaced}-wal`));
    }
    await rm(`${path}-wal`, { force: true });
    await rm(`${path}-shm`, { force: true });
    await rename(incoming, path);
    await sync(folder);
    return { ...facts, replaced };
  } finally {
    unlock();
  }
}

function freeName(stem: string): string {
  for (let count = 1; ; count += 1) {
    const name = `${stem}-${count}`;
    if (!existsSync(name)) {
      return name;
    }
  }
}

/** Files made by another user, root above all, would keep the server from starting. */
async function checkOwner(folder: string): Promise<void> {
  const { uid } = await stat(folder);
  const own = process.getuid?.();
  if (own !== undefined && own !== uid) {
    throw new Error(`the data folder ${resolve(folder)} belongs to user ${uid}: run this as that user, not as ${own}`);
  }
}

/** A database that was copied while a server ran keeps its newest part in a log beside it. */
async function checkWhole(path: string): Promise<void> {
  const log = await stat(`${path}-wal`).catch(() => null);
  if (log !== null && log.size > 0) {
    throw new Error(`${path} has a log beside it: it is a copy of a running server's file, not a backup`);
  }
}

function checkBackup(path: string): BackupFacts {
  const database = openDatabase(path);
  try {
    const findings = prepare(database, "PRAGMA integrity_check(5)", (row) => text(row, "integrity_check")).all();
    if (findings[0] !== "ok") {
      throw new Error(findings.join("; "));
    }
    const version = schemaVersion(database);
    if (version < 1 || version > MIGRATIONS.length) {
      throw new Error(`it has schema version ${version}, known are 1 to ${MIGRATIONS.length}`);
    }
    const commitNumber = prepare(database, "SELECT epoch, commit_number FROM meta WHERE id = 1", (row) =>
      number(row, "commit_number"),
    ).get();
    prepare(database, "SELECT 1 FROM events LIMIT 1", nothing).get();
    const streamCount = prepare(database, "SELECT count(*) AS n FROM streams", (row) => number(row, "n")).get();
    return { commitNumber: commitNumber ?? 0, streamCount: streamCount ?? 0 };
  } catch (error) {
    throw new Error(`the backup ${path} is damaged: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  } finally {
    database.close();
  }
}

/** Files and folders: a name is on disk when its folder is. */
async function sync(path: string): Promise<void> {
  const file = await open(path, "r");
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
