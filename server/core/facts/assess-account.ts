/** Money in, balance, state of the account and rounds -> what there is to say; what is not plain is for a person (C24). */
import type { Finding } from "./assess.ts";
import type { Account, Balance, Deposit, Round } from "./facts.ts";

const HOUR_MS = 3_600_000;
/** A deposit that is not there by then is for a person. */
const DEPOSIT_LATE_MS = HOUR_MS;

const newestOf = <Item extends { readonly at: number }>(items: readonly Item[]): Item | undefined =>
  items.toSorted((left, right) => right.at - left.at)[0];

export function ofDeposits(deposits: readonly Deposit[], now: number): Finding {
  const deposit = newestOf(deposits);
  if (deposit === undefined) {
    return { text: "deposits.none", card: null, topic: "other", isForPerson: false };
  }
  const { amount, method, at, id, status } = deposit;
  const values = { amounts: { amount }, dates: { date: at }, words: { method, id } };
  const person = { card: null, values, topic: "money", isForPerson: true } as const;
  switch (status) {
    case "done":
      return { text: "deposit.done", card: null, values, topic: "other", isForPerson: false };
    case "pending":
      return now - at > DEPOSIT_LATE_MS
        ? { ...person, text: "deposit.late" }
        : { text: "deposit.pending", card: null, values, topic: "other", isForPerson: false };
    case "failed":
      return { ...person, text: "deposit.failed" };
    case "unknown":
      return { ...person, text: "deposit.person" };
  }
}

export function ofBalances([balance]: readonly Balance[]): Finding {
  if (balance === undefined) {
    return { text: "balance.person", card: null, topic: "other", isForPerson: true };
  }
  const { amount, withdrawable } = balance;
  return {
    text: withdrawable === null ? "balance.now" : "balance.part",
    card: null,
    values: { amounts: withdrawable === null ? { amount } : { amount, withdrawable } },
    topic: "other",
    isForPerson: false,
  };
}

/** A block or an exclusion is never argued with. */
export function ofAccounts([account]: readonly Account[]): Finding {
  switch (account?.status) {
    case "open":
      return { text: "account.open", card: null, topic: "other", isForPerson: false };
    case "excluded":
      return { text: "account.excluded", card: null, topic: "self_exclusion", isForPerson: true };
    case "blocked":
    case "closed":
      return { text: `account.${account.status}`, card: null, topic: "account_blocked", isForPerson: true };
    case "unknown":
    case undefined:
      return { text: "account.person", card: null, topic: "account_blocked", isForPerson: true };
  }
}

export function ofRounds(rounds: readonly Round[]): Finding {
  const round = newestOf(rounds);
  if (round === undefined) {
    return { text: "rounds.none", card: null, topic: "other", isForPerson: false };
  }
  const { id, game, stake, win, at, status } = round;
  const named = { dates: { date: at }, words: { id, game } };
  return status === "finished" && win !== null
    ? {
        text: "round.finished",
        card: null,
        values: { ...named, amounts: { stake, win } },
        topic: "other",
        isForPerson: false,
      }
    : { text: "round.person", card: null, values: named, topic: "technical", isForPerson: true };
}
