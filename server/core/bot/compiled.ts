/** A bot in the shape in which it decides: what compile.ts makes of packs, and image.ts keeps. */
import type { Language, Topic } from "../../../shared/vocabulary.ts";
import type { CompiledEvidence } from "./evidence.ts";
import type { ConceptTable, GrowingNode, NewTable, TrieNode } from "./lexicon.ts";
import type { OperatorPattern } from "./operator-patterns.ts";
import { type OperatorRules, ownTextId } from "./operator-rules.ts";
import type { Layer, PackTexts } from "./pack.ts";
import type { CompiledPattern, RuleIndex } from "./rules.ts";
import type { NewReader, Reader } from "./spelling.ts";
import type { NewIndex, WordIndex } from "./word-index.ts";

export interface CompiledMood {
  readonly rule: CompiledPattern;
  readonly layer: "crisis" | "care";
  readonly threshold: number;
  readonly weights: readonly (readonly [concept: number, weight: number])[];
}

export interface CompiledPack {
  readonly pack: PackTexts;
  readonly table: ConceptTable;
  readonly root: TrieNode;
  readonly reader: Reader;
  readonly functionWords: ReadonlySet<string>;
  readonly safetyIds: ReadonlySet<number>;
  readonly guards: RuleIndex;
  readonly derived: readonly { readonly id: number; readonly pattern: CompiledPattern }[];
  /** All layers, for the language of the conversation; of other languages only those that count everywhere. */
  readonly layers: RuleIndex;
  readonly faq: RuleIndex;
  readonly smalltalk: RuleIndex;
  readonly moods: readonly CompiledMood[];
  readonly evidence: CompiledEvidence | null;
  /** A rule for every language needs no word that could be named. */
  readonly isAlwaysRead: boolean;
  /** Patterns of a brand's operator. */
  readonly patterns: readonly { readonly rule: CompiledPattern; readonly pattern: OperatorPattern }[];
  /** Of what a brand added, the words without which it changes nothing (touch.ts); empty in packs that ship. */
  readonly touching: ReadonlySet<string>;
}

export interface Bot {
  readonly packs: readonly CompiledPack[];
  readonly words: WordIndex;
  readonly byLanguage: ReadonlyMap<Language, CompiledPack>;
  /** Whether the operator wants a person for what this text answers, whoever else may be satisfied with it. */
  readonly isForPerson: (textId: string, topic: Topic) => boolean;
}

/** As compiled: all that is in it can be gone through, to be written. */
export interface NewPack extends CompiledPack {
  readonly table: NewTable;
  readonly root: GrowingNode;
  readonly reader: NewReader;
}

export interface NewBot extends Bot {
  readonly packs: readonly NewPack[];
  readonly words: NewIndex;
}

const EVERYWHERE: ReadonlySet<Layer> = new Set<Layer>(["crisis", "threat", "care", "exclusion", "person"]);

/** Whether a rule counts in every language. */
export function isEverywhere({ layer }: CompiledPattern): boolean {
  return layer !== null && EVERYWHERE.has(layer);
}

export function toBot<Pack extends CompiledPack, Words extends WordIndex>(
  packs: readonly Pack[],
  words: Words,
  { answers, personTopics }: Pick<OperatorRules, "answers" | "personTopics">,
): Bot & { readonly packs: readonly Pack[]; readonly words: Words } {
  const personTexts = new Set(answers.filter((answer) => answer.isForPerson).map(ownTextId));
  const topics = new Set<Topic>(personTopics);
  return {
    packs,
    words,
    byLanguage: new Map(packs.map((each) => [each.pack.language, each])),
    isForPerson: (textId, topic) => personTexts.has(textId) || topics.has(topic),
  };
}
