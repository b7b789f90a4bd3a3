/**
 * Amounts, dates, durations and payment methods that stand in a text, as written there: what an agent would otherwise
 * ask again. Each pattern matches in linear time: no nested repetition.
 */
export interface Mentions {
  readonly amounts: readonly string[];
  /** Dates and durations: the ones a promise could be read into. */
  readonly times: readonly string[];
  readonly methods: readonly string[];
}

const AMOUNT =
  /(?:[€£$]\s?\d[\d.,]{0,11}|\b(?:EUR|GBP)\s\d[\d.,]{0,11}|\b\d[\d.,]{0,11}\s?(?:euro|eur|pounds?|kr|€|£)(?![a-z]))/giu;
const MONTHS =
  "jan(?:uary|uari)?|feb(?:ruary|ruari)?|mar(?:ch)?|maart|mrt|apr(?:il)?|may|mei|june?|juni|july?|juli|aug(?:ust|ustus)?|sep(?:t|tember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const DATE = new RegExp(
  `\\b(?:\\d{1,2}\\s(?:${MONTHS})|(?:${MONTHS})\\s\\d{1,2}|\\d{1,2}[-/]\\d{1,2}(?:[-/]\\d{2,4})?)\\b`,
  "giu",
);
const UNITS =
  "werkdag(?:en)?|working days?|business days?|dag(?:en)?|days?|uur|uren|hours?|week|weken|weeks?|maand(?:en)?|months?";
const NUMBERS = "\\d{1,3}|one|two|three|four|five|six|seven|een|twee|drie|vier|vijf|zes|zeven";
const DURATION = new RegExp(`\\b(?:${NUMBERS})(?:\\s?(?:-|–|to|tot)\\s?(?:${NUMBERS}))?\\s(?:${UNITS})\\b`, "giu");
const METHOD =
  /\b(?:iDEAL|Bancontact|Trustly|PayPal|Skrill|Neteller|Paysafecard|Visa|Mastercard|Maestro|Klarna|Swish|SEPA|Apple Pay|Google Pay|bitcoin|crypto)\b/giu;

const SHOWN_COUNT = 4;

export function mentionsIn(texts: readonly string[]): Mentions {
  const all = texts.map((text) => text.slice(0, 2_000)).join("\n");
  return {
    amounts: found(all, AMOUNT),
    times: [...found(all, DATE), ...found(all, DURATION)].slice(0, SHOWN_COUNT),
    methods: found(all, METHOD),
  };
}

function found(text: string, pattern: RegExp): readonly string[] {
  const seen = new Map<string, string>();
  for (const match of text.matchAll(pattern)) {
    const words = match[0].replace(/[.,]$/, "").trim();
    if (!seen.has(words.toLowerCase())) {
      seen.set(words.toLowerCase(), words);
    }
  }
  return [...seen.values()].slice(0, SHOWN_COUNT);
}
