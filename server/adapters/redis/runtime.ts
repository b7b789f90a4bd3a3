/**
 * Store time of many processes (QS7): Redis' clock, measured now and then, held by the monotonic clock in between. It
 * never goes back. A clock of Redis that was set back is not followed: all processes go on in the time they had, and tell
 * it, so that one that starts later lives in the same. A clock set ahead is followed, by all within one interval.
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
  /** Redis' clock is so far from store time; positive when ahead. Followed only forwards. Called once for each jump. */
  readonly onJump?: (byMs: number) => void;
}

/** Slower answers say too little about when they were made. */
const SLOW_MS = 100;
/** Measuring is not more exact than this, and clocks drift less between two measurements. */
const DRIFT_MS = 250;

export async function createRedisRuntime(
  { scripts, highestAt }: Pick<RedisEventStore, "scripts" | "highestAt">,
  { monotonicClock = () => performance.now(), everyMs = 2_000, onJump = () => {} }: RedisRuntimeOptions = {},
): Promise<RedisRuntime> {
  const { newId, after } = createRuntime();
  let offset: number | null = null;
  let last = highestAt;
  let reportedMs = 0;

  function now(): number {
    last = Math.max(last, Math.floor(monotonicClock() + (offset ?? 0)));
    return last;
  }

  function report(byMs: number): void {
    if (Math.abs(byMs) <= DRIFT_MS) {
      reportedMs = 0;
    } else if (Math.abs(byMs - reportedMs) > DRIFT_MS) {
      // What is not followed is met at each measurement again.
      reportedMs = byMs < 0 ? byMs : 0;
      onJump(Math.round(byMs));
    }
  }

  async function measure(): Promise<void> {
    const sentAt = monotonicClock();
    const answer = (await scripts.run("clock-tell", [offset === null ? "" : now()])) as [string, string];
    const tookMs = monotonicClock() - sentAt;
    const [measured = 0, told = 0] = answer.map((at) => Number(at) - (sentAt + tookMs / 2));
    if (offset === null) {
      // Behind what is stored or told, Redis' clock was set back: store time goes on from there.
      offset = Math.max(measured, told, highestAt - monotonicClock());
      report(measured - offset);
    } else if (tookMs < SLOW_MS) {
      const byMs = measured - offset;
      report(byMs);
      offset = byMs < -DRIFT_MS ? offset : measured;
      offset = told > offset + DRIFT_MS ? told : offset;
    }
  }

  await measure();
  const timer = setInterval(() => void measure().catch(() => undefined), everyMs);
  timer.unref();
  return {
    newId,
    after,
    now,
    measure,
    stop: () => clearInterval(timer),
  };
}
