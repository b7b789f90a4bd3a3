/**
 * How a pack reads tokens: chat spellings, then words written with too many letters, then compounds,
 * then one slip of the finger. Slips are found by anagram hashing: letters have values, a word's is their sum, so that
 * a swapped pair keeps it and a letter too many, too few or wrong moves it by what that letter is worth.
 */
import { builtinConcepts, type PackToken } from "./lexicon.ts";
import type { GrowingLookup, GrowingSet, Lookup, WordSet } from "./lookup.ts";
import type { Token } from "./normalize.ts";

export interface Reader {
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** First words of the spellings of two words. */
  readonly pairHeads: ReadonlySet<string>;
  readonly known: WordSet;
  /** By what is left without doubled letters, the word that has them; those without any are only in `known`. */
  readonly collapsed: Lookup<string, string>;
  /** Words that may be guessed at, by the sum of their letters: nearly always one. */
  readonly sums: Lookup<number, string | readonly string[]>;
  readonly parts: ReadonlySet<string>;
  readonly links: readonly string[];
  /** Short words that lose their vowel before another: `l` stands for `le`. */
  readonly elisions: ReadonlyMap<string, string>;
}

/** One whose words are still being told. */
export interface GrowingReader extends Reader {
  readonly known: GrowingSet;
  readonly collapsed: GrowingLookup<string, string>;
  readonly sums: GrowingLookup<number, string | readonly string[]>;
}

/** One whose words can be gone through. */
export interface NewReader extends Reader {
  readonly known: Set<string>;
  readonly collapsed: Map<string, string>;
  readonly sums: Map<number, string | readonly string[]>;
}

export const CLITICS = new Set(["t", "m", "s", "re", "ll", "ve", "d", "n"]);
const LONGEST_WORD = 32;
const SHORTEST_SLIP = 5;
/** A wrong letter makes another word too easily: only long words forgive it. */
const SHORTEST_SUBSTITUTION = 9;
const SHORTEST_COMPOUND = 7;
const NOTHING: readonly number[] = [];

export function collapse(word: string): string {
  let first = 1;
  while (first < word.length && word.charCodeAt(first) !== word.charCodeAt(first - 1)) first++;
  if (first >= word.length) return word;
  let out = "";
  for (let index = 0; index < word.length; index++)
    if (word.charAt(index) !== word.charAt(index - 1)) out += word.charAt(index);
  return out;
}

/** A word with the first and last of the tokens it was made of. */
interface SpelledWord {
  readonly text: string;
  readonly source: number;
  readonly last: number;
}

/** `n'y` -> `ne`, `y`; null where nothing was left out. */
function elided(reader: Pick<Reader, "elisions">, word: string): readonly [string, string] | null {
  const at = reader.elisions.size === 0 ? -1 : word.indexOf("'");
  const full = at < 1 ? undefined : reader.elisions.get(word.slice(0, at));
  return full === undefined ? null : [full, word.slice(at + 1)];
}

/** Spellings and elisions only: what a lexicon's own forms go through. */
export function spell(
  reader: Pick<Reader, "spellings" | "pairHeads" | "elisions">,
  tokens: readonly Token[],
): readonly SpelledWord[] {
  const out: SpelledWord[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const after = tokens[index + 1];
    const link =
      after?.kind !== "word" ? "" : CLITICS.has(after.text) ? "'" : reader.pairHeads.has(token.text) ? " " : "";
    if (after !== undefined && link !== "") {
      const joined = reader.spellings.get(`${token.text}${link}${after.text}`);
      if (joined !== undefined) {
        for (const text of joined) out.push({ text, source: index, last: index + 1 });
        index++;
        continue;
      }
    }
    let rest = token.text;
    for (let pair = elided(reader, rest); pair !== null; pair = elided(reader, rest)) {
      if (reader.spellings.has(rest)) break;
      out.push({ text: pair[0], source: index, last: index });
      rest = pair[1];
    }
    const bare = rest.includes("'") ? rest.replaceAll("'", "") : rest;
    const expanded = reader.spellings.get(rest) ?? reader.spellings.get(bare);
    if (expanded === undefined) out.push({ text: bare, source: index, last: index });
    else for (const text of expanded) out.push({ text, source: index, last: index });
  }
  return out;
}

/** Two letters swapped, one too many or too few, or, in long words, one wrong. Short words only forgive a swap. */
export function isOneSlip(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  let from = 0;
  while (from < left.length && left.charAt(from) === right.charAt(from)) from++;
  let leftEnd = left.length;
  let rightEnd = right.length;
  while (leftEnd > from && rightEnd > from && left.charAt(leftEnd - 1) === right.charAt(rightEnd - 1)) {
    leftEnd--;
    rightEnd--;
  }
  const leftRest = left.slice(from, leftEnd);
  const rightRest = right.slice(from, rightEnd);
  const isSwap =
    leftRest.length === 2 &&
    rightRest.length === 2 &&
    leftRest.charAt(0) === rightRest.charAt(1) &&
    leftRest.charAt(1) === rightRest.charAt(0);
  if (isSwap) return true;
  if (leftRest.length === 1 && rightRest.length === 1) return left.length >= SHORTEST_SUBSTITUTION;
  return leftRest.length + rightRest.length === 1 && Math.min(left.length, right.length) > SHORTEST_SLIP;
}

export function indexWord(reader: GrowingReader, word: string): void {
  const { known, collapsed } = reader;
  if (known.has(word)) return;
  known.add(word);
  const short = collapse(word);
  if (short !== word && !known.has(short) && collapsed.get(short) === undefined) collapsed.set(short, word);
}

