/**
 * One table over the words of all packs: what a word says of each language, and whether a rule that counts in every
 * language needs it. A pack whose trigger words are all missing from a message cannot match and is not read.
 */
import { type GrowingLookup, type Lookup, layeredLookup } from "./lookup.ts";
import { CLITICS, collapse, type Reader } from "./spelling.ts";

export interface IndexedPack {
  readonly reader: Pick<Reader, "spellings" | "elisions" | "links"> & { readonly known: ReadonlySet<string> };
  readonly functionWords: ReadonlySet<string>;
  /** Words of which at least one is in every message that a rule of all languages can match. */
  readonly triggers: ReadonlySet<string>;
}

export interface WordIndex {
  /** Three flags for each pack: the word is known, it is a function word, it is a trigger. */
  readonly words: Lookup<string, number>;
  /** Trigger words without doubled letters, with the trigger bits only. */
  readonly collapsed: Lookup<string, number>;
  /** Trigger words that a compound can begin or end with. */
  readonly stems: Lookup<string, number>;
}

type GrowingIndex = { readonly [Table in keyof WordIndex]: GrowingLookup<string, number> };
/** One whose words can be gone through. */
export type NewIndex = { readonly [Table in keyof WordIndex]: Map<string, number> };

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

function addBits(map: GrowingLookup<string, number>, word: string, bits: number): void {
  map.set(word, (map.get(word) ?? 0) | bits);
}

/** What the words of a pack, or those that a brand adds to it, say. `place` is that of the pack in the bot. */
function addPack(index: GrowingIndex, { reader, functionWords, triggers }: IndexedPack, place: number): void {
  const { words, collapsed, stems } = index;
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
}

export function indexWords(packs: readonly IndexedPack[]): NewIndex {
  const index = { words: new Map(), collapsed: new Map(), stems: new Map() };
  for (const [place, pack] of packs.entries()) addPack(index, pack, place);
  return index;
}

/** The index with the words that a brand adds to the packs in these places; null adds none. */
export function extendWords(base: WordIndex, added: readonly (IndexedPack | null)[]): WordIndex {
  const index = {
    words: layeredLookup(base.words),
    collapsed: layeredLookup(base.collapsed),
    stems: layeredLookup(base.stems),
  };
  for (const [place, pack] of added.entries()) if (pack !== null) addPack(index, pack, place);
  return index;
}
