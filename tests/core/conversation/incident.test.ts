import { describe, expect, it } from "vitest";
import type { ConversationCommand } from "../../../server/core/conversation/commands.ts";
import type { DecideContext } from "../../../server/core/conversation/context.ts";
import { nextDeadlineAt } from "../../../server/core/conversation/deadlines.ts";
import { decide } from "../../../server/core/conversation/decide.ts";
import type { BotReplied, ConversationEvent } from "../../../server/core/conversation/events.ts";
import { type ConversationState, initialState } from "../../../server/core/conversation/state.ts";
import { summarize } from "../../../server/core/conversation/summary.ts";
import { incidentTexts } from "../../../server/core/incident/texts.ts";
import { toConversationId } from "../../../shared/ids.ts";
import { accepted, after, clientMessageId, context, opening, post, START, stateIn, trouble } from "./support.ts";

const during: Partial<DecideContext> = { incidents: [trouble] };
const updated = { ...trouble, version: 2, nextUpdateAt: START + 7_200_000 };
const WHAT = "Payouts through Trustly are late.";

const eventsOf = (state: ConversationState, command: ConversationCommand, changes = during) =>
  accepted(decide(state, command, { ...context, ...changes })).events;
const typesOf = (events: readonly ConversationEvent[]) => events.map(({ type }) => type);
const replyIn = (events: readonly ConversationEvent[]) =>
  events.findLast((event): event is BotReplied => event.type === "BotReplied");
const follow = (incidentId = trouble.incidentId): ConversationCommand => ({
  type: "FollowIncident",
  clientMessageId: clientMessageId(),
  incidentId,
  opening,
});
const tell = (incident = updated): ConversationCommand => ({ type: "TellIncident", incident });
const bot = () => stateIn("bot");

describe("the bot", () => {
  it("[I4] answers with the incident first, in place of how it works in general, and only once", () => {
    const events = eventsOf(bot(), post("how long does a payout take?"));
    expect(typesOf(events)).toEqual(["MessagePosted", "BotReplied"]);
    const { reply } = replyIn(events) ?? {};
    expect(reply?.text).toMatch(/^Payouts through Trustly are late\. We are working on it\. Next update: /);
    expect(reply?.quickReplies.map(({ label }) => label)).toEqual(["Tell me when it is solved", "Talk to a person"]);
    const told = after(bot(), post("how long does a payout take?"), during);
    expect(replyIn(eventsOf(told, post("how long does a payout take?")))?.reply.text).toContain("24 hours");
  });

  it("[I4] tells it again after an update", () => {
    const told = after(bot(), post("how long does a payout take?"), during);
    const events = eventsOf(told, post("how long does a payout take?"), { incidents: [updated] });
    expect(replyIn(events)?.reply.text).toContain(`News about the problem: ${WHAT}`);
  });

  it("[I4] says nothing of it on another topic", () => {
    expect(replyIn(eventsOf(bot(), post("how does wagering work?")))?.reply.text).not.toContain(WHAT);
  });

  it("[I4] who only asks where the payout is gets it first, and a person at the second time", () => {
    const ask = "where is my payout?";
    expect(typesOf(eventsOf(bot(), post(ask)))).toEqual(["MessagePosted", "BotReplied"]);
    expect(typesOf(eventsOf(after(bot(), post(ask), during), post(ask)))).toContain("HandoffRequested");
  });

  it("[I4] money trouble goes to a person as without it, with the incident in front", () => {
    const text = "my payout has been missing for two weeks and nobody answers";
    const without = eventsOf(bot(), post(text), { incidents: [] });
    const events = eventsOf(bot(), post(text));
    expect(typesOf(events)).toEqual(typesOf(without));
    expect(typesOf(events)).toContain("HandoffRequested");
    expect(replyIn(events)?.reply.text).toBe(
      `${WHAT} We are working on it. Next update: 02:16.\n\n${replyIn(without)?.reply.text}`,
    );
  });

  it("[I4] a lookup is made as without it, with the incident in front", () => {
    const command: ConversationCommand = {
      type: "PostMessage",
      clientMessageId: clientMessageId(),
      text: "what is the status of my payout?",
      opening: { ...opening, isVerified: true },
    };
    const events = eventsOf(bot(), command, { ...during, canLookUp: true });
    expect(typesOf(events)).toEqual(["MessagePosted", "BotReplied", "LookupRequested"]);
    expect(replyIn(events)?.reply.text).toContain(WHAT);
  });

  it.each([
    "i want to kill myself because my payout is late",
    "i lost everything gambling, where is my payout",
    "my account was hacked and my payout is gone",
    "i will come to your office and kill you over my payout",
    "i want to file an official complaint",
  ])("[I5] nothing stands before what matters more: %s", (text) => {
    const events = eventsOf(bot(), post(text));
    expect(JSON.stringify(events)).not.toContain(WHAT);
    expect(typesOf(events)).toContain("HandoffRequested");
  });

  it("[I5] says nothing of it in a conversation that came to care", () => {
    const care = after(bot(), post("i lost everything gambling"));
    const ended = after(care, { type: "EndConversation" });
    expect(JSON.stringify(eventsOf(ended, post("how long does a payout take?")))).not.toContain(WHAT);
  });
});

