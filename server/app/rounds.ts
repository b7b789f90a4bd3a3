/** Work that is done again and again, with a pause between: never twice at a time. */
import type { Runtime } from "../ports/runtime.ts";

export interface Rounds {
  /** One round now. Overlapping calls share it. Never rejects. */
  once(): Promise<void>;
  /** Round after round from now on; the first after a pause. */
  start(): void;
  stop(): void;
}

interface Parts {
  readonly runtime: Runtime;
  readonly pauseMs: number;
  /** Resolves with whether there is more to do at once. */
  readonly work: () => Promise<boolean>;
  readonly onFailure: (error: unknown) => void;
}

export function createRounds({ runtime, pauseMs, work, onFailure }: Parts): Rounds {
  let running: Promise<boolean> | null = null;
  let cancel: (() => void) | null = null;
  let isStopped = false;

  function round(): Promise<boolean> {
    running ??= work()
      .catch((error: unknown) => {
        onFailure(error);
        return false;
      })
      .finally(() => {
        running = null;
      });
    return running;
  }

  function again(isMore: boolean): void {
    if (!isStopped) {
      cancel = runtime.after(isMore ? 0 : pauseMs, () => {
        void round().then(again);
      });
    }
  }

  return {
    async once() {
      await round();
    },
    start: () => again(false),
    stop() {
      isStopped = true;
      cancel?.();
    },
  };
}
