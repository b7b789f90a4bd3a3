/**
 * Compiled packs in the arrays in which they are asked (flat.ts), so that a start reads them instead of compiling, and makes
 * an object only of what a message needs: a rule, a list or a node of a trie when it is first met. Writing and reading stand
 * in pairs. What is small, or said rather than matched, stays as it is.
 */
import { type Bot, type CompiledMood, type CompiledPack, type NewBot, type NewPack, toBot } from "./compiled.ts";
import type { CompiledEvidence } from "./evidence.ts";
import {
  check,
  type FlatLists,
  type FlatNames,
  type FlatPairs,
  type ListAt,
  lazily,
  type Names,
  type NamesWriter,
  openLists,
  openNames,
  openPairs,
  writeLists,
  writeNames,
  writePairs,
} from "./flat.ts";
import { type RulesImage, readRules, readTerms, writeRules, writeTerms } from "./image-rules.ts";
import type { GrowingNode, TrieNode } from "./lexicon.ts";
import type { Lookup } from "./lookup.ts";
import { noRules } from "./operator-rules.ts";
import type { PackTexts } from "./pack.ts";
import type { Reader } from "./spelling.ts";
import type { WordIndex } from "./word-index.ts";

export interface BotImage {
  readonly names: FlatNames;
  /** By number of the word; 0 of a word that the table does not have. */
  readonly words: { readonly [Table in keyof WordIndex]: Int32Array };
  readonly packs: readonly PackImage[];
}

interface PackImage {
  readonly plain: Pick<CompiledPack, "functionWords" | "safetyIds" | "isAlwaysRead"> & {
    readonly pack: PackTexts;
    readonly moods: readonly CompiledMood[];
    readonly evidence: CompiledEvidence | null;
  };
  readonly idOf: ReadonlyMap<string, number>;
  readonly spelling: Omit<Reader, "known" | "collapsed" | "sums">;
  /** By number of the word, 1 of one that is known. */
  readonly known: Uint8Array;
  readonly lists: FlatLists;
  /** By concept, one more than the number of its list of members; 0 of what has none. */
  readonly members: Int32Array;
  /** By node of the trie, one more than the number of its list of concepts; 0 of what has none. The root is the first. */
  readonly nodes: Int32Array;
  /** Nodes with others below them come before those without. */
  readonly innerCount: number;
  /** Node and word: the node below. After the nodes, COLLAPSED and SUMS. */
  readonly pairs: FlatPairs;
  readonly terms: Int32Array;
  readonly guards: RulesImage;
  readonly derived: RulesImage;
  readonly derivedIds: Int32Array;
  readonly layers: RulesImage;
  readonly faq: RulesImage;
  readonly smalltalk: RulesImage;
}

/** First numbers of pairs, beyond the nodes. */
const COLLAPSED = 0;
const SUMS = 1;
const NO_NUMBERS = new Int32Array(0);

/** Only of a bot without rules of a brand: what extend.ts adds is not written. */
export function writeBot(bot: NewBot): BotImage {
  const names = writeNames();
  const named = bot.packs.map((pack) => writePack(names, pack));
  const { words, collapsed, stems } = bot.words;
  for (const table of [words, collapsed, stems]) for (const word of table.keys()) names.numberOf(word);
  const written = names.written();
  const count = written.starts.length - 1;
  const column = (table: ReadonlyMap<string, number>) => {
    const out = new Int32Array(count);
    for (const [word, bits] of table) out[names.numberOf(word)] = bits;
    return out;
  };
  return {
    names: written,
    words: { words: column(words), collapsed: column(collapsed), stems: column(stems) },
    packs: named.map(({ knownWords, ...image }) => {
      const known = new Uint8Array(count);
      for (const word of knownWords) known[names.numberOf(word)] = 1;
      return { ...image, known };
    }),
  };
}

/** The bot that was written. Throws on what cannot be one; that nothing in it was changed the caller vouches. */
export function readBot({ names: flat, words, packs }: BotImage): Bot {
  const names = openNames(flat);
  const count = flat.starts.length - 1;
  const open = (column: Int32Array): Lookup<string, number> => {
    check(column.length === count);
    return {
      get(word) {
        const number = names.numberOf(word);
        return number < 0 ? undefined : column[number];
      },
    };
  };
  return toBot(
    packs.map((image) => {
      check(image.known.length === count);
      return readPack(names, image);
    }),
    { words: open(words.words), collapsed: open(words.collapsed), stems: open(words.stems) },
    noRules,
  );
}

