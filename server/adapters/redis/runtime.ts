/**
 * Store time of many processes (QS7): Redis' clock, measured now and then, held by the monotonic clock in between. It
 * never goes back. A jump of that clock is not followed: all processes go on in the time they had, and tell it, so that one
 * that starts later lives in the same. When this process is the one that stood still (a suspended machine), others are
 * ahead of it, or the clock of its own machine agrees with Redis': then it follows, forwards only.
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
  readonly wallClock?: () => number;
  readonly everyMs?: number;
  /** Redis' clock is so far from store time; positive when ahead. Called once for each jump. */
  readonly onJump?: (byMs: number) => void;
}

/** Slower answers say too little about when they were made. */
const SLOW_MS = 100;
/** Measuring is not more exact than this, and clocks drift less between two measurements. */
const DRIFT_MS = 250;
/** Clocks of machines that are kept right differ by less. */
const WITNESS_MS = 2_000;

export async function createRedisRuntime(
  { scripts, highestAt }: Pick<RedisEventStore, "scripts" | "highestAt">,
  options: RedisRuntimeOptions = {},
): Promise<RedisRuntime> {
  const {
    monotonicClock = () => performance.now(),
    wallClock = Date.now,
    everyMs = 2_000,
    onJump = () => {},
  } = options;
  const { newId, after } = createRuntime();
  let offset: number | null = null;
  let last = highestAt;
  let reportedMs = 0;

  function now(): number {
    last = Math.max(last, Math.floor(monotonicClock() + (offset ?? 0)));
    return last;
  }

  /** What is not followed is met at each measurement again. */
  function report(byMs: number): void {
    if (Math.abs(byMs - reportedMs) > DRIFT_MS) {
      reportedMs = Math.abs(byMs) > DRIFT_MS ? byMs : 0;
      if (reportedMs !== 0) {
        onJump(Math.round(byMs));
      }
    }
  }

  async function measure(): Promise<void> {
    const sentAt = monotonicClock();
    const answer = await scripts.run("clock-tell", [offset === null ? "" : now()]);
    const [clock, toldAt, isFresh] = answer as [string, string, 0 | 1];
    const tookMs = monotonicClock() - sentAt;
    const middle = sentAt + tookMs / 2;
    const measured = Number(clock) - middle;
    const told = Number(toldAt) - middle;
    if (offset === null) {
      // What others live in counts; with nobody there Redis' clock, and never less than is stored.
      const begun = isFresh === 1 ? told : Math.max(measured, told);
      offset = Math.max(begun, highestAt - middle);
      report(measured - offset);
    } else if (tookMs < SLOW_MS) {
      const byMs = measured - offset;
      report(byMs);
      const isWitnessed = Math.abs(wallClock() - Number(clock)) < WITNESS_MS;
      if (Math.abs(byMs) <= DRIFT_MS || (byMs > 0 && isWitnessed)) {
        offset = measured;
      }
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
