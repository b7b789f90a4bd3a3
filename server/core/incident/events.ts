/** What happened to an incident: something that is wrong for many at once. Past tense, stored for good in `incident:<id>`. */
import type { BrandId } from "../../../shared/ids.ts";
import type { IncidentTopic, Language } from "../../../shared/vocabulary.ts";

/** What players are told, in one language. */
export interface IncidentText {
  /** What is affected; one or two sentences. */
  readonly what: string;
  /** What it means for the player. */
  readonly means: string;
}

/** One for every language of the brand. */
export type IncidentTexts = { readonly [Each in Language]?: IncidentText };

export interface IncidentPublished {
  readonly type: "IncidentPublished";
  readonly brandId: BrandId;
  readonly topics: readonly IncidentTopic[];
  /** A payment method or a game; null: the whole topic. */
  readonly method: string | null;
  readonly texts: IncidentTexts;
  /** Where players can read more; an https address. */
  readonly readMoreUrl: string | null;
  /** Store time by which players hear more. */
  readonly nextUpdateAt: number;
}

export interface IncidentUpdated {
  readonly type: "IncidentUpdated";
  readonly texts: IncidentTexts;
  readonly readMoreUrl: string | null;
  readonly nextUpdateAt: number;
}

export interface IncidentSolved {
  readonly type: "IncidentSolved";
  /** What those who follow it are told. */
  readonly texts: IncidentTexts;
}

export type IncidentEvent = IncidentPublished | IncidentUpdated | IncidentSolved;
