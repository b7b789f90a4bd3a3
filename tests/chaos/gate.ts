/** Lets sends through in portions, so that faults fall into the middle of writing and not after it. */
export interface Gate {
  /** Resolves when this send may go. */
  take(): Promise<void>;
  /** So many in all may have gone. */
  release(total: number): void;
}

export function createGate(): Gate {
  let released = 0;
  let taken = 0;
  let waiting: (() => void)[] = [];
  return {
    take() {
      taken += 1;
      const number = taken;
      return number <= released ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve));
    },
    release(total) {
      const more = Math.max(0, total - Math.max(released, 0));
      released = Math.max(released, total);
      const woken = waiting.slice(0, more);
      waiting = waiting.slice(woken.length);
      for (const wake of woken) wake();
    },
  };
}
