/** Turns packs into a bot: tries, rule indexes, spelling neighbourhoods. */
import { type CompiledMood, isEverywhere, type NewBot, type NewPack, toBot } from "./compiled.ts";
import { compileEvidence } from "./evidence.ts";
import { BUILTIN, conceptId, createConceptTable, type GrowingTable, type NewTable, surfaceForms } from "./lexicon.ts";
import { noRules } from "./operator-rules.ts";
import { LAYERS, type Layer, type Mood, type Pack, type Rules } from "./pack.ts";
import type { Term } from "./pattern.ts";
import { addConcepts, addLiteral, createPhrasebook, eachWord, wordsIn } from "./phrases.ts";
import { indexRules, readRules } from "./rules.ts";
import { indexSlips, indexWord, type NewReader } from "./spelling.ts";
import { createVocabulary, sortRequired, triggersOf } from "./vocabulary.ts";
import { type IndexedPack, indexWords } from "./word-index.ts";

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

/** The safety concepts, and words that rules name themselves when they are forms of one. */
function safetyIds(pack: Pack, table: NewTable): ReadonlySet<number> {
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
function compileMoods(pack: Pack, table: GrowingTable): readonly CompiledMood[] {
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

/** Concepts are in capitals, words are not. */
function isConceptName(name: string): boolean {
  return name !== name.toLowerCase() && !name.includes("|");
}

/** Names in patterns that no list of words defines: words themselves, or mistakes. */
function undefinedNames(pack: Pack, table: NewTable): readonly string[] {
  const defined = new Set<string>(BUILTIN);
  for (const group of [...pack.concepts, ...pack.safetyConcepts, pack.derived])
    for (const name of Object.keys(group)) defined.add(name);
  // The parts of an alternative are names of their own.
  return [...table.idOf.keys()].filter((name) => !(defined.has(name) || name.includes("|")));
}

function compilePack(pack: Pack): { readonly pack: NewPack; readonly words: IndexedPack } {
  const table = createConceptTable();
  const spellings = compileSpellings(pack);
  const reader: NewReader = {
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
  eachWord(root, (word) => indexSlips(reader, word));
  const terms = new Map<string, Term>();
  const read = (rules: Rules, layer: Layer | null = null) => readRules(table, terms, rules, layer);
  const derived = read(pack.derived).map((pattern) => ({ id: conceptId(table, pattern.ruleId), pattern }));
  const layers = LAYERS.flatMap((layer) => read(pack.layers[layer], layer));
  const guards = read(pack.guards);
  const faq = read(pack.faq);
  const smalltalk = read(pack.smalltalk);
  for (const name of undefinedNames(pack, table)) {
    if (isConceptName(name)) throw new Error(`pack ${pack.language}: no concept ${name}`);
    // Words that patterns name themselves are in no list: they join the lexicon under their own name.
    addLiteral(book, name);
  }
  eachWord(root, (word) => indexWord(reader, word));
  for (const list of [functionWords, commonWords])
    for (const word of list) indexWord(reader, wordsIn(word).join(" ").replaceAll("'", ""));
  const vocabulary = createVocabulary(book, derived);
  for (const rules of [layers, guards, faq, smalltalk]) sortRequired(vocabulary, rules);
  const { language, version, answers, buttons } = pack;
  const { triggers, isAlwaysRead } = triggersOf(vocabulary, layers.filter(isEverywhere));
  const compiled: NewPack = {
    pack: { language, version, answers, buttons },
    table,
    root,
    reader,
    functionWords,
    safetyIds: safetyIds(pack, table),
    guards: indexRules(table, guards),
    derived,
    layers: indexRules(table, layers),
    faq: indexRules(table, faq),
    smalltalk: indexRules(table, smalltalk),
    moods: compileMoods(pack, table),
    evidence: pack.evidence === undefined ? null : compileEvidence(pack.evidence, table),
    isAlwaysRead,
    patterns: [],
    touching: new Set(),
  };
  // Only reading these rules asks for words and alternatives by name.
  for (const name of table.idOf.keys()) if (!isConceptName(name)) table.idOf.delete(name);
  return { pack: compiled, words: { reader, functionWords, triggers } };
}

export function compilePacks(packs: readonly Pack[]): NewBot {
  const compiled = packs.map(compilePack);
  return toBot(
    compiled.map(({ pack }) => pack),
    indexWords(compiled.map(({ words: each }) => each)),
    noRules,
  );
}
