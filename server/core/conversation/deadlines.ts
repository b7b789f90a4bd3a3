/** What must happen later, computed from the state: stored as the summary's next deadline, so no crash loses it (QS9). */

import type { Timings } from "./context.ts";
import type { ConversationState, LivingState } from "./state.ts";

export type DeadlineKind = "lookup" | "offer" | "target" | "idle_warning" | "idle_close";

export interface Deadline {
  readonly kind: DeadlineKind;
  /** Which one of its kind; a late command for another number is refused. */
  readonly number: number;
  /** Store time. */
  readonly dueAt: number;
}

/** Waiting raises the priority this many times at most; a crisis alarms as often (SPEC Q6). */
const MOST_TARGETS = 5;

export function deadlinesOf(state: ConversationState, timings: Timings): readonly Deadline[] {
  return state.status === "new" ? [] : [...lookupOf(state), ...ofStatus(state, timings)];
}

function lookupOf({ lookup }: LivingState): readonly Deadline[] {
  return lookup === null
    ? []
    : [{ kind: "lookup", number: lookup.lookupNumber, dueAt: lookup.requestedAt + lookup.expiresAfterMs }];
}

function ofStatus(state: LivingState, timings: Timings): readonly Deadline[] {
  switch (state.status) {
    case "closed":
      return [];
    case "bot":
      return state.isCare ? [] : idle(state, timings);
    case "queued":
      return target(state, timings);
    case "offered": {
      const { offerNumber, madeAt, expiresAfterMs } = state.offer;
      return [{ kind: "offer", number: offerNumber, dueAt: madeAt + expiresAfterMs }, ...target(state, timings)];
    }
    case "assigned":
      // Never while the player waits for us, never in care or crisis (QS6, UX 1.2).
      return state.isCare || state.unansweredSince !== null || state.lastAgentMessage === null
        ? []
        : idle(state, timings);
  }
}

export function nextDeadlineAt(state: ConversationState, timings: Timings): number | null {
  const times = deadlinesOf(state, timings).map((deadline) => deadline.dueAt);
  return times.length === 0 ? null : Math.min(...times);
}

function target(
  state: Extract<ConversationState, { status: "queued" | "offered" }>,
  timings: Timings,
): readonly Deadline[] {
  const { missedCount, queuedAt, kind, priority } = state.need;
  if (kind === "message" || missedCount >= MOST_TARGETS) {
    return [];
  }
  return [
    { kind: "target", number: missedCount + 1, dueAt: queuedAt + timings.targetMs[priority] * (missedCount + 1) },
  ];
}

function idle(
  state: Extract<ConversationState, { status: "bot" | "assigned" }>,
  timings: Timings,
): readonly Deadline[] {
  if (state.idleWarnedAt === null) {
    return [
      { kind: "idle_warning", number: state.idleNumber + 1, dueAt: state.lastActivityAt + timings.idleWarningMs },
    ];
  }
  return [{ kind: "idle_close", number: state.idleNumber, dueAt: state.idleWarnedAt + state.idleClosesAfterMs }];
}
