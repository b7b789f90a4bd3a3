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
import { LAYERS, type Layer, type Pack } from "./pack.ts";
import { type CompiledPattern, compileRules, indexRules, type RuleIndex } from "./rules.ts";
import { indexSlips, indexWord, type Reader, spell } from "./spelling.ts";

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
  readonly patterns: readonly { readonly rule: CompiledPattern; readonly pattern: OperatorPattern }[];
}

export interface Bot {
  readonly packs: readonly CompiledPack[];
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

function compileSpellings(pack: Pack): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, readonly string[]>();
  for (const [short, long] of Object.entries(pack.spellings)) {
    out.set(
      normalize(short)
        .tokens.map((token) => token.text)
        .join(""),
      normalize(long).tokens.map((token) => token.text),
    );
  }
  return out;
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

function compilePack(pack: Pack): CompiledPack {
  const table = createConceptTable();
  const root = createNode();
  const spellings = compileSpellings(pack);
  const reader: Reader = {
    spellings,
    known: new Set(),
    collapsed: new Map(),
    targets: new Set(),
    deletes: new Map(),
    parts: new Set(words(pack.compoundParts)),
    links: pack.compoundLinks,
    elisions: new Map(Object.entries(pack.elisions ?? {})),
  };
  const read = (tokens: readonly Token[]): readonly string[] => spell(reader, tokens).map((each) => each.text);
  addConcepts(root, table, pack.concepts, read);
  addConcepts(root, table, pack.safetyConcepts, read);
  indexTrie(root, (word) => {
    indexSlips(reader, word);
  });
  const compiled: { readonly rule: CompiledPattern; readonly layer: Layer }[] = [];
  const derived = compileRules(table, pack.derived).map((pattern) => ({
    id: conceptId(table, pattern.ruleId),
    pattern,
  }));
  for (const layer of LAYERS)
    for (const rule of compileRules(table, pack.layers[layer])) compiled.push({ rule, layer });
  const guards = compileRules(table, pack.guards);
  const faq = compileRules(table, pack.faq);
  const smalltalk = compileRules(table, pack.smalltalk);
  const defined = new Set<string>([
    ...BUILTIN,
    ...[...pack.concepts, ...pack.safetyConcepts, pack.derived].flatMap((group) => Object.keys(group)),
  ]);
  for (const name of [...table.idOf.keys()].flatMap((each) => each.split("|"))) {
    if (name !== name.toLowerCase() && !defined.has(name)) throw new Error(`pack ${pack.language}: no concept ${name}`);
  }
  // Words that patterns name themselves are in no list: they join the lexicon under their own name.
  for (const [name] of table.idOf) {
    if (name === name.toLowerCase() && !name.includes("|"))
      addConcepts(root, table, [{ [name]: name.replaceAll("_", " ") }], read);
  }
  indexTrie(root, (word) => {
    indexWord(reader, word);
  });
  for (const word of words(`${pack.functionWords} ${pack.commonWords}`))
    indexWord(reader, plain(normalize(word).tokens));
  return {
    pack,
    table,
    root,
    reader,
    functionWords: new Set(words(pack.functionWords)),
    safetyIds: safetyIds(pack, table),
    guards: indexRules(guards),
    derived,
    layerOf: new Map(compiled.map(({ rule, layer }) => [rule, layer])),
    layers: indexRules(compiled.map(({ rule }) => rule)),
    everywhere: indexRules(compiled.filter(({ layer }) => EVERYWHERE.has(layer)).map(({ rule }) => rule)),
    faq: indexRules(faq),
    smalltalk: indexRules(smalltalk),
    patterns: compilePatterns(pack.patterns ?? {}),
  };
}

function compilePatterns(patterns: NonNullable<Pack["patterns"]>): CompiledPack["patterns"] {
  return Object.entries(patterns).flatMap(([ruleId, sources], order) =>
    sources.map((source) => {
      const compiled = compileOperatorPattern(source);
      if ("problem" in compiled) throw new Error(`${ruleId}: ${compiled.problem}`);
      const pattern = { terms: [], window: 0, isAnchoredStart: false, isAnchoredEnd: false, weight: PATTERN_WEIGHT };
      return { rule: { ruleId, order, pattern, terms: [] }, pattern: compiled.pattern };
    }),
  );
}

function toBot(packs: readonly CompiledPack[], { answers, personTopics }: OperatorRules): Bot {
  const personTexts = new Set(answers.filter((answer) => answer.isForPerson).map(ownTextId));
  const topics = new Set<Topic>(personTopics);
  return {
    packs,
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
