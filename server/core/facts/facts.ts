/** What the operator's own systems say of a player, as the port `player-facts` gives it. Read-only; types only. */
import type { FactCard } from "../../../shared/protocol-events.ts";

type CardOf<Type extends FactCard["type"]> = Readonly<Omit<Extract<FactCard, { type: Type }>, "type">>;

export type Payout = CardOf<"payout">;
export type PlayerDocument = Readonly<Extract<FactCard, { type: "documents" }>["documents"][number]>;
export type PlayerBonus = CardOf<"bonus">;
/** In the smallest unit of the currency (ISO 4217), such as cents. */
export type Amount = Payout["amount"];

export type Facts =
  | { readonly kind: "payouts"; readonly items: readonly Payout[] }
  | { readonly kind: "documents"; readonly items: readonly PlayerDocument[] }
  | { readonly kind: "bonuses"; readonly items: readonly PlayerBonus[] };

/** The outcome of one lookup. */
export type Looked = { readonly status: "found"; readonly facts: Facts } | { readonly status: "failed" };
