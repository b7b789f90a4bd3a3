/**
 * What is weighed where no rule matched: moods by the concepts that a pack lists, evidence by pieces that were learnt. Both
 * only add to what the rules have found, and another reason to hand a message over takes nothing from them.
 */
import { type Question, type Weighable, type Weighed, weigh } from "./evidence.ts";
import type { Occurrence } from "./lexicon.ts";
import type { Layer } from "./pack.ts";
import { pieceWords } from "./pieces.ts";
import type { CompiledPattern, Counter } from "./rules.ts";
import { type LayerHit, NOWHERE, type Reading, silentPlaces } from "./score.ts";

/** Layers that a mood or evidence adds nothing to. Care does not silence the question of crisis. */
const GRAVER: Readonly<Record<Question, ReadonlySet<Layer>>> = {
  crisis: new Set<Layer>(["crisis", "threat"]),
  care: new Set<Layer>(["crisis", "threat", "care", "exclusion"]),
};

function isOpen(question: Question, hits: readonly LayerHit[]): boolean {
  return !hits.some((hit) => GRAVER[question].has(hit.layer));
}

export function weighable(reading: Reading): Weighable {
  const silent = silentPlaces(reading);
  return { ...reading, words: pieceWords(reading.source, (place) => silent.has(place)) };
}

/** The answers of the pack's weights; none where a rule has said the gravest, or the pack has no weights. */
export function weighReading(reading: Reading, hits: readonly LayerHit[], counter: Counter): readonly Weighed[] {
  const { evidence } = reading.pack;
  if (evidence === null || !isOpen("crisis", hits)) return [];
  return weigh(evidence, weighable(reading), counter);
}

/** Care, or the wish to be shut out, has been found by a rule: a person and the card of care are certain already. */
function isInCare(hits: readonly LayerHit[]): boolean {
  return !isOpen("care", hits);
}

/** How much more, in thresholds, evidence of a crisis must be where a rule has found care. */
const BEYOND_CARE = 1.5;
/** The same for a mood, in its weights. */
const MOOD_BEYOND_CARE = 0.75;

/** Decided by weights, so its pattern is never matched. After every rule of its layer. */
function ruleOf(question: Question): CompiledPattern {
  const pattern = { terms: [], window: 0, isAnchoredStart: false, isAnchoredEnd: false, weight: 0 };
  return { ruleId: `${question}.evidence`, order: Number.MAX_SAFE_INTEGER, layer: question, pattern, required: [] };
}

const EVIDENCE_RULES: Readonly<Record<Question, CompiledPattern>> = { crisis: ruleOf("crisis"), care: ruleOf("care") };

/** The gravest question that the weights answer with yes, where nothing as grave was found. */
export function evidenceHit(
  answers: readonly Weighed[],
  hits: readonly LayerHit[],
): (LayerHit & { readonly weighed: Weighed }) | null {
  for (const weighed of answers) {
    const { question, score, threshold } = weighed;
    if (score < threshold * (isInCare(hits) ? BEYOND_CARE : 1) || !isOpen(question, hits)) continue;
    return { rule: EVIDENCE_RULES[question], layer: question, match: NOWHERE, weighed };
  }
  return null;
}

/** A mood this little above its threshold is weak: it is not heard where evidence is clearly against it. */
const WEAK = 0.75;
/** How far below zero that is, in thresholds of evidence. */
const AGAINST = 0.3;

/** The gravest mood whose sum suffices. Guessed spellings do not count. Steps: the concepts weighed. */
export function moodHit(
  reading: Reading,
  answers: readonly Weighed[],
  hits: readonly LayerHit[],
  counter: Counter,
): LayerHit | null {
  for (const { rule, layer, threshold, weights } of reading.pack.moods) {
    if (!isOpen(layer, hits)) continue;
    let sum = 0;
    let first: Occurrence | null = null;
    let last: Occurrence | null = null;
    for (const [concept, weight] of weights) {
      counter.steps++;
      const seen = reading.found.seen.get(concept)?.find((each) => !each.isFuzzy);
      if (seen === undefined) continue;
      sum += weight;
      if (weight <= 0) continue;
      if (first === null || seen.from < first.from) first = seen;
      if (last === null || seen.to > last.to) last = seen;
    }
    if (sum < threshold + (isInCare(hits) ? MOOD_BEYOND_CARE : 0) || first === null || last === null) continue;
    const beside = answers.find(({ question }) => question === layer);
    if (sum < threshold + WEAK && beside !== undefined && beside.score < -AGAINST * beside.threshold) continue;
    // "One more" is in several lists and yet one thing said: a mood needs two.
    if (last.from < first.to) continue;
    return { rule, layer, match: { ...first, end: last.end, to: last.to } };
  }
  return null;
}
