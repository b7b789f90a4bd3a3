/**
 * One table over the words of all packs: what a word says of each language, and whether a rule that counts in every
 * language needs it. A pack whose trigger words are all missing from a message cannot match and is not read.
 */
import { BUILTIN } from "./lexicon.ts";
import type { Phrasebook } from "./phrases.ts";
import type { CompiledPattern } from "./rules.ts";
import { CLITICS, collapse, type Reader } from "./spelling.ts";

interface IndexedPack {
  readonly reader: Reader;
  readonly functionWords: ReadonlySet<string>;
  /** Words of which at least one is in every message that a rule of all languages can match. */
  readonly triggers: ReadonlySet<string>;
}

export interface WordIndex {
  /** Three flags for each pack: the word is known, it is a function word, it is a trigger. */
  readonly words: ReadonlyMap<string, number>;
  /** Trigger words without doubled letters, with the trigger bits only. */
  readonly collapsed: ReadonlyMap<string, number>;
  /** Trigger words that a compound can begin or end with. */
  readonly stems: ReadonlyMap<string, number>;
}

const BITS = 3;
const KNOWN = 0b001;
const FUNCTION_WORD = 0b010;
const TRIGGER = 0b100;
const SHORTEST_STEM = 4;
const LONGEST_STEM = 14;
const SHORTEST_COMPOUND = 8;

/** Function words weigh double: words of the lexicon are shared between languages too often. */
export function speechPoints(bits: number, pack: number): number {
  const own = bits >> (pack * BITS);
  return (own & FUNCTION_WORD) !== 0 ? 2 : own & KNOWN;
}

export function isTrigger(bits: number, pack: number): boolean {
  return ((bits >> (pack * BITS)) & TRIGGER) !== 0;
}

function inCompound(index: WordIndex, word: string): number {
  let bits = 0;
  const longest = Math.min(LONGEST_STEM, word.length - 2);
  for (let length = SHORTEST_STEM; length <= longest; length++) {
    bits |= index.stems.get(word.slice(0, length)) ?? 0;
    bits |= index.stems.get(word.slice(word.length - length)) ?? 0;
  }
  return bits;
}

/** An elision written without its apostrophe leaves one letter or two before the word. */
const LONGEST_GLUED = 2;

function withoutElision(index: WordIndex, word: string): number {
  let bits = 0;
  for (let from = 1; from <= LONGEST_GLUED; from++) bits |= index.words.get(word.slice(from)) ?? 0;
  return bits;
}

/** Bits of a word as written. `after` is the next one: `don` and `t` may be one word. */
export function bitsOf(index: WordIndex, text: string, after: string): number {
  const bare = text.includes("'") ? text.replaceAll("'", "") : text;
  let bits = index.words.get(bare) ?? 0;
  if (bare !== text) {
    bits |= index.words.get(text) ?? 0;
    // `n'y` may be one word, or two of which the first lost its vowel.
    for (const part of text.split("'")) bits |= index.words.get(part) ?? 0;
  }
  if (CLITICS.has(after)) bits |= index.words.get(`${text}'${after}`) ?? 0;
  if (bare.length >= SHORTEST_STEM) bits |= index.collapsed.get(collapse(bare)) ?? 0;
  if (bits !== 0) return bits;
  if (bare.length >= SHORTEST_STEM) bits = withoutElision(index, bare);
  if (bare.length >= SHORTEST_COMPOUND) bits |= inCompound(index, bare);
  return bits;
}

const BUILTIN_COMMONNESS = 20;

/** How often a word is met in everyday speech, roughly: only the order counts. */
export function commonnessIn(
  functionWords: ReadonlySet<string>,
  commonWords: ReadonlySet<string>,
): (word: string) => number {
  return (word) => (functionWords.has(word) ? 1000 : commonWords.has(word) ? 10 : 1);
}

export interface Triggers {
  readonly triggers: ReadonlySet<string>;
  readonly isAlwaysRead: boolean;
}

