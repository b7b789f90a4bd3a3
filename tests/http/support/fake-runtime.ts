/** Time that moves only when a test says so. */
import type { Runtime } from "../../../server/ports/runtime.ts";

export interface FakeRuntime extends Runtime {
  /** Moves on, running every timer on the way at its own moment, and lets promises settle after each. */
  advance(ms: number): Promise<void>;
  /** The process stands still: time passes and no timer runs. */
  freeze(ms: number): void;
}

export function createFakeRuntime(startAt = 1_000_000): FakeRuntime {
  let now = startAt;
  let idCount = 0;
  let order = 0;
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  return {
    now: () => now,
    newId: () => String(++idCount).padStart(22, "x"),
    after(delayMs, run) {
      const id = ++order;
      timers.set(id, { at: now + delayMs, run });
      return () => timers.delete(id);
    },
    freeze(ms) {
      now += ms;
    },
    async advance(ms) {
      const until = now + ms;
      for (;;) {
        const next = [...timers]
          .filter(([, timer]) => timer.at <= until)
          .sort(([a, x], [b, y]) => x.at - y.at || a - b)[0];
        if (next === undefined) {
          break;
        }
        const [id, timer] = next;
        timers.delete(id);
        now = Math.max(now, timer.at);
        timer.run();
        await settled();
      }
      now = until;
      await settled();
    },
  };
}

/** Every promise that can settle without time or I/O has settled. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
