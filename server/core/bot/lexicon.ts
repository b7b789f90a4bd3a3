/** The words of a pack as one trie over tokens, and how the concepts of a message are found in it. */
import type { GrowingList, GrowingLookup, List, Lookup } from "./lookup.ts";
import type { Token } from "./normalize.ts";

/** A concept, or a pattern, seen in a message. Positions count words, `from` and `to` are token indexes. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Rests on guessed spelling: in one phrase, of all its words; in a pattern, of any. */
  readonly isFuzzy: boolean;
  /** Words of the lexicon it rests on that were spelled as written. */
  readonly exactCount: number;
  /** Elements matched: with more than one, there is room for other words inside. */
  readonly size: number;
}

/** What was seen, by concept in order of place; alternatives of patterns are joined when first asked for. */
export interface Occurrences {
  readonly seen: Map<number, Occurrence[]>;
  readonly joined: Map<number, readonly Occurrence[]>;
}

export function noOccurrences(): Occurrences {
  return { seen: new Map(), joined: new Map() };
}

export interface TrieNode {
  readonly concepts: readonly number[] | null;
  readonly next: Lookup<string, TrieNode> | null;
}

/** One of a trie in the making. */
export interface GrowingNode extends TrieNode {
  readonly next: Map<string, GrowingNode> | null;
}

/** A token as the pack reads it: its own spelling, expanded, corrected or split. */
export interface PackToken {
  readonly text: string;
  readonly position: number;
  /** Index of the message's token it comes from. */
  readonly source: number;
  readonly isFuzzy: boolean;
  /** Concepts of the token's kind: a number, an amount, a date. */
  readonly builtin: readonly number[];
}

export interface ConceptTable {
  /** Of words and alternatives, which rules name, only while the rules are read. */
  readonly idOf: Lookup<string, number>;
  /** Of an alternative in a pattern, the concepts it is made of; of a concept, null. By id. */
  readonly members: List<readonly number[] | null>;
}

/** One that rules are still read into. */
export interface GrowingTable extends ConceptTable {
  readonly idOf: GrowingLookup<string, number>;
  readonly members: GrowingList<readonly number[] | null>;
}

/** Concepts that no list of words defines: kinds of numbers, and what the conversation so far adds. */
export const BUILTIN = [
  "NUM",
  "AMOUNT",
  "DATE",
  "TIME",
  "MINOR_AGE",
  "ROUND_SUM",
  "LAST_PAYOUT",
  "LAST_KYC",
  "LAST_BONUS",
  "LAST_FAQ",
  "BOT_SPOKE",
] as const;

/** A table whose names can be gone through. */
export interface NewTable extends GrowingTable {
  readonly idOf: Map<string, number>;
}

export function createConceptTable(): NewTable {
  const table: NewTable = { idOf: new Map(), members: [] };
  for (const name of BUILTIN) conceptId(table, name);
  return table;
}

function add(table: GrowingTable, name: string, members: readonly number[] | null): number {
  const id = table.members.length;
  table.idOf.set(name, id);
  table.members.push(members);
  return id;
}

export function conceptId(table: GrowingTable, name: string): number {
  return table.idOf.get(name) ?? add(table, name, null);
}

/** One id for `A|B|C`. */
export function alternativeId(table: GrowingTable, names: string): number {
  const known = table.idOf.get(names);
  if (known !== undefined || !names.includes("|")) return known ?? conceptId(table, names);
  const members = names.split("|").map((name) => conceptId(table, name));
  return add(table, names, members);
}

/** `deposit~s~ed` -> deposit, deposits, deposited. */
export function surfaceForms(list: string): readonly string[] {
  const forms: string[] = [];
  for (const raw of list.split(",")) {
    const entry = raw.trim();
    if (entry === "") continue;
    if (!entry.includes("~")) {
      forms.push(entry);
      continue;
    }
    const [stem = "", ...suffixes] = entry.split("~");
    forms.push(stem);
    for (const suffix of suffixes) forms.push(stem + suffix);
  }
  return forms;
}

