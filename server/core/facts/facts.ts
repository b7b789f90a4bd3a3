/** What the operator's own systems say of a player, as the port `player-facts` gives it. Read-only; types only. */
import type { FactCard } from "../../../shared/protocol-events.ts";
import type { ACCOUNT_STATUSES, DEPOSIT_STATUSES, ROUND_STATUSES } from "../../../shared/vocabulary.ts";

type CardOf<Type extends FactCard["type"]> = Readonly<Omit<Extract<FactCard, { type: Type }>, "type">>;

export type Payout = CardOf<"payout">;
export type PlayerDocument = Readonly<Extract<FactCard, { type: "documents" }>["documents"][number]>;
export type PlayerBonus = CardOf<"bonus">;
/** In the smallest unit of the currency (ISO 4217), such as cents. */
export type Amount = Payout["amount"];

type StatusOf<List extends readonly string[]> = List[number];

export interface Deposit {
  readonly id: string;
  readonly amount: Amount;
  readonly method: string;
  readonly status: StatusOf<typeof DEPOSIT_STATUSES>;
  readonly at: number;
}

export interface Balance {
  readonly amount: Amount;
  /** What can be paid out of it now; null where the operator does not say. */
  readonly withdrawable: Amount | null;
}

export interface Account {
  readonly status: StatusOf<typeof ACCOUNT_STATUSES>;
}

export interface Round {
  /** What the operator finds the round by. */
  readonly id: string;
  readonly game: string;
  readonly status: StatusOf<typeof ROUND_STATUSES>;
  readonly stake: Amount;
  /** Null while it is not settled. */
  readonly win: Amount | null;
  readonly at: number;
}

export type Facts =
  | { readonly kind: "payouts"; readonly items: readonly Payout[] }
  | { readonly kind: "documents"; readonly items: readonly PlayerDocument[] }
  | { readonly kind: "bonuses"; readonly items: readonly PlayerBonus[] }
  | { readonly kind: "deposits"; readonly items: readonly Deposit[] }
  | { readonly kind: "balances"; readonly items: readonly Balance[] }
  | { readonly kind: "accounts"; readonly items: readonly Account[] }
  | { readonly kind: "rounds"; readonly items: readonly Round[] };

/** The outcome of one lookup. */
export type Looked = { readonly status: "found"; readonly facts: Facts } | { readonly status: "failed" };
