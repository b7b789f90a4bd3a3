/** A deadline that is due becomes an event; one the state no longer has is refused by its number (QS9). */
import { assertNever } from "../assert-never.ts";
import type { ConversationCommand } from "./commands.ts";
import type { DecideContext } from "./context.ts";
import { deadlinesOf } from "./deadlines.ts";
import { endLookup } from "./decide-lookup.ts";
import { accept, type Decision, reject } from "./decision.ts";
import { asksAtEnd } from "./rating.ts";
import type { ConversationState } from "./state.ts";

export function reachDeadline(
  state: ConversationState,
  command: Extract<ConversationCommand, { type: "ReachDeadline" }>,
  context: DecideContext,
): Decision {
  const { kind, number } = command;
  const due = deadlinesOf(state, context.timings).find(
    (each) => each.kind === kind && each.number === number && each.dueAt <= context.now,
  );
  if (due === undefined || state.status === "new") {
    return reject("not_expected");
  }
  switch (kind) {
    case "lookup":
      return endLookup(state, number, { status: "failed" }, context);
    case "offer":
      return accept([{ type: "OfferExpired", offerNumber: number }]);
    case "target":
      return accept(
        [{ type: "TargetMissed", missedCount: number }],
        state.isCrisis ? [{ type: "AlarmRaised", alarm: "crisis_unclaimed" }] : [],
      );
    case "idle_warning":
      return accept([{ type: "IdleWarned", closesAfterMs: context.timings.idleCloseMs }]);
    case "idle_close":
      return accept([{ type: "ConversationClosed", by: "idle", agentId: null, asks: asksAtEnd(state, null) }]);
    default:
      return assertNever(kind, reject("internal"));
  }
}
