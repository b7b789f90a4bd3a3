/**
 * The bot of a brand: compiled packs and what its operator adds, without compiling them again. Words and rules of the packs
 * are shared with every other brand, so nothing of theirs is changed; what the brand adds comes after all of it.
 */
import { type Bot, type CompiledPack, toBot } from "./compiled.ts";
import type { TrieNode } from "./lexicon.ts";
import { layeredList, layeredLookup, layeredSet } from "./lookup.ts";
import { compileOperatorPattern } from "./operator-patterns.ts";
import { type Additions, additionsIn, type OperatorRules } from "./operator-rules.ts";
import type { Rules } from "./pack.ts";
import {
  addConcepts,
  addLiteral,
  createPhrasebook,
  eachWord,
  mergeTries,
  type Phrasebook,
  rarestWord,
  readForm,
} from "./phrases.ts";
import { type CompiledPattern, indexRules, readRules } from "./rules.ts";
import { indexSlips, indexWord, isGuessed, type Reader } from "./spelling.ts";
import { extendWords, type IndexedPack } from "./word-index.ts";

/** What a pattern of an operator weighs: as much as naming four concepts. */
const PATTERN_WEIGHT = 4;

const NO_WORDS: ReadonlySet<string> = new Set();

interface Extended {
  readonly pack: CompiledPack;
  /** What the brand's words change in the index of all words. */
  readonly words: IndexedPack | null;
}

/** Packs without rules of this brand stay the very same. Throws on a pattern that is not RE2 syntax. */
export function extendBot(bot: Bot, rules: OperatorRules): Bot {
  const extended = bot.packs.map((pack): Extended => {
    const added = additionsIn(pack.pack.language, rules);
    return added === null ? { pack, words: null } : extendPack(pack, added);
  });
  const packs = extended.map(({ pack }) => pack);
  const added = extended.map(({ words }) => words);
  return toBot(packs, added.every((each) => each === null) ? bot.words : extendWords(bot.words, added), rules);
}

function extendPack(base: CompiledPack, added: Additions): Extended {
  const names = new Map<string, number>();
  const table = { idOf: layeredLookup(base.table.idOf, names), members: layeredList(base.table.members) };
  const { known, collapsed, sums } = base.reader;
  const reader = {
    ...base.reader,
    known: layeredSet(known),
    collapsed: layeredLookup(collapsed),
    sums: layeredLookup(sums),
  };
  const book = createPhrasebook(table, reader, base.functionWords, NO_WORDS);
  addConcepts(book, added.synonyms);
  // Any word of a phrase will do: a message that has the phrase has them all.
  const triggers = new Set([...book.rarest.values()].flat());
  addConcepts(book, [added.games]);
  const rarest = [...book.rarest.values()].flat();
  eachWord(book.root, (word) => indexSlips(reader, word));
  const literalsFrom = table.members.length;
  const guards = readRules(table, new Map(), added.guards, null);
  const faq = readFirst(book, added.faq, added.patterns.length);
  const safetyIds = new Set(base.safetyIds);
  for (const [name, id] of [...names]) {
    if (id < literalsFrom) continue;
    addLiteral(book, name);
    if (isSafetyForm(base, readForm(book, name))) safetyIds.add(id);
  }
  for (const phrase of Object.values(added.faq).flat()) {
    rarest.push(
      rarestWord(
        book,
        phrase.split(" & ").flatMap((word) => readForm(book, word)),
      ),
    );
  }
  const own = new Set<string>();
  eachWord(book.root, (word) => {
    own.add(word);
    indexWord(reader, word);
  });
  const pack: CompiledPack = {
    ...base,
    pack: { ...base.pack, answers: { ...base.pack.answers, ...added.answers } },
    table,
    root: mergeTries(base.root, book.root),
    reader,
    safetyIds,
    guards: indexRules(table, guards, base.guards),
    faq: indexRules(table, faq, base.faq),
    patterns: compilePatterns(added.patterns),
    touching: new Set([...rarest, ...[...own].filter((word) => isNewTo(base, reader, word))]),
  };
  return { pack, words: { reader: { ...reader, known: own }, functionWords: NO_WORDS, triggers } };
}

function isNewTo({ reader }: CompiledPack, own: Reader, word: string): boolean {
  return !reader.known.has(word) || isGuessed(reader, word) !== isGuessed(own, word);
}

/** Before all that ship, so that where a text of the brand and one that ships fit equally well, the brand's is given. */
function readFirst({ table }: Phrasebook, faq: Rules, count: number): readonly CompiledPattern[] {
  return readRules(table, new Map(), faq, null).map((rule) => ({ ...rule, order: rule.order - count }));
}

/** A word of a brand's phrase that is in a lexicon of harm can be part of a title like the rest of it. */
function isSafetyForm({ root, safetyIds }: CompiledPack, words: readonly string[]): boolean {
  let node: TrieNode | undefined = root;
  for (const word of words) node = node?.next?.get(word);
  return node?.concepts?.some((concept) => safetyIds.has(concept)) ?? false;
}

function compilePatterns(patterns: Additions["patterns"]): CompiledPack["patterns"] {
  return patterns.flatMap(([ruleId, sources], index) =>
    sources.map((source) => {
      const compiled = compileOperatorPattern(source);
      if ("problem" in compiled) throw new Error(`${ruleId}: ${compiled.problem}`);
      const pattern = { terms: [], window: 0, isAnchoredStart: false, isAnchoredEnd: false, weight: PATTERN_WEIGHT };
      const order = index - patterns.length;
      return { rule: { ruleId, order, layer: null, pattern, required: [] }, pattern: compiled.pattern };
    }),
  );
}
