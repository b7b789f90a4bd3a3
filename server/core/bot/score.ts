/** What a message says in one pack: concepts after guards, rules of the layers, scores of the FAQ. */
import { type CompiledPack, isEverywhere } from "./compiled.ts";
import {
  noOccurrences,
  type Occurrence,
  type Occurrences,
  type PackToken,
  pushOccurrence,
  scan,
  settle,
} from "./lexicon.ts";
import type { Token } from "./normalize.ts";
import { findOperatorPattern } from "./operator-patterns.ts";
import type { Layer } from "./pack.ts";
import { applicable, type CompiledPattern, type Counter, matchAll, matchPattern } from "./rules.ts";
import { readTokens } from "./spelling.ts";

export interface Reading {
  readonly pack: CompiledPack;
  /** The message's own tokens. */
  readonly source: readonly Token[];
  /** As the pack reads them. */
  readonly tokens: readonly PackToken[];
  readonly found: Occurrences;
  /** Idioms and titles: where safety words are not seen. */
  readonly silent: readonly Occurrence[];
}

export interface Hit {
  readonly rule: CompiledPattern;
  readonly match: Occurrence;
}

export interface LayerHit extends Hit {
  readonly layer: Layer;
}

export interface Score extends Hit {
  readonly textId: string;
  readonly score: number;
}

/** Of what stands in no place of the message. */
export const NOWHERE: Occurrence = { start: 0, end: 0, from: 0, to: 0, isFuzzy: false, exactCount: 1, size: 1 };

/** `context` names concepts that the conversation so far puts into the message. */
export function readMessage(
  pack: CompiledPack,
  tokens: readonly Token[],
  isOwnLanguage: boolean,
  context: readonly string[],
  counter: Counter,
): Reading {
  const read = readTokens(pack.reader, tokens, isOwnLanguage);
  const { root, table, guards, derived, safetyIds } = pack;
  let found = noOccurrences();
  counter.steps += scan(root, read, found, null) + read.length;
  const spans = applicable(guards, found).flatMap((guard) => matchAll(guard, found, table, read.length, counter));
  if (spans.length > 0) {
    // Safety concepts that stand wholly inside an idiom or a title are not seen.
    found = noOccurrences();
    counter.steps += scan(root, read, found, { concepts: safetyIds, spans });
  }
  for (const name of context) {
    const id = table.idOf.get(name);
    if (id !== undefined) found.seen.set(id, [NOWHERE]);
  }
  for (const { id, pattern } of derived) {
    const matches = matchAll(pattern, found, table, read.length, counter);
    if (matches.length === 0) continue;
    // From here on it is a concept like any other, of one element.
    for (const match of matches) pushOccurrence(found, id, { ...match, exactCount: match.isFuzzy ? 0 : 1, size: 1 });
    settle(found, id);
  }
  return { pack, source: tokens, tokens: read, found, silent: spans };
}

/** Places of the message's own tokens that stand in an idiom or a title. */
export function silentPlaces({ silent, tokens }: Reading): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { from, to } of silent) for (const token of tokens.slice(from, to)) places.add(token.source);
  return places;
}

/** A crisis that rests on guessed spelling alone is care: a slip of the finger must not raise the alarm. */
function layerOf(rule: CompiledPattern, match: Occurrence): Layer {
  const layer = rule.layer ?? "rejection";
  return layer === "crisis" && match.exactCount === 0 ? "care" : layer;
}

export function layerHits(reading: Reading, isOwnLanguage: boolean, counter: Counter): readonly LayerHit[] {
  const { pack, found, tokens } = reading;
  const out: LayerHit[] = [];
  for (const rule of applicable(pack.layers, found)) {
    if (!isOwnLanguage && !isEverywhere(rule)) continue;
    const match = matchPattern(rule, found, pack.table, tokens.length, counter);
    if (match !== null) out.push({ rule, match, layer: layerOf(rule, match) });
  }
  return out;
}

/** Texts by score, highest first; a text's score is that of its best pattern. */
export function scoreTexts(reading: Reading, group: "faq" | "smalltalk", counter: Counter): readonly Score[] {
  const { pack, found, tokens } = reading;
  const best = new Map<string, Score>();
  const hits = applicable(pack[group], found).map((rule) => ({
    rule,
    match: matchPattern(rule, found, pack.table, tokens.length, counter),
  }));
  for (const { rule, match } of group === "faq" ? [...hits, ...patternHits(reading, counter)] : hits) {
    if (match === null) continue;
    const score = rule.pattern.weight - (match.isFuzzy ? 0.25 : 0);
    const known = best.get(rule.ruleId);
    if (known === undefined || known.score < score) best.set(rule.ruleId, { rule, match, textId: rule.ruleId, score });
  }
  return [...best.values()].sort((left, right) => right.score - left.score || left.rule.order - right.rule.order);
}

/** What the operator's own patterns find. */
function patternHits(
  { pack, source, tokens }: Reading,
  counter: Counter,
): readonly (Hit | { rule: CompiledPattern; match: null })[] {
  return pack.patterns.map(({ rule, pattern }) => {
    counter.steps += source.length;
    const place = findOperatorPattern(pattern, source, tokens);
    return { rule, match: place === null ? null : { ...place, exactCount: 1, size: 1 } };
  });
}
