import { existsSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openDatabase } from "../../../server/adapters/embedded/database.ts";
import { openEngine } from "../../../server/adapters/embedded/engine.ts";
import { MIGRATIONS, schemaVersion } from "../../../server/adapters/embedded/schema.ts";
import { nothing, number, prepare } from "../../../server/adapters/embedded/statement.ts";
import { conversation, event, request, write } from "../../contracts/event-store/fixture.ts";
import { makeFolder } from "./support.ts";

const SECOND = "ALTER TABLE streams ADD COLUMN note TEXT; UPDATE streams SET note = 'migrated'";

async function makeFirstVersion() {
  const path = join(await makeFolder(), "balie.db");
  const id = conversation();
  const engine = openEngine({ path, mark: null });
  engine.commit([request([write(id, 0, { events: Array.from({ length: 40 }, () => event("x".repeat(500))) })])]);
  engine.close();
  return { path, id };
}

const topSeq = (path: string) => {
  const database = openDatabase(path);
  const found = prepare(database, "SELECT max(seq) AS top FROM events", (row) => number(row, "top")).get();
  const version = schemaVersion(database);
  database.close();
  return { found, version };
};

it("[ST5] a migration runs once, keeps what is stored, and a copy from before it remains", async () => {
  const { path, id } = await makeFirstVersion();
  for (let start = 0; start < 2; start += 1) {
    const engine = openEngine({ path, mark: null, migrations: [...MIGRATIONS, SECOND] });
    expect(engine.answer({ type: "read", streamId: id, afterSeq: 39, limit: 9 })).toContain('"topSeq":40');
    engine.close();
  }
  const database = openDatabase(path);
  const notes = prepare(database, "SELECT count(*) AS count FROM streams WHERE note = 'migrated'", (row) =>
    number(row, "count"),
  );
  expect([notes.get(), schemaVersion(database)]).toEqual([1, 2]);
  database.close();
  expect(topSeq(`${path}.before-v2`)).toEqual({ found: 40, version: 1 });
});

it("[ST5] a migration that fails changes nothing", async () => {
  const { path } = await makeFirstVersion();
  const broken = "ALTER TABLE streams ADD COLUMN note TEXT; UPDATE nowhere SET note = ''";
  expect(() => openEngine({ path, mark: null, migrations: [...MIGRATIONS, broken] })).toThrow(
    "from schema version 1 to 2; it is unchanged",
  );
  expect(topSeq(path)).toEqual({ found: 40, version: 1 });
  openEngine({ path, mark: null }).close();
});

it("[ST5] a new database is made without a copy", async () => {
  const path = join(await makeFolder(), "balie.db");
  openEngine({ path, mark: null, migrations: [...MIGRATIONS, SECOND] }).close();
  expect(existsSync(`${path}.before-v2`)).toBe(false);
});

it("[ST5] a database of a newer version is refused and left alone", async () => {
  const { path } = await makeFirstVersion();
  const database = openDatabase(path);
  prepare(database, `PRAGMA user_version = ${MIGRATIONS.length + 1}`, nothing).all();
  database.close();
  expect(() => openEngine({ path, mark: null })).toThrow("written by a newer Balie");
  expect(topSeq(path)).toEqual({ found: 40, version: MIGRATIONS.length + 1 });
});

it("[ST3] a damaged database is refused at the start", async () => {
  const { path } = await makeFirstVersion();
  const file = await open(path, "r+");
  const { size } = await file.stat();
  await file.write(Buffer.alloc(size - 8_192, 0x5a), 0, size - 8_192, 8_192);
  await file.close();
  expect(() => openEngine({ path, mark: null })).toThrow(/damaged|malformed/);
});
