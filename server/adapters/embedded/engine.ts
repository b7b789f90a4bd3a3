/** The database file and its transactions, synchronous: runs inside the worker thread, and in crash tests without one. */
import { randomBytes } from "node:crypto";
import { chmodSync, statSync } from "node:fs";
import { type Epoch, encodeId, toEpoch } from "../../../shared/ids.ts";
import type { AppendRequest } from "../../ports/event-store.ts";
import { type Appender, createAppender } from "./append.ts";
import type { CommitMark } from "./commit-mark.ts";
import { type Database, errorText, isInputError, openDatabase } from "./database.ts";
import { AFTER_COMMIT } from "./faults.ts";
import type { HistoryLost, Opened, Outcome } from "./messages.ts";
import { createQueries, type Queries } from "./queries.ts";
import { MIGRATIONS, migrate } from "./schema.ts";
import { nothing, number, prepare, text } from "./statement.ts";

export interface Engine extends Queries {
  readonly opened: Opened;
  /** What the side file may know: durable commits only. */
  mark(): CommitMark;
  /**
   * One transaction, one fsync. Durable when it returns; answers in the order of the requests. When all are written and
   * before the commit, `more` is asked for what has come in meanwhile, until it has nothing.
   */
  commit(requests: readonly AppendRequest[], more?: () => readonly AppendRequest[]): readonly Outcome[];
  /** Throws while the disk takes no writes. */
  probe(): void;
  close(): void;
}

export interface EngineOptions {
  readonly path: string;
  /** What the side file knew, null when there is none (DL9). */
  readonly mark: CommitMark | null;
  /** Called after every statement that writes, and around the commit; what it throws happens there. */
  readonly step?: (name: string) => void;
  readonly migrations?: readonly string[];
}

/** Enough that a disk on which the probe fits takes some appends as well. */
const PROBE_BYTES = 65_536;

const NO_MORE = () => [];

const SETTINGS = [
  "journal_mode = WAL",
  "synchronous = FULL",
  "secure_delete = ON",
  "foreign_keys = OFF",
  "temp_store = MEMORY",
  "cache_size = -32768",
  "wal_autocheckpoint = 4000",
  "journal_size_limit = 33554432",
] as const;

