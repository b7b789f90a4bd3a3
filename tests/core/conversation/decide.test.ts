import { describe, expect, it } from "vitest";
import type { CommandType } from "../../../server/core/conversation/commands.ts";
import { deadlinesOf } from "../../../server/core/conversation/deadlines.ts";
import { decide } from "../../../server/core/conversation/decide.ts";
import { initialState } from "../../../server/core/conversation/state.ts";
import { summarize } from "../../../server/core/conversation/summary.ts";
import { toConversationId } from "../../../shared/ids.ts";
import { STATUSES } from "../../../shared/vocabulary.ts";
import {
  acceptBy,
  accepted,
  after,
  askPerson,
  context,
  fold,
  noor,
  offerTo,
  opening,
  post,
  START,
  sam,
  stateIn,
} from "./support.ts";
import { sampleCommand, transitionTable } from "./transition-table.ts";

describe("every command in every status", () => {
  for (const status of STATUSES) {
    for (const type of Object.keys(transitionTable[status]) as CommandType[]) {
      const expected = transitionTable[status][type];
      const outcome =
        "code" in expected ? `is refused with ${expected.code}` : `gives ${expected.events.join(", ") || "no event"}`;
      it(`[C1] ${type} in ${status} ${outcome}`, () => {
        const decision = decide(stateIn(status), sampleCommand[type](), context);
        const got =
          decision.status === "rejected"
            ? { code: decision.code }
            : { events: decision.events.map((event) => event.type) };
        expect(got).toEqual(expected);
      });
    }
  }
});

describe("players and the bot", () => {
  it("[C2] the first message stores start, greeting, message and answer together", () => {
    const { events, staffEvents } = accepted(decide(initialState, post("how long does a payout take?"), context));
    expect(events.map((event) => event.type)).toEqual([
      "ConversationStarted",
      "BotReplied",
      "MessagePosted",
      "BotReplied",
    ]);
    expect(staffEvents.map((event) => event.type)).toEqual(["BotExplained"]);
  });

  it("[C3] money trouble is answered and handed over in one decision", () => {
    const { events } = accepted(decide(stateIn("bot"), post("where is my money?"), context));
    expect(events.map((event) => event.type)).toEqual(["MessagePosted", "BotReplied", "HandoffRequested"]);
    expect(events.at(-1)).toMatchObject({ lane: "money", kind: "live" });
  });

  it("[C4] a waiting player who writes of suicide gets the contacts and moves to the crisis lane", () => {
    const state = stateIn("queued");
    const { events } = accepted(decide(state, post("i want to kill myself"), context));
    expect(events.map((event) => event.type)).toEqual(["MessagePosted", "BotReplied", "HandoffRaised"]);
    expect(after(state, post("i want to kill myself"))).toMatchObject({
      status: "queued",
      isCrisis: true,
      need: { lane: "crisis" },
    });
  });

  it("[C4] an assigned conversation stays with its agent when it turns into a crisis", () => {
    expect(after(stateIn("assigned"), post("i want to kill myself"))).toMatchObject({
      status: "assigned",
      agentId: noor,
      need: { priority: "crisis" },
    });
  });

  it("[C5] empty text and text over the limit are refused", () => {
    expect(decide(stateIn("bot"), post("  \n "), context)).toMatchObject({ code: "text_empty" });
    expect(decide(stateIn("bot"), post("x".repeat(4_001)), context)).toMatchObject({ code: "text_too_long" });
  });

  it("[C5] a card number is masked before it is stored", () => {
    const { events } = accepted(decide(stateIn("bot"), post("my card is 4111 1111 1111 1111"), context));
    expect(JSON.stringify(events)).not.toContain("1111 1111");
    expect(events[0]).toMatchObject({ type: "MessagePosted", masked: ["card"] });
  });

  it("[C6] a card number split over two messages is masked in both", () => {
    const first = after(stateIn("bot"), post("my card is 4111 1111"));
    const decision = accepted(decide(first, post("1111 1111"), { ...context, now: START + 5_000 }));
    const redacted = decision.events.filter((event) => event.type === "MessageRedacted");
    expect(redacted).toHaveLength(1);
    expect(redacted[0]?.text).not.toContain("4111 1111");
    expect(JSON.stringify(decision.events)).not.toContain("1111 1111");
  });

  it("[C7] asking for a person is never refused while the conversation lives, and asking again changes nothing", () => {
    for (const status of ["new", "bot", "queued", "offered", "assigned", "closed"] as const) {
      const once = decide(stateIn(status), askPerson(), context);
      expect(once.status).toBe("accepted");
      expect(accepted(decide(after(stateIn(status), askPerson()), askPerson(), context)).events).toEqual([]);
    }
  });

  it("[C8] a waiting player goes back to the bot, but not from care", () => {
    expect(after(stateIn("queued"), { type: "CancelHandoff" }).status).toBe("bot");
    const care = after(stateIn("bot"), post("i am addicted to gambling and lost everything"));
    expect(care).toMatchObject({ status: "queued", isCare: true });
    expect(decide(care, { type: "CancelHandoff" }, context)).toMatchObject({ code: "not_allowed" });
  });

  it("[C9] a player cannot end a crisis away", () => {
    const crisis = after(stateIn("bot"), post("i want to kill myself"));
    expect(decide(crisis, { type: "EndConversation" }, context)).toMatchObject({ code: "not_allowed" });
  });

  it("[C10] a message within 24 h reopens, a later one does not", () => {
    const closed = stateIn("closed");
    const late = { ...context, now: START + context.timings.reopenMs + 1 };
    expect(after(closed, post("one more thing")).status).toBe("bot");
    expect(decide(closed, post("one more thing"), late)).toMatchObject({ code: "conversation_closed" });
  });

  it("[C12] care stays when a person has taken over and after reopening", () => {
    const care = after(stateIn("bot"), post("i am addicted to gambling and lost everything"));
    const held = after(after(care, offerTo(noor)), acceptBy());
    expect(held).toMatchObject({ status: "assigned", isCare: true });
    expect(deadlinesOf(held, context.timings)).toEqual([]);
  });

  it("[C15] with nobody on shift the message is taken and the bot says so in the same append", () => {
    const { events } = accepted(decide(stateIn("bot"), askPerson(), { ...context, isStaffed: false }));
    expect(events.at(0)).toMatchObject({ type: "BotReplied", reply: { textId: "handoff.offline" } });
    expect(events.at(-1)).toMatchObject({ type: "HandoffRequested", kind: "message" });
  });
});

