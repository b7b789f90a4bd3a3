/** What the casino's systems say of the demo's player: one account, and what is different in each scenario. */
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export const SCENARIOS = ["onItsWay", "late", "declined", "refused", "bonus", "blocked", "down"] as const;
export type Scenario = (typeof SCENARIOS)[number];
/** Items by kind, as in docs/operator-api.md. */
export type Account = Readonly<Record<string, readonly object[]>>;

export const isScenario = (text: string): text is Scenario => SCENARIOS.some((known) => known === text);

const euro = (minor: number) => ({ minor, currency: "EUR" });

/** Null: the systems do not answer. */
export function accountOf(scenario: Scenario, now: number): Account | null {
  const at = (fromNowMs: number) => new Date(now + fromNowMs).toISOString();
  const payout = (status: string, steps: readonly (readonly [string, number])[], expectedInMs: number | null) => ({
    id: "LC-20418",
    amount: euro(25_000),
    method: "iDEAL",
    status,
    requestedAt: at(-2 * DAY_MS),
    steps: steps.map(([name, agoMs]) => ({ status: name, at: at(-agoMs) })),
    expectedBy: expectedInMs === null ? null : at(expectedInMs),
  });
  const requested = ["requested", 2 * DAY_MS] as const;
  const checking = ["checking", DAY_MS + 20 * HOUR_MS] as const;
  const onItsWay = payout(
    "sent",
    [requested, checking, ["approved", DAY_MS], ["sent", 3 * HOUR_MS]],
    DAY_MS + 6 * HOUR_MS,
  );
  const identity = { kind: "identity", status: "approved", uploadedAt: at(-9 * DAY_MS), refusedCount: 0, reason: null };
  const address = { kind: "address", status: "approved", uploadedAt: at(-9 * DAY_MS), refusedCount: 0, reason: null };
  const usual: Account = {
    payouts: [onItsWay],
    documents: [identity, address],
    bonuses: [],
    deposits: [{ id: "LC-D-88", amount: euro(5_000), method: "iDEAL", status: "done", at: at(-3 * DAY_MS) }],
    balances: [{ amount: euro(8_450), withdrawable: euro(6_000) }],
    accounts: [{ status: "open" }],
    rounds: [
      {
        id: "KC-774-20",
        game: "Koi Canal",
        status: "finished",
        stake: euro(100),
        win: euro(240),
        at: at(-5 * HOUR_MS),
      },
    ],
  };
  switch (scenario) {
    case "onItsWay":
      return usual;
    case "late":
      return { ...usual, payouts: [payout("checking", [requested, checking], -29 * HOUR_MS)] };
    case "declined":
      return { ...usual, payouts: [payout("declined", [requested, checking, ["declined", 5 * HOUR_MS]], null)] };
    case "refused":
      return {
        ...usual,
        documents: [
          { ...identity, status: "refused", refusedCount: 1, reason: "cut_off", uploadedAt: at(-DAY_MS) },
          { ...address, status: "checking", uploadedAt: at(-2 * HOUR_MS) },
          { kind: "payment", status: "missing" },
        ],
      };
    case "bonus":
      return {
        ...usual,
        bonuses: [
          {
            name: "Canal welcome bonus",
            isActive: true,
            wagered: euro(62_000),
            toWager: euro(150_000),
            expiresAt: at(12 * DAY_MS),
          },
        ],
      };
    case "blocked":
      return { ...usual, accounts: [{ status: "blocked" }], payouts: [payout("on_hold", [requested, checking], null)] };
    case "down":
      return null;
  }
}
