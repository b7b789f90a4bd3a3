/** What a message says in one pack: concepts after guards, rules of the layers, scores of the FAQ. */
import type { CompiledPack } from "./compile.ts";
import { type Occurrences, type PackToken, pushOccurrence, scan } from "./lexicon.ts";
import type { Token } from "./normalize.ts";
import { findOperatorPattern } from "./operator-patterns.ts";
import type { Layer } from "./pack.ts";
import { type CompiledPattern, type Counter, type Match, matchAll, matchPattern, type RuleIndex } from "./rules.ts";
import { readTokens } from "./spelling.ts";

export interface Reading {
  readonly pack: CompiledPack;
  /** The message's own tokens. */
  readonly source: readonly Token[];
  /** As the pack reads them. */
  readonly tokens: readonly PackToken[];
  readonly found: Occurrences;
}

export interface Hit {
  readonly rule: CompiledPattern;
  readonly match: Match;
}

export interface LayerHit extends Hit {
  readonly layer: Layer;
}

export interface Score extends Hit {
  readonly textId: string;
  readonly score: number;
}

function applicable(index: RuleIndex, found: Occurrences): readonly CompiledPattern[] {
  const out: CompiledPattern[] = [];
  for (const id of found.keys()) {
    const rules = index.get(id);
    if (rules !== undefined) out.push(...rules);
  }
  return out;
}

const CONTEXT_OCCURRENCE = { start: 0, end: 0, from: 0, to: 0, isFuzzy: false } as const;

/** `context` names concepts that the conversation so far puts into the message. */
export function readMessage(
  pack: CompiledPack,
  tokens: readonly Token[],
  isOwnLanguage: boolean,
  context: readonly string[],
  counter: Counter,
): Reading {
  const read = readTokens(pack.reader, tokens, isOwnLanguage);
  let found: Occurrences = new Map();
  counter.steps += scan(pack.root, pack.table, read, found, null) + read.length;
  const spans = applicable(pack.guards, found).flatMap((guard) => matchAll(guard, found, read.length, counter));
  if (spans.length > 0) {
    // Safety concepts that stand wholly inside an idiom or a title are not seen.
    found = new Map();
    counter.steps += scan(pack.root, pack.table, read, found, { concepts: pack.safetyIds, spans });
  }
  for (const name of context) {
    const id = pack.table.idOf.get(name);
    if (id === undefined) continue;
    for (const also of pack.table.alsoIds[id] ?? []) found.set(also, [CONTEXT_OCCURRENCE, ...(found.get(also) ?? [])]);
  }
  for (const { id, pattern } of pack.derived) {
    const matches = matchAll(pattern, found, read.length, counter);
    if (matches.length === 0) continue;
    for (const match of matches) pushOccurrence(found, pack.table, id, match);
    for (const also of pack.table.alsoIds[id] ?? []) found.get(also)?.sort((left, right) => left.start - right.start);
  }
  return { pack, source: tokens, tokens: read, found };
}

/** A crisis that rests on guessed spelling alone is care: a slip of the finger must not raise the alarm. */
function layerOf(pack: CompiledPack, rule: CompiledPattern, match: Match): Layer {
  const layer = pack.layerOf.get(rule) ?? "rejection";
  return layer === "crisis" && match.exactCount === 0 ? "care" : layer;
}

export function layerHits(reading: Reading, isOwnLanguage: boolean, counter: Counter): readonly LayerHit[] {
  const { pack, found, tokens } = reading;
  const out: LayerHit[] = [];
  for (const rule of applicable(isOwnLanguage ? pack.layers : pack.everywhere, found)) {
    const match = matchPattern(rule, found, tokens.length, counter);
    if (match !== null) out.push({ rule, match, layer: layerOf(pack, rule, match) });
  }
  return out;
}

/** Texts by score, highest first; a text's score is that of its best pattern. */
export function scoreTexts(reading: Reading, group: "faq" | "smalltalk", counter: Counter): readonly Score[] {
  const { pack, found, tokens } = reading;
  const best = new Map<string, Score>();
  const hits = applicable(pack[group], found).map((rule) => ({
    rule,
    match: matchPattern(rule, found, tokens.length, counter),
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
