/**
 * Sentences about a player's own matters, in the languages of the bot. `{amount}`, `{method}`, `{date}`, `{name}`,
 * `{wagered}`, `{total}`, `{withdrawable}`, `{id}`, `{game}`, `{stake}` and `{win}` are filled in from the facts (describe.ts). Plain words, nobody to blame, no promise.
 */
import type { Language } from "../../../shared/vocabulary.ts";
import { german } from "./texts/de.ts";
import { english } from "./texts/en.ts";
import { french } from "./texts/fr.ts";
import { dutch } from "./texts/nl.ts";
import { swedish } from "./texts/sv.ts";

export const FACT_TEXTS = [
  "lookup.asked",
  "lookup.failed",
  "payouts.none",
  "payout.requested",
  "payout.requested.by",
  "payout.checking",
  "payout.checking.by",
  "payout.approved",
  "payout.approved.by",
  "payout.sent",
  "payout.sent.by",
  "payout.paid",
  "payout.late",
  "payout.declined",
  "payout.on_hold",
  "documents.none",
  "documents.missing",
  "documents.checking",
  "documents.approved",
  "documents.late",
  "documents.person",
  "documents.blurry",
  "documents.expired",
  "documents.cut_off",
  "documents.wrong_document",
  "documents.name_differs",
  "bonuses.none",
  "bonus.active",
  "bonus.active.until",
  "deposits.none",
  "deposit.done",
  "deposit.pending",
  "deposit.late",
  "deposit.failed",
  "deposit.person",
  "balance.now",
  "balance.part",
  "balance.person",
  "account.open",
  "account.blocked",
  "account.closed",
  "account.excluded",
  "account.person",
  "rounds.none",
  "round.finished",
  "round.person",
] as const;
export type FactTextName = (typeof FACT_TEXTS)[number];
export type FactTexts = { readonly [Name in FactTextName]: string };

export const factTexts: { readonly [Each in Language]: FactTexts } = {
  nl: dutch,
  en: english,
  de: german,
  fr: french,
  sv: swedish,
};
