/** Turns packs into a bot: tries, rule indexes, spelling neighbourhoods. Done once, at start. */
import type { Language, Topic } from "../../../shared/vocabulary.ts";
import {
  addConcepts,
  BUILTIN,
  type ConceptTable,
  conceptId,
  createConceptTable,
  createNode,
  surfaceForms,
  type TrieNode,
} from "./lexicon.ts";
import { normalize, type Token } from "./normalize.ts";
import { compileOperatorPattern, type OperatorPattern } from "./operator-patterns.ts";
import { noRules, type OperatorRules, ownTextId, withOperatorRules } from "./operator-rules.ts";
import { LAYERS, type Layer, type Mood, type Pack } from "./pack.ts";
import { type CompiledPattern, compileRules, indexRules, type RuleIndex, sortRequired } from "./rules.ts";
import { CLITICS, indexSlips, indexWord, type Reader, spell } from "./spelling.ts";
import { indexWords, vocabularyOf, type WordIndex } from "./word-index.ts";

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
  readonly layerOf: ReadonlyMap<CompiledPattern, Layer>;
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

function plain(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text.replaceAll("'", "")).join(" ");
}

/** `id rather` is a spelling of two words: only together do they stand for something else. */
function compileSpellings(pack: Pack): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, readonly string[]>();
  for (const [short, long] of Object.entries(pack.spellings)) {
    const separator = short.includes(" ") ? " " : "";
    const key = normalize(short).tokens.map((token) => token.text);
    out.set(
      key.join(separator),
      normalize(long).tokens.map((token) => token.text),
    );
  }
  return out;
}

function pairHeads(spellings: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  return new Set([...spellings.keys()].flatMap((key) => (key.includes(" ") ? key.split(" ").slice(0, 1) : [])));
}

/** Every word on a path of the trie, and whether it may be the target of a guess. */
function indexTrie(node: TrieNode, visit: (word: string) => void): void {
  for (const [word, child] of node.next ?? []) {
    visit(word);
    indexTrie(child, visit);
  }
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
    const [rule] = compileRules(table, { [`${layer}.mood`]: Object.keys(weights)[0] ?? "NUM" });
    if (rule === undefined) throw new Error(`pack ${pack.language}: empty mood`);
    return {
      rule,
      layer,
      threshold,
      weights: Object.entries(weights).map(([concept, weight]) => [conceptId(table, concept), weight] as const),
    };
  });
}

function compilePack(pack: Pack): CompiledPack {
  const table = createConceptTable();
  const root = createNode();
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
  const read = (tokens: readonly Token[]): readonly string[] => spell(reader, tokens).map((each) => each.text);
  const isRead = (word: string): boolean => spellings.has(word) || CLITICS.has(word) || reader.pairHeads.has(word);
  addConcepts(root, table, pack.concepts, read, isRead);
  addConcepts(root, table, pack.safetyConcepts, read, isRead);
  indexTrie(root, (word) => {
    indexSlips(reader, word);
  });
  const derived = compileRules(table, pack.derived).map((pattern) => ({
    id: conceptId(table, pattern.ruleId),
    pattern,
  }));
  const byLayer = LAYERS.flatMap((layer) => compileRules(table, pack.layers[layer]).map((rule) => ({ layer, rule })));
  const guards = compileRules(table, pack.guards);
  const faq = compileRules(table, pack.faq);
  const smalltalk = compileRules(table, pack.smalltalk);
  const defined = new Set<string>([
    ...BUILTIN,
    ...[...pack.concepts, ...pack.safetyConcepts, pack.derived].flatMap((group) => Object.keys(group)),
  ]);
  // The parts of an alternative are names of their own.
  const names = [...table.idOf.keys()].filter((name) => !name.includes("|"));
  for (const name of names) {
    if (name !== name.toLowerCase() && !defined.has(name)) throw new Error(`pack ${pack.language}: no concept ${name}`);
  }
  // Words that patterns name themselves are in no list: they join the lexicon under their own name.
  for (const name of names) {
    if (name === name.toLowerCase()) addConcepts(root, table, [{ [name]: name.replaceAll("_", " ") }], read, isRead);
  }
  indexTrie(root, (word) => {
    indexWord(reader, word);
  });
  for (const word of words(`${pack.functionWords} ${pack.commonWords}`))
    indexWord(reader, plain(normalize(word).tokens));
  const functionWords = new Set(words(pack.functionWords));
  const { commonness, wordsOf } = vocabularyOf(table, root, derived, functionWords, new Set(words(pack.commonWords)));
  const sorted = (rule: CompiledPattern): CompiledPattern => sortRequired(rule, commonness);
  const index = (rules: readonly CompiledPattern[]): RuleIndex => indexRules(table, rules.map(sorted));
  const layerOf = new Map(byLayer.map(({ layer, rule }) => [sorted(rule), layer]));
  const everywhere = [...layerOf].filter(([, layer]) => EVERYWHERE.has(layer)).map(([rule]) => rule);
  const needed = everywhere.map((rule) => rule.required.map(wordsOf).find((each) => each !== null) ?? null);
  return {
    pack,
    table,
    root,
    reader,
    functionWords,
    safetyIds: safetyIds(pack, table),
    guards: index(guards),
    derived,
    layerOf,
    layers: indexRules(table, [...layerOf.keys()]),
    everywhere: indexRules(table, everywhere),
    faq: index(faq),
    smalltalk: index(smalltalk),
    moods: compileMoods(pack, table),
    triggers: new Set(needed.flatMap((each) => [...(each ?? [])])),
    isAlwaysRead: needed.includes(null),
    patterns: compilePatterns(pack.patterns ?? {}),
  };
}

function compilePatterns(patterns: NonNullable<Pack["patterns"]>): CompiledPack["patterns"] {
  return Object.entries(patterns).flatMap(([ruleId, sources], order) =>
    sources.map((source) => {
      const compiled = compileOperatorPattern(source);
      if ("problem" in compiled) throw new Error(`${ruleId}: ${compiled.problem}`);
      const pattern = { terms: [], window: 0, isAnchoredStart: false, isAnchoredEnd: false, weight: PATTERN_WEIGHT };
      return { rule: { ruleId, order, pattern, terms: [], required: [] }, pattern: compiled.pattern };
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
