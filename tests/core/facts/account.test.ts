/** Deposits, balance, account and rounds: when they are asked for, what is said of them, and what is for a person. */
import { describe, expect, it } from "vitest";
import { decide } from "../../../server/core/conversation/decide.ts";
import { type ConversationState, initialState } from "../../../server/core/conversation/state.ts";
import { assess } from "../../../server/core/facts/assess.ts";
import { describeFinding } from "../../../server/core/facts/describe.ts";
import type { Deposit, Facts, Round } from "../../../server/core/facts/facts.ts";
import { ownQuestion } from "../../../server/core/facts/questions.ts";
import { LANGUAGES, type Language } from "../../../shared/vocabulary.ts";
import { accepted, after, clientMessageId, context, opening, START } from "../conversation/support.ts";

const HOUR_MS = 3_600_000;
const euro = (minor: number) => ({ minor, currency: "EUR" });
const deposit: Deposit = { id: "d-1", amount: euro(5_000), method: "iDEAL", status: "done", at: START - 600_000 };
const round: Round = {
  id: "KC-774",
  game: "Koi Canal",
  status: "finished",
  stake: euro(100),
  win: euro(240),
  at: START - HOUR_MS,
};
const deposits = (more: Partial<Deposit> = {}): Facts => ({ kind: "deposits", items: [{ ...deposit, ...more }] });
const rounds = (more: Partial<Round> = {}): Facts => ({ kind: "rounds", items: [{ ...round, ...more }] });
const account = (status: Extract<Facts, { kind: "accounts" }>["items"][number]["status"]): Facts => ({
  kind: "accounts",
  items: [{ status }],
});

const able = { canLookUp: true };
const ask = (text: string, language: Language, isVerified = true) => ({
  type: "PostMessage" as const,
  clientMessageId: clientMessageId(),
  text,
  opening: { ...opening, isVerified, language },
});
const eventsOf = (text: string, language: Language, isVerified = true) =>
  accepted(decide(initialState, ask(text, language, isVerified), { ...context, ...able })).events;
const aboutOf = (text: string, language: Language, isVerified = true) =>
  eventsOf(text, language, isVerified).find((event) => event.type === "LookupRequested")?.about ?? null;

const QUESTIONS: readonly (readonly [Language, string, string])[] = [
  ["en", "balances", "what is my balance?"],
  ["en", "deposits", "did my last deposit arrive?"],
  ["en", "accounts", "what is the status of my account"],
  ["en", "rounds", "show me my last game round"],
  ["en", "documents", "Why was my document rejected? my document was rejected"],
  ["en", "bonuses", "How much do I still have to wager for my bonus?"],
  ["nl", "balances", "Wat is mijn saldo?"],
  ["nl", "deposits", "is mijn laatste storting binnen?"],
  ["nl", "accounts", "wat is de status van mijn account?"],
  ["nl", "rounds", "wat was mijn laatste ronde?"],
  ["nl", "documents", "Waarom is mijn document afgekeurd?"],
  ["nl", "bonuses", "Hoeveel moet ik nog inzetten voor mijn bonus?"],
  ["de", "balances", "Wie hoch ist mein Guthaben?"],
  ["de", "accounts", "was ist der status meines kontos?"],
  ["de", "rounds", "was war meine letzte Runde?"],
  ["de", "documents", "Warum wurde mein Ausweis abgelehnt?"],
  ["fr", "balances", "Quel est mon solde ?"],
  ["fr", "deposits", "quel est le statut de mon dépôt ?"],
  ["fr", "accounts", "quel est le statut de mon compte ?"],
  ["fr", "rounds", "quelle était ma dernière manche ?"],
  ["sv", "balances", "vad är mitt saldo?"],
  ["sv", "deposits", "har min senaste insättning kommit?"],
  ["sv", "accounts", "vad är statusen på mitt konto?"],
  ["sv", "rounds", "vad var min senaste runda?"],
];