const NO_BUILTIN: readonly number[] = [];

export function builtinConcepts(token: Token): readonly number[] {
  switch (token.kind) {
    case "word":
      return NO_BUILTIN;
    case "amount":
      return [0, 1];
    case "date":
      return [2];
    case "time":
      return [3];
    case "number": {
      const value = Number(token.text);
      if (Number.isInteger(value) && value >= 5 && value < 18) return [0, 4];
      if (Number.isNaN(value) || value >= 100 || (value >= 20 && value % 10 === 0)) return [0, 5];
      return [0];
    }
  }
}

export function pushOccurrence(found: Occurrences, concept: number, occurrence: Occurrence): void {
  const list = found.seen.get(concept);
  if (list === undefined) found.seen.set(concept, [occurrence]);
  else list.push(occurrence);
}

const NOWHERE: readonly Occurrence[] = [];

function byPlace(left: Occurrence, right: Occurrence): number {
  return left.start - right.start || left.end - right.end;
}

/** After concepts were added out of place: order restored, joined lists forgotten. */
export function settle(found: Occurrences, concept: number): void {
  found.seen.get(concept)?.sort(byPlace);
  found.joined.clear();
}

function join(found: Occurrences, members: readonly number[]): readonly Occurrence[] {
  let first: readonly Occurrence[] = NOWHERE;
  let all: Occurrence[] | null = null;
  for (const member of members) {
    const list = found.seen.get(member);
    if (list === undefined) continue;
    if (first === NOWHERE) first = list;
    else if (all === null) all = [...first, ...list];
    else all.push(...list);
  }
  if (all === null) return first;
  all.sort(byPlace);
  // A phrase of two of the concepts is one occurrence.
  return all.filter((each, index) => each !== all[index - 1]);
}

/** Where a concept or an alternative stands, in order of place. */
export function occurrencesOf(found: Occurrences, table: ConceptTable, id: number): readonly Occurrence[] {
  const members = table.members.at(id);
  if (members === null || members === undefined) return found.seen.get(id) ?? NOWHERE;
  const known = found.joined.get(id);
  if (known !== undefined) return known;
  const joined = join(found, members);
  found.joined.set(id, joined);
  return joined;
}

/** Stretches of the message in which some concepts are not seen. */
export interface Silence {
  readonly concepts: ReadonlySet<number>;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

function isSilent(silence: Silence | null, concept: number, occurrence: Occurrence): boolean {
  if (silence === null || !silence.concepts.has(concept)) return false;
  return silence.spans.some((span) => occurrence.start >= span.start && occurrence.end <= span.end);
}

/** Every phrase of the lexicon in the message, in order of its first word. Steps: words times the longest phrase. */
export function scan(
  root: TrieNode,
  tokens: readonly PackToken[],
  found: Occurrences,
  silence: Silence | null,
): number {
  let steps = 0;
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from];
    if (first === undefined) continue;
    const start = first.position;
    if (first.builtin.length > 0) {
      const occurrence = { start, end: start + 1, from, to: from + 1, isFuzzy: false, exactCount: 1, size: 1 };
      for (const id of first.builtin) pushOccurrence(found, id, occurrence);
    }
    let node = root.next?.get(first.text);
    let at = from;
    let isFuzzy = first.isFuzzy;
    let last = first;
    while (node !== undefined) {
      steps++;
      if (node.concepts !== null) {
        const exactCount = isFuzzy ? 0 : 1;
        const occurrence = { start, end: last.position + 1, from, to: at + 1, isFuzzy, exactCount, size: 1 };
        for (const id of node.concepts) if (!isSilent(silence, id, occurrence)) pushOccurrence(found, id, occurrence);
      }
      const following = tokens[at + 1];
      if (node.next === null || following === undefined || following.position - last.position > 1) break;
      node = node.next.get(following.text);
      isFuzzy &&= following.isFuzzy;
      last = following;
      at++;
    }
  }
  return steps;
}
