/**
 * The one import of the engine. Only what libsql, better-sqlite3 and node:sqlite share is used, so that replacing the
 * engine is a change of this file. Everything else goes through statement.ts.
 */
import Libsql from "libsql";

export interface RawStatement {
  run(...values: readonly unknown[]): { readonly changes: number | bigint };
  get(...values: readonly unknown[]): unknown;
  all(...values: readonly unknown[]): readonly unknown[];
}

export interface Database {
  exec(sql: string): void;
  prepare(sql: string): RawStatement;
  /**
   * libsql keeps file and locks open until every prepared statement is collected. A thread that prepared statements
   * must end for the file to be free.
   */
  close(): void;
}

export function openDatabase(path: string): Database {
  const raw = new Libsql(path);
  return {
    exec: (sql) => {
      raw.exec(sql);
    },
    prepare: (sql) => raw.prepare<unknown[]>(sql),
    close: () => {
      raw.close();
    },
  };
}

/** The engine's name for what went wrong, such as `SQLITE_FULL`; empty for other errors. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** Wrong input of one append, as against trouble with file or disk. */
export function isInputError(error: unknown): boolean {
  return !/^SQLITE_(?!CONSTRAINT|MISMATCH|TOOBIG|RANGE)/.test(errorCode(error));
}

export function errorText(error: unknown): string {
  const code = errorCode(error);
  const message = error instanceof Error ? error.message : String(error);
  return code === "" ? message : `${code}: ${message}`;
}
