/** What the operator decided, as the app needs it. server/config.ts reads it from the file. */
import type { BrandId } from "../../shared/ids.ts";
import type { Language } from "../../shared/vocabulary.ts";
import type { BrandFacts } from "../core/bot/decision.ts";
import type { Timings } from "../core/conversation/context.ts";
import type { OpeningHours } from "../core/queue/opening-hours.ts";

export interface BrandSettings {
  readonly brandId: BrandId;
  readonly languages: readonly Language[];
  readonly defaultLanguage: Language;
  /** Chooses the helplines while nothing better is known. */
  readonly defaultCountry: string;
  readonly facts: BrandFacts;
  /** Null: people are there at any hour. */
  readonly openingHours: OpeningHours | null;
}

export interface AppTimings extends Timings {
  /** An agent whose console is silent for so long has lost their conversations (QS4). */
  readonly leaseMs: number;
  /** How often due deadlines and leases are looked at. */
  readonly sweepMs: number;
  /** Extra time for living agents to renew after an outage or a mass expiry (QS8). */
  readonly sweepGraceMs: number;
}

export interface AppSettings {
  readonly brands: ReadonlyMap<BrandId, BrandSettings>;
  readonly timings: AppTimings;
}
