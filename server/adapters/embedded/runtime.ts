/** Store time, ids and timers of the process (QS7). */
import { randomFillSync } from "node:crypto";
import { encodeId } from "../../../shared/ids.ts";
import type { Runtime } from "../../ports/runtime.ts";

export interface RuntimeOptions {
  /** Store time starts no earlier: the highest `at` stored, so that a wall clock set back does not reorder history. */
  readonly floorAt?: number;
  readonly wallClock?: () => number;
  readonly monotonicClock?: () => number;
}

const ID_BYTES = 16;

/** Asking the system for randomness once for many ids costs a tenth of asking for each. */
function createIdSource(): () => string {
  const pool = new Uint8Array(128 * ID_BYTES);
  let used = pool.length;
  return () => {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    used += ID_BYTES;
    return encodeId(pool.subarray(used - ID_BYTES, used));
  };
}

export function createRuntime({
  floorAt = 0,
  wallClock = Date.now,
  monotonicClock = () => performance.now(),
}: RuntimeOptions = {}): Runtime {
  const startAt = Math.max(wallClock(), floorAt);
  const startTick = monotonicClock();
  return {
    now: () => Math.floor(startAt + monotonicClock() - startTick),
    newId: createIdSource(),
    after: (delayMs, run) => {
      const timer = setTimeout(run, delayMs);
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}