describe("danger while nobody is there", () => {
  for (const [text, textId, card] of [
    ["i want to kill myself", "crisis.open.offline", "crisis"],
    ["i am addicted to gambling and lost everything", "care.open.offline", "safer_gambling"],
    ["please exclude me from gambling", "care.exclusion.offline", "safer_gambling"],
  ] as const) {
    it(`[C15] "${text}" gets the contacts at once and no promise that somebody is coming`, () => {
      const { events } = accepted(decide(stateIn("bot"), post(text), { ...context, isStaffed: false }));
      expect(events.map((event) => event.type)).toEqual(["MessagePosted", "BotReplied", "HandoffRequested"]);
      expect(events[1]).toMatchObject({ reply: { textId }, card: { type: card } });
    });
  }
});

describe("offers and assignments", () => {
  const crisisOffered = () => after(after(stateIn("bot"), post("i want to kill myself")), offerTo(noor, sam));

  it("[A1] the number of offers rises with each", () => {
    const again = after(
      after(stateIn("offered"), { type: "DeclineOffer", agentId: noor, offerNumber: 1 }),
      offerTo(sam),
    );
    expect(again).toMatchObject({ status: "offered", offerNumber: 2 });
  });

  it("[A2] the second accept learns who was first", () => {
    const taken = after(crisisOffered(), acceptBy(sam));
    expect(taken).toMatchObject({ status: "assigned", agentId: sam });
    expect(decide(taken, acceptBy(noor), context)).toMatchObject({ code: "already_taken", takenBy: "Sam" });
  });

  it("[A2] an agent who was not asked, has declined or names an old offer is refused", () => {
    expect(decide(stateIn("offered"), acceptBy(sam), context)).toMatchObject({ code: "offer_over" });
    expect(decide(stateIn("offered"), acceptBy(noor, 2), context)).toMatchObject({ code: "offer_over" });
    const declined = after(crisisOffered(), { type: "DeclineOffer", agentId: noor, offerNumber: 1 });
    expect(declined.status).toBe("offered");
    expect(decide(declined, acceptBy(noor), context)).toMatchObject({ code: "offer_over" });
  });

  it("[A4] declined by all or run out, it is queued again and they are left out next", () => {
    const declined = after(stateIn("offered"), { type: "DeclineOffer", agentId: noor, offerNumber: 1 });
    expect(declined).toMatchObject({ status: "queued", excludedAgentIds: [noor] });
    const late = { now: START + 30_000 };
    expect(after(stateIn("offered"), { type: "ReachDeadline", kind: "offer", number: 1 }, late)).toMatchObject({
      status: "queued",
      excludedAgentIds: [noor],
    });
  });

  it("[A6] a returned conversation keeps its waiting time and comes before fresh ones", () => {
    const back = after(
      stateIn("assigned"),
      { type: "ReturnConversation", agentId: noor, assignmentNumber: 1, reason: "agent_lost" },
      { now: START + 90_000 },
    );
    expect(back).toMatchObject({
      status: "queued",
      need: { waitingSince: START, isReturned: true },
      excludedAgentIds: [noor],
    });
  });

  it("[A5] [C13] the old number is refused after the conversation was assigned again", () => {
    const again = after(
      after(
        after(stateIn("assigned"), {
          type: "ReturnConversation",
          agentId: noor,
          assignmentNumber: 1,
          reason: "released",
        }),
        offerTo(noor),
      ),
      acceptBy(noor, 2),
    );
    expect(again).toMatchObject({ assignmentNumber: 2 });
    expect(decide(again, sampleCommand.PostAgentMessage(), context)).toMatchObject({ code: "not_owner" });
  });

  it("[A7] the third return goes to the supervisor lane with an alarm", () => {
    let state = stateIn("assigned");
    for (const number of [1, 2]) {
      state = after(
        after(
          after(state, { type: "ReturnConversation", agentId: noor, assignmentNumber: number, reason: "agent_lost" }),
          offerTo(noor),
        ),
        acceptBy(noor, number + 1),
      );
    }
    const third = accepted(
      decide(state, { type: "ReturnConversation", agentId: noor, assignmentNumber: 3, reason: "agent_lost" }, context),
    );
    expect(third.events).toMatchObject([{ type: "ConversationReturned", lane: "supervisor" }]);
    expect(third.staffEvents).toMatchObject([{ alarm: "third_return" }]);
  });

  it("[A8] a deadline that is not due, or of another number, is refused", () => {
    const reach = (number: number, now: number) =>
      decide(stateIn("offered"), { type: "ReachDeadline", kind: "offer", number }, { ...context, now });
    expect(reach(1, START + 29_999)).toMatchObject({ code: "not_expected" });
    expect(reach(2, START + 30_000)).toMatchObject({ code: "not_expected" });
    expect(reach(1, START + 30_000)).toMatchObject({ status: "accepted" });
  });

  it("[A9] each missed target raises the priority; an unclaimed crisis raises an alarm instead", () => {
    const missed = after(
      stateIn("queued"),
      { type: "ReachDeadline", kind: "target", number: 1 },
      { now: START + 120_000 },
    );
    expect(summarize(toConversationId("c"), missed, context.timings)).toMatchObject({ effectivePriority: 1 });
    const crisis = after(stateIn("bot"), post("i want to kill myself"));
    const alarm = accepted(
      decide(crisis, { type: "ReachDeadline", kind: "target", number: 1 }, { ...context, now: START + 15_000 }),
    );
    expect(alarm.staffEvents).toEqual([{ type: "AlarmRaised", alarm: "crisis_unclaimed" }]);
  });

  it("[C11] quiet with the bot brings a warning, then the end; a word from the player takes it back", () => {
    const bot = stateIn("bot");
    const warned = after(bot, { type: "ReachDeadline", kind: "idle_warning", number: 1 }, { now: START + 600_000 });
    expect(deadlinesOf(warned, context.timings)).toEqual([{ kind: "idle_close", number: 1, dueAt: START + 720_000 }]);
    expect(
      after(warned, { type: "ReachDeadline", kind: "idle_close", number: 1 }, { now: START + 720_000 }).status,
    ).toBe("closed");
    const spoke = after(warned, { type: "ExtendIdle" }, { now: START + 700_000 });
    expect(deadlinesOf(spoke, context.timings)).toEqual([
      { kind: "idle_warning", number: 2, dueAt: START + 1_300_000 },
    ]);
  });

  it("[C11] a player who waits for us is never closed", () => {
    expect(deadlinesOf(stateIn("assigned"), context.timings)).toEqual([]);
    expect(deadlinesOf(stateIn("queued"), context.timings).map((each) => each.kind)).toEqual(["target"]);
  });
});

it("[C17] events that do not fit leave the state as it is", () => {
  expect(
    fold([{ type: "HandoffCancelled" }, { type: "AgentAssigned", agentId: noor, alias: "Noor", assignmentNumber: 1 }]),
  ).toEqual(initialState);
  expect(
    fold([
      { type: "ConversationStarted", ...opening },
      { type: "AgentAssigned", agentId: noor, alias: "Noor", assignmentNumber: 1 },
    ]).status,
  ).toBe("bot");
});
