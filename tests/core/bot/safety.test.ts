import { describe, expect, it } from "vitest";
import type { Language } from "../../../shared/vocabulary.ts";
import { ask } from "./support.ts";

const crisis: readonly (readonly [Language, string])[] = [
  ["nl", "soms denk ik aan zelfdoding"],
  ["nl", "ik doe mezelf straks iets aan"],
  ["nl", "zonder mij is mijn gezin beter af"],
  ["nl", "mijn broer zegt dat hij dood wil"],
  ["nl", "grapje hoor, ik ga heus geen zelfmoord plegen"],
  ["en", "honestly i just want to die"],
  ["en", "they would be better off without me"],
  ["en", "my sister said she wants to kill herself"],
  ["en", "haha no i am not going to kill myself"],
  ["en", "i keep cutting myself after losing"],
];

const care: readonly (readonly [Language, string])[] = [
  ["nl", "ik kan gewoon niet stoppen met gokken"],
  ["nl", "mijn hele spaarrekening is vergokt"],
  ["nl", "er staat een deurwaarder voor de deur"],
  ["nl", "mijn man vergokt ons spaargeld"],
  ["nl", "ik ben 16 jaar"],
  ["en", "i cannot stop gambling"],
  ["en", "i blew my rent on slots"],
  ["en", "i am drowning in debts because of this"],
  ["en", "my husband gambles every night and lies about it"],
  ["en", "i am 15 years old"],
];

const harmless: readonly (readonly [Language, string])[] = [
  ["nl", "ik verveel me dood"],
  ["nl", "hebben jullie Book of Dead"],
  ["nl", "mijn telefoon is dood, kan het ook op de laptop"],
  ["nl", "ik lach me dood haha"],
  ["en", "this suspense is killing me"],
  ["en", "i am bored to death"],
  ["en", "do you have Dead or Alive 2"],
  ["en", "my phone died"],
  ["en", "i am dying to try that slot"],
  ["en", "dead easy, thanks"],
];

describe("safety", () => {
  it.each(crisis)("[B8] crisis is flagged in %s: %s", (language, text) => {
    expect(ask(text, language)).toMatchObject({
      route: "human",
      topic: "distress",
      priority: "crisis",
      reason: "crisis",
      reply: { card: "crisis", kind: "crisis" },
    });
  });

  it.each(care)("[B11] gambling harm is care in %s: %s", (language, text) => {
    expect(ask(text, language)).toMatchObject({
      route: "human",
      topic: "distress",
      priority: "urgent",
      reason: "care",
      reply: { card: "safer_gambling", kind: "care" },
    });
  });

  it.each(harmless)("[B9] idioms and titles raise no alarm in %s: %s", (language, text) => {
    const decision = ask(text, language);
    expect(decision.topic).not.toBe("distress");
    expect(decision.priority).toBe("normal");
  });

  it("[B9] a guard silences its own words only", () => {
    expect(ask("this wait is killing me, i want to kill myself").priority).toBe("crisis");
    expect(ask("Book of Dead took everything, i want to die").priority).toBe("crisis");
  });

  it("[B6] safety and the wish for a person are read in every language of the bot", () => {
    expect(ask("ik wil niet meer leven", "en").priority).toBe("crisis");
    expect(ask("i want to kill myself", "nl").priority).toBe("crisis");
    expect(ask("i want to kill myself", "sv").priority).toBe("crisis");
    expect(ask("medewerker graag", "en").reason).toBe("asked_for_person");
  });

  it("[B7] crisis beats everything else in the message", () => {
    expect(ask("where is my payout of 500, scammers, i will kill myself").reason).toBe("crisis");
    expect(ask("my account is blocked and i am addicted to gambling").reason).toBe("care");
  });

  it("[B28] words that say nothing alone are crisis or care together", () => {
    expect(ask("so tired, so empty, i just want away from all of it forever").priority).toBe("crisis");
    expect(ask("zo moe en leeg, ik wil overal voorgoed van weg, het is genoeg", "nl").priority).toBe("crisis");
    expect(ask("every night the same, my wages are gone and nobody knows how i hate it")).toMatchObject({
      reason: "care",
    });
  });

  it("[B28] words of the casino's everyday weigh against, and a slip of the finger is no evidence", () => {
    expect(ask("enough spins, is this bonus the last one tonight").route).toBe("bot");
    expect(ask("is the live casino open forever or until the morning").priority).toBe("normal");
  });

  it("[B10] losses and a wish for a bonus are care, never a bonus text", () => {
    for (const [language, text] of [
      ["en", "i lost a lot, give me a bonus"],
      ["nl", "ik heb veel verloren, geef mij een bonus"],
    ] as const) {
      expect(ask(text, language)).toMatchObject({ topic: "distress", reason: "care", reply: { kind: "care" } });
    }
  });

  it("[B11] threats against staff are urgent and carry no card", () => {
    for (const [language, text] of [
      ["en", "i will kill you all"],
      ["nl", "ik maak jullie allemaal af"],
    ] as const) {
      expect(ask(text, language)).toMatchObject({
        route: "human",
        priority: "urgent",
        reason: "threat",
        reply: { card: null },
      });
    }
  });

  it("[B11] self-exclusion and limits are urgent and carry the safer-gambling card", () => {
    for (const [language, text] of [
      ["en", "please set a deposit limit for me"],
      ["nl", "ik wil mijn account sluiten"],
    ] as const) {
      expect(ask(text, language)).toMatchObject({
        topic: "self_exclusion",
        priority: "urgent",
        reply: { card: "safer_gambling" },
      });
    }
  });
});

describe("[B32] a mood", () => {
  it("takes two things said", () => {
    for (const text of ["one more thing", "one more", "last time"]) {
      expect(ask(text), text).toMatchObject({ route: "bot", priority: "normal" });
    }
  });
});