describe("who follows it", () => {
  it("[I6] is promised to hear of it here, stored once; a conversation begins with it where there is none", () => {
    const events = eventsOf(bot(), follow());
    expect(typesOf(events)).toEqual(["IncidentFollowed", "BotReplied"]);
    expect(replyIn(events)?.reply).toMatchObject({ kind: "notice", text: incidentTexts.en.followed });
    const followed = after(bot(), follow(), during);
    expect(eventsOf(followed, follow())).toEqual([]);
    expect(typesOf(eventsOf(initialState, follow()))).toEqual([
      "ConversationStarted",
      "BotReplied",
      "IncidentFollowed",
      "BotReplied",
    ]);
  });

  it("[I6] may press the button under the bot's answer, whose words are the player's own", () => {
    const told = after(bot(), post("how long does a payout take?"), during);
    const events = eventsOf(told, post(incidentTexts.en.follow));
    expect(typesOf(events)).toEqual(["MessagePosted", "IncidentFollowed", "BotReplied"]);
    const twice = after(told, post(incidentTexts.en.follow), during);
    expect(typesOf(eventsOf(twice, post(incidentTexts.en.follow)))).toEqual(["MessagePosted", "BotReplied"]);
    expect(typesOf(eventsOf(bot(), post(incidentTexts.en.follow)))).not.toContain("IncidentFollowed");
  });

  it("[I6] is refused an incident that is not open", () => {
    expect(decide(bot(), follow("other"), { ...context, ...during })).toMatchObject({ code: "not_found" });
    const late = { ...context, ...during, now: START + 86_400_001 };
    expect(decide(stateIn("closed"), follow(), late)).toMatchObject({ code: "conversation_closed" });
  });

  it.each(["bot", "queued", "offered", "assigned", "closed"] as const)(
    "[I7] hears each update once while %s",
    (status) => {
      const state = after(stateIn(status), follow(), during);
      const events = eventsOf(state, tell());
      expect(typesOf(events)).toEqual(["BotReplied"]);
      expect(replyIn(events)?.reply).toMatchObject({ kind: "notice", textVersion: 2 });
      const told = after(state, tell(), during);
      expect(told.status).toBe(status);
      expect(eventsOf(told, tell())).toEqual([]);
      expect(eventsOf(told, tell(trouble))).toEqual([]);
      const solved = { ...trouble, version: 3, status: "solved" as const };
      expect(replyIn(eventsOf(told, tell(solved)))?.reply.text).not.toContain("Next update");
    },
  );

  it("[I7] hears nothing of what the bot has told them meanwhile, and who does not follow hears nothing", () => {
    const followed = after(bot(), follow(), during);
    const asked = after(followed, post("how long does a payout take?"), { incidents: [updated] });
    expect(eventsOf(asked, tell())).toEqual([]);
    expect(eventsOf(bot(), tell())).toEqual([]);
  });

  it("[I7] a notice is no answer of the bot, and moves no deadline", () => {
    const state = after(bot(), follow(), during);
    const told = after(state, tell(), { ...during, now: START + 60_000 });
    expect(told.status !== "new" && told.memory).toEqual(state.status !== "new" && state.memory);
    expect(nextDeadlineAt(told, context.timings)).toBe(nextDeadlineAt(state, context.timings));
  });

  it("[I7] is known by the row: what of which was told", () => {
    const id = toConversationId("c1");
    const row = (state: ConversationState) => summarize(id, state, context.timings)?.follows;
    expect(row(bot())).toBe(undefined);
    const state = after(bot(), follow(), during);
    expect(row(state)).toEqual([{ incidentId: "inc-1", version: 1 }]);
    expect(row(after(state, tell(), during))).toEqual([{ incidentId: "inc-1", version: 2 }]);
  });
});