/** What a compiled pack needs for its indexes: which words bring a concept, and how common that is. */
export interface Vocabulary {
  readonly commonness: (id: number) => number;
  /** Words of which at least one is in every message that one of the rules matches; `isAlwaysRead` when a rule has none. */
  readonly triggersOf: (rules: readonly CompiledPattern[]) => Triggers;
}

export function vocabularyOf(
  { table, rarest, commonness: ofWord }: Pick<Phrasebook, "table" | "rarest" | "commonness">,
  derived: readonly { readonly id: number; readonly pattern: CompiledPattern }[],
): Vocabulary {
  const patterns = new Map<number, CompiledPattern[]>();
  for (const { id, pattern } of derived) patterns.set(id, [...(patterns.get(id) ?? []), pattern]);
  const unknown = -1;
  const known = new Float64Array(table.members.length).fill(unknown);
  const commonness = (id: number): number => {
    const cached = known[id] ?? 0;
    if (cached !== unknown) return cached;
    known[id] = Number.MAX_SAFE_INTEGER;
    let sum = id < BUILTIN.length ? BUILTIN_COMMONNESS : 0;
    for (const member of table.members[id] ?? []) sum += commonness(member);
    for (const word of rarest.get(id) ?? []) sum += ofWord(word);
    for (const pattern of patterns.get(id) ?? []) sum += Math.min(...pattern.required.map(commonness));
    known[id] = sum;
    return sum;
  };
  const partsOf = (id: number): readonly number[] => [
    ...(table.members[id] ?? []),
    ...(patterns.get(id) ?? []).map((pattern) => rarestOf(pattern, commonness)),
  ];
  const named = new Map<number, boolean>();
  /** Whether there are words without which the concept is not there: numbers and the talk before have none. */
  const isNamed = (id: number): boolean => {
    let is = named.get(id);
    if (is === undefined) {
      is = id >= BUILTIN.length && partsOf(id).every(isNamed);
      named.set(id, is);
    }
    return is;
  };
  const triggersOf = (rules: readonly CompiledPattern[]): Triggers => {
    const triggers = new Set<string>();
    const added = new Set<number>();
    const add = (id: number): void => {
      if (added.has(id)) return;
      added.add(id);
      for (const word of rarest.get(id) ?? []) triggers.add(word);
      for (const part of partsOf(id)) add(part);
    };
    let isAlwaysRead = false;
    for (const { required } of rules) {
      const id = required.find(isNamed);
      if (id === undefined) isAlwaysRead = true;
      else add(id);
    }
    return { triggers, isAlwaysRead };
  };
  return { commonness, triggersOf };
}

function rarestOf(pattern: CompiledPattern, commonness: (id: number) => number): number {
  return [...pattern.required].sort((left, right) => commonness(left) - commonness(right))[0] ?? 0;
}

function addBits(map: Map<string, number>, word: string, bits: number): void {
  map.set(word, (map.get(word) ?? 0) | bits);
}

export function indexWords(packs: readonly IndexedPack[]): WordIndex {
  const words = new Map<string, number>();
  const collapsed = new Map<string, number>();
  const stems = new Map<string, number>();
  packs.forEach(({ reader, functionWords, triggers }, place) => {
    const shift = place * BITS;
    for (const word of reader.known) addBits(words, word, KNOWN << shift);
    for (const [spelling, long] of reader.spellings) {
      const [short = spelling] = spelling.split(" ");
      addBits(words, short, (long.some((word) => triggers.has(word)) ? KNOWN | TRIGGER : KNOWN) << shift);
    }
    for (const [short, full] of reader.elisions) {
      if (triggers.has(full)) addBits(words, short, TRIGGER << shift);
    }
    for (const word of functionWords) addBits(words, word, FUNCTION_WORD << shift);
    for (const word of triggers) {
      addBits(words, word, TRIGGER << shift);
      addBits(collapsed, collapse(word), TRIGGER << shift);
      const isStem = word.length >= SHORTEST_STEM && word.length <= LONGEST_STEM;
      if (reader.links.length > 0 && isStem) addBits(stems, word, TRIGGER << shift);
    }
  });
  return { words, collapsed, stems };
}
