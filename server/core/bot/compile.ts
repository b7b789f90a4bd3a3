/** Turns packs into a bot: tries, rule indexes, spelling neighbourhoods. Done once, at start. */
import type { Language, Topic } from "../../../shared/vocabulary.ts";
import { BUILTIN, type ConceptTable, conceptId, createConceptTable, surfaceForms, type TrieNode } from "./lexicon.ts";
import { compileOperatorPattern, type OperatorPattern } from "./operator-patterns.ts";
import { noRules, type OperatorRules, ownTextId, withOperatorRules } from "./operator-rules.ts";
import { LAYERS, type Layer, type Mood, type Pack, type Rules } from "./pack.ts";
import type { Term } from "./pattern.ts";
import { addConcepts, addLiteral, createPhrasebook, wordsIn } from "./phrases.ts";
import { type CompiledPattern, indexRules, type RuleIndex, readRules } from "./rules.ts";
import { indexSlips, indexWord, type Reader } from "./spelling.ts";
import { createVocabulary, sortRequired, triggersOf } from "./vocabulary.ts";
import { indexWords, type WordIndex } from "./word-index.ts";

export interface CompiledMood {
  readonly rule: CompiledPattern;
  readonly layer: "crisis" | "care";
  readonly threshold: number;
  readonly weights: readonly (readonly [concept: number, weight: number])[];
}

export interface CompiledPack {
  readonly pack: Pack;
  readonly table: ConceptTable;
  readonly root: TrieNode;
  readonly reader: Reader;
  readonly functionWords: ReadonlySet<string>;
  readonly safetyIds: ReadonlySet<number>;
  readonly guards: RuleIndex;
  readonly derived: readonly { readonly id: number; readonly pattern: CompiledPattern }[];
  /** All layers, for the language of the conversation. */
  readonly layers: RuleIndex;
  /** The layers that count in every language. */
  readonly everywhere: RuleIndex;
  readonly faq: RuleIndex;
  readonly smalltalk: RuleIndex;
  readonly moods: readonly CompiledMood[];
  /** Words of which at least one is in every message that `everywhere` can match. */
  readonly triggers: ReadonlySet<string>;
  /** A rule of `everywhere` needs no word that could be named. */
  readonly isAlwaysRead: boolean;
  readonly patterns: readonly { readonly rule: CompiledPattern; readonly pattern: OperatorPattern }[];
}

export interface Bot {
  readonly packs: readonly CompiledPack[];
  readonly words: WordIndex;
  readonly byLanguage: ReadonlyMap<Language, CompiledPack>;
  /** Whether the operator wants a person for what this text answers, whoever else may be satisfied with it. */
  readonly isForPerson: (textId: string, topic: Topic) => boolean;
}

/** What a pattern of an operator weighs: as much as naming four concepts. */
const PATTERN_WEIGHT = 4;

const EVERYWHERE: ReadonlySet<Layer> = new Set<Layer>(["crisis", "threat", "care", "exclusion", "person"]);

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}

/** `id rather` is a spelling of two words: only together do they stand for something else. */
function compileSpellings(pack: Pack): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, readonly string[]>();
  for (const [short, long] of Object.entries(pack.spellings)) {
    const separator = short.includes(" ") ? " " : "";
    out.set(wordsIn(short).join(separator), wordsIn(long));
  }
  return out;
}

function pairHeads(spellings: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const out = new Set<string>();
  for (const key of spellings.keys()) if (key.includes(" ")) out.add(key.slice(0, key.indexOf(" ")));
  return out;
}

/** Every word on a path of the trie. */
function indexTrie(node: TrieNode, reader: Reader, index: (reader: Reader, word: string) => void): void {
  node.next?.forEach((child, word) => {
    index(reader, word);
    if (child.next !== null) indexTrie(child, reader, index);
  });
}

/** The safety concepts, and words that rules name themselves when they are forms of one. */
function safetyIds(pack: Pack, table: ConceptTable): ReadonlySet<number> {
  const names = new Set<string>();
  for (const group of pack.safetyConcepts) {
    for (const [name, list] of Object.entries(group)) {
      names.add(name);
      for (const form of surfaceForms(list)) if (!form.includes(" ") && table.idOf.has(form)) names.add(form);
    }
  }
  return new Set([...names].map((name) => conceptId(table, name)));
}

/** A mood decides like a rule, so it is shown as one; its pattern is never matched. */
function compileMoods(pack: Pack, table: ConceptTable): readonly CompiledMood[] {
  return Object.entries(pack.moods ?? {}).map(([name, { threshold, weights }]: [string, Mood]) => {
    const layer = name === "crisis" ? "crisis" : "care";
    const [rule] = readRules(table, new Map(), { [`${layer}.mood`]: Object.keys(weights)[0] ?? "NUM" }, layer);
    if (rule === undefined) throw new Error(`pack ${pack.language}: empty mood`);
    return {
      rule,
      layer,
      threshold,
      weights: Object.entries(weights).map(([concept, weight]) => [conceptId(table, concept), weight] as const),
    };
  });
}

