import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEventMessage } from "../../../server/core/conversation/audience.ts";
import type { ConversationCommand } from "../../../server/core/conversation/commands.ts";
import { deadlinesOf } from "../../../server/core/conversation/deadlines.ts";
import { decide } from "../../../server/core/conversation/decide.ts";
import type { ConversationEvent, Placed } from "../../../server/core/conversation/events.ts";
import { evolve } from "../../../server/core/conversation/evolve.ts";
import { type ConversationState, initialState } from "../../../server/core/conversation/state.ts";
import { summarize } from "../../../server/core/conversation/summary.ts";
import { toConversationId, toEpoch, toEventId } from "../../../shared/ids.ts";
import { applyEvent, type ConversationView, emptyView } from "../../../shared/view.ts";
import {
  acceptBy,
  askPerson,
  clientMessageId,
  context,
  noor,
  offerTo,
  opening,
  post,
  START,
  sam,
  trouble,
} from "./support.ts";

/** What can happen next, by people, queue and clock. Numbers are small, so that right and stale ones both occur. */
const step = fc.oneof(
  fc
    .constantFrom(
      "hello",
      "how long does a payout take?",
      "where is my money?",
      "i want to kill myself",
      "i lost everything gambling",
      "agent please",
      "4111 1111",
      "1111 1111",
      "what?",
    )
    .map((text) => () => post(text)),
  fc.constant(askPerson),
  fc
    .constantFrom<ConversationCommand["type"]>("CancelHandoff", "ExtendIdle", "EndConversation")
    .map((type) => () => ({ type }) as ConversationCommand),
  fc
    .tuple(fc.constantFrom(1, 5, null), fc.constantFrom(3, null), fc.constantFrom("", "4111 1111 1111 1111"))
    .map(([agent, outcome, comment]) => (): ConversationCommand => {
      return { type: "GiveRating", clientMessageId: clientMessageId(), agent, outcome, comment };
    }),
  fc.constantFrom("inc-1", "inc-2").map((incidentId) => (): ConversationCommand => {
    return { type: "FollowIncident", clientMessageId: clientMessageId(), incidentId, opening };
  }),
  fc.constantFrom(1, 2, 3).map((version) => (): ConversationCommand => {
    return { type: "TellIncident", incident: { ...trouble, version } };
  }),
  fc.constantFrom([noor], [sam], [noor, sam]).map((agents) => () => offerTo(...agents)),
  fc.tuple(fc.constantFrom(noor, sam), fc.integer({ min: 1, max: 4 })).map(
    ([agent, number]) =>
      () =>
        acceptBy(agent, number),
  ),
  fc.tuple(fc.constantFrom(noor, sam), fc.integer({ min: 1, max: 4 })).map(
    ([agentId, offerNumber]) =>
      (): ConversationCommand => ({ type: "DeclineOffer", agentId, offerNumber }),
  ),
  fc
    .tuple(fc.constantFrom(noor, sam), fc.integer({ min: 1, max: 3 }), fc.constantFrom("say", "back", "move", "end"))
    .map(([agentId, assignmentNumber, what]) => (): ConversationCommand => {
      const holder = { agentId, assignmentNumber, alias: agentId === noor ? "Noor" : "Sam" };
      switch (what) {
        case "say":
          return { type: "PostAgentMessage", clientMessageId: clientMessageId(), text: "Good morning", ...holder };
        case "back":
          return { type: "ReturnConversation", reason: "agent_lost", ...holder };
        case "move":
          return { type: "TransferConversation", lane: "technical", reason: "game", summary: "it froze", ...holder };
        default:
          return { type: "FinishConversation", disposition: "other", outcome: "solved", ...holder };
      }
    }),
  fc.constant("due" as const),
);
const script = fc.array(fc.tuple(step, fc.integer({ min: 0, max: 700_000 })), { maxLength: 40 });

interface History {
  readonly events: readonly Placed<ConversationEvent>[];
  readonly state: ConversationState;
  /** The state after each append: where a crash or a reader may stand. */
  readonly states: readonly ConversationState[];
}

function play(steps: readonly (readonly ["due" | (() => ConversationCommand), number])[]): History {
  let state: ConversationState = initialState;
  let now = START;
  const events: Placed<ConversationEvent>[] = [];
  const states: ConversationState[] = [state];
  for (const [make, passes] of steps) {
    now += passes;
    const due = deadlinesOf(state, context.timings).find((deadline) => deadline.dueAt <= now);
    const command: ConversationCommand | null =
      make === "due"
        ? due === undefined
          ? null
          : { type: "ReachDeadline", kind: due.kind, number: due.number }
        : make();
    const decision = command === null ? null : decide(state, command, { ...context, now, incidents: [trouble] });
    if (decision === null || decision.status === "rejected") {
      continue;
    }
    for (const body of decision.events) {
      const placed = { seq: events.length + 1, at: now, body };
      events.push(placed);
      state = evolve(state, placed);
    }
    states.push(state);
  }
  return { events, state, states };
}

