/**
 * Compiled packs as numbers and names, so that a start reads them instead of compiling. Writing and reading stand in pairs
 * and in the same order; every list begins with its length. What is small and said rather than matched stays plain data.
 */
import { type CompiledMood, type NewBot, type NewPack, toBot } from "./compiled.ts";
import type { CompiledEvidence } from "./evidence.ts";
import { createReader, createWriter, listOf, type NumberReader, type NumberWriter } from "./image-numbers.ts";
import type { GrowingNode, NewTable } from "./lexicon.ts";
import type { List } from "./lookup.ts";
import { noRules } from "./operator-rules.ts";
import { LAYERS, type PackTexts } from "./pack.ts";
import type { Term } from "./pattern.ts";
import { type CompiledPattern, indexRules } from "./rules.ts";
import type { NewReader } from "./spelling.ts";

export interface BotImage {
  /** Words and names by their number, with `\n` between: none has one. */
  readonly names: string;
  readonly numbers: Int32Array;
  readonly plain: readonly PlainPart[];
}

interface PlainPart {
  readonly texts: PackTexts;
  readonly moods: readonly CompiledMood[];
  readonly evidence: CompiledEvidence | null;
  readonly isAlwaysRead: boolean;
}

/** Only of a bot without rules of a brand: what extend.ts adds is not written. */
export function writeBot(bot: NewBot): BotImage {
  const writer = createWriter();
  for (const pack of bot.packs) writePack(writer, pack);
  const { words, collapsed, stems } = bot.words;
  for (const table of [words, collapsed, stems]) writeCounts(writer, table);
  const plain = bot.packs.map(({ pack, moods, evidence, isAlwaysRead }) => ({
    texts: pack,
    moods,
    evidence,
    isAlwaysRead,
  }));
  return { names: writer.names(), numbers: writer.numbers(), plain };
}

/** The bot that was written. Throws where numbers or names are missing or left over; for all else the caller vouches. */
export function readBot({ names, numbers, plain }: BotImage): NewBot {
  const reader = createReader(names, numbers);
  const packs = plain.map((part) => readPack(reader, part));
  const words = { words: readCounts(reader), collapsed: readCounts(reader), stems: readCounts(reader) };
  if (!reader.isAtEnd()) throw new Error("more numbers than this bot has");
  return toBot(packs, words, noRules);
}

function writePack(writer: NumberWriter, pack: NewPack): void {
  writeTable(writer, pack.table);
  writeTrie(writer, pack.root);
  writeSpelling(writer, pack.reader);
  writer.nameList(pack.functionWords);
  writer.ints([...pack.safetyIds]);
  const terms = new Map<Term, number>();
  const derived = pack.derived.map(({ pattern }) => pattern);
  for (const rules of [pack.guards.rules, derived, pack.layers.rules, pack.faq.rules, pack.smalltalk.rules]) {
    writeRules(writer, terms, rules);
  }
  writer.ints(pack.derived.map(({ id }) => id));
}

function readPack(reader: NumberReader, { texts, moods, evidence, isAlwaysRead }: PlainPart): NewPack {
  const table = readTable(reader);
  const root = readTrie(reader);
  const spelling = readSpelling(reader);
  const functionWords = new Set(reader.nameList());
  const safetyIds = new Set(reader.ints());
  const terms: Term[] = [];
  const [guards, derived, layers, faq, smalltalk] = [
    readRules(reader, terms),
    readRules(reader, terms),
    readRules(reader, terms),
    readRules(reader, terms),
    readRules(reader, terms),
  ];
  const ids = reader.ints();
  return {
    pack: texts,
    table,
    root,
    reader: spelling,
    functionWords,
    safetyIds,
    guards: indexRules(table, guards),
    derived: derived.map((pattern, index) => ({ id: ids[index] ?? 0, pattern })),
    layers: indexRules(table, layers),
    faq: indexRules(table, faq),
    smalltalk: indexRules(table, smalltalk),
    moods,
    evidence,
    isAlwaysRead,
    patterns: [],
    touching: new Set(),
  };
}

function writeTable(writer: NumberWriter, { idOf, members }: NewTable): void {
  writeCounts(writer, idOf);
  writer.int(members.length);
  for (let id = 0; id < members.length; id++) writer.ints(members.at(id) ?? []);
}

function readTable(reader: NumberReader): NewTable {
  const idOf = readCounts(reader);
  const members = listOf(reader.int(), () => {
    const count = reader.int();
    return count === 0 ? null : listOf(count, reader.int);
  });
  return { idOf, members };
}

/** Ends of phrases are shared: there are many times fewer of them than of words. */
function writeTrie(writer: NumberWriter, node: GrowingNode, leaves: Map<string, number> = new Map()): void {
  writer.int(node.next?.size ?? 0);
  node.next?.forEach((child, word) => {
    writer.name(word);
    if (child.next !== null) {
      writer.int(-1);
      writer.ints(child.concepts ?? []);
      writeTrie(writer, child, leaves);
      return;
    }
    const concepts = child.concepts ?? [];
    const key = concepts.join();
    const known = leaves.get(key);
    writer.int(known ?? leaves.size);
    if (known !== undefined) return;
    leaves.set(key, leaves.size);
    writer.ints(concepts);
  });
}

