/** Which due deadlines cannot wait for the others: an outage may leave thousands of missed targets (QS9). */
import type { ConversationSummary } from "../core/conversation/summary.ts";
import type { StreamId } from "../ports/event-store.ts";
import { conversationStream } from "./summary-row.ts";

type Row = Pick<ConversationSummary, "conversationId" | "priority" | "offer" | "nextDeadlineAt">;

/**
 * Of `rows`, offers that ran out and alarms of crises, the longest due first. Behind an open offer a player waits for nobody,
 * and an alarm is for somebody in danger; a target that was missed is a matter of record.
 */
export function pressing(rows: readonly Row[], now: number): readonly StreamId[] {
  return rows
    .flatMap(({ conversationId, offer, priority, nextDeadlineAt: dueAt }) =>
      dueAt !== null && dueAt <= now && (offer !== null || priority === "crisis") ? [{ conversationId, dueAt }] : [],
    )
    .toSorted((one, other) => one.dueAt - other.dueAt)
    .map(({ conversationId }) => conversationStream(conversationId));
}
