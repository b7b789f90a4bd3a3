/** What a decision may look at and cannot change. */
import type { HelplineCard } from "../../../shared/protocol-events.ts";
import type { Priority } from "../../../shared/vocabulary.ts";
import type { BrandFacts } from "../bot/decision.ts";
import type { Bot } from "../bot/pipeline.ts";
import type { KnownIncident } from "../incident/state.ts";

/** Durations in milliseconds; defaults in server/config.ts. */
export interface Timings {
  /** How long one offer stands: 15 to 60 s (QS3). */
  readonly offerMs: number;
  /** Time to pick up, per priority. For a crisis: unclaimed for so long raises the alarm. */
  readonly targetMs: { readonly [Key in Priority]: number };
  readonly idleWarningMs: number;
  readonly idleCloseMs: number;
  readonly reopenMs: number;
  /** A lookup without an answer for so long has failed. */
  readonly lookupMs: number;
}

export interface DecideContext {
  /** Store time. */
  readonly now: number;
  readonly timings: Timings;
  readonly bot: Bot;
  readonly facts: BrandFacts;
  /** Contacts for a country, from the dated data file. */
  readonly helplines: (type: HelplineCard["type"], country: string) => HelplineCard | null;
  /** A person could take a conversation now: open, and somebody trained is there. */
  readonly isStaffed: boolean;
  /** Time of the next opening in the player's words; null while open or unknown. */
  readonly opensAt: number | null;
  /** Of the brand, for dates in texts; IANA name. */
  readonly timeZone: string;
  /** The operator's systems can be asked for this brand. */
  readonly canLookUp: boolean;
  /** What is wrong for many at this brand now, newest first. */
  readonly incidents: readonly KnownIncident[];
}
