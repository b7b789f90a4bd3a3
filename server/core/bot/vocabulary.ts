/** How common the concepts of a pack are, and which words a message must have for its rules to match. */
import { BUILTIN } from "./lexicon.ts";
import { type Phrasebook, wordCommonness } from "./phrases.ts";
import type { CompiledPattern, ReadRule } from "./rules.ts";

const BUILTIN_COMMONNESS = 20;
const UNKNOWN = -1;

/** What is known of the concepts of a pack once all of its words are. */
export interface Vocabulary {
  readonly book: Phrasebook;
  /** By derived concept. */
  readonly derived: ReadonlyMap<number, readonly CompiledPattern[]>;
  /** By concept, once it was asked for. */
  readonly commonness: Float64Array;
  readonly isNamed: Map<number, boolean>;
}

export function createVocabulary(
  book: Phrasebook,
  derived: readonly { readonly id: number; readonly pattern: CompiledPattern }[],
): Vocabulary {
  const patterns = new Map<number, CompiledPattern[]>();
  for (const { id, pattern } of derived) patterns.set(id, [...(patterns.get(id) ?? []), pattern]);
  const commonness = new Float64Array(book.table.members.length).fill(UNKNOWN);
  return { book, derived: patterns, commonness, isNamed: new Map() };
}

const NONE: readonly never[] = [];

/** How often a concept is met in everyday speech, roughly: only the order counts. */
export function conceptCommonness(vocabulary: Vocabulary, id: number): number {
  const { book, commonness, derived } = vocabulary;
  const cached = commonness[id] ?? 0;
  if (cached !== UNKNOWN) return cached;
  // A concept made of itself adds nothing that counts.
  commonness[id] = Number.MAX_SAFE_INTEGER;
  let sum = id < BUILTIN.length ? BUILTIN_COMMONNESS : 0;
  for (const member of book.table.members.at(id) ?? NONE) sum += conceptCommonness(vocabulary, member);
  const words = book.rarest.get(id) ?? NONE;
  for (const word of words.length > 1 ? new Set(words) : words) sum += wordCommonness(book, word);
  for (const { required } of derived.get(id) ?? NONE) {
    sum += Math.min(...required.map((each) => conceptCommonness(vocabulary, each)));
  }
  commonness[id] = sum;
  return sum;
}

/** What must be there, the rarest first: the fewer rules are tried in vain. */
export function sortRequired(vocabulary: Vocabulary, rules: readonly ReadRule[]): void {
  for (const { required } of rules) {
    if (required.length === 1) continue;
    required.sort((left, right) => conceptCommonness(vocabulary, left) - conceptCommonness(vocabulary, right));
  }
}

function rarestOf(vocabulary: Vocabulary, { required }: CompiledPattern): number {
  let rarest = required[0] ?? 0;
  for (const id of required) {
    if (conceptCommonness(vocabulary, id) < conceptCommonness(vocabulary, rarest)) rarest = id;
  }
  return rarest;
}

/** Whether there are words without which the concept is not there: numbers and the talk before have none. */
function isNamed(vocabulary: Vocabulary, id: number): boolean {
  const known = vocabulary.isNamed.get(id);
  if (known !== undefined) return known;
  let is = id >= BUILTIN.length;
  for (const member of vocabulary.book.table.members.at(id) ?? NONE) is &&= isNamed(vocabulary, member);
  for (const each of vocabulary.derived.get(id) ?? NONE) is &&= isNamed(vocabulary, rarestOf(vocabulary, each));
  vocabulary.isNamed.set(id, is);
  return is;
}

function addWordsOf(vocabulary: Vocabulary, id: number, done: Set<number>, into: Set<string>): void {
  if (done.has(id)) return;
  done.add(id);
  for (const word of vocabulary.book.rarest.get(id) ?? NONE) into.add(word);
  for (const member of vocabulary.book.table.members.at(id) ?? NONE) addWordsOf(vocabulary, member, done, into);
  for (const each of vocabulary.derived.get(id) ?? NONE) {
    addWordsOf(vocabulary, rarestOf(vocabulary, each), done, into);
  }
}

export interface Triggers {
  /** Words of which at least one is in every message that one of the rules can match. */
  readonly triggers: ReadonlySet<string>;
  /** A rule needs no word that could be named. */
  readonly isAlwaysRead: boolean;
}

export function triggersOf(vocabulary: Vocabulary, rules: readonly CompiledPattern[]): Triggers {
  const triggers = new Set<string>();
  const done = new Set<number>();
  let isAlwaysRead = false;
  for (const { required } of rules) {
    const id = required.find((each) => isNamed(vocabulary, each));
    if (id === undefined) isAlwaysRead = true;
    else addWordsOf(vocabulary, id, done, triggers);
  }
  return { triggers, isAlwaysRead };
}
