/**
 * Weighed evidence: what no rule finds. Each piece of a message (pieces.ts) and each concept of the pack that is in it has a
 * weight for crisis and one for care, learnt from labelled messages only (`npm run bot:weigh`); their sum, by the root of the
 * number of pieces, is compared with a threshold. Evidence stands beside the rules and only raises. One word, with its pairs
 * and the concepts it is part of, may bring half of what is needed at most: a slip of the finger cannot raise the alarm, nor
 * can one word out of place.
 */
import type { ConceptTable, Occurrences, PackToken } from "./lexicon.ts";
import { eachPiece, pieceHash } from "./pieces.ts";

export const QUESTIONS = ["crisis", "care"] as const;
export type Question = (typeof QUESTIONS)[number];

/** What a language brings: data that `npm run bot:weigh` writes. */
export interface Evidence {
  /** Scores from which the answer is yes; above zero. */
  readonly thresholds: Readonly<Record<Question, number>>;
  /** Each weight with its pieces, the largest first: `12: piece, piece; 11: piece`. Names in capitals are concepts of the pack. */
  readonly weights: Readonly<Record<Question, string>>;
}

export interface CompiledEvidence {
  readonly thresholds: Readonly<Record<Question, number>>;
  /** Numbers of pieces, each at the first free place from its own on; 0 is a free place. As many as a power of two. */
  readonly keys: Int32Array;
  readonly weights: Readonly<Record<Question, Int8Array>>;
  /** By concept. */
  readonly concepts: Readonly<Record<Question, Int8Array>>;
}

/** What of a reading is weighed. `words` are by place in the message, as pieces.ts has them. */
export interface Weighable {
  readonly words: readonly (string | null)[];
  readonly tokens: readonly PackToken[];
  readonly found: Occurrences;
}

/** What the weights of a message say to one question. */
export interface Weighed {
  readonly question: Question;
  readonly score: number;
  readonly threshold: number;
  /** Where the answer is yes, places of the words that brought most, in order of what they brought. */
  readonly strongest: readonly number[];
}

/** Weights are written in 25ths; a score is in 100ths. */
export const WEIGHT_UNIT = 25;
const SCORE_UNIT = 100;
const MAX_SHOWN = 4;
/** What a shorter message is taken for, about four words: a few words alone prove little. */
export const FEWEST_PIECES = 60;

/** Pieces with their weights, in the order of the lines. */
export function readWeights(lines: string): readonly (readonly [piece: string, weight: number])[] {
  return lines.split(/[\n;]/).flatMap((line) => {
    const colon = line.indexOf(":");
    const weight = Number(line.slice(0, Math.max(0, colon)));
    if (colon < 0) return [];
    return line
      .slice(colon + 1)
      .split(",")
      .map((piece) => [piece.trim(), weight] as const);
  });
}

function isConceptName(piece: string): boolean {
  return piece !== piece.toLowerCase();
}

/** The place of a piece's number, or the free place where it would stand. */
function placeOf(keys: Int32Array, hash: number): number {
  const mask = keys.length - 1;
  let place = (hash ^ (hash >>> 15)) & mask;
  while (keys[place] !== 0 && keys[place] !== hash) place = (place + 1) & mask;
  return place;
}

/** Throws on a concept that the pack does not have: its weights are of other words then. */
export function compileEvidence({ thresholds, weights }: Evidence, { idOf, members }: ConceptTable): CompiledEvidence {
  const lists = QUESTIONS.map((question) => [question, readWeights(weights[question])] as const);
  let size = 4;
  while (size < 2 * lists.reduce((sum, [, list]) => sum + list.length, 0)) size *= 2;
  const keys = new Int32Array(size);
  const columns = (length: number) => ({ crisis: new Int8Array(length), care: new Int8Array(length) });
  const compiled = { thresholds, keys, weights: columns(size), concepts: columns(members.length) };
  for (const [question, list] of lists) {
    for (const [piece, weight] of list) {
      if (isConceptName(piece)) {
        const id = idOf.get(piece);
        if (id === undefined) throw new Error(`evidence: no concept ${piece}`);
        compiled.concepts[question][id] = weight;
        continue;
      }
      const hash = pieceHash(piece);
      const place = placeOf(keys, hash);
      keys[place] = hash;
      compiled.weights[question][place] = weight;
    }
  }
  return compiled;
}

/** What one question comes to: `brought` by each word with its pairs, `sum` of all, from so many pieces. */
export function scoreOf(brought: Int32Array, sum: number, pieceCount: number): number {
  let most = 0;
  for (const each of brought) if (each > most) most = each;
  const bounded = Math.min(sum, Math.max(0, 2 * (sum - most)));
  return Math.floor((SCORE_UNIT * bounded) / (WEIGHT_UNIT * Math.sqrt(Math.max(FEWEST_PIECES, pieceCount))));
}

function strongestOf(brought: Int32Array): readonly number[] {
  return [...brought.keys()]
    .filter((place) => (brought[place] ?? 0) > 0)
    .sort((left, right) => (brought[right] ?? 0) - (brought[left] ?? 0) || left - right)
    .slice(0, MAX_SHOWN);
}

function add(into: Int32Array, place: number, weight: number): void {
  into[place] = (into[place] ?? 0) + weight;
}

/** The answers to all questions, in their order. Guessed spellings are no evidence. Steps: pieces and concepts looked up. */
export function weigh(
  { thresholds, keys, weights, concepts }: CompiledEvidence,
  { words, tokens, found }: Weighable,
  counter: { steps: number },
): readonly Weighed[] {
  const [crisis, care] = [new Int32Array(words.length), new Int32Array(words.length)];
  let [crisisSum, careSum, pieceCount] = [0, 0, 0];
  eachPiece(words, (hash, place, kind) => {
    pieceCount++;
    const at = placeOf(keys, hash);
    if (keys[at] === 0) return;
    const [forCrisis, forCare] = [weights.crisis[at] ?? 0, weights.care[at] ?? 0];
    crisisSum += forCrisis;
    careSum += forCare;
    add(crisis, place, forCrisis);
    add(care, place, forCare);
    if (kind !== "pair") return;
    add(crisis, place - 1, forCrisis);
    add(care, place - 1, forCare);
  });
  for (const [concept, occurrences] of found.seen) {
    const forCrisis = concepts.crisis[concept] ?? 0;
    const forCare = concepts.care[concept] ?? 0;
    if (forCrisis === 0 && forCare === 0) continue;
    const first = occurrences.find((each) => !each.isFuzzy);
    if (first === undefined) continue;
    crisisSum += forCrisis;
    careSum += forCare;
    for (let at = first.from; at < first.to; at++) {
      const place = tokens[at]?.source ?? 0;
      if (at > first.from && place === tokens[at - 1]?.source) continue;
      add(crisis, place, forCrisis);
      add(care, place, forCare);
    }
  }
  counter.steps += pieceCount + found.seen.size;
  const answer = (question: Question, brought: Int32Array, sum: number): Weighed => {
    const score = scoreOf(brought, sum, pieceCount);
    const threshold = thresholds[question];
    return { question, score, threshold, strongest: score < threshold ? [] : strongestOf(brought) };
  };
  return [answer("crisis", crisis, crisisSum), answer("care", care, careSum)];
}
