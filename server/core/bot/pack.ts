/** What a language brings to the bot: words, rules and texts, all of it data. Types only. */
import type { BotReplyKind, Language, Topic } from "../../../shared/vocabulary.ts";
import type { BrandFacts } from "./decision.ts";
import type { Evidence } from "./evidence.ts";

/**
 * Concepts by name. Each value lists surface forms, comma-separated, in any spelling the normaliser folds.
 * `deposit~s~ed` writes out `deposit, deposits, deposited`. A form may have several words.
 */
export type Concepts = Readonly<Record<string, string>>;

/**
 * Patterns by rule id, one or several that each suffice. See pattern.ts for the notation.
 */
export type Rules = Readonly<Record<string, string | readonly string[]>>;

/**
 * Evidence that no single rule holds: each concept that is there adds its weight once, and the sum decides.
 * Words that belong to the casino's everyday have weights below zero.
 */
export interface Mood {
  readonly threshold: number;
  readonly weights: Readonly<Record<string, number>>;
}

export interface Moods {
  readonly crisis: Mood;
  readonly care: Mood;
}

/** Layers of rules that hand over or calm down, in order of precedence (PRODUCT 3). */
export const LAYERS = [
  "crisis",
  "threat",
  "care",
  "exclusion",
  "security",
  "money",
  "complaint",
  "account",
  "technical",
  "person",
  "rejection",
] as const;
export type Layer = (typeof LAYERS)[number];

/** Brand facts that can be written into an answer. */
export type FactName = Exclude<keyof BrandFacts, "name" | "termsVersion">;

export interface Answer {
  readonly kind: BotReplyKind;
  readonly topic: Topic;
  /** Id of the operator's terms, or null where none apply. */
  readonly terms: string | null;
  /** Without any fact of the brand but its name. */
  readonly text: string;
  /** Used instead when the brand has the fact. */
  readonly withFact?: { readonly fact: FactName; readonly text: string };
  /** Ids of quick replies, at most three. */
  readonly buttons: readonly string[];
}

export interface Pack {
  readonly language: Language;
  readonly version: number;
  /** Space-separated words that give the language away. */
  readonly functionWords: string;
  /** Space-separated everyday words that are never a misspelling of a word in the lexicon. */
  readonly commonWords: string;
  /** Chat spellings and contractions, each with what it stands for. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Space-separated parts that carry their meaning even when the rest of a compound is unknown. */
  readonly compoundParts: string;
  /** Linking letters between the parts of a compound; empty when the language writes none. */
  readonly compoundLinks: readonly string[];
  /** Words shortened before an apostrophe, each with its full form: `l` is `le`. */
  readonly elisions?: Readonly<Record<string, string>>;
  readonly concepts: readonly Concepts[];
  /** Concepts that a guard can silence: those of the safety layers. */
  readonly safetyConcepts: readonly Concepts[];
  /** Idioms and titles by construct: a safety concept wholly inside a match is not seen. */
  readonly guards: Rules;
  /** Concepts made of others, in order: name and patterns. */
  readonly derived: Rules;
  readonly layers: Readonly<Record<Layer, Rules>>;
  /** Weighed when no safety rule of the conversation's language matches. */
  readonly moods?: Moods;
  /** Weighed beside the rules, in the conversation's language. */
  readonly evidence?: Evidence;
  /** Patterns by text id; a pattern scores by its number of elements. */
  readonly faq: Rules;
  readonly smalltalk: Rules;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Labels of the buttons by id. */
  readonly buttons: Readonly<Record<string, string>>;
}

/** What of a pack is said: all that is left of it once its words and rules are compiled. */
export type PackTexts = Pick<Pack, "language" | "version" | "answers" | "buttons">;
