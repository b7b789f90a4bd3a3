import { describe, expect, it } from "vitest";
import { compilePacks } from "../../../server/core/bot/compile.ts";
import type { Bot } from "../../../server/core/bot/compiled.ts";
import { emptyMemory } from "../../../server/core/bot/dialogue.ts";
import { normalize } from "../../../server/core/bot/normalize.ts";
import {
  additionsIn,
  noRules,
  type OperatorAnswer,
  type OperatorRules,
} from "../../../server/core/bot/operator-rules.ts";
import type { Pack } from "../../../server/core/bot/pack.ts";
import { packs } from "../../../server/core/bot/packs/packs.ts";
import { createBrandBot, decideBot, textsFor } from "../../../server/core/bot/pipeline.ts";
import { createTouch } from "../../../server/core/bot/touch.ts";
import { LANGUAGES, type Language } from "../../../shared/vocabulary.ts";
import { bot, brand, load } from "./support.ts";

const messages = LANGUAGES.flatMap((language) =>
  ["distress", "money", "faq", "handover"].flatMap((group) => load(`${group}_${language}`)),
);

/** Words that players use, so that the brand's meet what the packs know, are misspelt for them and stand inside others. */
const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{2,29}/gu) ?? [];
const pool = [...new Set(messages.flatMap(({ text }) => wordsOf(text)))].sort();

/** `seed` chooses the words; the same seed gives the same rules. */
function rulesFrom(seed: number): OperatorRules {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % limit;
  };
  const word = () => {
    const known = pool[below(pool.length)] ?? "";
    return below(4) === 0 ? `${known.slice(0, -1)}x` : known;
  };
  const phrases = () => Array.from({ length: 6 }, () => Array.from({ length: 1 + below(3) }, word).join(" "));
  const answers = LANGUAGES.map(
    (language, index): OperatorAnswer => ({
      id: `own-${index}`,
      topic: "other",
      phrases: { [language]: phrases() },
      patterns: {},
      text: { [language]: "Ours." },
      terms: null,
      isForPerson: false,
    }),
  );
  const targets = ["payout", "deposit", "bonus", "wagering", "document", "method", "limit", "fee", "game"] as const;
  const synonyms = LANGUAGES.map((language) => ({
    language,
    means: targets[below(targets.length)] ?? "payout",
    words: phrases(),
  }));
  return { ...noRules, answers, synonyms, games: phrases() };
}

/** The slow way: packs that have the rules written in them. */
function compiledWith(rules: OperatorRules): Bot {
  return compilePacks(
    packs.map((pack): Pack => {
      const added = additionsIn(pack.language, rules);
      if (added === null) return pack;
      return {
        ...pack,
        concepts: [...pack.concepts, ...added.synonyms, added.games],
        guards: { ...pack.guards, ...added.guards },
        faq: { ...added.faq, ...pack.faq },
        answers: { ...pack.answers, ...added.answers },
      };
    }),
  );
}

interface Message {
  readonly text: string;
  readonly lang: Language;
}

/** What the brand's rules are about, inside other words. */
function askingFor({ synonyms, games, answers }: OperatorRules): readonly Message[] {
  return LANGUAGES.flatMap((lang) => {
    const phrases = answers.flatMap((answer) => answer.phrases[lang] ?? []);
    const words = synonyms.filter(({ language }) => language === lang).flatMap((each) => each.words);
    return [...phrases, ...words, ...games].map((text) => ({ text: `bonus ${text} euro`, lang }));
  });
}

function said(own: Bot, { text, lang }: Message) {
  const input = { text, language: lang, memory: emptyMemory, brand };
  const { route, topic, priority, reason, reply } = decideBot(own, input);
  return { route, topic, priority, reason, reply, texts: textsFor(own, input) };
}

describe("a brand's bot", () => {
  it.each([1, 2, 3])("[B40] decides as packs would in which its rules were written (rules %i)", (seed) => {
    const rules = rulesFrom(seed);
    const [own, reference] = [createBrandBot(bot, rules), compiledWith(rules)];
    let changed = 0;
    for (const message of [...messages, ...askingFor(rules)]) {
      const expected = said(reference, message);
      expect(said(own, message), message.text).toEqual(expected);
      if (JSON.stringify(expected) !== JSON.stringify(said(bot, message))) changed += 1;
    }
    // Rules that change nothing would prove nothing.
    expect(changed).toBeGreaterThan(20);
  });

  it.each([5, 7])("[B44] is the same for every message that its rules cannot touch (rules %i)", (seed) => {
    const rules = rulesFrom(seed);
    const own = createBrandBot(bot, rules);
    const isTouched = createTouch(own.packs);
    const untouched = [...messages, ...askingFor(rules)].filter(({ text }) => !isTouched(normalize(text).tokens));
    expect(untouched.length).toBeGreaterThan(100);
    for (const message of untouched) expect(said(own, message), message.text).toEqual(said(bot, message));
    // Each phrase of the brand touches the message it is in.
    expect(askingFor(rules).every(({ text }) => isTouched(normalize(text).tokens))).toBe(true);
  });

  it("[B40] leaves the packs that other brands share as they were", () => {
    const before = messages.map((message) => said(bot, message));
    createBrandBot(bot, rulesFrom(4));
    expect(messages.map((message) => said(bot, message))).toEqual(before);
  });
});
