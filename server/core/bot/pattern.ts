/**
 * Notation of rules.
 *
 *   WANT 3 DIE          DIE starts at most 3 words after WANT ends; no number means at once
 *   KILL|HURT SELF      either concept; lower case is the word itself, `top_up` two words
 *   PAYOUT & HOWLONG    both, in any order, at most WINDOW words apart
 *   PAYOUT & FEE / 4    the same with a window of 4 words; `/ *` is the whole message
 *   BONUS & !MISSING    MISSING is nowhere inside the window
 *   ^ at the start      the match begins with the first word of the message; $ it ends with the last
 */
export const WINDOW = 10;

export interface Element {
  /** Concept names, or words in lower case. */
  readonly names: readonly string[];
  /** Most words between the element before and this one. */
  readonly gap: number;
}

export interface Term {
  readonly isAbsent: boolean;
  readonly elements: readonly Element[];
}

export interface Pattern {
  readonly terms: readonly Term[];
  readonly window: number;
  readonly isAnchoredStart: boolean;
  readonly isAnchoredEnd: boolean;
  /** Number of elements that must be there: how specific the pattern is. */
  readonly weight: number;
}

const ZERO = 48;

function parseTerm(source: string): Term {
  const isAbsent = source.startsWith("!");
  const elements: Element[] = [];
  let gap = 0;
  for (const part of (isAbsent ? source.slice(1) : source).split(" ")) {
    if (part === "") continue;
    const first = part.charCodeAt(0);
    const number = first >= ZERO && first <= ZERO + 9 ? Number(part) : Number.NaN;
    if (Number.isInteger(number)) {
      gap = number;
      continue;
    }
    elements.push({ names: part.split("|"), gap });
    gap = 0;
  }
  if (elements.length === 0) throw new Error(`empty term in pattern "${source}"`);
  return { isAbsent, elements };
}

export function parsePattern(source: string): Pattern {
  const isAnchoredStart = source.startsWith("^ ");
  const isAnchoredEnd = source.endsWith(" $");
  const inner = source.slice(isAnchoredStart ? 2 : 0, isAnchoredEnd ? -2 : undefined);
  const [body = "", windowText] = inner.split(" / ");
  const terms = body.split(" & ").map(parseTerm);
  const window = windowText === undefined ? WINDOW : windowText === "*" ? Number.MAX_SAFE_INTEGER : Number(windowText);
  if (Number.isNaN(window) || terms.every((term) => term.isAbsent)) throw new Error(`bad pattern "${source}"`);
  const weight = terms.reduce((sum, term) => sum + (term.isAbsent ? 0 : term.elements.length), 0);
  return { terms, window, isAnchoredStart, isAnchoredEnd, weight };
}
