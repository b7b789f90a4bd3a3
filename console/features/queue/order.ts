/** The order of the two lists. Rows arrive unsorted. */
import type { ConversationId } from "../../../shared/ids.ts";
import type { InboxRow } from "../../../shared/protocol-server.ts";
import { LANES, type Priority } from "../../../shared/vocabulary.ts";

const RANK: Readonly<Record<Priority, number>> = { normal: 0, urgent: 1, crisis: 1_000 };

/** PRODUCT 4: one step up for each target missed, never up to crisis. */
function effectivePriority(row: InboxRow): number {
  return row.priority === "crisis" ? RANK.crisis : Math.min(RANK[row.priority] + row.missedCount, RANK.crisis - 1);
}

function laneRank(row: InboxRow): number {
  return row.lane === null ? LANES.length : LANES.indexOf(row.lane);
}

/** Lane, effective priority, returned before fresh, then who waits longest (PRODUCT 4, QS2). */
export function compareWaiting(a: InboxRow, b: InboxRow): number {
  return (
    Number(b.priority === "crisis") - Number(a.priority === "crisis") ||
    laneRank(a) - laneRank(b) ||
    effectivePriority(b) - effectivePriority(a) ||
    Number(b.isReturned) - Number(a.isReturned) ||
    (a.waitingSince ?? Number.MAX_SAFE_INTEGER) - (b.waitingSince ?? Number.MAX_SAFE_INTEGER) ||
    (a.conversationId < b.conversationId ? -1 : 1)
  );
}

/** Reply due first; what needs no reply follows, latest activity first. */
export function compareMine(a: InboxRow, b: InboxRow): number {
  if (a.unansweredSince !== null && b.unansweredSince !== null) {
    return a.unansweredSince - b.unansweredSince || (a.conversationId < b.conversationId ? -1 : 1);
  }
  if (a.unansweredSince !== null || b.unansweredSince !== null) {
    return a.unansweredSince !== null ? -1 : 1;
  }
  return b.lastActivityAt - a.lastActivityAt || (a.conversationId < b.conversationId ? -1 : 1);
}

export interface Lists {
  readonly offers: readonly InboxRow[];
  readonly mine: readonly InboxRow[];
  readonly queue: readonly InboxRow[];
}

export function toLists(rows: readonly InboxRow[], agentId: string | null): Lists {
  const waiting = rows.filter((row) => row.status === "queued" || row.status === "offered");
  return {
    offers: waiting.filter((row) => row.offer !== null).sort(compareWaiting),
    mine: rows
      .filter((row) => row.status === "assigned" && row.ownerId === agentId && agentId !== null)
      .sort(compareMine),
    queue: waiting.filter((row) => row.offer === null).sort(compareWaiting),
  };
}

export interface HeldOrder {
  readonly shown: readonly ConversationId[];
  readonly hidden: readonly ConversationId[];
}

/**
 * While the pointer is over the list nothing may move under it (UX 3.1): known rows keep their order, rows that are
 * gone leave, new ones wait in `hidden`.
 */
export function holdOrder(
  before: readonly ConversationId[],
  sorted: readonly ConversationId[],
  isHeld: boolean,
): HeldOrder {
  if (!isHeld || before.length === 0) {
    return { shown: sorted, hidden: [] };
  }
  const present = new Set(sorted);
  const known = new Set(before);
  return { shown: before.filter((id) => present.has(id)), hidden: sorted.filter((id) => !known.has(id)) };
}

/** Who has waited longest for an answer of this agent (Alt+U). */
export function longestWaiting(mine: readonly InboxRow[]): InboxRow | null {
  const first = [...mine].sort(compareMine)[0];
  return first !== undefined && first.unansweredSince !== null ? first : null;
}