/** The first word of the lexicon that differs in doubled letters only. */
function withoutDoubles({ known, collapsed }: Reader, word: string): string | undefined {
  const short = collapse(word);
  return collapsed.get(short) ?? (known.has(short) ? short : undefined);
}

/** Fifth powers: far apart, so that few sums meet by chance. */
const LETTER_VALUES: readonly number[] = Array.from({ length: 32 }, (_, index) => (index + 1) ** 5);

function letterValue(code: number): number {
  return LETTER_VALUES[code & 31] ?? 0;
}

function sumOf(word: string): number {
  let sum = 0;
  for (let index = 0; index < word.length; index++) sum += letterValue(word.charCodeAt(index));
  return sum;
}

/** Only words that carry a meaning are worth guessing. */
export function indexSlips(reader: GrowingReader, word: string): void {
  if (word.length < SHORTEST_SLIP || word.length > LONGEST_WORD) return;
  const sum = sumOf(word);
  const known = reader.sums.get(sum);
  if (known === undefined) reader.sums.set(sum, word);
  else if (typeof known !== "string") {
    if (!known.includes(word)) reader.sums.set(sum, [...known, word]);
  } else if (known !== word) reader.sums.set(sum, [known, word]);
}

/** Whether a slip is taken for this word. */
export function isGuessed({ sums }: Pick<Reader, "sums">, word: string): boolean {
  const list = sums.get(sumOf(word)) ?? [];
  return typeof list === "string" ? list === word : list.includes(word);
}

function isSlipOf(word: string, known: string): boolean {
  return known.charCodeAt(0) === word.charCodeAt(0) && isOneSlip(word, known);
}

function slipAt(reader: Reader, word: string, sum: number): string | null {
  const list = reader.sums.get(sum);
  if (list === undefined) return null;
  if (typeof list === "string") return isSlipOf(word, list) ? list : null;
  for (const each of list) if (isSlipOf(word, each)) return each;
  return null;
}

/** The first letter is always right: slips there are rare, and guesses there go wrong. */
function guess(reader: Reader, word: string): string | null {
  if (word.length < SHORTEST_SLIP || word.length > LONGEST_WORD) return null;
  const sum = sumOf(word);
  let hit = slipAt(reader, word, sum);
  for (let index = 1; hit === null && index < word.length; index++) {
    hit = slipAt(reader, word, sum - letterValue(word.charCodeAt(index)));
  }
  for (let code = 1; hit === null && code <= 26; code++) hit = slipAt(reader, word, sum + letterValue(code));
  if (word.length < SHORTEST_SUBSTITUTION) return hit;
  for (let index = 1; hit === null && index < word.length; index++) {
    const without = sum - letterValue(word.charCodeAt(index));
    for (let code = 1; hit === null && code <= 26; code++) hit = slipAt(reader, word, without + letterValue(code));
  }
  return hit;
}

const OPENS_WITH_VOWEL = /^[aeiouyh]/;
const SHORTEST_ELIDED = 3;

/** An elision written without its apostrophe: `largent` -> `le`, `argent`. */
function unglue(reader: Reader, word: string): readonly string[] | null {
  for (const [short, full] of reader.elisions) {
    const rest = word.slice(short.length);
    if (
      rest.length >= SHORTEST_ELIDED &&
      word.startsWith(short) &&
      OPENS_WITH_VOWEL.test(rest) &&
      reader.known.has(rest)
    )
      return [full, rest];
  }
  return null;
}

function split(reader: Reader, word: string): readonly string[] | null {
  if (reader.links.length === 0 || word.length < SHORTEST_COMPOUND || word.length > LONGEST_WORD) return null;
  for (let at = word.length - 3; at >= 3; at--) {
    const head = word.slice(0, at);
    if (!reader.known.has(head)) continue;
    for (const link of reader.links) {
      const tail = word.slice(at + link.length);
      if (tail.length >= 3 && word.startsWith(link, at) && reader.known.has(tail)) return [head, tail];
    }
  }
  for (let at = word.length - 2; at >= 4; at--) {
    const head = word.slice(0, at);
    if (reader.parts.has(head)) return [head, word.slice(at)];
    const tail = word.slice(word.length - at);
    if (reader.parts.has(tail)) return [word.slice(0, word.length - at), tail];
  }
  return null;
}

/** The message as this pack reads it. Guessing is for the language of the conversation only. */
export function readTokens(reader: Reader, tokens: readonly Token[], canGuess: boolean): readonly PackToken[] {
  const out: PackToken[] = [];
  let position = -1;
  let before = -1;
  for (const { text, source, last } of spell(reader, tokens)) {
    const token = tokens[source];
    if (token === undefined) continue;
    // Words of one token follow each other; between tokens the message's own gaps are kept.
    position += source <= before ? 1 : Math.max(1, token.position - (tokens[before]?.position ?? token.position - 1));
    before = last;
    const builtin = token.kind === "word" ? NOTHING : builtinConcepts(token);
    const push = (value: string, isFuzzy: boolean): void => {
      out.push({ text: value, position, source, isFuzzy, builtin });
    };
    if (token.kind !== "word" || reader.known.has(text)) {
      push(text, false);
      continue;
    }
    const unglued = unglue(reader, text);
    const fewer = unglued === null && text.length >= 4 ? withoutDoubles(reader, text) : undefined;
    if (fewer !== undefined) {
      push(fewer, false);
      continue;
    }
    const parts = unglued ?? split(reader, text);
    if (parts !== null) {
      push(parts[0] ?? text, false);
      position++;
      push(parts[1] ?? text, false);
      continue;
    }
    const corrected = canGuess ? guess(reader, text) : null;
    push(corrected ?? text, corrected !== null);
  }
  return out;
}
