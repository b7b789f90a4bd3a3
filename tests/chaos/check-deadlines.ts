/** I15: a deadline takes effect once, not early, and is not forgotten. */
import { evolve } from "../../server/core/conversation/evolve.ts";
import { type ConversationState, initialState } from "../../server/core/conversation/state.ts";
import type { StoredConversation } from "../support/stored-streams.ts";
import type { Outage } from "./history.ts";
import type { Judge } from "./verdict.ts";

/** Later than this, and not for an outage of ours, is never (R21: 5 s when the polling node dies). */
const LATE_MS = 5_000;
/** After an outage: a node that reads everything anew, or another one that waits for the poller's lease to run out. */
const AFTER_OUTAGE_MS = 1_000;
const AFTER_TAKEOVER_MS = 5_000;

export function checkDeadlines(
  judge: Judge,
  { conversationId, events }: StoredConversation,
  outages: readonly Outage[],
  endedAt: number,
  nodeCount: number,
): void {
  const expired = new Set<number>();
  let missedCount = 0;
  let state: ConversationState = initialState;
  const afterMs = nodeCount > 1 ? AFTER_TAKEOVER_MS : AFTER_OUTAGE_MS;

  /** Nothing may find an offer still open long after it ran out. */
  function checkOpenOffer(at: number, what: string): void {
    if (state.status !== "offered") return;
    const { offerNumber, madeAt, expiresAfterMs } = state.offer;
    const dueAt = madeAt + expiresAfterMs;
    const lateMs = at - dueAt - (at > dueAt + LATE_MS ? awayMs(outages, dueAt, at, afterMs) : 0);
    judge.check(
      "I15",
      lateMs <= LATE_MS,
      () => `${conversationId}: offer ${offerNumber} was open ${at - dueAt} ms after its end, at ${what}`,
    );
  }

  for (const { seq, at, body } of events) {
    checkOpenOffer(at, `${body.type} ${seq}`);
    if (body.type === "HandoffRequested") missedCount = 0;
    if (body.type === "OfferExpired" && state.status === "offered") {
      const earlyMs = state.offer.madeAt + state.offer.expiresAfterMs - at;
      judge.check(
        "I15",
        earlyMs <= 0,
        () => `${conversationId}: offer ${body.offerNumber} expired ${earlyMs} ms early`,
      );
    }
    if (body.type === "OfferExpired") {
      const isOnce = !expired.has(body.offerNumber) && state.status === "offered";
      judge.check("I15", isOnce, () => `${conversationId}: offer ${body.offerNumber} expired twice, or when none was`);
      expired.add(body.offerNumber);
    }
    if (body.type === "TargetMissed") {
      missedCount += 1;
      const text = () => `${conversationId}: target ${body.missedCount} missed after ${missedCount - 1}`;
      judge.check("I15", body.missedCount === missedCount, text);
    }
    state = evolve(state, { seq, at, body });
  }
  checkOpenOffer(endedAt, "the end of the run");
}

/** How much of this time something was away, counted once where outages overlap. They are in the order of their beginnings. */
function awayMs(outages: readonly Outage[], from: number, to: number, afterMs: number): number {
  let away = 0;
  let counted = from;
  for (const outage of outages) {
    const begin = Math.max(outage.from, counted);
    const end = Math.min(outage.to + afterMs, to);
    if (end > begin) {
      away += end - begin;
      counted = end;
    }
  }
  return away;
}
