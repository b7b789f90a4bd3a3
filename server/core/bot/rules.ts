/** Compiles patterns and finds their matches. Each list of occurrences is walked once per pattern that needs it. */
import { type ConceptTable, type GrowingTable, type Occurrence, type Occurrences, occurrencesOf } from "./lexicon.ts";
import type { List } from "./lookup.ts";
import type { Layer, Rules } from "./pack.ts";
import { type Pattern, parsePattern, type Term } from "./pattern.ts";

export interface CompiledPattern {
  readonly ruleId: string;
  /** Place of its rule among all rules of its group. */
  readonly order: number;
  /** Null for rules of no layer: guards, derived concepts, FAQ and small talk. */
  readonly layer: Layer | null;
  readonly pattern: Pattern;
  /** Concepts and alternatives that must be there, the rarest in everyday speech first. */
  readonly required: readonly number[];
}

/** Rules by the concept they are looked up by: one that they cannot do without. */
export interface RuleIndex {
  readonly rules: List<CompiledPattern>;
  /** Places in `rules`, those of one concept after those of the concept before. */
  readonly places: Int32Array;
  /** Of each concept, where its places begin; they end where those of the next one begin. */
  readonly starts: Int32Array;
  /** Rules that come before these: what ships, where these are a brand's. */
  readonly before: RuleIndex | null;
}

/** Counted work, so that a test can prove it grows with the length of the text and not faster. */
export interface Counter {
  steps: number;
}

/** No table has so many. */
const NO_CONCEPT = Number.MAX_SAFE_INTEGER;
const MAX_PHRASE = 8;
const MAX_ANCHORS = 40;

/** A rule before it is known how common its concepts are. */
export interface ReadRule extends CompiledPattern {
  readonly required: number[];
}

/** `terms` are those of the pack that were read before: many rules share some. */
export function readRules(
  table: GrowingTable,
  terms: Map<string, Term>,
  rules: Rules,
  layer: Layer | null,
): readonly ReadRule[] {
  const out: ReadRule[] = [];
  let order = 0;
  for (const [ruleId, sources] of Object.entries(rules)) {
    for (const source of typeof sources === "string" ? [sources] : sources) {
      const pattern = parsePattern(source, table, terms);
      const required: number[] = [];
      for (const term of pattern.terms) {
        if (!term.isAbsent) for (const id of term.ids) required.push(id);
      }
      out.push({ ruleId, order, layer, pattern, required });
    }
    order++;
  }
  return out;
}

function anchorsOf(table: ConceptTable, { required }: CompiledPattern): readonly number[] {
  const anchor = required[0] ?? 0;
  return table.members.at(anchor) ?? [anchor];
}

/** Rules by the first concept they require: counted, then put in their places. */
export function indexRules(
  table: ConceptTable,
  rules: readonly CompiledPattern[],
  before: RuleIndex | null = null,
): RuleIndex {
  const starts = new Int32Array(table.members.length + 1);
  for (const rule of rules) {
    for (const concept of anchorsOf(table, rule)) starts[concept + 1] = (starts[concept + 1] ?? 0) + 1;
  }
  for (let concept = 1; concept < starts.length; concept++) {
    starts[concept] = (starts[concept] ?? 0) + (starts[concept - 1] ?? 0);
  }
  const places = new Int32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (let place = 0; place < rules.length; place++) {
    const rule = rules[place];
    if (rule === undefined) continue;
    for (const concept of anchorsOf(table, rule)) {
      const at = next[concept] ?? 0;
      places[at] = place;
      next[concept] = at + 1;
    }
  }
  return { rules, places, starts, before };
}

