import type { Clock } from "../../../shared/client/types.ts";
import { encodeId } from "../../../shared/ids.ts";

interface Timer {
  readonly at: number;
  readonly number: number;
  readonly run: () => void;
}

export interface FakeClock extends Clock {
  /** Runs what falls due on the way, in order of time. */
  advance(ms: number): void;
}

/** Time moves only when told to; chance is the middle unless given. */
export function createFakeClock(random: () => number = () => 0.5): FakeClock {
  let now = 0;
  let made = 0;
  let timers: readonly Timer[] = [];
  const dueBy = (end: number) =>
    timers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at || one.number - other.number)[0];
  return {
    now: () => now,
    random,
    newId() {
      made += 1;
      return encodeId(Uint8Array.from({ length: 16 }, (_, index) => (index < 4 ? (made >> (index * 8)) & 255 : 7)));
    },
    after(delayMs, run) {
      made += 1;
      const timer = { at: now + Math.max(0, delayMs), number: made, run };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance(ms) {
      const end = now + ms;
      for (let next = dueBy(end); next !== undefined; next = dueBy(end)) {
        const { at, run } = next;
        timers = timers.filter((other) => other !== next);
        now = at;
        run();
      }
      now = end;
    },
  };
}
