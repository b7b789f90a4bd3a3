/** How one run is set up: times, people and who says what, all from the options. */
import type { AppTimings } from "../../server/app/settings.ts";
import { systemClock } from "../../shared/client/system-clock.ts";
import type { Clock } from "../../shared/client/types.ts";
import type { TestAgent } from "../support/balie-config.ts";
import type { ChaosOptions } from "./options.ts";
import type { Shares } from "./words.ts";

export const BRANDS = ["demo", "other"] as const;
export const CONVERGE_MS = 30_000;
/** A bug may well keep everything from converging, and that is no news. */
export const BUG_CONVERGE_MS = 6_000;

/** More than so many conversations: real times of clients, leases that outlast a busy machine, fewer who need people. */
const SMALL = 400;
const SMALL_SPEED = 5;

const SHORT_TIMES = { offerMs: 1_500, leaseMs: 1_500, sweepGraceMs: 1_000, agentPingMs: 300 };
const LONG_TIMES = { offerMs: 3_000, leaseMs: 4_000, sweepGraceMs: 2_000, agentPingMs: 1_000 };

export const timingsOf = ({ conversations }: Pick<ChaosOptions, "conversations">) => ({
  ...(conversations > SMALL ? LONG_TIMES : SHORT_TIMES),
  sweepMs: 100,
  playerPingMs: 2_000,
  unlimitedSockets: true,
});

/** How long one plan of offers may take on its way; longer where there are more agents, and another process may have made it. */
export const planMarginOf = ({ store, conversations }: ChaosOptions) =>
  store === "redis" || conversations > SMALL ? 5_000 : 400;

/** As server/to-parts.ts makes them of the config. */
export function appTimingsOf(options: Pick<ChaosOptions, "conversations">): AppTimings {
  const { offerMs, leaseMs, sweepMs, sweepGraceMs } = timingsOf(options);
  return {
    offerMs,
    leaseMs,
    sweepMs,
    sweepGraceMs,
    targetMs: { normal: 120_000, urgent: 60_000, crisis: 15_000 },
    idleWarningMs: 600_000,
    idleCloseMs: 120_000,
    reopenMs: 24 * 3_600_000,
    lookupMs: 8_000,
  };
}

export const speedOf = ({ conversations }: ChaosOptions) => (conversations > SMALL ? 1 : SMALL_SPEED);

/** The clients' own times (back-off, probes, watchdogs), so many times faster. */
export function clockOf(options: ChaosOptions): Clock {
  const speed = speedOf(options);
  return {
    ...systemClock,
    now: () => systemClock.now() * speed,
    after: (delayMs, run) => systemClock.after(delayMs / speed, run),
  };
}

/** Every third works for both brands, the others for one; in each group there are supervisors, a quarter of all agents. */
export function agentsOf({ agents, conversations }: ChaosOptions): readonly (TestAgent & {
  readonly brands: readonly string[];
})[] {
  return Array.from({ length: agents }, (_, number) => ({
    id: `agent-${number}`,
    brands: number % 3 === 0 ? BRANDS : [BRANDS[number % 2] ?? "demo"],
    roles: conversations > SMALL && number >= agents / 4 ? (["agent"] as const) : (["agent", "supervisor"] as const),
    capacity: 6,
  }));
}

export const brandOfPlayer = (number: number) => BRANDS[number % BRANDS.length] ?? "demo";

export function playersOf({ conversations, messages }: ChaosOptions) {
  return Array.from({ length: conversations }, (_, number) => {
    const upTo = (count: number) => Math.floor((messages * count) / conversations);
    return { name: `player-${number}`, number, count: upTo(number + 1) - upTo(number) };
  });
}

/** Of a hundred conversations, how many begin with something for a person; of them few with a crisis. */
export function sharesOf({ conversations, bug }: ChaosOptions): Shares {
  if (bug === "B8") return { people: 1, crisis: 0.8, isVaried: false };
  return conversations > SMALL
    ? { people: 0.25, crisis: 0.01, isVaried: true }
    : { people: 0.6, crisis: 0.05, isVaried: false };
}

/** Longest wait for one thing; a run that hangs ends. */
export const limitOf = ({ messages, kills, freezes, bug }: ChaosOptions) =>
  bug === null ? 90_000 + messages * 10 + (kills + freezes) * 5_000 : 30_000;
