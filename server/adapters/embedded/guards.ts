/** What must hold at the moment of the write, judged on the rows as they will be after it. */
import type { AppendRequest, Guard, Summary } from "../../ports/event-store.ts";
import type { Database } from "./database.ts";
import type { Outcome } from "./messages.ts";
import { number, prepare, type Statement, text } from "./statement.ts";
import { streamIdOf } from "./summary-row.ts";

type StoredUnits = { readonly ownerId: string; readonly units: number };

export interface GuardStatements {
  readonly load: Statement<number>;
  readonly unitsOf: Statement<StoredUnits>;
  readonly open: Statement<Summary["streamId"]>;
  /** Newest term of each lease that has written. In memory: a process that is alone starts over with its leases. */
  readonly terms: Map<string, number>;
}

export const LOAD_SQL = `SELECT ifnull(SUM(units), 0) AS total FROM summaries INDEXED BY summaries_load
  WHERE owner_id = ? AND units <> 0`;

export function createGuardStatements(database: Database): GuardStatements {
  return {
    load: prepare(database, LOAD_SQL, (row) => number(row, "total")),
    unitsOf: prepare(
      database,
      `SELECT ifnull(owner_id, '') AS owner_id, units FROM summaries
       WHERE stream_no = (SELECT no FROM streams WHERE id = ?)`,
      (row) => ({ ownerId: text(row, "owner_id"), units: number(row, "units") }),
    ),
    open: prepare(
      database,
      `SELECT stream_id FROM summaries INDEXED BY summaries_open
       WHERE player_ref = ? AND brand_id = ? AND kind = ? AND is_open = 1`,
      streamIdOf,
    ),
    terms: new Map(),
  };
}

export function checkGuards(statements: GuardStatements, request: AppendRequest): Outcome | null {
  for (const guard of request.guards) {
    const refusal = checkGuard(statements, guard, request);
    if (refusal !== null) {
      return refusal;
    }
  }
  return null;
}

/** To be called when the request will be written. */
export function raiseTerms({ terms }: GuardStatements, { guards }: AppendRequest): void {
  for (const guard of guards) {
    if (guard.type === "term") {
      terms.set(guard.lease, Math.max(guard.number, terms.get(guard.lease) ?? 0));
    }
  }
}

function checkGuard(statements: GuardStatements, guard: Guard, request: AppendRequest): Outcome | null {
  const written = request.writes.flatMap(({ summary }) => summary ?? []);
  switch (guard.type) {
    case "load": {
      let total = statements.load.get(guard.ownerId) ?? 0;
      for (const summary of written) {
        const before = statements.unitsOf.get(summary.streamId);
        total -= before?.ownerId === guard.ownerId ? before.units : 0;
        total += summary.ownerId === guard.ownerId ? summary.units : 0;
      }
      return total > guard.maxUnits ? { status: "refused", guard: "load", other: null } : null;
    }
    case "singleOpen": {
      const own = written.filter(
        ({ isOpen, kind, brandId, playerRef }) =>
          isOpen && kind === guard.kind && brandId === guard.brandId && playerRef === guard.playerRef,
      );
      const stored = statements.open.all(guard.playerRef, guard.brandId, guard.kind);
      const other = stored.find((streamId) => written.every((summary) => summary.streamId !== streamId));
      const inTheWay = other ?? own[1]?.streamId;
      return inTheWay === undefined ? null : { status: "refused", guard: "singleOpen", other: inTheWay };
    }
    case "term":
      return (statements.terms.get(guard.lease) ?? 0) > guard.number
        ? { status: "refused", guard: "term", other: null }
        : null;
  }
}
