/** A conversation's summary as the store keeps it, and back. */
import { toConversationId } from "../../shared/ids.ts";
import type { ConversationSummary } from "../core/conversation/summary.ts";
import type { StreamId, Summary } from "../ports/event-store.ts";

export const CONVERSATION_KIND = "conversation";

export const conversationStream = (conversationId: string): StreamId => `conversation:${conversationId}`;
export const staffStream = (conversationId: string): StreamId => `staff:${conversationId}`;
export const conversationOf = (streamId: StreamId) => toConversationId(streamId.slice(streamId.indexOf(":") + 1));

export function toRow(summary: ConversationSummary, updatedAt: number): Summary {
  const {
    brandId,
    status,
    lane,
    ownerId,
    playerRef,
    effectivePriority,
    isReturned,
    waitingSince,
    units,
    nextDeadlineAt,
  } = summary;
  return {
    streamId: conversationStream(summary.conversationId),
    kind: CONVERSATION_KIND,
    brandId,
    status,
    lane,
    ownerId,
    playerRef,
    effectivePriority,
    isReturned,
    waitingSince,
    units,
    isOpen: status !== "closed",
    nextDeadlineAt,
    updatedAt,
    data: { summary },
  };
}

/** Null for rows of another kind. Rows are written by `toRow` only, so their data is what it says. */
export function fromRow(row: Summary): ConversationSummary | null {
  return row.kind === CONVERSATION_KIND ? (row.data["summary"] as ConversationSummary) : null;
}
