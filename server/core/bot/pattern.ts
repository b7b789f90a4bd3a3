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
import { alternativeId, type GrowingTable } from "./lexicon.ts";

const WINDOW = 10;

export interface Term {
  readonly isAbsent: boolean;
  /** Of each element, the concept or the alternative. */
  readonly ids: readonly number[];
  /** Of each element, most words between the one before and it. */
  readonly gaps: readonly number[];
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

function parseTerm(source: string, table: GrowingTable): Term {
  const isAbsent = source.startsWith("!");
  const ids: number[] = [];
  const gaps: number[] = [];
  let gap = 0;
  for (const part of (isAbsent ? source.slice(1) : source).split(" ")) {
    if (part === "") continue;
    const first = part.charCodeAt(0);
    const number = first >= ZERO && first <= ZERO + 9 ? Number(part) : Number.NaN;
    if (Number.isInteger(number)) {
      gap = number;
      continue;
    }
    ids.push(alternativeId(table, part));
    gaps.push(gap);
    gap = 0;
  }
  if (ids.length === 0) throw new Error(`empty term in pattern "${source}"`);
  return { isAbsent, ids, gaps };
}

/** Reads the notation; names get their ids from the table. `terms` are those read before. */
export function parsePattern(source: string, table: GrowingTable, terms: Map<string, Term>): Pattern {
  const isAnchoredStart = source.startsWith("^ ");
  const isAnchoredEnd = source.endsWith(" $");
  const inner =
    isAnchoredStart || isAnchoredEnd ? source.slice(isAnchoredStart ? 2 : 0, isAnchoredEnd ? -2 : undefined) : source;
  const slash = inner.indexOf(" / ");
  const body = slash < 0 ? inner : inner.slice(0, slash);
  const windowText = slash < 0 ? undefined : inner.slice(slash + 3);
  const window = windowText === undefined ? WINDOW : windowText === "*" ? Number.MAX_SAFE_INTEGER : Number(windowText);
  const own: Term[] = [];
  let weight = 0;
  for (const text of body.split(" & ")) {
    let term = terms.get(text);
    if (term === undefined) {
      term = parseTerm(text, table);
      terms.set(text, term);
    }
    own.push(term);
    if (!term.isAbsent) weight += term.ids.length;
  }
  if (Number.isNaN(window) || weight === 0) throw new Error(`bad pattern "${source}"`);
  return { terms: own, window, isAnchoredStart, isAnchoredEnd, weight };
}
