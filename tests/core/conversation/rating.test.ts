import { describe, expect, it } from "vitest";
import { toEventMessage } from "../../../server/core/conversation/audience.ts";
import type { ConversationCommand } from "../../../server/core/conversation/commands.ts";
import { decide } from "../../../server/core/conversation/decide.ts";
import type { ConversationEvent, RatingGiven } from "../../../server/core/conversation/events.ts";
import { type ConversationState, initialState } from "../../../server/core/conversation/state.ts";
import { toConversationId, toEpoch, toEventId } from "../../../shared/ids.ts";
import type { Disposition, RatingAsk } from "../../../shared/vocabulary.ts";
import {
  acceptBy,
  accepted,
  after,
  askPerson,
  clientMessageId,
  context,
  noor,
  offerTo,
  post,
  sam,
  stateIn,
} from "./support.ts";

const holder = { agentId: noor, assignmentNumber: 1, alias: "Noor" } as const;
const answer = (): ConversationCommand => ({
  type: "PostAgentMessage",
  clientMessageId: clientMessageId(),
  text: "Good morning",
  ...holder,
});
const finish = (disposition: Disposition = "payout", outcome: "solved" | "complaint" = "solved") =>
  ({ type: "FinishConversation", disposition, outcome, ...holder }) as const;
const end: ConversationCommand = { type: "EndConversation" };
const give = (agent: number | null, outcome: number | null, comment = ""): ConversationCommand => ({
  type: "GiveRating",
  clientMessageId: clientMessageId(),
  agent,
  outcome,
  comment,
});

const helped = () => after(stateIn("assigned"), answer());
const asksOf = (state: ConversationState): RatingAsk | null => (state.status === "closed" ? state.asks : null);
const ratingOf = (state: ConversationState, command: ConversationCommand) => {
  const [event] = accepted(decide(state, command, context)).events;
  return event as RatingGiven;
};

describe("what is asked", () => {
  it("[C26] both questions after a person wrote, whoever ends it", () => {
    expect(asksOf(after(helped(), finish()))).toBe("both");
    expect(asksOf(after(helped(), end))).toBe("both");
    expect(asksOf(after(after(helped(), { type: "ReturnConversation", reason: "agent_lost", ...holder }), end))).toBe(
      "both",
    );
  });

  it("[C26] the outcome alone after the bot alone, and nothing where a person was waited for in vain", () => {
    expect(asksOf(after(stateIn("bot"), end))).toBe("outcome");
    expect(asksOf(after(after(stateIn("queued"), { type: "CancelHandoff" }), end))).toBe("outcome");
    expect(asksOf(after(stateIn("queued"), end))).toBe("none");
    expect(asksOf(after(stateIn("assigned"), finish()))).toBe("none");
  });

  it.each<Disposition>(["complaint", "care", "crisis", "limits", "abuse"])(
    "[C27] nothing when it ended as %s",
    (as) => {
      expect(asksOf(after(helped(), finish(as)))).toBe("none");
    },
  );

  it("[C27] nothing when it ended in a complaint, also after it was opened again", () => {
    const closed = after(helped(), finish("payout", "complaint"));
    expect(asksOf(closed)).toBe("none");
    expect(asksOf(after(after(closed, post("how long does a payout take?")), end))).toBe("none");
  });

  it.each([
    ["a crisis", "i want to kill myself"],
    ["harm by gambling", "i lost everything gambling and cannot stop"],
    ["an exclusion", "i want to exclude myself"],
    ["a complaint", "i want to file an official complaint"],
    ["a threat", "i will come to your office and kill your staff"],
  ])("[C27] nothing after %s, though a person helped and the reason they chose is harmless", (_name, text) => {
    const queued = after(after(initialState, post(text)), askPerson());
    const talked = after(after(after(queued, offerTo(noor)), acceptBy()), answer());
    expect(asksOf(after(talked, finish("other")))).toBe("none");
  });

  it("[C27] nothing after danger that was said while a person was at work", () => {
    const said = after(helped(), post("i want to kill myself"));
    expect(asksOf(after(said, finish("other")))).toBe("none");
  });

  it("[C27] nothing when it went to the people for complaints", () => {
    const moved = after(helped(), {
      type: "TransferConversation",
      lane: "complaint",
      reason: "x",
      summary: "",
      ...holder,
    });
    expect(asksOf(after(moved, end))).toBe("none");
  });
});

describe("the answer", () => {
  it("[C26] is stored with masked words, and the first score alone is linked to who wrote last", () => {
    const rating = ratingOf(after(helped(), finish()), give(5, 2, " my card 4111 1111 1111 1111 "));
    expect(rating).toEqual({
      type: "RatingGiven",
      agent: { agentId: noor, score: 5 },
      outcome: 2,
      text: "my card [card ••1111]",
      masked: ["card"],
    });
  });

  it("[C26] is about the last who wrote, not the last who had it", () => {
    const returned = after(helped(), { type: "ReturnConversation", reason: "released", ...holder });
    const taken = after(after(returned, offerTo(sam)), acceptBy(sam, 2));
    expect(ratingOf(after(taken, end), give(4, null)).agent).toEqual({ agentId: noor, score: 4 });
  });

  it("[C26] is given once; skipping is an answer, too, and a later end asks nothing", () => {
    const closed = after(helped(), finish());
    for (const command of [give(5, 5), give(null, null)]) {
      const rated = after(closed, command);
      expect(decide(rated, give(1, 1), context)).toMatchObject({ code: "not_expected" });
      expect(asksOf(after(after(rated, post("how long does a payout take?")), end))).toBe("none");
    }
  });

  it("[C28] is taken while the conversation goes on again, and asked again at its next end when it was not given", () => {
    const again = after(after(helped(), finish()), post("how long does a payout take?"));
    expect(ratingOf(again, give(3, 3)).outcome).toBe(3);
    expect(asksOf(after(again, end))).toBe("both");
  });

  it("[C28] is refused where it was not asked for", () => {
    expect(decide(stateIn("assigned"), give(5, 5), context)).toMatchObject({ code: "not_expected" });
    const botOnly = after(stateIn("bot"), end);
    expect(decide(botOnly, give(5, 5), context)).toMatchObject({ code: "not_expected" });
    expect(ratingOf(botOnly, give(null, 1)).agent).toBe(null);
    expect(decide(after(helped(), finish()), give(5, 5, "x".repeat(1_001)), context)).toMatchObject({
      code: "text_too_long",
    });
  });

  it("[C29] reaches neither player nor agent", () => {
    const event: ConversationEvent = {
      type: "RatingGiven",
      agent: { agentId: noor, score: 5 },
      outcome: 2,
      text: "words",
      masked: [],
    };
    const header = {
      conversationId: toConversationId("c1"),
      epoch: toEpoch("e1"),
      seq: 1,
      eventId: toEventId("ev1"),
      at: 1,
    };
    for (const audience of ["player", "agent"] as const) {
      const frame = toEventMessage(header, event, audience, context.timings);
      expect(frame).toEqual({ ...header, type: "rating.given", isSkipped: false });
    }
  });

  it("[C26] of an older version that asked nothing is not expected", () => {
    const closed = after(helped(), finish());
    const old = { ...closed, asks: "none" } as ConversationState;
    expect(decide(old, give(1, 1), context)).toMatchObject({ code: "not_expected" });
  });
});
