/** Facts -> what there is to say of them, and whether a person must see to it. Pure; nothing is promised that is not in them. */
import type { FactCard } from "../../../shared/protocol-events.ts";
import type { Topic } from "../../../shared/vocabulary.ts";
import type { BrandFacts } from "../bot/decision.ts";
import { ofAccounts, ofBalances, ofDeposits, ofRounds } from "./assess-account.ts";
import type { Amount, Facts, Payout, PlayerBonus, PlayerDocument } from "./facts.ts";
import type { FactTextName } from "./texts.ts";

/** Amounts and times, to be said in the player's language. */
export interface FactValues {
  readonly amounts?: Readonly<Record<string, Amount>>;
  readonly dates?: Readonly<Record<string, number>>;
  readonly words?: Readonly<Record<string, string>>;
}

export interface Finding {
  readonly text: FactTextName;
  /** Null where there is nothing to show. */
  readonly card: FactCard | null;
  /** What the text names beside the card: amounts, a method, a game, a reference. */
  readonly values?: FactValues;
  readonly topic: Topic;
  /** Late, declined, held or not to be explained by a bot (PRODUCT 3). */
  readonly isForPerson: boolean;
}

const HOUR_MS = 3_600_000;
/** Refused more than once: not a matter of a better photo (bot/known/README.md). */
const MANY_REFUSALS = 2;

export function assess(facts: Facts, brand: BrandFacts, now: number): Finding {
  switch (facts.kind) {
    case "payouts":
      return ofPayouts(facts.items, brand, now);
    case "documents":
      return ofDocuments(facts.items, brand, now);
    case "bonuses":
      return ofBonuses(facts.items);
    case "deposits":
      return ofDeposits(facts.items, now);
    case "balances":
      return ofBalances(facts.items);
    case "accounts":
      return ofAccounts(facts.items);
    case "rounds":
      return ofRounds(facts.items);
  }
}

/** The newest payout that is not over, else the newest. */
function ofPayouts(payouts: readonly Payout[], brand: BrandFacts, now: number): Finding {
  const newest = payouts.toSorted((left, right) => right.requestedAt - left.requestedAt);
  const payout = newest.find(({ status }) => status !== "paid") ?? newest[0];
  if (payout === undefined) {
    return { text: "payouts.none", card: null, topic: "payout", isForPerson: false };
  }
  const card = { type: "payout" as const, ...payout, steps: [...payout.steps] };
  const trouble = (text: FactTextName): Finding => ({ text, card, topic: "money", isForPerson: true });
  switch (payout.status) {
    case "declined":
      return trouble("payout.declined");
    case "on_hold":
      return trouble("payout.on_hold");
    case "paid":
      return { text: "payout.paid", card, topic: "payout", isForPerson: false };
    case "requested":
    case "checking":
    case "approved":
    case "sent": {
      const isLate = now > dueBy(payout, brand);
      const text =
        payout.expectedBy === null ? (`payout.${payout.status}` as const) : (`payout.${payout.status}.by` as const);
      return isLate ? trouble("payout.late") : { text, card, topic: "payout", isForPerson: false };
    }
  }
}

/** What the operator expects, else the time its own check takes; once it is sent only the bank knows. */
function dueBy({ expectedBy, status, requestedAt }: Payout, brand: BrandFacts): number {
  if (expectedBy !== null) {
    return expectedBy;
  }
  const isOurs = status === "requested" || status === "checking";
  return isOurs && brand.payoutCheckHours !== null
    ? requestedAt + brand.payoutCheckHours * HOUR_MS
    : Number.POSITIVE_INFINITY;
}

/** Refused before missing before being checked: what the player can do comes first. */
function ofDocuments(documents: readonly PlayerDocument[], brand: BrandFacts, now: number): Finding {
  const card = documents.length === 0 ? null : { type: "documents" as const, documents: [...documents] };
  const finding = (text: FactTextName, isForPerson: boolean): Finding => ({ text, card, topic: "kyc", isForPerson });
  const refused = documents.filter(({ status }) => status === "refused");
  if (
    refused.some(({ refusedCount, reason }) => refusedCount >= MANY_REFUSALS || reason === null || reason === "other")
  ) {
    return finding("documents.person", true);
  }
  if (refused[0]?.reason != null) {
    return finding(`documents.${refused[0].reason}` as FactTextName, false);
  }
  if (documents.some(({ status }) => status === "missing")) {
    return finding("documents.missing", false);
  }
  const checking = documents.filter(({ status }) => status === "checking");
  if (checking.length === 0) {
    return finding(documents.length === 0 ? "documents.none" : "documents.approved", false);
  }
  const limitMs = (brand.kycCheckHours ?? Number.POSITIVE_INFINITY) * HOUR_MS;
  const isLate = checking.some(({ uploadedAt }) => uploadedAt !== null && now > uploadedAt + limitMs);
  return isLate ? finding("documents.late", true) : finding("documents.checking", false);
}

function ofBonuses(bonuses: readonly PlayerBonus[]): Finding {
  const bonus = bonuses.find(({ isActive }) => isActive);
  return bonus === undefined
    ? { text: "bonuses.none", card: null, topic: "bonus", isForPerson: false }
    : {
        text: bonus.expiresAt === null ? "bonus.active" : "bonus.active.until",
        card: { type: "bonus", ...bonus },
        topic: "bonus",
        isForPerson: false,
      };
}
