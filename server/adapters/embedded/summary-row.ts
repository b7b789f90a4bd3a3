/** Summaries as rows and back. */
import type { StreamId, Summary } from "../../ports/event-store.ts";
import type { Database } from "./database.ts";
import { nothing, number, numberOrNull, prepare, type Row, type SqlValue, text, textOrNull } from "./statement.ts";

export const SUMMARY_COLUMNS = `stream_id, kind, brand_id, status, lane, owner_id, player_ref, effective_priority,
  is_returned, waiting_since, units, is_open, next_deadline_at, updated_at, data`;

const KEYS_KEPT = 20_000;

export function isStreamId(value: string): value is StreamId {
  return /^(conversation|staff|agent|player|incident):./.test(value);
}

export function streamIdOf(row: Row): StreamId {
  const id = text(row, "stream_id");
  if (!isStreamId(id)) {
    throw new TypeError("stored stream id of an unknown kind");
  }
  return id;
}

export function toSummary(row: Row): Summary {
  return {
    streamId: streamIdOf(row),
    kind: text(row, "kind"),
    brandId: text(row, "brand_id"),
    status: text(row, "status"),
    lane: textOrNull(row, "lane"),
    ownerId: textOrNull(row, "owner_id"),
    playerRef: textOrNull(row, "player_ref"),
    effectivePriority: number(row, "effective_priority"),
    isReturned: number(row, "is_returned") === 1,
    waitingSince: numberOrNull(row, "waiting_since"),
    units: number(row, "units"),
    isOpen: number(row, "is_open") === 1,
    nextDeadlineAt: numberOrNull(row, "next_deadline_at"),
    updatedAt: number(row, "updated_at"),
    data: JSON.parse(text(row, "data")),
  };
}

export interface SummaryWriter {
  write(no: number, summary: Summary): void;
  forget(): void;
}

/**
 * Most appends leave the selecting columns alone. The engine rewrites every index that holds an assigned column, changed
 * or not, so the last selecting columns of a stream are remembered and only the rest is assigned while they stay.
 */
export function createSummaryWriter(database: Database, step: (sql: string) => void): SummaryWriter {
  const keys = new Map<number, string>();
  const put = prepare(
    database,
    `INSERT INTO summaries (stream_no, ${SUMMARY_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (stream_no) DO UPDATE SET kind = excluded.kind, brand_id = excluded.brand_id,
       status = excluded.status, lane = excluded.lane, owner_id = excluded.owner_id, player_ref = excluded.player_ref,
       effective_priority = excluded.effective_priority, is_returned = excluded.is_returned,
       waiting_since = excluded.waiting_since, units = excluded.units, is_open = excluded.is_open,
       next_deadline_at = excluded.next_deadline_at, updated_at = excluded.updated_at, data = excluded.data`,
    nothing,
    step,
  );
  const touch = prepare(
    database,
    "UPDATE summaries SET next_deadline_at = ?, updated_at = ?, data = ? WHERE stream_no = ?",
    nothing,
    step,
  );
  return {
    write: (no, summary) => {
      const selecting = selectingColumns(summary);
      const key = JSON.stringify(selecting);
      const data = JSON.stringify(summary.data);
      if (keys.get(no) === key) {
        touch.run(summary.nextDeadlineAt, summary.updatedAt, data, no);
        return;
      }
      put.run(no, summary.streamId, ...selecting, summary.nextDeadlineAt, summary.updatedAt, data);
      if (keys.size >= KEYS_KEPT) {
        keys.clear();
      }
      keys.set(no, key);
    },
    forget: () => {
      keys.clear();
    },
  };
}

function selectingColumns(summary: Summary): readonly SqlValue[] {
  return [
    summary.kind,
    summary.brandId,
    summary.status,
    summary.lane,
    summary.ownerId,
    summary.playerRef,
    summary.effectivePriority,
    summary.isReturned ? 1 : 0,
    summary.waitingSince,
    summary.units,
    summary.isOpen ? 1 : 0,
  ];
}