export function openEngine({ path, mark, step = () => {}, migrations = MIGRATIONS }: EngineOptions): Engine {
  const database = openDatabase(path);
  try {
    for (const setting of SETTINGS) {
      prepare(database, `PRAGMA ${setting}`, nothing).all();
    }
    checkIntegrity(database, path);
    chmodSync(path, 0o600);
    migrate(database, path, migrations);
    const opened = openHistory(database, mark);
    return createEngine(database, opened, step);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A quarter of a second on a small machine. */
const WHOLE_CHECK_BYTES = 256 * 1024 * 1024;
/** Small against the events, and what every queue and every append depends on. */
const VITAL_TABLES = ["meta", "streams", "summaries"] as const;

/** The whole file while that is quick; of a large one the vital tables, as the time grows with the size. */
function checkIntegrity(database: Database, path: string): void {
  const check = (argument: string) =>
    prepare(database, `PRAGMA quick_check(${argument})`, (row) => text(row, "quick_check")).all();
  const isLarge = statSync(path).size > WHOLE_CHECK_BYTES;
  const findings = isLarge ? VITAL_TABLES.flatMap(check) : check("5");
  const damages = findings.filter((finding) => finding !== "ok");
  if (damages.length > 0) {
    throw new Error(`${path} is damaged: ${damages.join("; ")}. Restore a backup.`);
  }
}

function newEpoch(): Epoch {
  return toEpoch(encodeId(randomBytes(16)));
}

/** DL9: a file that knows less than was seen before has lost history, and gets a new epoch. */
function openHistory(database: Database, mark: CommitMark | null): Opened {
  // Only a new file takes these, or one whose first start did not come this far.
  prepare(
    database,
    "INSERT OR IGNORE INTO meta (id, epoch, commit_number, highest_at) VALUES (1, ?, 0, 0)",
    nothing,
  ).run(newEpoch());
  prepare(database, `INSERT OR IGNORE INTO probe (id, filler) VALUES (1, zeroblob(${PROBE_BYTES}))`, nothing).run();
  const meta = prepare(database, "SELECT epoch, commit_number, highest_at FROM meta WHERE id = 1", (row) => ({
    epoch: toEpoch(text(row, "epoch")),
    commitNumber: number(row, "commit_number"),
    highestAt: number(row, "highest_at"),
  })).get();
  if (meta === undefined) {
    throw new Error("the row of the store's history cannot be read");
  }
  const reason = lossReason(meta, mark);
  if (reason === null || mark === null) {
    return { ...meta, historyLost: null };
  }
  const epoch = newEpoch();
  const commitNumber = Math.max(meta.commitNumber, mark.commitNumber) + 1;
  const highestAt = Math.max(meta.highestAt, mark.highestAt);
  prepare(database, "UPDATE meta SET epoch = ?, commit_number = ?, highest_at = ?", nothing).run(
    epoch,
    commitNumber,
    highestAt,
  );
  const historyLost = { reason, commitNumber: meta.commitNumber, highestSeen: mark.commitNumber };
  return { epoch, commitNumber, highestAt, historyLost };
}

function lossReason(
  meta: Pick<Opened, "epoch" | "commitNumber">,
  mark: CommitMark | null,
): HistoryLost["reason"] | null {
  if (mark === null) {
    return null;
  }
  if (mark.epoch === null) {
    return "restored";
  }
  if (mark.epoch !== meta.epoch) {
    return "another history";
  }
  return meta.commitNumber < mark.commitNumber ? "commit number went back" : null;
}

function createEngine(database: Database, opened: Opened, step: (name: string) => void): Engine {
  const appender: Appender = createAppender(database, step);
  const queries = createQueries(database, opened.epoch);
  const raiseMeta = prepare(database, "UPDATE meta SET commit_number = ?, highest_at = ? WHERE id = 1", nothing, step);
  const fillProbe = prepare(database, `UPDATE probe SET filler = zeroblob(${PROBE_BYTES}) WHERE id = 1`, nothing, step);
  let { commitNumber, highestAt } = opened;

  /** Throws after rolling back. */
  function transaction<Result>(work: () => Result): Result {
    try {
      step("before begin");
      database.exec("BEGIN IMMEDIATE");
      const result = work();
      step("before commit");
      database.exec("COMMIT");
      return result;
    } catch (error) {
      rollBack();
      throw error;
    }
  }

  /** Some failures have rolled back already; then this one fails, and is meant to. */
  function rollBack(): void {
    appender.forget();
    try {
      database.exec("ROLLBACK");
    } catch {}
  }

  /** `all` grows while it is worked through. */
  function commitAll(all: AppendRequest[], more: () => readonly AppendRequest[]): readonly Outcome[] {
    const { outcomes, next } = transaction(() => {
      const results: Outcome[] = [];
      const written: AppendRequest[] = [];
      for (const request of all) {
        const outcome = appender.append(request);
        results.push(outcome);
        if (outcome.status === "appended") {
          written.push(request);
        }
        if (results.length === all.length) {
          all.push(...more());
        }
      }
      const raised = {
        commitNumber: commitNumber + written.length,
        highestAt: Math.max(highestAt, highestAtOf(written)),
      };
      if (written.length > 0) {
        raiseMeta.run(raised.commitNumber, raised.highestAt);
      }
      return { outcomes: results, next: raised };
    });
    ({ commitNumber, highestAt } = next);
    step(AFTER_COMMIT);
    return outcomes;
  }

  function commit(requests: readonly AppendRequest[], more: () => readonly AppendRequest[]): readonly Outcome[] {
    const all = [...requests];
    try {
      return commitAll(all, more);
    } catch (error) {
      if (!isInputError(error)) {
        return all.map(() => ({ status: "unavailable", message: errorText(error) }));
      }
      // One request is wrong. Alone, each gets its own answer and the others are not harmed.
      return all.length > 1
        ? all.flatMap((request) => commit([request], NO_MORE))
        : [{ status: "invalid", message: errorText(error) }];
    }
  }

  return {
    opened,
    mark: () => ({ epoch: opened.epoch, commitNumber, highestAt }),
    commit: (requests, more = NO_MORE) => commit(requests, more),
    answer: queries.answer,
    probe: () => {
      transaction(() => fillProbe.run());
    },
    close: () => {
      try {
        queries.answer({ type: "checkpoint" });
      } finally {
        database.close();
      }
    },
  };
}

function highestAtOf(requests: readonly AppendRequest[]): number {
  const times = requests.flatMap(({ writes }) => writes.flatMap(({ events }) => events.map(({ at }) => at)));
  return times.reduce((highest, at) => Math.max(highest, at), 0);
}
