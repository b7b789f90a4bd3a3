/** Reads. Each names its index, so that its cost does not depend on what the engine guesses about the data. */
import type { DueDeadline, Summary, SummaryQuery } from "../../ports/event-store.ts";
import type { Database } from "./database.ts";
import { LOAD_SQL } from "./guards.ts";
import type { Query } from "./messages.ts";
import { number, prepare, type SqlValue, type Statement, text } from "./statement.ts";
import { SUMMARY_COLUMNS, streamIdOf, toSummary } from "./summary-row.ts";

export interface Queries {
  /** The answer as JSON. */
  answer(query: Query): string;
}

const ORDERS = {
  queue: "effective_priority DESC, is_returned DESC, ifnull(waiting_since, 9007199254740991), stream_id",
  recent: "updated_at DESC, stream_id",
} as const;

export function createQueries(database: Database, epoch: string): Queries {
  const findStream = prepare(database, "SELECT no, top_seq FROM streams WHERE id = ?", (row) => ({
    no: number(row, "no"),
    topSeq: number(row, "top_seq"),
  }));
  const events = prepare(
    database,
    "SELECT seq, event_id, at, body FROM events WHERE stream_no = ? AND seq > ? ORDER BY seq LIMIT ?",
    (row) => ({
      seq: number(row, "seq"),
      rest: `"eventId":${JSON.stringify(text(row, "event_id"))},"at":${number(row, "at")},"body":${text(row, "body")}`,
    }),
  );
  const summary = prepare(
    database,
    `SELECT ${SUMMARY_COLUMNS} FROM summaries WHERE stream_no = (SELECT no FROM streams WHERE id = ?)`,
    toSummary,
  );
  const command = prepare(
    database,
    `SELECT digest, seq FROM commands
     WHERE stream_no = (SELECT no FROM streams WHERE id = ?) AND participant = ? AND id = ?`,
    (row) => ({ seq: number(row, "seq"), digest: text(row, "digest") }),
  );
  const load = prepare(database, LOAD_SQL, (row) => number(row, "total"));
  const due = prepare(
    database,
    `SELECT stream_id, next_deadline_at FROM summaries INDEXED BY summaries_deadline
     WHERE next_deadline_at IS NOT NULL AND next_deadline_at <= ? ORDER BY next_deadline_at, stream_id LIMIT ?`,
    (row): DueDeadline => ({ streamId: streamIdOf(row), dueAt: number(row, "next_deadline_at") }),
  );
  const finds = new Map<string, Statement<Summary>>();

  function find(query: SummaryQuery): readonly Summary[] {
    const { sql, values } = findSql(query);
    const statement = finds.get(sql) ?? prepare(database, sql, toSummary);
    finds.set(sql, statement);
    return statement.all(...values);
  }

  function read(query: Extract<Query, { type: "read" }>): string {
    const stream = findStream.get(query.streamId);
    const rows = stream === undefined ? [] : events.all(stream.no, query.afterSeq, query.limit);
    const where = `{"streamId":${JSON.stringify(query.streamId)},"epoch":${JSON.stringify(epoch)},"seq":`;
    const list = rows.map(({ seq, rest }) => `${where}${seq},${rest}}`).join(",");
    return `{"epoch":${JSON.stringify(epoch)},"topSeq":${stream?.topSeq ?? 0},"events":[${list}]}`;
  }

  return {
    answer: (query) => {
      switch (query.type) {
        case "read":
          return read(query);
        case "command":
          return JSON.stringify(command.get(query.streamId, query.participant, query.id) ?? null);
        case "summary":
          return JSON.stringify(summary.get(query.streamId) ?? null);
        case "find":
          return JSON.stringify(find(query.query));
        case "load":
          return JSON.stringify(load.get(query.ownerId) ?? 0);
        case "due":
          return JSON.stringify(due.all(query.now, query.limit));
        case "checkpoint":
          prepare(database, "PRAGMA wal_checkpoint(TRUNCATE)", () => null).all();
          return "null";
      }
    },
  };
}

/**
 * A player's or an owner's rows are few and are sorted. Otherwise one walk along the index of the order for each
 * status, each cut at the limit, merged: the cost follows the limit and not the number of rows stored.
 */
function findSql(query: SummaryQuery): { readonly sql: string; readonly values: readonly SqlValue[] } {
  const order = ORDERS[query.order];
  const conditions = ["kind = ?"];
  const shared: SqlValue[] = [query.kind];
  const filters = { player_ref: query.playerRef, owner_id: query.ownerId, brand_id: query.brandId, lane: query.lane };
  for (const [column, value] of Object.entries(filters)) {
    if (value !== undefined) {
      conditions.push(`${column} = ?`);
      shared.push(value);
    }
  }
  const select = (index: string, more: readonly string[]) =>
    `SELECT ${SUMMARY_COLUMNS} FROM summaries INDEXED BY ${index}
     WHERE ${[...conditions, ...more].join(" AND ")} ORDER BY ${order} LIMIT ?`;

  if (query.playerRef !== undefined || query.ownerId !== undefined) {
    const index = query.playerRef !== undefined ? "summaries_player" : "summaries_owner";
    const more = query.statuses === undefined ? [] : [`status IN (${query.statuses.map(() => "?").join(", ")})`];
    return { sql: select(index, more), values: [...shared, ...(query.statuses ?? []), query.limit] };
  }
  if (query.statuses === undefined) {
    const index = query.order === "queue" ? "summaries_queue" : "summaries_recent";
    return { sql: select(index, []), values: [...shared, query.limit] };
  }
  const statuses = [...new Set(query.statuses)];
  const index = query.order === "queue" ? "summaries_queue" : "summaries_status";
  const walk = `SELECT * FROM (${select(index, ["status = ?"])})`;
  return {
    sql: `SELECT * FROM (${statuses.map(() => walk).join(" UNION ALL ")}) ORDER BY ${order} LIMIT ?`,
    values: [...statuses.flatMap((status) => [...shared, status, query.limit]), query.limit],
  };
}
