import { describe, expect, it } from "vitest";
import { emptyMemory } from "../../../server/core/bot/dialogue.ts";
import { detectLanguage } from "../../../server/core/bot/language.ts";
import { decideBot } from "../../../server/core/bot/pipeline.ts";
import { ask, bot, brand } from "./support.ts";

describe("routing", () => {
  it.each([
    ["en", "when do i get my withdrawal", "payout.time"],
    ["en", "what is the smallest amount i can withdraw", "payout.limits"],
    ["en", "why do you need my passport", "kyc.why"],
    ["en", "how does wagering work", "bonus.wagering"],
    ["nl", "hoe lang duurt een opname", "payout.time"],
    ["nl", "waarom moet ik mijn paspoort sturen", "kyc.why"],
    ["nl", "hoe kan ik mijn bonus annuleren", "bonus.cancel"],
    ["nl", "kost opnemen geld", "payout.fees"],
  ] as const)("[B14] in %s, %s is answered with %s", (language, text, textId) => {
    expect(ask(text, language)).toMatchObject({
      route: "bot",
      reply: { textId, kind: "answer", termsRef: { version: "7" } },
    });
  });

  it("[B14] a bare subject asks back, the unknown is a fallback", () => {
    expect(ask("bonus").reply.kind).toBe("clarify");
    expect(ask("what colour is the moon").reply).toMatchObject({ kind: "fallback", textId: "fallback" });
  });

  it.each([
    ["en", "my withdrawal is still pending after 5 days"],
    ["en", "my deposit never arrived"],
    ["nl", "mijn uitbetaling is geweigerd"],
    ["nl", "er is twee keer 50 euro afgeschreven"],
  ] as const)("[B12] trouble with money goes to a person in %s: %s", (language, text) => {
    expect(ask(text, language)).toMatchObject({ route: "human", topic: "money", reason: "money" });
  });

  it.each([
    ["agent", "asked_for_person"],
    ["my account has been hacked", "security"],
    ["you are scammers", "complaint"],
    ["my account is blocked", "account"],
    ["the game crashed", "technical"],
  ] as const)("[B13] %s hands over with reason %s and a text", (text, reason) => {
    const decision = ask(text);
    expect(decision).toMatchObject({ route: "human", reason });
    expect(decision.reply.text.length).toBeGreaterThan(20);
  });

  it("[B3] a clear message in another language is read and answered in that one", () => {
    expect(ask("hoe lang duurt het voordat ik mijn winst heb", "en").reply.language).toBe("nl");
    expect(ask("ok thanks", "nl").reply.language).toBe("nl");
    expect(detectLanguage(bot, "waarom willen jullie mijn paspoort")).toBe("nl");
    expect(detectLanguage(bot, "why do you want my passport")).toBe("en");
  });

  it("[B22] a fact of the brand is quoted when known and left out when not", () => {
    const known = decideBot(bot, {
      text: "how long does a payout take",
      language: "en",
      memory: emptyMemory,
      brand: { ...brand, payoutCheckHours: 24 },
    });
    expect(known.reply.text).toContain("at most 24 hours");
    expect(ask("how long does a payout take").reply.text).not.toMatch(/\d|\{/);
  });

  it("[B25] the decision names its rules, words and language", () => {
    const { explanation } = ask("my deposit never arrived at my account");
    expect(explanation.ruleIds[0]).toMatch(/^money\./);
    expect(explanation.detectedLanguage).toBe("en");
    const [span] = explanation.spans;
    expect("my deposit never arrived at my account".slice(span?.start, span?.end)).toContain("never arrived");
  });
});
