/** Why the bot decided so: rules, words, language, scores. Never the whole message. */
import type { Language } from "../../../shared/vocabulary.ts";
import type { Explanation } from "./decision.ts";
import type { Weighed } from "./evidence.ts";
import type { Token } from "./normalize.ts";
import type { Hit, Reading, Score } from "./score.ts";

const MAX_RULES = 8;
const MAX_SCORES = 5;
const MAX_WORDS = 60;

/** Hits with the reading they were found in, the deciding one first. */
export interface ReadHit extends Hit {
  readonly reading: Reading;
  /** Set where weights decided, not a pattern. */
  readonly weighed?: Weighed;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Offsets of each token in the normalised text: its tokens with one space between. */
function places(tokens: readonly Token[]): readonly Place[] {
  let start = 0;
  return tokens.map((token) => {
    const place = { start, end: start + token.text.length };
    start = place.end + 1;
    return place;
  });
}

/** In thresholds: 1 is what it takes. */
function evidenceScore({ rule, weighed }: ReadHit): Explanation["scores"] {
  return weighed === undefined
    ? []
    : [{ textId: rule.ruleId, score: Math.floor((100 * weighed.score) / weighed.threshold) / 100 }];
}

export function explain(
  tokens: readonly Token[],
  detectedLanguage: Language | null,
  hits: readonly ReadHit[],
  scores: readonly Score[],
  decidedBy: string | null,
): Explanation {
  const grid = hits.length === 0 ? [] : places(tokens);
  const shown = hits.slice(0, MAX_RULES);
  const spans = shown.flatMap(({ rule, match, reading, weighed }) => {
    if (weighed !== undefined) {
      return weighed.strongest.flatMap((place) => {
        const at = grid[place];
        return at === undefined
          ? []
          : [{ ruleId: rule.ruleId, ...at, words: (tokens[place]?.text ?? "").slice(0, MAX_WORDS) }];
      });
    }
    const first = grid[reading.tokens[match.from]?.source ?? -1];
    const last = grid[reading.tokens[match.to - 1]?.source ?? -1];
    if (first === undefined || last === undefined) return [];
    const words = reading.tokens
      .slice(match.from, match.to)
      .map((token) => token.text)
      .join(" ")
      .slice(0, MAX_WORDS);
    return [{ ruleId: rule.ruleId, start: first.start, end: last.end, words }];
  });
  const ids = shown.map(({ rule }) => rule.ruleId);
  return {
    ruleIds: [...new Set(decidedBy === null ? ids : [decidedBy, ...ids])],
    spans,
    detectedLanguage,
    scores: [...shown.flatMap(evidenceScore), ...scores.map(({ textId, score }) => ({ textId, score }))].slice(
      0,
      MAX_SCORES,
    ),
  };
}
