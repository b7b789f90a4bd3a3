import { describe, expect, it } from "vitest";
import type { ConversationCommand } from "../../../server/core/conversation/commands.ts";
import { deadlinesOf } from "../../../server/core/conversation/deadlines.ts";
import { decide } from "../../../server/core/conversation/decide.ts";
import { type ConversationState, initialState } from "../../../server/core/conversation/state.ts";
import type { Looked, Payout, PlayerDocument } from "../../../server/core/facts/facts.ts";
import { FACT_TEXTS, factTexts } from "../../../server/core/facts/texts.ts";
import { LANGUAGES, type Language } from "../../../shared/vocabulary.ts";
import { accepted, after, askPerson, clientMessageId, context, opening, START } from "./support.ts";

const HOUR_MS = 3_600_000;
const able = { canLookUp: true };
const ask = (text: string, isVerified = true, language: Language = "en"): ConversationCommand => ({
  type: "PostMessage",
  clientMessageId: clientMessageId(),
  text,
  opening: { ...opening, isVerified, language },
});
const status = "what is the status of my payout";
const answer = (looked: Looked, lookupNumber = 1): ConversationCommand => ({
  type: "AnswerLookup",
  lookupNumber,
  looked,
});
const found = (facts: Extract<Looked, { status: "found" }>["facts"]): Looked => ({ status: "found", facts });
const payout: Payout = {
  id: "p-1",
  amount: { minor: 25_000, currency: "EUR" },
  method: "iDEAL",
  status: "checking",
  requestedAt: START - HOUR_MS,
  steps: [{ status: "requested", at: START - HOUR_MS }],
  expectedBy: START + 24 * HOUR_MS,
};
const passport: PlayerDocument = {
  kind: "identity",
  status: "checking",
  uploadedAt: START,
  refusedCount: 0,
  reason: null,
};
const looking = () => after(initialState, ask(status), able);
const types = (state: ConversationState, command: ConversationCommand, changes = {}) =>
  accepted(decide(state, command, { ...context, ...able, ...changes })).events.map(({ type }) => type);
const replied = (state: ConversationState, looked: Looked, changes = {}) => {
  const { events } = accepted(decide(state, answer(looked), { ...context, ...able, ...changes }));
  const reply = events.find((event) => event.type === "BotReplied");
  const request = events.find((event) => event.type === "HandoffRequested");
  return { text: reply?.reply.text, textId: reply?.reply.textId, facts: reply?.facts, request };
};

describe("a verified player asks for a status", () => {
  it("[C18] [R22] the message, what the bot says meanwhile and the lookup with its deadline are one append", () => {
    expect(types(initialState, ask(status)).slice(2)).toEqual(["MessagePosted", "BotReplied", "LookupRequested"]);
    const state = looking();
    expect(state).toMatchObject({ status: "bot", lookup: { lookupNumber: 1, about: "payouts" } });
    expect(deadlinesOf(state, context.timings)).toContainEqual({
      kind: "lookup",
      number: 1,
      dueAt: START + context.timings.lookupMs,
    });
  });

  it("[C18] players without a token, and brands without an API, get the general answer", () => {
    expect(types(initialState, ask(status, false))).not.toContain("LookupRequested");
    expect(types(initialState, ask(status), { canLookUp: false })).not.toContain("LookupRequested");
    expect(types(initialState, ask("how long does a payout take"))).not.toContain("LookupRequested");
  });

  it("[C18] a second question meanwhile begins no second lookup", () => {
    expect(types(looking(), ask("status of my payout please"))).toEqual(["MessagePosted", "BotReplied"]);
  });

  it("[C18] documents and bonuses are looked up as well", () => {
    expect(after(initialState, ask("how long does the check of my passport take"), able)).toMatchObject({
      lookup: { about: "documents" },
    });
    expect(after(initialState, ask("how does wagering work"), able)).toMatchObject({ lookup: { about: "bonuses" } });
  });

  it.each<[Language, string]>([
    ["nl", "wat is de status van mijn uitbetaling"],
    ["de", "was ist der status meiner auszahlung"],
    ["fr", "quel est le statut de mon retrait"],
    ["sv", "vad är status på mitt uttag"],
    ["en", "status of my withdrawal please"],
  ])("[C18] a calm question for the status is looked up in %s: %s", (language, text) => {
    expect(types(initialState, ask(text, true, language))).toContain("LookupRequested");
  });

  it.each<[Language, string]>([
    ["nl", "Waar blijft mijn uitbetaling?"],
    ["de", "hallo, wo bleibt meine Auszahlung?"],
    ["fr", "Bonjour, où est mon retrait ?"],
    ["sv", "var är mitt uttag?"],
    ["en", "where is my payout?"],
  ])("[C18] where the payout is, and nothing else, is looked up once in %s: %s", (language, text) => {
    const state = after(initialState, ask(text, true, language), able);
    expect(state).toMatchObject({ status: "bot", lookup: { about: "payouts" } });
    const told = after(state, answer(found({ kind: "payouts", items: [payout] })), able);
    expect(told).toMatchObject({ status: "bot", lookup: null });
    expect(types(told, ask(text, true, language))).toContain("HandoffRequested");
    expect(types(initialState, ask(text, false, language))).toContain("HandoffRequested");
  });

  it.each(["where is my payout, it has been a week", "where is my money", "still no payout, where is it"])(
    "[C18] more than that is trouble with money: %s",
    (text) => expect(types(initialState, ask(text))).toContain("HandoffRequested"),
  );

  it("[C18] danger and money trouble are for a person, whatever could be looked up", () => {
    expect(types(initialState, ask("what is the status of my payout, I want to die"))).toContain("HandoffRequested");
    expect(types(initialState, ask("my payout was declined, what is its status"))).toContain("HandoffRequested");
  });
});

