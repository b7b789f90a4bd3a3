/** Writes the words of a pack into its trie. Most of the time of a start goes here, so nothing is read twice. */
import { conceptId, type GrowingNode, type GrowingTable, surfaceForms, type TrieNode } from "./lexicon.ts";
import { layeredLookup } from "./lookup.ts";
import { fold, normalize } from "./normalize.ts";
import type { Concepts } from "./pack.ts";
import { CLITICS, type Reader, spell } from "./spelling.ts";

/** A trie in the making, and what is told of its phrases on the way. */
export interface Phrasebook {
  readonly root: GrowingNode;
  readonly table: GrowingTable;
  readonly reader: Pick<Reader, "spellings" | "pairHeads" | "elisions">;
  /** Words that reading may change: chat spellings, and halves of words. */
  readonly changing: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly commonWords: ReadonlySet<string>;
  /** By concept, of each of its phrases the word that is met least often; a word may be there more than once. */
  readonly rarest: Map<number, string[]>;
}

export function createPhrasebook(
  table: GrowingTable,
  reader: Phrasebook["reader"],
  functionWords: ReadonlySet<string>,
  commonWords: ReadonlySet<string>,
): Phrasebook {
  const root: GrowingNode = { concepts: null, next: new Map() };
  const changing = new Set(CLITICS);
  for (const word of reader.pairHeads) changing.add(word);
  for (const word of reader.spellings.keys()) changing.add(word);
  return { root, table, reader, changing, functionWords, commonWords, rarest: new Map() };
}

/** How often a word is met in everyday speech, roughly: only the order counts. */
export function wordCommonness({ functionWords, commonWords }: Phrasebook, word: string): number {
  return functionWords.has(word) ? 1000 : commonWords.has(word) ? 10 : 1;
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
function childOf(parent: GrowingNode, word: string): GrowingNode {
  const child = parent.next?.get(word);
  if (child?.next) return child;
  const inner: GrowingNode = { concepts: child?.concepts ?? null, next: new Map() };
  parent.next?.set(word, inner);
  return inner;
}

function endAt(parent: GrowingNode, word: string, concept: number, leaf: GrowingNode): void {
  const known = parent.next?.get(word);
  if (known === undefined) parent.next?.set(word, leaf);
  else if (known.concepts === null) parent.next?.set(word, { concepts: leaf.concepts, next: known.next });
  else if (!known.concepts.includes(concept))
    parent.next?.set(word, { concepts: [...known.concepts, concept], next: known.next });
}

function hasChanging({ changing }: Phrasebook, words: readonly string[]): boolean {
  for (const word of words) if (changing.has(word)) return true;
  return false;
}

/** The words of a form, through the same reading that messages get. */
export function readForm(book: Phrasebook, form: string): readonly string[] {
  if (isPlain(form)) {
    const words = form.split(" ");
    if (!hasChanging(book, words)) return words;
  }
  const words: string[] = [];
  for (const { text } of spell(book.reader, normalize(form).tokens)) words.push(text);
  return words;
}

/** Of words that are equally rare, the first. */
export function rarestWord(book: Phrasebook, words: readonly string[]): string {
  if (words.length === 1) return words[0] ?? "";
  let rarest = "";
  let least = Number.MAX_SAFE_INTEGER;
  for (const word of words) {
    const own = wordCommonness(book, word);
    if (own >= least) continue;
    rarest = word;
    least = own;
  }
  return rarest;
}

function addPhrase({ root }: Phrasebook, words: readonly string[], concept: number, leaf: GrowingNode): void {
  let node = root;
  for (let index = 0; index < words.length - 1; index++) node = childOf(node, words[index] ?? "");
  endAt(node, words.at(-1) ?? "", concept, leaf);
}

/** Letters that folding changes one by one, whatever stands around them. */
const FOLDS_APART = /^[\n -~À-ÖØ-öø-ſ’]*$/;
const BEYOND_ASCII = /[^\n -~]/g;
const foldedSigns = new Map<string, string>();

function foldSign(sign: string): string {
  const known = foldedSigns.get(sign);
  if (known !== undefined) return known;
  const folded = fold(sign);
  foldedSigns.set(sign, folded);
  return folded;
}

function foldList(list: string): string {
  return FOLDS_APART.test(list) ? fold(list.replace(BEYOND_ASCII, foldSign)) : list;
}

/** Adds every surface form of these concepts. */
export function addConcepts(book: Phrasebook, groups: readonly Concepts[]): void {
  for (const group of groups) {
    for (const [name, list] of Object.entries(group)) addConcept(book, name, list);
  }
}

function addConcept(book: Phrasebook, name: string, list: string): void {
  const concept = conceptId(book.table, name);
  const leaf: GrowingNode = { concepts: [concept], next: null };
  const rarest = book.rarest.get(concept) ?? [];
  book.rarest.set(concept, rarest);
  for (const form of surfaceForms(foldList(list))) {
    const words = readForm(book, form);
    if (words.length === 0) continue;
    addPhrase(book, words, concept, leaf);
    rarest.push(rarestWord(book, words));
  }
}

/** A word, or several with `_` between, that rules name themselves: a concept under its own name. */
export function addLiteral(book: Phrasebook, name: string): void {
  const concept = conceptId(book.table, name);
  const words = readForm(book, name.replaceAll("_", " "));
  if (words.length === 0) return;
  addPhrase(book, words, concept, { concepts: [concept], next: null });
  book.rarest.set(concept, [rarestWord(book, words)]);
}

/** Every word on a path of the trie. */
export function eachWord(node: GrowingNode, visit: (word: string) => void): void {
  node.next?.forEach((child, word) => {
    visit(word);
    if (child.next !== null) eachWord(child, visit);
  });
}

function joinConcepts(base: TrieNode["concepts"], own: TrieNode["concepts"]): TrieNode["concepts"] {
  if (base === null || own === null) return base ?? own;
  const added = own.filter((concept) => !base.includes(concept));
  return added.length === 0 ? base : [...base, ...added];
}

/** A trie with the phrases of both; nodes that only one has are shared with it, and neither is changed. */
export function mergeTries(base: TrieNode, own: GrowingNode): TrieNode {
  const concepts = joinConcepts(base.concepts, own.concepts);
  if (base.next === null || own.next === null) return { concepts, next: base.next ?? own.next };
  const next = layeredLookup(base.next);
  own.next.forEach((child, word) => {
    const known = base.next?.get(word);
    next.set(word, known === undefined ? child : mergeTries(known, child));
  });
  return { concepts, next };
}
