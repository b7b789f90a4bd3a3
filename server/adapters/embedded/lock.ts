/**
 * One process per data folder. The lock is the engine's own on a file of its own: the system drops it with the process,
 * however that ends, so nothing stale can remain. The pid file beside it only serves the error message.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { errorCode, openDatabase } from "./database.ts";
import { lockPath, pidPath } from "./paths.ts";

/** Throws when another process, or another store in this one, has the folder. Returns the function that gives it back. */
export function lockFolder(folder: string): () => void {
  const database = openDatabase(lockPath(folder));
  try {
    // Without a journal file the lock needs no space on a full disk.
    database.exec("PRAGMA journal_mode = MEMORY");
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if (errorCode(error) !== "SQLITE_BUSY") {
      throw error;
    }
    throw new Error(`the data folder ${folder} is in use by ${holder(folder)}: only one Balie can run on it`, {
      cause: error,
    });
  }
  try {
    writeFileSync(pidPath(folder), `${process.pid}\n`);
  } catch {}
  return () => {
    database.exec("ROLLBACK");
    database.close();
  };
}

function holder(folder: string): string {
  try {
    return `process ${readFileSync(pidPath(folder), "utf8").trim()}`;
  } catch {
    return "another process";
  }
}
