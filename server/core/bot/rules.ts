/** Compiles patterns and finds their matches. Each list of occurrences is walked once per pattern that needs it. */
import { type ConceptTable, conceptId, type Occurrence, type Occurrences } from "./lexicon.ts";
import type { Rules } from "./pack.ts";
import { type Pattern, parsePattern, type Term } from "./pattern.ts";

export interface CompiledTerm {
  readonly isAbsent: boolean;
  readonly ids: readonly number[];
  readonly gaps: readonly number[];
}

export interface CompiledPattern {
  readonly ruleId: string;
  /** Place of its rule among all rules of its group. */
  readonly order: number;
  readonly pattern: Pattern;
  readonly terms: readonly CompiledTerm[];
}

export interface Match extends Occurrence {
  /** Words of the lexicon the match rests on that were spelled as written. */
  readonly exactCount: number;
  /** Elements matched: with more than one, there is room for other words inside. */
  readonly size: number;
}

/** Rules found by the concept that the fewest other patterns ask for. */
export type RuleIndex = ReadonlyMap<number, readonly CompiledPattern[]>;

/** Counted work, so that a test can prove it grows with the length of the text and not faster. */
export interface Counter {
  steps: number;
}

const MAX_PHRASE = 8;
const MAX_ANCHORS = 40;

function elementId(table: ConceptTable, names: readonly string[]): number {
  if (names.length === 1) return conceptId(table, names[0] ?? "");
  const union = conceptId(table, names.join("|"));
  for (const name of names) {
    const also = table.alsoIds[conceptId(table, name)];
    if (also !== undefined && !also.includes(union)) also.push(union);
  }
  return union;
}

function compileTerm(table: ConceptTable, term: Term): CompiledTerm {
  return {
    isAbsent: term.isAbsent,
    ids: term.elements.map((element) => elementId(table, element.names)),
    gaps: term.elements.map((element) => element.gap),
  };
}

export function compileRules(table: ConceptTable, rules: Rules): readonly CompiledPattern[] {
  return Object.entries(rules).flatMap(([ruleId, sources], order) =>
    (typeof sources === "string" ? [sources] : sources).map((source) => {
      const pattern = parsePattern(source);
      return { ruleId, order, pattern, terms: pattern.terms.map((term) => compileTerm(table, term)) };
    }),
  );
}

export function requiredIds(compiled: CompiledPattern): readonly number[] {
  return compiled.terms.flatMap((term) => (term.isAbsent ? [] : term.ids));
}

export function indexRules(patterns: readonly CompiledPattern[]): RuleIndex {
  const uses = new Map<number, number>();
  for (const compiled of patterns) for (const id of requiredIds(compiled)) uses.set(id, (uses.get(id) ?? 0) + 1);
  const index = new Map<number, CompiledPattern[]>();
  for (const compiled of patterns) {
    const anchor =
      [...requiredIds(compiled)].sort((left, right) => (uses.get(left) ?? 0) - (uses.get(right) ?? 0))[0] ?? 0;
    const list = index.get(anchor);
    if (list === undefined) index.set(anchor, [compiled]);
    else list.push(compiled);
  }
  return index;
}

function matchTerm(term: CompiledTerm, found: Occurrences, counter: Counter): readonly Match[] {
  const first = found.get(term.ids[0] ?? -1);
  if (first === undefined) return [];
  let current: readonly Match[] = first.map((each) => ({ ...each, exactCount: each.isFuzzy ? 0 : 1, size: 1 }));
  for (let element = 1; element < term.ids.length; element++) {
    const next = found.get(term.ids[element] ?? -1);
    if (next === undefined) return [];
    const gap = term.gaps[element] ?? 0;
    const joined: Match[] = [];
    let low = 0;
    for (const each of next) {
      while (low < current.length && (current[low]?.start ?? 0) < each.start - gap - MAX_PHRASE * 4) low++;
      let best: Match | null = null;
      for (let index = low; index < current.length; index++) {
        const before = current[index];
        counter.steps++;
        if (before === undefined || before.start >= each.start) break;
        if (before.end <= each.start && each.start - before.end <= gap) best = before;
      }
      if (best !== null) {
        joined.push({
          start: best.start,
          end: each.end,
          from: best.from,
          to: each.to,
          isFuzzy: best.isFuzzy || each.isFuzzy,
          exactCount: best.exactCount + (each.isFuzzy ? 0 : 1),
          size: best.size + 1,
        });
      }
    }
    if (joined.length === 0) return [];
    current = joined;
  }
  return current;
}

function near(
  anchor: Match,
  others: readonly Match[],
  window: number,
  counter: Counter,
  mayOverlap: boolean,
): Match | null {
  for (const other of others) {
    counter.steps++;
    if (other.end < anchor.start - window) continue;
    if (other.start > anchor.end + window) break;
    if (mayOverlap || anchor.size > 1 || other.size > 1 || other.start >= anchor.end || other.end <= anchor.start)
      return other;
  }
  return null;
}

function rarest(terms: readonly CompiledTerm[], lists: readonly (readonly Match[])[]): readonly Match[] {
  let best: readonly Match[] | null = null;
  for (let index = 0; index < lists.length; index++) {
    const list = lists[index] ?? [];
    if (terms[index]?.isAbsent !== true && (best === null || list.length < best.length)) best = list;
  }
  return best ?? [];
}

/** The first match of a pattern, or null. `length` is the number of words of the message. */
export function matchPattern(
  compiled: CompiledPattern,
  found: Occurrences,
  length: number,
  counter: Counter,
): Match | null {
  for (const term of compiled.terms) {
    if (term.isAbsent) continue;
    for (const id of term.ids) if (!found.has(id)) return null;
  }
  const lists: (readonly Match[])[] = [];
  for (const term of compiled.terms) {
    const matches = matchTerm(term, found, counter);
    if (!term.isAbsent && matches.length === 0) return null;
    lists.push(matches);
  }
  const { window, isAnchoredStart, isAnchoredEnd } = compiled.pattern;
  const main = rarest(compiled.terms, lists);
  // The rarest term leads. Of a word repeated over and over only the first places are tried.
  for (const anchor of main.slice(0, MAX_ANCHORS)) {
    if (isAnchoredStart && anchor.from !== 0) continue;
    if (isAnchoredEnd && anchor.to !== length) continue;
    let match: Match | null = anchor;
    for (let index = 0; index < lists.length && match !== null; index++) {
      const list = lists[index] ?? [];
      if (list === main) continue;
      const isAbsent = compiled.terms[index]?.isAbsent === true;
      const other: Match | null = near(anchor, list, window, counter, isAbsent);
      if (isAbsent) {
        if (other !== null) match = null;
        continue;
      }
      match = other === null ? null : join(match, other);
    }
    if (match !== null) return match;
  }
  return null;
}

function join(left: Match, right: Match): Match {
  return {
    start: Math.min(left.start, right.start),
    end: Math.max(left.end, right.end),
    from: Math.min(left.from, right.from),
    to: Math.max(left.to, right.to),
    isFuzzy: left.isFuzzy || right.isFuzzy,
    exactCount: left.exactCount + right.exactCount,
    size: left.size + right.size,
  };
}

/** All matches of a concept-building pattern: the longest list a term can give. */
export function matchAll(
  compiled: CompiledPattern,
  found: Occurrences,
  length: number,
  counter: Counter,
): readonly Match[] {
  const [term] = compiled.terms;
  if (compiled.terms.length === 1 && term !== undefined) return matchTerm(term, found, counter);
  const single = matchPattern(compiled, found, length, counter);
  return single === null ? [] : [single];
}
