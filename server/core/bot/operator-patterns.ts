/** Patterns that operators write, on an engine whose work grows with the text and not faster (SAFETY S11, T13). */
import { RE2JS } from "re2js";
import type { Occurrence, PackToken } from "./lexicon.ts";
import type { Token } from "./normalize.ts";

export type OperatorPattern = RE2JS;

/** Longest text of one match; a longer message is looked through in windows that overlap. */
const WINDOW_LENGTH = 2_000;
const OVERLAP = 300;

/** Null with the reason when it is not RE2 syntax, such as a look-ahead or a back-reference. */
export function compileOperatorPattern(
  source: string,
): { readonly pattern: OperatorPattern } | { readonly problem: string } {
  try {
    return { pattern: RE2JS.compile(source) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The first stretch of the message that the pattern matches, in tokens of the pack; null when there is none. */
export function findOperatorPattern(
  pattern: OperatorPattern,
  tokens: readonly Token[],
  read: readonly PackToken[],
): Occurrence | null {
  const text = tokens.map((token) => token.text).join(" ");
  for (let start = 0; start === 0 || start + OVERLAP < text.length; start += WINDOW_LENGTH - OVERLAP) {
    const matcher = pattern.matcher(text.slice(start, start + WINDOW_LENGTH));
    if (matcher.find() && matcher.end() > matcher.start()) {
      return placeOf(tokens, read, start + matcher.start(), start + matcher.end());
    }
  }
  return null;
}

/** Offsets of the text as read -> words of the pack. */
function placeOf(
  tokens: readonly Token[],
  read: readonly PackToken[],
  startOffset: number,
  endOffset: number,
): Occurrence | null {
  let offset = 0;
  let first = -1;
  let last = -1;
  for (const [index, token] of tokens.entries()) {
    if (offset + token.text.length > startOffset && offset < endOffset) {
      first = first < 0 ? index : first;
      last = index;
    }
    offset += token.text.length + 1;
  }
  const from = read.findIndex(({ source }) => source === first);
  const to = read.findLastIndex(({ source }) => source === last);
  const start = read[from]?.position;
  const end = read[to]?.position;
  return start === undefined || end === undefined
    ? null
    : { start, end: end + 1, from, to: to + 1, isFuzzy: false, exactCount: 1, size: 1 };
}