const conversationId = toConversationId("c1");
const epoch = toEpoch("e1");
const shown = (event: Placed<ConversationEvent>, audience: "player" | "agent") =>
  toEventMessage(
    { conversationId, epoch, seq: event.seq, eventId: toEventId(`event-${event.seq}`), at: event.at },
    event.body,
    audience,
    context.timings,
  );
const view = (
  events: readonly Placed<ConversationEvent>[],
  audience: "player" | "agent",
  from: ConversationView = emptyView(conversationId, epoch),
) => events.reduce((sum, event) => applyEvent(sum, shown(event, audience)), from);

describe("histories made by decisions", () => {
  it("[R5] a view resumed after any event equals a fresh one, for player and agent", () => {
    fc.assert(
      fc.property(script, fc.nat(), (steps, cut) => {
        const { events } = play(steps);
        const k = events.length === 0 ? 0 : cut % (events.length + 1);
        for (const audience of ["player", "agent"] as const) {
          expect(view(events.slice(k), audience, view(events.slice(0, k), audience))).toEqual(view(events, audience));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("[C16] [DL1] the player's events are as dense as the log and name no agent id, lane, topic or reason", () => {
    fc.assert(
      fc.property(script, (steps) => {
        const { events } = play(steps);
        events.forEach((event, index) => {
          const message = shown(event, "player");
          expect(message.seq).toBe(index + 1);
          for (const field of [
            "agentId",
            "agentIds",
            "lane",
            "topic",
            "priority",
            "offerNumber",
            "assignmentNumber",
            "playerLabel",
            "country",
            "missedCount",
          ]) {
            expect(message).not.toHaveProperty(field);
          }
          if (message.type === "handoff.requested" || message.type === "handoff.raised") {
            expect(message).not.toHaveProperty("reason");
          }
        });
      }),
    );
  });

  it("[QS1] the fold of the whole log gives the state that the appends gave, and with it the same summary", () => {
    fc.assert(
      fc.property(script, (steps) => {
        const { events, state } = play(steps);
        const rebuilt = events.reduce<ConversationState>(evolve, initialState);
        expect(summarize(conversationId, rebuilt, context.timings)).toEqual(
          summarize(conversationId, state, context.timings),
        );
      }),
    );
  });

  it("[I8] there is at most one owner and the assignment number only rises", () => {
    fc.assert(
      fc.property(script, (steps) => {
        let highest = 0;
        for (const { body } of play(steps).events) {
          if (body.type === "AgentAssigned") {
            expect(body.assignmentNumber).toBe(highest + 1);
            highest = body.assignmentNumber;
          }
          if (body.type === "MessagePosted" && body.from === "agent") {
            expect(body.assignmentNumber).toBe(highest);
          }
        }
      }),
    );
  });

  it("[A6] the moment a player began to wait never changes while people are needed", () => {
    fc.assert(
      fc.property(script, (steps) => {
        const { states } = play(steps);
        states.slice(1).forEach((state, index) => {
          const before = states[index];
          if (
            state.status !== "new" &&
            before !== undefined &&
            before.status !== "new" &&
            state.need !== null &&
            before.need !== null &&
            before.status !== "closed"
          ) {
            expect(state.need.waitingSince).toBe(before.need.waitingSince);
          }
        });
      }),
    );
  });

  it("[I14] every message of the player with the bot is followed by the bot's decision in the same append", () => {
    fc.assert(
      fc.property(script, (steps) => {
        let state: ConversationState = initialState;
        for (const [make] of steps) {
          if (make === "due") {
            continue;
          }
          const decision = decide(state, make(), context);
          if (decision.status === "rejected") {
            continue;
          }
          const wasWithBot = state.status === "new" || state.status === "bot" || state.status === "closed";
          const types = decision.events.map((event) => event.type);
          if (wasWithBot && types.includes("MessagePosted")) {
            expect(types.lastIndexOf("BotReplied")).toBeGreaterThan(types.indexOf("MessagePosted"));
          }
          const from = state.status === "new" ? 0 : state.eventCount;
          state = decision.events.reduce<ConversationState>(
            (sum, body, index) => evolve(sum, { seq: from + index + 1, at: START, body }),
            state,
          );
        }
      }),
    );
  });
});

it("[C17] any list of events in any order folds without throwing", () => {
  fc.assert(
    fc.property(script, fc.infiniteStream(fc.nat()), (steps, random) => {
      const shuffled = [...play(steps).events].sort(() => (random.next().value % 3) - 1);
      expect(() => shuffled.reduce<ConversationState>(evolve, initialState)).not.toThrow();
      expect(() => view(shuffled, "player")).not.toThrow();
    }),
  );
});
