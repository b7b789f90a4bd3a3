/** Writes the words of a pack into its trie. Most of the time of a start goes here, so nothing is read twice. */
import { type ConceptTable, conceptId, surfaceForms, type TrieNode } from "./lexicon.ts";
import { fold, normalize } from "./normalize.ts";
import type { Concepts } from "./pack.ts";
import { CLITICS, type Reader, spell } from "./spelling.ts";

/** A trie in the making, and what is told of its phrases on the way. */
export interface Phrasebook {
  readonly root: TrieNode;
  readonly table: ConceptTable;
  readonly reader: Pick<Reader, "spellings" | "pairHeads" | "elisions">;
  /** Words that reading may change: chat spellings, and halves of words. */
  readonly changing: ReadonlySet<string>;
  /** How often a word is met in everyday speech, roughly: only the order counts. */
  readonly commonness: (word: string) => number;
  /** By concept, of each of its phrases the word that is met least often. */
  readonly rarest: Map<number, Set<string>>;
}

export function createPhrasebook(
  table: ConceptTable,
  reader: Phrasebook["reader"],
  commonness: Phrasebook["commonness"],
): Phrasebook {
  const changing = new Set([...CLITICS, ...reader.pairHeads, ...reader.spellings.keys()]);
  return { root: { concepts: null, next: new Map() }, table, reader, changing, commonness, rarest: new Map() };
}

const SPACE = 32;
const LETTER_A = 97;
const LETTER_Z = 122;
/** So many letters in a row, each by itself, are one word written apart. */
const SPELLED_OUT = 4;

/** Lower-case words that normalising leaves as they are. */
function isPlain(text: string): boolean {
  let length = 0;
  let before = 0;
  let repeats = 0;
  let singles = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === SPACE) {
      if (length === 0) return false;
      if (length === 1) singles++;
      length = 0;
    } else if (code < LETTER_A || code > LETTER_Z) return false;
    else length++;
    repeats = code === before ? repeats + 1 : 0;
    if (repeats === 2) return false;
    before = code;
  }
  return length > 0 && singles + (length === 1 ? 1 : 0) < SPELLED_OUT;
}

/** The words of a text as normalised. */
export function wordsIn(text: string): readonly string[] {
  return isPlain(text) ? text.split(" ") : normalize(text).tokens.map((token) => token.text);
}

/** Nodes are shared between words and never changed but for what comes below them. */
function childOf(parent: TrieNode, word: string): TrieNode {
  const child = parent.next?.get(word);
  if (child?.next) return child;
  const inner: TrieNode = { concepts: child?.concepts ?? null, next: new Map() };
  parent.next?.set(word, inner);
  return inner;
}

function endAt(parent: TrieNode, word: string, concept: number, leaf: TrieNode): void {
  const known = parent.next?.get(word);
  if (known === undefined) parent.next?.set(word, leaf);
  else if (known.concepts === null) parent.next?.set(word, { concepts: leaf.concepts, next: known.next });
  else if (!known.concepts.includes(concept))
    parent.next?.set(word, { concepts: [...known.concepts, concept], next: known.next });
}

function addForm(book: Phrasebook, form: string, concept: number, leaf: TrieNode, rarest: Set<string>): void {
  const { root, changing } = book;
  let words: readonly string[] | null = null;
  if (isPlain(form)) {
    if (!form.includes(" ")) {
      if (!changing.has(form)) {
        endAt(root, form, concept, leaf);
        rarest.add(form);
        return;
      }
    } else {
      words = form.split(" ");
      for (const word of words)
        if (changing.has(word)) {
          words = null;
          break;
        }
    }
  }
  words ??= spell(book.reader, normalize(form).tokens).map((each) => each.text);
  const last = words.at(-1);
  if (last === undefined) return;
  let node = root;
  let rare = last;
  let least = book.commonness(last);
  for (let index = words.length - 2; index >= 0; index--) {
    const word = words[index] ?? last;
    const own = book.commonness(word);
    // Of equals, the first.
    if (own > least) continue;
    rare = word;
    least = own;
  }
  for (let index = 0; index < words.length - 1; index++) node = childOf(node, words[index] ?? last);
  endAt(node, last, concept, leaf);
  rarest.add(rare);
}

/** Letters that folding changes one by one, whatever stands around them. */
const FOLDS_APART = /^[\n -~À-ÖØ-öø-ſ’]*$/;

/** Adds every surface form, through the same reading that messages get. */
export function addConcepts(book: Phrasebook, groups: readonly Concepts[]): void {
  for (const group of groups) {
    for (const [name, list] of Object.entries(group)) addConcept(book, name, list);
  }
}

export function addConcept(book: Phrasebook, name: string, list: string): void {
  const concept = conceptId(book.table, name);
  const leaf: TrieNode = { concepts: [concept], next: null };
  let rarest = book.rarest.get(concept);
  if (rarest === undefined) {
    rarest = new Set();
    book.rarest.set(concept, rarest);
  }
  for (const form of surfaceForms(FOLDS_APART.test(list) ? fold(list) : list))
    addForm(book, form, concept, leaf, rarest);
}
