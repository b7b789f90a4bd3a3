/**
 * A lease among many processes: 3 s, renewed each second. A holder believes in it for less time than Redis keeps it, by a
 * clock that goes on while the process is paused.
 *
 *   waiting --free or run out--> holding --renewed--> holding
 *      ^                            |
 *      +--taken by another, not renewed in time, given back
 */
import { randomUUID } from "node:crypto";
import type { Lease, Term } from "../../ports/lease.ts";
import type { Runtime } from "../../ports/runtime.ts";
import type { RedisEventStore } from "./event-store.ts";

export interface RedisLeaseOptions {
  readonly lastsMs?: number;
  readonly renewEveryMs?: number;
  readonly monotonicClock?: () => number;
}

export interface RedisLease extends Lease {
  /** Asks now instead of at the next interval. */
  ask(): Promise<void>;
}

/** Redis ends the lease by a clock that may run a little faster than ours. */
const CAUTION = 0.9;

export function createRedisLease(
  { scripts }: Pick<RedisEventStore, "scripts">,
  runtime: Pick<Runtime, "now">,
  name: string,
  options: RedisLeaseOptions = {},
): RedisLease {
  const { lastsMs = 3_000, renewEveryMs = 1_000, monotonicClock = () => performance.now() } = options;
  const holder = randomUUID();
  const listeners = new Set<(term: Term) => void>();
  let term: Term | null = null;
  let endsAt = 0;
  let isStopped = false;

  const held = () => (term !== null && monotonicClock() < endsAt ? term : null);

  async function ask(): Promise<void> {
    if (isStopped) {
      return;
    }
    const askedAt = monotonicClock();
    const [number, idleMs] = (await scripts.run("lease-take", [name, holder, runtime.now(), lastsMs])) as [
      number,
      number,
    ];
    if (number === 0 || isStopped) {
      term = null;
      return;
    }
    const isNew = term?.number !== number;
    endsAt = askedAt + lastsMs * CAUTION;
    if (isNew) {
      const taken = { number, idleMs };
      term = taken;
      for (const listener of [...listeners]) {
        listener(taken);
      }
    }
  }

  const askQuietly = () => void ask().catch(() => undefined);
  const timer = setInterval(askQuietly, renewEveryMs);
  timer.unref();
  askQuietly();
  return {
    name,
    ask,
    held,
    onTaken: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    stop: async () => {
      if (!isStopped) {
        isStopped = true;
        clearInterval(timer);
        term = null;
        await scripts.run("lease-give-back", [name, holder, runtime.now()]).catch(() => undefined);
      }
    },
  };
}
