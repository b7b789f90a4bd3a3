/**
 * Tables, indexes and how older files reach them. `user_version` of the file is the number of migrations it has seen.
 * A released migration is never edited; a change is a new one at the end.
 */
import { rmSync } from "node:fs";
import type { Database } from "./database.ts";
import { number, prepare } from "./statement.ts";

const FIRST = `
  CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    epoch TEXT NOT NULL,
    commit_number INTEGER NOT NULL,
    highest_at INTEGER NOT NULL
  ) STRICT;

  -- Written by the probe that finds out whether the disk has space again.
  CREATE TABLE probe (id INTEGER PRIMARY KEY CHECK (id = 1), filler BLOB NOT NULL) STRICT;

  CREATE TABLE streams (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    top_seq INTEGER NOT NULL,
    last_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE events (
    stream_no INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (stream_no, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE commands (
    stream_no INTEGER NOT NULL,
    participant TEXT NOT NULL,
    id TEXT NOT NULL,
    digest TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (stream_no, participant, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE summaries (
    stream_no INTEGER PRIMARY KEY,
    stream_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    brand_id TEXT NOT NULL,
    status TEXT NOT NULL,
    lane TEXT,
    owner_id TEXT,
    player_ref TEXT,
    effective_priority REAL NOT NULL,
    is_returned INTEGER NOT NULL,
    waiting_since INTEGER,
    units REAL NOT NULL,
    is_open INTEGER NOT NULL,
    next_deadline_at INTEGER,
    updated_at INTEGER NOT NULL,
    data TEXT NOT NULL
  ) STRICT;

  CREATE INDEX summaries_queue ON summaries (
    kind, status, effective_priority DESC, is_returned DESC, ifnull(waiting_since, 9007199254740991), stream_id
  );
  CREATE INDEX summaries_status ON summaries (kind, status, updated_at DESC, stream_id);
  CREATE INDEX summaries_recent ON summaries (kind, updated_at DESC, stream_id);
  CREATE INDEX summaries_owner ON summaries (owner_id, kind, status) WHERE owner_id IS NOT NULL;
  CREATE INDEX summaries_load ON summaries (owner_id, units) WHERE owner_id IS NOT NULL AND units <> 0;
  CREATE INDEX summaries_player ON summaries (player_ref, kind) WHERE player_ref IS NOT NULL;
  CREATE INDEX summaries_open ON summaries (player_ref, brand_id, kind) WHERE player_ref IS NOT NULL AND is_open = 1;
  CREATE INDEX summaries_deadline ON summaries (next_deadline_at, stream_id) WHERE next_deadline_at IS NOT NULL;
`;

export const MIGRATIONS: readonly string[] = [FIRST];

export function schemaVersion(database: Database): number {
  return prepare(database, "PRAGMA user_version", (row) => number(row, "user_version")).get() ?? 0;
}

/**
 * Brings the file to the newest schema in one transaction. A copy of a file that is not new is written to
 * `<path>.before-v<n>` first.
 */
export function migrate(database: Database, path: string, migrations: readonly string[]): void {
  const version = schemaVersion(database);
  const newest = migrations.length;
  if (version > newest) {
    throw new Error(
      `${path} has schema version ${version}, this program knows versions up to ${newest}: ` +
        "it was written by a newer Balie. Start that version, or restore a backup made by this one.",
    );
  }
  if (version < newest) {
    if (version > 0) {
      copyBefore(database, `${path}.before-v${newest}`);
    }
    try {
      database.exec(`BEGIN IMMEDIATE; ${migrations.slice(version).join(";")}; PRAGMA user_version = ${newest}; COMMIT`);
    } catch (error) {
      database.exec("ROLLBACK");
      throw new Error(`${path} could not be brought from schema version ${version} to ${newest}; it is unchanged`, {
        cause: error,
      });
    }
  }
}

function copyBefore(database: Database, path: string): void {
  rmSync(path, { force: true });
  vacuumInto(database, path);
}

/** A consistent copy of the whole database as one file; the file must not exist yet. */
export function vacuumInto(database: Database, path: string): void {
  database.exec(`VACUUM INTO '${path.replaceAll("'", "''")}'`);
}
