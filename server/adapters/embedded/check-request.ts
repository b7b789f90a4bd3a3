/** Refuses requests no caller should make, before they reach the thread and the other requests of their batch. */
import type { AppendRequest, StreamWrite, SummaryQuery } from "../../ports/event-store.ts";
import { isStreamId } from "./summary-row.ts";

export const FIND_LIMIT = 1_000_000;

/** Throws RangeError. */
export function checkAppend({ writes }: AppendRequest): void {
  const streamIds = new Set(writes.map(({ streamId }) => streamId));
  require(writes.length > 0, "an append writes to at least one stream");
  require(streamIds.size === writes.length, "an append writes to each stream once");
  for (const write of writes) {
    checkWrite(write);
  }
}

function checkWrite({ streamId, expectedSeq, events, summary }: StreamWrite): void {
  require(isStreamId(streamId), `stream id ${streamId}`);
  require(expectedSeq === "end" || isCount(expectedSeq), `expectedSeq ${expectedSeq} of ${streamId}`);
  for (const { at, body } of events) {
    require(isCount(at), `time ${at} of an event of ${streamId}`);
    require(typeof body.type === "string", `an event of ${streamId} without type`);
  }
  if (summary !== null) {
    require(summary.streamId === streamId, `summary of ${summary.streamId} written with ${streamId}`);
    const { effectivePriority, units, waitingSince, nextDeadlineAt, updatedAt } = summary;
    require(Number.isFinite(effectivePriority) && Number.isFinite(units), `summary of ${streamId}: numbers`);
    require([waitingSince ?? 0, nextDeadlineAt ?? 0, updatedAt].every(isCount), `summary of ${streamId}: times`);
  }
}

/** Throws RangeError. */
export function checkLimit(limit: number, most: number): void {
  require(Number.isInteger(limit) && limit >= 1 && limit <= most, `limit ${limit}, allowed 1 to ${most}`);
}

/** Throws RangeError. */
export function checkFind({ limit }: SummaryQuery): void {
  checkLimit(limit, FIND_LIMIT);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function require(isFine: boolean, what: string): void {
  if (!isFine) {
    throw new RangeError(`not allowed: ${what}`);
  }
}