describe("what the operator's systems answered", () => {
  it("[C19] is said with an honest date and shown as a card", () => {
    const said = replied(looking(), found({ kind: "payouts", items: [payout] }), { now: START + 1_000 });
    expect(said.text).toBe(
      "Your payout of €250.00 by iDEAL is being checked. It is expected by 2 January.".replace(
        "2 January",
        dayOf(payout.expectedBy),
      ),
    );
    expect(said.facts).toEqual({ type: "payout", ...payout });
    expect(said.request).toBeUndefined();
  });

  it("[C19] without an expected date none is said", () => {
    const said = replied(looking(), found({ kind: "payouts", items: [{ ...payout, expectedBy: null }] }));
    expect(said.text).toBe("Your payout of €250.00 by iDEAL is being checked.");
  });

  it.each([
    ["declined", { ...payout, status: "declined" }, "facts.payout.declined"],
    ["held", { ...payout, status: "on_hold" }, "facts.payout.on_hold"],
    ["later than expected", { ...payout, expectedBy: START - 1 }, "facts.payout.late"],
    [
      "longer in our check than we say",
      { ...payout, requestedAt: START - 25 * HOUR_MS, expectedBy: null },
      "facts.payout.late",
    ],
  ] as const)("[C20] a payout that is %s goes to a person in the money lane, with text and card", (_, item, textId) => {
    const said = replied(looking(), found({ kind: "payouts", items: [item] }));
    expect(said).toMatchObject({ textId, facts: { type: "payout" }, request: { lane: "money", reason: "facts" } });
  });

  it("[C20] a document refused once is explained; refused again, or for a reason we do not know, it is for a person", () => {
    const state = after(initialState, ask("how long does the check of my passport take"), able);
    const documents = (change: Partial<PlayerDocument>) =>
      replied(state, found({ kind: "documents", items: [{ ...passport, status: "refused", ...change }] }));
    expect(documents({ refusedCount: 1, reason: "blurry" })).toMatchObject({
      textId: "facts.documents.blurry",
      request: undefined,
    });
    expect(documents({ refusedCount: 2, reason: "blurry" }).request).toMatchObject({ reason: "facts", topic: "kyc" });
    expect(documents({ refusedCount: 1, reason: "other" }).request).toMatchObject({ reason: "facts" });
    const late = replied(state, found({ kind: "documents", items: [passport] }), { now: START + 49 * HOUR_MS });
    expect(late).toMatchObject({ textId: "facts.documents.late", request: { lane: "general" } });
  });

  it("[C19] nothing there is an answer too", () => {
    expect(replied(looking(), found({ kind: "payouts", items: [] }))).toMatchObject({
      textId: "facts.payouts.none",
      facts: undefined,
      request: undefined,
    });
  });

  it("[C21] a lookup that failed says so and hands over", () => {
    expect(types(looking(), answer({ status: "failed" }))).toEqual(["LookupEnded", "BotReplied", "HandoffRequested"]);
  });

  it("[C21] one that nobody answered does the same when its deadline is due, once", () => {
    const due: ConversationCommand = { type: "ReachDeadline", kind: "lookup", number: 1 };
    const now = START + context.timings.lookupMs;
    expect(decide(looking(), due, { ...context, now: now - 1 })).toMatchObject({ code: "not_expected" });
    const state = after(looking(), due, { now });
    expect(state).toMatchObject({ status: "queued", lookup: null });
    expect(decide(state, due, { ...context, now })).toMatchObject({ code: "not_expected" });
  });

  it("[C22] a late answer is refused by its number", () => {
    const state = after(looking(), answer(found({ kind: "payouts", items: [payout] })), able);
    expect(decide(state, answer({ status: "failed" }), context)).toMatchObject({ code: "not_expected" });
    expect(decide(looking(), answer({ status: "failed" }, 2), context)).toMatchObject({ code: "not_expected" });
  });

  it("[C22] once people are asked the bot says nothing of it any more", () => {
    expect(types(after(looking(), askPerson()), answer(found({ kind: "payouts", items: [payout] })))).toEqual([
      "LookupEnded",
    ]);
  });
});

describe.each(LANGUAGES)("texts about facts in %s", (language) => {
  it("[B21] are plain: short, no exclamation, no number, and every variable of the others", () => {
    for (const name of FACT_TEXTS) {
      const text = factTexts[language][name];
      expect(text, name).not.toMatch(/!|\d|\p{Extended_Pictographic}/u);
      expect(text.length, name).toBeLessThanOrEqual(140);
      expect(variables(text), name).toEqual(variables(factTexts.en[name]));
    }
  });
});

const variables = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
const dayOf = (at: number | null) =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: context.timeZone }).format(at ?? 0);