function readTrie(reader: NumberReader, own: readonly number[] | null = null, leaves: GrowingNode[] = []): GrowingNode {
  const next = new Map<string, GrowingNode>();
  for (let left = reader.int(); left > 0; left--) {
    const word = reader.name();
    const place = reader.int();
    if (place < 0) {
      const concepts = reader.ints();
      next.set(word, readTrie(reader, concepts.length === 0 ? null : concepts, leaves));
      continue;
    }
    let leaf = leaves[place];
    if (leaf === undefined) {
      leaf = { concepts: reader.ints(), next: null };
      leaves.push(leaf);
    }
    next.set(word, leaf);
  }
  return { concepts: own, next };
}

function writeSpelling(writer: NumberWriter, reader: NewReader): void {
  const { spellings, pairHeads, known, collapsed, sums, parts, links, elisions } = reader;
  writer.int(spellings.size);
  for (const [short, long] of spellings) {
    writer.name(short);
    writer.nameList(long);
  }
  for (const words of [pairHeads, known, parts, links]) writer.nameList(words);
  for (const pairs of [collapsed, elisions]) writer.nameList([...pairs].flat());
  writer.int(sums.size);
  for (const [sum, words] of sums) {
    writer.int(sum);
    writer.nameList(typeof words === "string" ? [words] : words);
  }
}

function readSpelling(reader: NumberReader): NewReader {
  const spellings = new Map<string, readonly string[]>();
  for (let left = reader.int(); left > 0; left--) spellings.set(reader.name(), reader.nameList());
  const [pairHeads, known, parts] = [
    new Set(reader.nameList()),
    new Set(reader.nameList()),
    new Set(reader.nameList()),
  ];
  const links = reader.nameList();
  const [collapsed, elisions] = [readPairs(reader), readPairs(reader)];
  const sums = new Map<number, string | readonly string[]>();
  for (let left = reader.int(); left > 0; left--) {
    const sum = reader.int();
    const [first = "", ...others] = reader.nameList();
    sums.set(sum, others.length === 0 ? first : [first, ...others]);
  }
  return { spellings, pairHeads, known, collapsed, sums, parts, links, elisions };
}

function readPairs(reader: NumberReader): Map<string, string> {
  const out = new Map<string, string>();
  for (let left = reader.int(); left > 0; left -= 2) out.set(reader.name(), reader.name());
  return out;
}

/** A window over the whole message is the largest number there is. */
const WHOLE = -1;

/** `terms` are those of the pack written before: many rules share some. */
function writeRules(writer: NumberWriter, terms: Map<Term, number>, rules: List<CompiledPattern>): void {
  writer.int(rules.length);
  for (let place = 0; place < rules.length; place++) {
    const rule = rules.at(place);
    if (rule === undefined) continue;
    const { ruleId, order, layer, pattern, required } = rule;
    writer.name(ruleId);
    writer.int(order);
    writer.int(layer === null ? -1 : LAYERS.indexOf(layer));
    writer.int(pattern.window === Number.MAX_SAFE_INTEGER ? WHOLE : pattern.window);
    writer.int((pattern.isAnchoredStart ? 1 : 0) + (pattern.isAnchoredEnd ? 2 : 0));
    writer.int(pattern.weight);
    writer.int(pattern.terms.length);
    for (const term of pattern.terms) writeTerm(writer, terms, term);
    writer.ints(required);
  }
}

function readRules(reader: NumberReader, terms: Term[]): readonly CompiledPattern[] {
  return listOf(reader.int(), () => {
    const ruleId = reader.name();
    const order = reader.int();
    const layer = LAYERS[reader.int()] ?? null;
    const window = reader.int();
    const anchors = reader.int();
    const weight = reader.int();
    const pattern = {
      terms: listOf(reader.int(), () => readTerm(reader, terms)),
      window: window === WHOLE ? Number.MAX_SAFE_INTEGER : window,
      isAnchoredStart: (anchors & 1) !== 0,
      isAnchoredEnd: (anchors & 2) !== 0,
      weight,
    };
    return { ruleId, order, layer, pattern, required: reader.ints() };
  });
}

function writeTerm(writer: NumberWriter, terms: Map<Term, number>, term: Term): void {
  const known = terms.get(term);
  writer.int(known ?? terms.size);
  if (known !== undefined) return;
  terms.set(term, terms.size);
  writer.int(term.isAbsent ? 1 : 0);
  writer.ints(term.ids);
  writer.ints(term.gaps);
}

function readTerm(reader: NumberReader, terms: Term[]): Term {
  const known = terms[reader.int()];
  if (known !== undefined) return known;
  const term = { isAbsent: reader.int() === 1, ids: reader.ints(), gaps: reader.ints() };
  terms.push(term);
  return term;
}

function writeCounts(writer: NumberWriter, counts: ReadonlyMap<string, number>): void {
  writer.int(counts.size);
  for (const [word, count] of counts) {
    writer.name(word);
    writer.int(count);
  }
}

function readCounts(reader: NumberReader): Map<string, number> {
  const out = new Map<string, number>();
  for (let left = reader.int(); left > 0; left--) out.set(reader.name(), reader.int());
  return out;
}
