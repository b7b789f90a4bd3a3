import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyMemory } from "../../../server/core/bot/dialogue.ts";
import { decideCounted } from "../../../server/core/bot/pipeline.ts";
import { LANGUAGES } from "../../../shared/vocabulary.ts";
import { ask, bot, brand } from "./support.ts";

function steps(text: string): number {
  const counter = { steps: 0 };
  decideCounted(bot, { text, language: "en", memory: emptyMemory, brand }, counter);
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

  it.each([
    ["words of many rules", WORDS.join(" ")],
    ["one word", "not "],
    ["a long word", "a"],
    ["a pair", "i die "],
    ["marks", "e\u0301"],
    ["digits", "1.000,"],
  ])("[B24] counted steps grow linearly with the text: %s", (_, unit) => {
    const short = unit.repeat(Math.ceil(1000 / unit.length)).slice(0, 1000);
    const long = short.repeat(4);
    expect(steps(long)).toBeLessThanOrEqual(6 * steps(short) + 1000);
  });
});
