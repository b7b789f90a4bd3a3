/** The rules of compiled packs in arrays: a row of numbers for each rule and each term of a pattern. */
import { check, type ListAt, type ListsWriter, lazily, type Names, type NamesWriter } from "./flat.ts";
import type { List } from "./lookup.ts";
import { LAYERS } from "./pack.ts";
import type { Term } from "./pattern.ts";
import type { CompiledPattern, RuleIndex } from "./rules.ts";

export interface RulesImage {
  readonly rows: Int32Array;
  readonly places: Int32Array;
  readonly starts: Int32Array;
}

/** Numbers of a rule: its id, order, layer, window, anchors, weight, and the lists of its terms and of what it requires. */
const RULE = 8;
/** Numbers of a term: whether it is absent, and its lists of ids and gaps. */
const TERM = 3;
/** A window over the whole message is the largest number there is. */
const WHOLE = -1;

export interface TermsWriter {
  /** Terms of a pack that are one stay one: many rules share some. */
  numberOf(term: Term): number;
  written(): Int32Array;
}

export function writeTerms(lists: ListsWriter): TermsWriter {
  const numbers = new Map<Term, number>();
  const rows: number[] = [];
  return {
    numberOf(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      rows.push(term.isAbsent ? 1 : 0, lists.numberOf(term.ids), lists.numberOf(term.gaps));
      numbers.set(term, numbers.size);
      return numbers.size - 1;
    },
    written: () => Int32Array.from(rows),
  };
}

type TermAt = (number: number) => Term;

export function readTerms(rows: Int32Array, listAt: ListAt): TermAt {
  check(rows.length % TERM === 0);
  return lazily(rows.length / TERM, (number) => ({
    isAbsent: rows[TERM * number] === 1,
    ids: listAt(rows[TERM * number + 1] ?? 0),
    gaps: listAt(rows[TERM * number + 2] ?? 0),
  }));
}

/** Only of rules that come after no others. */
export function writeRules(
  { rules, places, starts }: Pick<RuleIndex, "rules" | "places" | "starts">,
  names: NamesWriter,
  lists: ListsWriter,
  terms: TermsWriter,
): RulesImage {
  const rows = new Int32Array(RULE * rules.length);
  for (let place = 0; place < rules.length; place++) {
    const rule = rules.at(place);
    if (rule !== undefined) rows.set(rowOf(rule, names, lists, terms), RULE * place);
  }
  return { rows, places, starts };
}

function rowOf(
  { ruleId, order, layer, pattern, required }: CompiledPattern,
  names: NamesWriter,
  lists: ListsWriter,
  terms: TermsWriter,
): readonly number[] {
  const { window, isAnchoredStart, isAnchoredEnd, weight } = pattern;
  return [
    names.numberOf(ruleId),
    order,
    layer === null ? -1 : LAYERS.indexOf(layer),
    window === Number.MAX_SAFE_INTEGER ? WHOLE : window,
    (isAnchoredStart ? 1 : 0) + (isAnchoredEnd ? 2 : 0),
    weight,
    lists.numberOf(pattern.terms.map(terms.numberOf)),
    lists.numberOf(required),
  ];
}

export function readRules(
  { rows, places, starts }: RulesImage,
  names: Names,
  listAt: ListAt,
  termAt: TermAt,
): RuleIndex {
  check(rows.length % RULE === 0 && (starts.at(-1) ?? 0) === places.length);
  const ruleAt = lazily(rows.length / RULE, (place): CompiledPattern => {
    const [id = 0, order = 0, layer = 0, window = 0, anchors = 0, weight = 0, terms = 0, required = 0] = rows.subarray(
      RULE * place,
      RULE * (place + 1),
    );
    return {
      ruleId: names.wordOf(id),
      order,
      layer: LAYERS[layer] ?? null,
      pattern: {
        terms: listAt(terms).map(termAt),
        window: window === WHOLE ? Number.MAX_SAFE_INTEGER : window,
        isAnchoredStart: (anchors & 1) !== 0,
        isAnchoredEnd: (anchors & 2) !== 0,
        weight,
      },
      required: listAt(required),
    };
  });
  const rules: List<CompiledPattern> = { length: rows.length / RULE, at: ruleAt };
  return { rules, places, starts, before: null };
}