/** Names in patterns that no list of words defines: words themselves, or mistakes. */
function undefinedNames(pack: Pack, table: ConceptTable): readonly string[] {
  const defined = new Set<string>(BUILTIN);
  for (const group of [...pack.concepts, ...pack.safetyConcepts, pack.derived])
    for (const name of Object.keys(group)) defined.add(name);
  // The parts of an alternative are names of their own.
  return [...table.idOf.keys()].filter((name) => !(defined.has(name) || name.includes("|")));
}

function compilePack(pack: Pack): CompiledPack {
  const table = createConceptTable();
  const spellings = compileSpellings(pack);
  const reader: Reader = {
    spellings,
    pairHeads: pairHeads(spellings),
    known: new Set(),
    collapsed: new Map(),
    sums: new Map(),
    parts: new Set(words(pack.compoundParts)),
    links: pack.compoundLinks,
    elisions: new Map(Object.entries(pack.elisions ?? {})),
  };
  const functionWords = new Set(words(pack.functionWords));
  const commonWords = new Set(words(pack.commonWords));
  const book = createPhrasebook(table, reader, functionWords, commonWords);
  const { root } = book;
  addConcepts(book, pack.concepts);
  addConcepts(book, pack.safetyConcepts);
  indexTrie(root, reader, indexSlips);
  const terms = new Map<string, Term>();
  const read = (rules: Rules, layer: Layer | null = null) => readRules(table, terms, rules, layer);
  const derived = read(pack.derived).map((pattern) => ({ id: conceptId(table, pattern.ruleId), pattern }));
  const layers = LAYERS.flatMap((layer) => read(pack.layers[layer], layer));
  const guards = read(pack.guards);
  const faq = read(pack.faq);
  const smalltalk = read(pack.smalltalk);
  for (const name of undefinedNames(pack, table)) {
    if (name !== name.toLowerCase()) throw new Error(`pack ${pack.language}: no concept ${name}`);
    // Words that patterns name themselves are in no list: they join the lexicon under their own name.
    addLiteral(book, name);
  }
  indexTrie(root, reader, indexWord);
  for (const list of [functionWords, commonWords])
    for (const word of list) indexWord(reader, wordsIn(word).join(" ").replaceAll("'", ""));
  const vocabulary = createVocabulary(book, derived);
  for (const rules of [layers, guards, faq, smalltalk]) sortRequired(vocabulary, rules);
  const everywhere = layers.filter(({ layer }) => layer !== null && EVERYWHERE.has(layer));
  return {
    pack,
    table,
    root,
    reader,
    functionWords,
    safetyIds: safetyIds(pack, table),
    guards: indexRules(table, guards),
    derived,
    layers: indexRules(table, layers),
    everywhere: indexRules(table, everywhere),
    faq: indexRules(table, faq),
    smalltalk: indexRules(table, smalltalk),
    moods: compileMoods(pack, table),
    ...triggersOf(vocabulary, everywhere),
    patterns: compilePatterns(pack.patterns ?? {}),
  };
}

function compilePatterns(patterns: NonNullable<Pack["patterns"]>): CompiledPack["patterns"] {
  return Object.entries(patterns).flatMap(([ruleId, sources], order) =>
    sources.map((source) => {
      const compiled = compileOperatorPattern(source);
      if ("problem" in compiled) throw new Error(`${ruleId}: ${compiled.problem}`);
      const pattern = { terms: [], window: 0, isAnchoredStart: false, isAnchoredEnd: false, weight: PATTERN_WEIGHT };
      return { rule: { ruleId, order, layer: null, pattern, required: [] }, pattern: compiled.pattern };
    }),
  );
}

function toBot(packs: readonly CompiledPack[], { answers, personTopics }: OperatorRules): Bot {
  const personTexts = new Set(answers.filter((answer) => answer.isForPerson).map(ownTextId));
  const topics = new Set<Topic>(personTopics);
  return {
    packs,
    words: indexWords(packs),
    byLanguage: new Map(packs.map((each) => [each.pack.language, each])),
    isForPerson: (textId, topic) => personTexts.has(textId) || topics.has(topic),
  };
}

export function compilePacks(packs: readonly Pack[]): Bot {
  return toBot(packs.map(compilePack), noRules);
}

/** The bot of a brand: packs without rules of this brand are shared with every other one. */
export function extendBot(bot: Bot, rules: OperatorRules): Bot {
  const packs = bot.packs.map((compiled) => {
    const pack = withOperatorRules(compiled.pack, rules);
    return pack === compiled.pack ? compiled : compilePack(pack);
  });
  return toBot(packs, rules);
}
