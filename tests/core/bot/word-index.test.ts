import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { survey } from "../../../server/core/bot/language.ts";
import { normalize } from "../../../server/core/bot/normalize.ts";
import { layerHits, readMessage } from "../../../server/core/bot/score.ts";
import { bot, languages, load } from "./support.ts";

/** Languages of which a rule matches although the look-up of words says that none can. */
function overlooked(text: string): readonly string[] {
  const { tokens } = normalize(text);
  const { isConcerned } = survey(bot, tokens);
  return bot.packs.flatMap((pack, place) => {
    if (isConcerned[place] === true) return [];
    const counter = { steps: 0 };
    const hits = layerHits(readMessage(pack, tokens, false, [], counter), false, counter);
    return hits.map((hit) => `${pack.pack.language} ${hit.rule.ruleId}: ${text}`);
  });
}

const sentences = ["distress", "handover", "money", "faq"].flatMap((name) =>
  languages.flatMap((language) => load(`${name}_${language}`)).map((row) => row.text),
);
const words = [...new Set(sentences.flatMap((text) => text.split(/\s+/)))];

describe("word index", () => {
  it("[B6] no pack is left out that has something to say about a message", () => {
    expect(sentences.flatMap(overlooked)).toEqual([]);
  });

  it("[B6] nor of a message of any words, written together, doubled or in capitals", () => {
    const word = fc.constantFrom(...words);
    const spoken = fc.oneof(
      word,
      word.map((each) => each.toUpperCase()),
      word.map((each) => each.replace(/[aeiou]/g, "$&$&")),
      fc.tuple(word, word).map((pair) => pair.join("")),
    );
    fc.assert(
      fc.property(fc.array(spoken, { maxLength: 12 }), (message) => {
        expect(overlooked(message.join(" "))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
