/** Compiles the words of a pack into one trie over tokens and finds the concepts of a message in it. */
import { normalize, type Token } from "./normalize.ts";
import type { Concepts } from "./pack.ts";

/** A concept seen in a message. Positions count words, `from` and `to` are token indexes. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Rests on a guessed spelling only. */
  readonly isFuzzy: boolean;
}

export type Occurrences = Map<number, Occurrence[]>;

export interface TrieNode {
  concepts: number[] | null;
  next: Map<string, TrieNode> | null;
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
  readonly idOf: Map<string, number>;
  /** Concepts that a concept stands for as well: alternatives in patterns. */
  readonly alsoIds: number[][];
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

export function createConceptTable(): ConceptTable {
  const table: ConceptTable = { idOf: new Map(), alsoIds: [] };
  for (const name of BUILTIN) conceptId(table, name);
  return table;
}

export function conceptId(table: ConceptTable, name: string): number {
  const known = table.idOf.get(name);
  if (known !== undefined) return known;
  const id = table.alsoIds.length;
  table.idOf.set(name, id);
  table.alsoIds.push([id]);
  return id;
}

/** `deposit~s~ed` -> deposit, deposits, deposited. */
export function surfaceForms(list: string): readonly string[] {
  return list.split(",").flatMap((raw) => {
    const [stem = "", ...suffixes] = raw.trim().split("~");
    if (stem === "") return [];
    return [stem, ...suffixes.map((suffix) => stem + suffix)];
  });
}

export function createNode(): TrieNode {
  return { concepts: null, next: null };
}

export function addPhrase(root: TrieNode, words: readonly string[], concept: number): void {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    let child = node.next.get(word);
    if (child === undefined) {
      child = createNode();
      node.next.set(word, child);
    }
    node = child;
  }
  node.concepts ??= [];
  if (!node.concepts.includes(concept)) node.concepts.push(concept);
}

/** Adds every surface form, through the same reading that messages get. */
export function addConcepts(
  root: TrieNode,
  table: ConceptTable,
  groups: readonly Concepts[],
  read: (tokens: readonly Token[]) => readonly string[],
): void {
  for (const group of groups) {
    for (const [name, list] of Object.entries(group)) {
      const id = conceptId(table, name);
      for (const form of surfaceForms(list)) {
        const words = read(normalize(form).tokens);
        if (words.length > 0) addPhrase(root, words, id);
      }
    }
  }
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

/** Under the concept itself and every alternative it is part of, once each. */
export function pushOccurrence(found: Occurrences, table: ConceptTable, concept: number, occurrence: Occurrence): void {
  for (const id of table.alsoIds[concept] ?? []) {
    const list = found.get(id);
    if (list === undefined) found.set(id, [occurrence]);
    else if (list[list.length - 1] !== occurrence) list.push(occurrence);
  }
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
  table: ConceptTable,
  tokens: readonly PackToken[],
  found: Occurrences,
  silence: Silence | null,
): number {
  let steps = 0;
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from];
    if (first === undefined) continue;
    for (const id of first.builtin) {
      pushOccurrence(found, table, id, {
        start: first.position,
        end: first.position + 1,
        from,
        to: from + 1,
        isFuzzy: false,
      });
    }
    let node = root.next?.get(first.text);
    let at = from;
    let isFuzzy = first.isFuzzy;
    let last = first;
    while (node !== undefined) {
      steps++;
      if (node.concepts !== null) {
        const occurrence = { start: first.position, end: last.position + 1, from, to: at + 1, isFuzzy };
        for (const id of node.concepts)
          if (!isSilent(silence, id, occurrence)) pushOccurrence(found, table, id, occurrence);
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
