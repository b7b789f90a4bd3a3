/**
 * The pieces of a message that evidence is weighed by: its words, neighbouring words as pairs (`not anymore`), and of words
 * of four letters and more the stretches of three to five letters, with a hyphen where the word goes on (`dep-`, `-epr-`,
 * `-sed`). A piece is known by the FNV-1a number of its name, which grows letter by letter, so that no stretch is cut out.
 */
import type { Token } from "./normalize.ts";

const START = 0x811c9dc5;
const PRIME = 0x01000193;
const HYPHEN = 45;
const SPACE = 32;
const SHORTEST_WORD = 4;
const SHORTEST = 3;
const LONGEST = 5;
/** Of a word longer than any that people write only the beginning is looked at. */
const LONGEST_WORD = 40;

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

function onward(hash: number, text: string): number {
  let out = hash;
  for (let index = 0; index < text.length; index++) out = step(out, text.charCodeAt(index));
  return out;
}

/** The number of a piece by its name. */
export function pieceHash(name: string): number {
  return onward(START, name);
}

/** What stands for a token among the pieces: numbers by their kind only. Null where an idiom or a title stands. */
export function pieceWords(tokens: readonly Token[], isSilent: (place: number) => boolean): readonly (string | null)[] {
  return tokens.map(({ text, kind }, place) => {
    if (isSilent(place)) return null;
    if (kind !== "word") return `#${kind}`;
    return (text.includes("'") ? text.replaceAll("'", "") : text).slice(0, LONGEST_WORD);
  });
}

/** `from` and `length` are those of a stretch in its word; a whole word has no length, a pair neither. */
export type See = (
  hash: number,
  place: number,
  kind: "word" | "pair" | "stretch",
  from: number,
  length: number,
) => void;

function eachStretch(word: string, place: number, see: See): void {
  const end = word.length;
  for (let from = 0; from <= end - SHORTEST; from++) {
    let hash = from === 0 ? START : step(START, HYPHEN);
    const last = Math.min(end, from + LONGEST);
    for (let at = from; at < last; at++) {
      hash = step(hash, word.charCodeAt(at));
      const length = at + 1 - from;
      if (length < SHORTEST || length === end) continue;
      see(at + 1 === end ? hash : step(hash, HYPHEN), place, "stretch", from, length);
    }
  }
}

/** Each word and each pair once, however often it is said. A pair is seen at the place of its second word. */
export function eachPiece(words: readonly (string | null)[], see: See): void {
  const said = new Set<number>();
  let before: number | null = null;
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? null;
    if (word === null) {
      before = null;
      continue;
    }
    const hash = pieceHash(word);
    if (before !== null) {
      const pair = onward(step(before, SPACE), word);
      if (!said.has(pair)) see(pair, place, "pair", 0, 0);
      said.add(pair);
    }
    before = hash;
    if (said.has(hash)) continue;
    said.add(hash);
    see(hash, place, "word", 0, 0);
    if (word.length >= SHORTEST_WORD && !word.startsWith("#")) eachStretch(word, place, see);
  }
}

/** The name of what `see` was told of. */
export function pieceName(
  words: readonly (string | null)[],
  ...[, place, kind, from, length]: Parameters<See>
): string {
  const word = words[place] ?? "";
  if (kind === "pair") return `${words[place - 1] ?? ""} ${word}`;
  if (kind === "word") return word;
  return `${from === 0 ? "" : "-"}${word.slice(from, from + length)}${from + length === word.length ? "" : "-"}`;
}