/** The rules that may match, each once. Concepts that came after the index was made have none. */
export function applicable(index: RuleIndex, found: Occurrences): readonly CompiledPattern[] {
  const { rules, places, starts, before } = index;
  const out: CompiledPattern[] = before === null ? [] : [...applicable(before, found)];
  let isTaken: Uint8Array | null = null;
  for (const id of found.seen.keys()) {
    const end = starts[id + 1] ?? 0;
    for (let at = starts[id] ?? 0; at < end; at++) {
      const place = places[at] ?? 0;
      isTaken ??= new Uint8Array(rules.length);
      if (isTaken[place] === 1) continue;
      isTaken[place] = 1;
      const rule = rules.at(place);
      if (rule !== undefined) out.push(rule);
    }
  }
  return out;
}

function matchTerm(term: Term, found: Occurrences, table: ConceptTable, counter: Counter): readonly Occurrence[] {
  let current = occurrencesOf(found, table, term.ids[0] ?? NO_CONCEPT);
  for (let element = 1; element < term.ids.length; element++) {
    if (current.length === 0) return current;
    const next = occurrencesOf(found, table, term.ids[element] ?? NO_CONCEPT);
    const gap = term.gaps[element] ?? 0;
    const joined: Occurrence[] = [];
    let low = 0;
    for (const each of next) {
      while (low < current.length && (current[low]?.start ?? 0) < each.start - gap - MAX_PHRASE * 4) low++;
      let best: Occurrence | null = null;
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
          exactCount: best.exactCount + each.exactCount,
          size: best.size + each.size,
        });
      }
    }
    current = joined;
  }
  return current;
}

function near(
  anchor: Occurrence,
  others: readonly Occurrence[],
  window: number,
  counter: Counter,
  mayOverlap: boolean,
): Occurrence | null {
  for (const other of others) {
    counter.steps++;
    if (other.end < anchor.start - window) continue;
    if (other.start > anchor.end + window) break;
    if (mayOverlap || anchor.size > 1 || other.size > 1 || other.start >= anchor.end || other.end <= anchor.start)
      return other;
  }
  return null;
}

/** Place of the shortest list that must not be empty. */
function rarest(terms: readonly Term[], lists: readonly (readonly Occurrence[])[]): number {
  let best = -1;
  for (let index = 0; index < lists.length; index++) {
    if (terms[index]?.isAbsent === true) continue;
    if (best === -1 || (lists[index]?.length ?? 0) < (lists[best]?.length ?? 0)) best = index;
  }
  return best;
}

/** The first match of a pattern, or null. `length` is the number of words of the message. */
export function matchPattern(
  compiled: CompiledPattern,
  found: Occurrences,
  table: ConceptTable,
  length: number,
  counter: Counter,
): Occurrence | null {
  for (const id of compiled.required) if (occurrencesOf(found, table, id).length === 0) return null;
  const lists: (readonly Occurrence[])[] = [];
  const { terms, window, isAnchoredStart, isAnchoredEnd } = compiled.pattern;
  for (const term of terms) {
    const matches = matchTerm(term, found, table, counter);
    if (!term.isAbsent && matches.length === 0) return null;
    lists.push(matches);
  }
  const main = rarest(terms, lists);
  const anchors = lists[main] ?? [];
  // The rarest term leads. Of a word repeated over and over only the first places are tried.
  for (let place = 0; place < anchors.length && place < MAX_ANCHORS; place++) {
    const anchor = anchors[place];
    if (anchor === undefined) break;
    if (isAnchoredStart && anchor.from !== 0) continue;
    if (isAnchoredEnd && anchor.to !== length) continue;
    let match: Occurrence | null = anchor;
    for (let index = 0; index < lists.length && match !== null; index++) {
      if (index === main) continue;
      const list = lists[index] ?? [];
      const isAbsent = terms[index]?.isAbsent === true;
      const other: Occurrence | null = near(anchor, list, window, counter, isAbsent);
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

function join(left: Occurrence, right: Occurrence): Occurrence {
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
  table: ConceptTable,
  length: number,
  counter: Counter,
): readonly Occurrence[] {
  const { terms } = compiled.pattern;
  const [term] = terms;
  if (terms.length === 1 && term !== undefined) return matchTerm(term, found, table, counter);
  const single = matchPattern(compiled, found, table, length, counter);
  return single === null ? [] : [single];
}
