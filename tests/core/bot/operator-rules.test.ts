import { describe, expect, it } from "vitest";
import { emptyMemory } from "../../../server/core/bot/dialogue.ts";
import { checkOperatorRules } from "../../../server/core/bot/operator-check.ts";
import { compileOperatorPattern } from "../../../server/core/bot/operator-patterns.ts";
import { noRules, type OperatorAnswer, type OperatorRules } from "../../../server/core/bot/operator-rules.ts";
import { createBrandBot, decideBot, decideCounted } from "../../../server/core/bot/pipeline.ts";
import type { Language } from "../../../shared/vocabulary.ts";
import { ask, bot, brand } from "./support.ts";

const vip: OperatorAnswer = {
  id: "vip-club",
  topic: "other",
  phrases: { en: ["vip club", "loyalty programme"], nl: ["vip club"] },
  patterns: {},
  text: { en: "You find the VIP club under Rewards.", nl: "Je vindt de VIP club onder Beloningen." },
  terms: null,
  isForPerson: false,
};

function asking(rules: Partial<OperatorRules>) {
  const own = createBrandBot(bot, { ...noRules, ...rules });
  return (text: string, language: Language = "en") => decideBot(own, { text, language, memory: emptyMemory, brand });
}

describe("answers of a brand", () => {
  it("[B40] are given when the words of a phrase stand near each other, in any order", () => {
    const said = asking({ answers: [vip] });
    for (const text of [
      "how do I get into the vip club?",
      "is the club for vip players open",
      "LOYALTY PROGRAMME please",
    ])
      expect(said(text).reply).toMatchObject({ textId: "brand.vip-club", text: vip.text.en, kind: "answer" });
    expect(said("hoe kom ik in de vip club?", "nl").reply.text).toBe(vip.text.nl);
    expect(said("is there a club?").reply.textId).not.toBe("brand.vip-club");
  });

  it("[B40] come before a text that ships and fits no better", () => {
    const time = {
      ...vip,
      id: "own-time",
      topic: "payout",
      phrases: { en: ["payout long"] },
      text: { en: "Two hours." },
    };
    const text = "how long does a payout take";
    expect(ask(text).reply.textId).toBe("payout.time");
    expect(asking({ answers: [{ ...time, topic: "payout" }] })(text).reply.text).toBe("Two hours.");
  });

  it("[B40] other words for a thing lead where the usual ones lead", () => {
    const said = asking({ synonyms: [{ language: "en", means: "payout", words: ["moolah drop"] }] });
    expect(ask("how long does a moolah drop take").reply.textId).not.toBe("payout.time");
    expect(said("how long does a moolah drop take").reply.textId).toBe("payout.time");
  });

  it("[B40] leave packs of other languages as they are", () => {
    const own = createBrandBot(bot, {
      ...noRules,
      answers: [{ ...vip, phrases: { en: ["vip club"] }, text: { en: "Yes." } }],
    });
    expect(own.byLanguage.get("nl")).toBe(bot.byLanguage.get("nl"));
    expect(own.byLanguage.get("en")).not.toBe(bot.byLanguage.get("en"));
  });

  it("[B42] and the conversation goes to a person in the same step where the operator wants one", () => {
    const said = asking({ answers: [{ ...vip, isForPerson: true }] });
    expect(said("vip club")).toMatchObject({ route: "human", reason: "operator_rule", topic: "other" });
    expect(said("vip club").reply.text).toBe(vip.text.en);
    const strict = asking({ personTopics: ["bonus"] });
    expect(ask("how does wagering work").route).toBe("bot");
    expect(strict("how does wagering work")).toMatchObject({ route: "human", reason: "operator_rule" });
    expect(strict("how long does a payout take").route).toBe("bot");
  });

  it("[B42] never take a message from the safety layers or from money trouble", () => {
    const said = asking({ answers: [{ ...vip, phrases: { en: ["want", "money", "die"] } }] });
    expect(said("i want to die")).toMatchObject({ route: "human", priority: "crisis" });
    expect(said("where is my money, it has been 6 days")).toMatchObject({ route: "human", topic: "money" });
  });
});

describe("names of games", () => {
  it("[B41] are titles; words of harm outside them count", () => {
    const said = asking({ games: ["Suicide Canyon"] });
    expect(ask("suicide canyon has frozen").priority).toBe("crisis");
    expect(said("suicide canyon has frozen").priority).toBe("normal");
    expect(said("i lost everything on suicide canyon and think about suicide").priority).toBe("crisis");
  });
});

describe("patterns of a brand", () => {
  const answer = { ...vip, phrases: {}, patterns: { en: ["vip (club|level [0-9]+)"] }, text: { en: "Rewards." } };

  it("[B43] match the text as the bot reads it: case, accents and punctuation are gone", () => {
    const said = asking({ answers: [answer] });
    for (const text of ["Víp-Club?", "what does VIP level 12 bring"])
      expect(said(text).reply.textId).toBe("brand.vip-club");
    expect(said("vip lounge").reply.textId).not.toBe("brand.vip-club");
    const { explanation } = said("tell me about VIP level 12 please");
    expect(explanation.spans).toContainEqual(
      expect.objectContaining({ ruleId: "brand.vip-club", words: "vip level 12" }),
    );
  });

  it("[B43] are looked for in all of a long message, and across the edge of two windows", () => {
    const said = asking({ answers: [answer] });
    for (const before of [1_990, 1_996, 2_600, 3_900])
      expect(said(`${"a b ".repeat(1_000).slice(0, before)} vip club`).reply.textId).toBe("brand.vip-club");
  });

  it("[B43] that only a backtracking engine could run are refused", () => {
    for (const source of ["(a)\\1", "(?=vip)", "(unclosed", "a{2000}"])
      expect(compileOperatorPattern(source)).toHaveProperty("problem");
  });

  it("[S11] cost work that grows with the text and not faster, also where a backtracking engine would hang", () => {
    const own = createBrandBot(bot, { ...noRules, answers: [{ ...answer, patterns: { en: ["(a|aa)+$", "(.*)*x"] } }] });
    const steps = (length: number) => {
      const counter = { steps: 0 };
      decideCounted(own, { text: "a ".repeat(length), language: "en", memory: emptyMemory, brand }, counter);
      return counter.steps;
    };
    expect(steps(2_000) / steps(1_000)).toBeLessThan(2.5);
  });
});

describe("rules that would harm", () => {
  const crisis = { id: "known-1", language: "en", text: "i do not want to live any more", priority: "crisis" } as const;
  const check = (rules: Partial<OperatorRules>) => {
    const all = { ...noRules, ...rules };
    return checkOperatorRules(bot, createBrandBot(bot, all), all, [crisis], brand);
  };

  it("[B44] a phrase that fits a message in distress is found, although the safety layer would still win", () => {
    expect(check({ answers: [{ ...vip, phrases: { en: ["live more"] } }] })).toEqual([
      { messageId: "known-1", text: crisis.text, textIds: ["brand.vip-club"] },
    ]);
    expect(check({ answers: [{ ...vip, phrases: { en: ["live casino"] } }] })).toEqual([]);
  });

  it("[B44] the name of a game that hides what the message says is found", () => {
    expect(check({ games: ["do not want to live"] })).toEqual([
      { messageId: "known-1", text: crisis.text, textIds: [] },
    ]);
    expect(check({ games: ["Moon Riches"] })).toEqual([]);
  });
});
