/** Which faults a run has, from the seed (SAFETY §8.3). */
import { type Random, shuffled } from "../support/random.ts";

/**
 * `killMidway`, `killUnheard`, `killOffered`: kills at a chosen moment, for bugs that only show there.
 * `freeze`: several agents at once are cut off for longer than the lease.
 */
export type FaultName =
  | "kill"
  | "killMidway"
  | "killUnheard"
  | "killOffered"
  | "pause"
  | "reset"
  | "lostAcks"
  | "blackHole"
  | "freeze"
  | "slow"
  | "delay"
  | "pieces";

/** Of a hundred faults. Lost acknowledgements are a reset at a chosen moment. */
const MIX = {
  kill: 45,
  pause: 10,
  reset: 10,
  lostAcks: 5,
  blackHole: 15,
  slow: 5,
  delay: 5,
  pieces: 5,
} as const;

const ON_PROCESSES: ReadonlySet<FaultName> = new Set(["kill", "killMidway", "killUnheard", "killOffered", "pause"]);

/** Faults of processes come one after the other, those of links too; the two rows run beside each other. */
export interface Plan {
  readonly processes: readonly FaultName[];
  readonly links: readonly FaultName[];
}

/** So many kills, and of the others as many as belong to them, in an order from the seed. */
export function planFaults(kills: number, freezeRounds: number, random: Random): Plan {
  const others = (Object.keys(MIX) as (keyof typeof MIX)[]).filter((name) => name !== "kill");
  const otherCount = Math.ceil((kills * (100 - MIX.kill)) / MIX.kill);
  const lots = others.flatMap((name) => Array.from({ length: MIX[name] }, () => name));
  // One of each kind comes before chance has its say, where there are enough of them.
  const chosen = Array.from({ length: otherCount }, (_, index) =>
    otherCount >= others.length ? (others[index] ?? random.pick(lots)) : random.pick(lots),
  );
  const all: FaultName[] = [
    ...Array.from({ length: kills }, () => "kill" as const),
    ...chosen,
    ...Array.from({ length: freezeRounds }, () => "freeze" as const),
  ];
  return split(shuffled(all, random));
}

export function split(faults: readonly FaultName[]): Plan {
  return {
    processes: faults.filter((name) => ON_PROCESSES.has(name)),
    links: faults.filter((name) => !ON_PROCESSES.has(name)),
  };
}