function writePack(
  names: NamesWriter,
  pack: NewPack,
): Omit<PackImage, "known"> & { readonly knownWords: ReadonlySet<string> } {
  const { pack: texts, moods, evidence, functionWords, safetyIds, isAlwaysRead, table, reader } = pack;
  const { known, collapsed, sums, ...spelling } = reader;
  const lists = writeLists();
  const terms = writeTerms(lists);
  const trie = writeTrie(pack.root, lists.numberOf, names);
  const pairs = [...trie.pairs];
  const [beyondNodes, members] = [trie.nodes.length, new Int32Array(table.members.length)];
  for (const [short, word] of collapsed)
    pairs.push([beyondNodes + COLLAPSED, names.numberOf(short), names.numberOf(word)]);
  for (const [sum, words] of sums) {
    const value =
      typeof words === "string" ? 2 * names.numberOf(words) : 2 * lists.numberOf(words.map(names.numberOf)) + 1;
    pairs.push([beyondNodes + SUMS, sum, value]);
  }
  for (const word of known) names.numberOf(word);
  for (let id = 0; id < members.length; id++) members[id] = numberOrNone(lists.numberOf, table.members.at(id) ?? null);
  const write = (index: Parameters<typeof writeRules>[0]) => writeRules(index, names, lists, terms);
  const rules = {
    guards: write(pack.guards),
    derived: write({ rules: pack.derived.map(({ pattern }) => pattern), places: NO_NUMBERS, starts: NO_NUMBERS }),
    layers: write(pack.layers),
    faq: write(pack.faq),
    smalltalk: write(pack.smalltalk),
  };
  return {
    plain: { pack: texts, moods, evidence, functionWords, safetyIds, isAlwaysRead },
    idOf: table.idOf,
    spelling,
    knownWords: known,
    members,
    ...trie,
    pairs: writePairs(pairs),
    ...rules,
    derivedIds: Int32Array.from(pack.derived, ({ id }) => id),
    terms: terms.written(),
    lists: lists.written(),
  };
}

function numberOrNone(numberOf: (list: readonly number[]) => number, list: readonly number[] | null): number {
  return list === null ? 0 : numberOf(list) + 1;
}

function readPack(names: Names, image: PackImage): CompiledPack {
  const { plain, idOf, members, derivedIds } = image;
  const listAt = openLists(image.lists);
  const termAt = readTerms(image.terms, listAt);
  const membersAt = (id: number) => listOrNull(listAt, members[id]);
  const derived = readRules(image.derived, names, listAt, termAt).rules;
  check(derived.length === derivedIds.length);
  return {
    ...plain,
    table: { idOf, members: { length: members.length, at: membersAt } },
    root: readTrie(names, listAt, image),
    reader: readSpelling(names, listAt, image),
    guards: readRules(image.guards, names, listAt, termAt),
    derived: [...derivedIds].flatMap((id, place) => {
      const pattern = derived.at(place);
      return pattern === undefined ? [] : [{ id, pattern }];
    }),
    layers: readRules(image.layers, names, listAt, termAt),
    faq: readRules(image.faq, names, listAt, termAt),
    smalltalk: readRules(image.smalltalk, names, listAt, termAt),
    patterns: [],
    touching: new Set(),
  };
}

function listOrNull(listAt: ListAt, number: number | undefined): readonly number[] | null {
  return number === undefined || number === 0 ? null : listAt(number - 1);
}

/** Ends of phrases that say the same are one node: there are many times fewer of them than of words. */
function writeTrie(root: GrowingNode, listNumber: (list: readonly number[]) => number, names: NamesWriter) {
  const inner: GrowingNode[] = [root];
  const ends = new Map<number, number>();
  for (const node of inner) {
    node.next?.forEach((child) => {
      if (child.next !== null) inner.push(child);
    });
  }
  const pairs: (readonly [owner: number, key: number, value: number])[] = [];
  const concepts = inner.map((node) => numberOrNone(listNumber, node.concepts));
  let next = 1;
  for (const [place, node] of inner.entries()) {
    node.next?.forEach((child, word) => {
      const list = numberOrNone(listNumber, child.concepts);
      const end = ends.get(list) ?? inner.length + ends.size;
      if (child.next === null) ends.set(list, end);
      pairs.push([place, names.numberOf(word), child.next === null ? end : next++]);
    });
  }
  return { nodes: Int32Array.from([...concepts, ...ends.keys()]), innerCount: inner.length, pairs };
}

function readTrie(names: Names, listAt: ListAt, { nodes, innerCount, pairs }: PackImage): TrieNode {
  const find = openPairs(pairs);
  check(innerCount > 0 && innerCount <= nodes.length);
  const nodeAt = lazily(nodes.length, (number): TrieNode => {
    const concepts = listOrNull(listAt, nodes[number]);
    return { concepts, next: number < innerCount ? { get: (word) => below(number, word) } : null };
  });
  const below = (node: number, word: string) => {
    const number = names.numberOf(word);
    const child = number < 0 ? -1 : find(node, number);
    return child < 0 ? undefined : nodeAt(child);
  };
  return nodeAt(0);
}

function readSpelling(names: Names, listAt: ListAt, { spelling, known, nodes, pairs }: PackImage): Reader {
  const find = openPairs(pairs);
  const [collapsed, sums] = [nodes.length + COLLAPSED, nodes.length + SUMS];
  return {
    ...spelling,
    known: {
      has(word) {
        const number = names.numberOf(word);
        return number >= 0 && known[number] === 1;
      },
    },
    collapsed: {
      get(short) {
        const number = names.numberOf(short);
        const word = number < 0 ? -1 : find(collapsed, number);
        return word < 0 ? undefined : names.wordOf(word);
      },
    },
    sums: {
      get(sum) {
        const value = find(sums, sum);
        if (value < 0) return undefined;
        return value % 2 === 0 ? names.wordOf(value / 2) : listAt((value - 1) / 2).map(names.wordOf);
      },
    },
  };
}
