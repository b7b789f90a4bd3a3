/**
 * Store time of many processes (QS7): Redis' clock, measured now and then, held by the monotonic clock in between. It
 * never goes back. A clock of Redis that was set back is not followed: this process goes on in the time it had.
 */

import type { Runtime } from "../../ports/runtime.ts";
import { createRuntime } from "../embedded/runtime.ts";
import type { RedisEventStore } from "./event-store.ts";

export interface RedisRuntime extends Runtime {
  /** Measures now instead of at the next interval. */
  measure(): Promise<void>;
  stop(): void;
}

export interface RedisRuntimeOptions {
  readonly monotonicClock?: () => number;
  readonly everyMs?: number;
  /** Redis' clock is so far from store time; positive when ahead. Followed only forwards. */
  readonly onJump?: (byMs: number) => void;
}

/** Slower answers say too little about when they were made. */
const SLOW_MS = 100;
/** Measuring is not more exact than this, and clocks drift less between two measurements. */
const DRIFT_MS = 250;

export async function createRedisRuntime(
  { connection, highestAt }: Pick<RedisEventStore, "connection" | "highestAt">,
  { monotonicClock = () => performance.now(), everyMs = 10_000, onJump = () => {} }: RedisRuntimeOptions = {},
): Promise<RedisRuntime> {
  const { newId, after } = createRuntime();
  let offset: number | null = null;
  let last = highestAt;

  async function measure(): Promise<void> {
    const sentAt = monotonicClock();
    const [seconds, microseconds] = (await connection.call("TIME", [])) as [string, string];
    const tookMs = monotonicClock() - sentAt;
    const measured = Number(seconds) * 1_000 + Number(microseconds) / 1_000 - (sentAt + tookMs / 2);
    if (offset === null) {
      // Behind what is stored, Redis' clock was set back: store time goes on from there.
      offset = Math.max(measured, highestAt - monotonicClock());
    } else if (tookMs < SLOW_MS) {
      const byMs = measured - offset;
      if (Math.abs(byMs) > DRIFT_MS) {
        onJump(Math.round(byMs));
      }
      offset = byMs < -DRIFT_MS ? offset : measured;
    }
  }

  await measure();
  const timer = setInterval(() => void measure().catch(() => undefined), everyMs);
  timer.unref();
  return {
    newId,
    after,
    now: () => {
      last = Math.max(last, Math.floor(monotonicClock() + (offset ?? 0)));
      return last;
    },
    measure,
    stop: () => clearInterval(timer),
  };
}
