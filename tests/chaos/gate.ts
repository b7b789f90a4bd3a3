/** Lets sends through in portions, so that faults fall into the middle of writing and not after it. */
export interface Gate {
  /** Resolves when this send may go. */
  take(): Promise<void>;
  /** So many in all may have gone. */
  release(total: number): void;
  /** While closed nobody goes, released or not. */
  close(isClosed: boolean): void;
}

export function createGate(): Gate {
  let released = 0;
  let gone = 0;
  let isClosed = false;
  let waiting: (() => void)[] = [];

  function open(): void {
    if (isClosed) return;
    const woken = waiting.slice(0, Math.max(0, released - gone));
    waiting = waiting.slice(woken.length);
    gone += woken.length;
    for (const wake of woken) wake();
  }

  return {
    take: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        open();
      }),
    release(total) {
      released = Math.max(released, total);
      open();
    },
    close(isNowClosed) {
      isClosed = isNowClosed;
      open();
    },
  };
}
