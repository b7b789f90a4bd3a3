import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyMemory, rememberBot, rememberPlayer } from "../../../server/core/bot/dialogue.ts";
import { decideCounted } from "../../../server/core/bot/pipeline.ts";
import { LANGUAGES, type Language } from "../../../shared/vocabulary.ts";
import { ask, bot, brand, languages, load } from "./support.ts";

function steps(text: string, language: Language): number {
  const counter = { steps: 0 };
  decideCounted(bot, { text, language, memory: emptyMemory, brand }, counter);
  return counter.steps;
}

const WORDS =
  "i want to die not my withdrawal bonus lost all money kill myself wait still stop gambling ik wil niet meer leven geld".split(
    " ",
  );

describe("bounds", () => {
  it("[B24] no string throws, and every decision is whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.constantFrom(...LANGUAGES), (text, language) => {
        const decision = ask(text, language);
        expect(decision.reason === null).toBe(decision.route === "bot");
        expect(decision.reply.text).not.toBe("");
        expect(decision.reply.quickReplies.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 500 },
    );
  });

  it("[B24] the same input gives the same decision", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }), (words) => {
        expect(ask(words.join(" "))).toEqual(ask(words.join(" ")));
      }),
    );
  });

  const units = [
    ["words of many rules", WORDS.join(" ")],
    ["one word", "not "],
    ["a long word", "a"],
    ["a pair", "i die "],
    ["marks", "e\u0301"],
    ["digits", "1.000,"],
    ["emoji", "😢🔫"],
    ["sentence ends", "a.b! "],
    ["apostrophes", "l'd'm't "],
  ] as const;

  it.each(languages.flatMap((language) => units.map(([name, unit]) => [language, name, unit] as const)))(
    "[B24] counted steps grow linearly with the text in %s: %s",
    (language, _, unit) => {
      const short = unit.repeat(Math.ceil(1000 / unit.length)).slice(0, 1000);
      const long = short.repeat(4);
      expect(steps(long, language)).toBeLessThanOrEqual(6 * steps(short, language) + 1000);
    },
  );

  it.each(languages)("[B24] nor faster on what players of %s really write, said over and over", (language) => {
    for (const name of ["distress", "money", "faq", "handover"]) {
      for (const { text } of load(`${name}_${language}`)) {
        const short = `${text} `.repeat(4);
        expect(steps(short.repeat(4), language), text).toBeLessThanOrEqual(6 * steps(short, language) + 1000);
      }
    }
  });

  it.each(languages)("[B24] nothing readable is a fallback in %s, and never an alarm", (language) => {
    const unreadable = [
      "a".repeat(4000),
      "?!".repeat(2000),
      "...",
      "   ",
      "",
      "\u202E\u202D\u2066\u200F",
      "\u200B\u200D\uFE0F",
      "\uD83D",
      "1 2 3 4 5 6 7 8 9",
      "привет как дела",
      "你好吗",
      "مرحبا كيف حالك",
      "zxqv brnk wlptf",
      "\u0000\u0007",
      "🙂🙂🙂",
      "🏳️‍🌈👨‍👩‍👧‍👦",
    ];
    for (const text of unreadable) {
      const decision = ask(text, language);
      expect(decision.route, JSON.stringify(text)).toBe("bot");
      expect(decision.reply.language, JSON.stringify(text)).toBe(language);
      expect(["fallback", "smalltalk", "clarify"]).toContain(decision.reply.kind);
    }
  });

  it("[B29] a language nobody wrote a pack for is answered in the session's, and a second time by a person", () => {
    const text = "czy można prosić o wyjaśnienie zasad";
    const first = ask(text, "nl");
    expect(first.reply).toMatchObject({ language: "nl", kind: "fallback" });
    expect(first.reply.quickReplies.map((each) => each.id)).toContain("b.person");
    const memory = rememberBot(rememberPlayer(emptyMemory, text, first), { ...first.reply });
    expect(ask("nie rozumiem tego pytania", "nl", memory)).toMatchObject({ route: "human", reason: "bot_failed" });
  });

  it("[B1] right-to-left overrides, full-width letters and mixed scripts hide no word", () => {
    expect(ask("i want to \u202Ekill\u202C myself").priority).toBe("crisis");
    expect(ask("ｉ ｗａｎｔ ｔｏ ｋｉｌｌ ｍｙｓｅｌｆ").priority).toBe("crisis");
    expect(ask("k\u200Bi\u200Bl\u200Bl myself").priority).toBe("crisis");
    expect(ask("i want to kіll mуself").priority).toBe("crisis");
  });
});
