/**
 * Prepared statements that check what they are given. The engine itself ends the process on a boolean, silently uses
 * the values of the *previous* call for missing ones, drops surplus ones, takes a lone null for an object, and adds a
 * `_metadata` member to rows: none of it gets past this file.
 */
import type { Database, RawStatement } from "./database.ts";

export type SqlValue = string | number | null;
export type Row = { readonly [column: string]: unknown };

export interface Statement<Result> {
  /** The number of rows changed. */
  run(...values: readonly SqlValue[]): number;
  get(...values: readonly SqlValue[]): Result | undefined;
  all(...values: readonly SqlValue[]): readonly Result[];
}

export function countParameters(sql: string): number {
  const bare = sql.replaceAll(/'[^']*'/g, "");
  if (/\?\d|[:@$][a-z]/i.test(bare)) {
    throw new Error(`only plain "?" parameters: ${sql}`);
  }
  return bare.split("?").length - 1;
}

export function checkValues(values: readonly unknown[], count: number, sql: string): void {
  if (values.length !== count) {
    throw new TypeError(`${values.length} values for ${count} parameters: ${sql}`);
  }
  for (const value of values) {
    const isValid =
      typeof value === "string" || value === null || (typeof value === "number" && Number.isFinite(value));
    if (!isValid) {
      throw new TypeError(`cannot bind ${typeof value} ${String(value)}: ${sql}`);
    }
  }
  if (count === 1 && values[0] === null) {
    throw new TypeError(`cannot bind a lone null: ${sql}`);
  }
}

/** `afterRun` is called after each `run`; only crash tests use it. */
export function prepare<Result>(
  database: Database,
  sql: string,
  toResult: (row: Row) => Result,
  afterRun?: (sql: string) => void,
): Statement<Result> {
  const count = countParameters(sql);
  const raw: RawStatement = database.prepare(sql);
  return {
    run: (...values) => {
      checkValues(values, count, sql);
      const changes = Number(raw.run(...values).changes);
      afterRun?.(sql);
      return changes;
    },
    get: (...values) => {
      checkValues(values, count, sql);
      const row = raw.get(...values);
      return isRow(row) ? toResult(row) : undefined;
    },
    all: (...values) => {
      checkValues(values, count, sql);
      return raw.all(...values).map((row) => toResult(toRow(row)));
    },
  };
}

/** For statements without rows. */
export function nothing(): undefined {
  return undefined;
}

export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== "string") {
    throw new TypeError(`column ${column} holds ${typeof value} instead of text`);
  }
  return value;
}

export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== "number") {
    throw new TypeError(`column ${column} holds ${typeof value} instead of a number`);
  }
  return value;
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

export function numberOrNull(row: Row, column: string): number | null {
  return row[column] === null ? null : number(row, column);
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null;
}

function toRow(value: unknown): Row {
  if (!isRow(value)) {
    throw new TypeError("the engine returned something that is not a row");
  }
  return value;
}
