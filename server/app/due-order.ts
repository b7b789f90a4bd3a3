/** In which order due deadlines are carried out: an outage may leave thousands of missed targets before them (QS9). */
import type { ConversationSummary } from "../core/conversation/summary.ts";
import type { StreamId } from "../ports/event-store.ts";
import { conversationStream } from "./summary-row.ts";

type Row = Pick<ConversationSummary, "conversationId" | "priority" | "offer" | "nextDeadlineAt">;

/**
 * Offers that ran out and alarms of crises, of `rows`; then `due` in its own order. Each stream once. Behind an open offer
 * a player waits for nobody, and an alarm is for somebody in danger; a target that was missed is a matter of record.
 */
export function inOrderOfNeed(rows: readonly Row[], due: readonly StreamId[], now: number): readonly StreamId[] {
  const first = rows.filter(
    ({ offer, priority, nextDeadlineAt }) =>
      nextDeadlineAt !== null && nextDeadlineAt <= now && (offer !== null || priority === "crisis"),
  );
  return [...new Set([...first.map(({ conversationId }) => conversationStream(conversationId)), ...due])];
}