describe("what is asked of the operator's systems", () => {
  it.each(QUESTIONS)("[C23] in %s a question on %s: %s", (language, about, text) => {
    expect(ownQuestion(text, language)).toBe(about);
    if (about !== "documents" && about !== "bonuses") {
      expect(aboutOf(text, language)).toBe(about);
    }
  });

  it("[C23] one's own refused document and running bonus come before the general answer", () => {
    expect(aboutOf("Waarom is mijn document afgekeurd?", "nl")).toBe("documents");
    expect(aboutOf("How much do I still have to wager for my bonus?", "en")).toBe("bonuses");
  });

  it("[C23] nobody else's, nothing general, and nothing of a guest", () => {
    for (const text of ["what is a balance", "how do I make a deposit", "is your casino open", "what is a round"]) {
      expect(aboutOf(text, "en"), text).toBeNull();
    }
    expect(aboutOf("what is my balance?", "en", false)).toBeNull();
  });

  it.each<[Language, string]>([
    ["en", "what is my deposit limit"],
    ["nl", "wat zijn mijn limieten?"],
    ["en", "my account is blocked and my balance is in it"],
    ["en", "what is my balance, I want to die"],
    ["en", "I lost everything on my last round and cannot pay the rent"],
    ["nl", "ik wil mezelf uitsluiten, wat is mijn saldo"],
  ])("[C23] in %s what is for a person stays for a person: %s", (language, text) => {
    const types = eventsOf(text, language).map(({ type }) => type);
    expect(types).toContain("HandoffRequested");
    expect(types).not.toContain("LookupRequested");
  });

  it("[C23] in care no bonus is looked up", () => {
    const state = after(initialState, ask("what is my balance?", "en"), able) as Extract<
      ConversationState,
      { status: "bot" }
    >;
    const calm = { ...state, lookup: null };
    const types = (from: ConversationState) =>
      accepted(
        decide(from, ask("How much do I still have to wager for my bonus?", "en"), { ...context, ...able }),
      ).events.map(({ type }) => type);
    expect(types(calm)).toContain("LookupRequested");
    expect(types({ ...calm, isCare: true })).not.toContain("LookupRequested");
  });
});

describe("what is said of it", () => {
  it("[C19] in every language, with what was given and nothing left open", () => {
    const all: readonly Facts[] = [
      deposits(),
      deposits({ status: "pending" }),
      deposits({ status: "pending", at: START - 2 * HOUR_MS }),
      deposits({ status: "failed" }),
      { kind: "balances", items: [{ amount: euro(8_450), withdrawable: null }] },
      { kind: "balances", items: [{ amount: euro(8_450), withdrawable: euro(6_000) }] },
      rounds(),
      rounds({ status: "open", win: null }),
    ];
    for (const language of LANGUAGES) {
      for (const facts of all) {
        const { text } = describeFinding(assess(facts, context.facts, START), language, "UTC");
        expect(text).not.toMatch(/[{}]| {2}|\s[.,]/);
        expect(text, `${language} ${facts.kind}`).toMatch(/50|84|KC-774/);
      }
    }
  });

  it.each<[string, Facts, string]>([
    ["a deposit that failed", deposits({ status: "failed" }), "money"],
    ["a deposit of two hours ago that is not there", deposits({ status: "pending", at: START - 2 * HOUR_MS }), "money"],
    ["a deposit in a state we do not know", deposits({ status: "unknown" }), "money"],
    ["a round that is not settled", rounds({ status: "open", win: null }), "technical"],
    ["a round that was called off", rounds({ status: "void" }), "technical"],
    ["no balance", { kind: "balances", items: [] }, "general"],
    ["a blocked account", account("blocked"), "account"],
    ["a closed account", account("closed"), "account"],
    ["an account in a state we do not know", account("unknown"), "account"],
    ["an excluded account", account("excluded"), "care"],
  ])("[C24] %s goes to a person", (_, facts, lane) => {
    const state = {
      ...(after(initialState, ask("what is my balance?", "en"), able) as Extract<ConversationState, { status: "bot" }>),
    };
    const looked = { status: "found", facts } as const;
    const { events } = accepted(
      decide(state, { type: "AnswerLookup", lookupNumber: 1, looked }, { ...context, ...able }),
    );
    expect(events.map(({ type }) => type)).toEqual(["LookupEnded", "BotReplied", "HandoffRequested"]);
    expect(events.at(-1)).toMatchObject({ lane, reason: "facts" });
    const card = events.find((event) => event.type === "BotReplied")?.card;
    expect(card?.type ?? null).toBe(lane === "care" ? "safer_gambling" : null);
  });

  it("[C15] [C24] where nobody is there, what was found is said, and then that", () => {
    const state = after(initialState, ask("what is my balance?", "en"), able);
    const looked = { status: "found", facts: account("blocked") } as const;
    const { events } = accepted(
      decide(state, { type: "AnswerLookup", lookupNumber: 1, looked }, { ...context, ...able, isStaffed: false }),
    );
    const said = events.flatMap((event) => (event.type === "BotReplied" ? [event.reply.textId] : []));
    expect(said).toEqual(["facts.account.blocked", "handoff.offline"]);
    expect(events.at(-1)).toMatchObject({ type: "HandoffRequested", kind: "message" });
  });

  it("[C24] the reason of a block is not told, and nothing is promised", () => {
    for (const language of LANGUAGES) {
      const { text } = describeFinding(assess(account("blocked"), context.facts, START), language, "UTC");
      expect(text).not.toMatch(/\d/);
    }
  });

  it("[C19] the newest deposit and round are said", () => {
    const older = { ...deposit, id: "d-0", at: START - 90 * HOUR_MS, amount: euro(100) };
    const finding = assess({ kind: "deposits", items: [older, deposit] }, context.facts, START);
    expect(describeFinding(finding, "en", "UTC").text).toContain("€50.00");
  });
});
