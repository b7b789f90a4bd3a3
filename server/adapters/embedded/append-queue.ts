/**
 * Appends on their way to the worker: how many may wait (DL12), how long (DL5), and whose answer is whose. The worker
 * answers in the order in which it was sent requests, and commits together what reaches it while it is busy.
 */
import { type AppendRequest, StoreUnavailable } from "../../ports/event-store.ts";
import type { Outcome } from "./messages.ts";

export interface AppendQueue {
  /** Rejects with StoreUnavailable; the message is `busy` when too many wait, and then nothing was written. */
  push(request: AppendRequest): Promise<Outcome>;
  /** The worker's answers to the requests sent first. Those that took effect are passed to `onCommitted`. */
  settle(outcomes: readonly Outcome[]): void;
  /** Ends all that wait, sent or not: the worker has gone. */
  rejectAll(message: string): void;
  /** Ends those not sent yet: certainly not written. */
  rejectUnsent(message: string): void;
  /** Resolves when nothing is waiting. */
  idle(): Promise<void>;
}

export interface AppendQueueOptions {
  readonly timeoutMs: number;
  readonly waitingLimit: number;
  readonly send: (requests: string) => void;
  /** Called in commit order, also for requests whose caller has given up waiting. */
  readonly onCommitted: (request: AppendRequest, outcome: Extract<Outcome, { status: "appended" }>) => void;
}

interface Waiting {
  readonly request: AppendRequest;
  readonly json: string;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (message: string) => void;
  readonly isOver: () => boolean;
}

/** So many are sent without waiting for the end of the tick: the worker begins while the rest is being made. */
const CHUNK = 16;
/** What is sent can no longer be called back when its caller gives up, so the rest waits here. */
const SENT_LIMIT = 256;

export function createAppendQueue({ timeoutMs, waitingLimit, send, onCommitted }: AppendQueueOptions): AppendQueue {
  let unsent: Waiting[] = [];
  let sent: Waiting[] = [];
  let isScheduled = false;
  let idlers: (() => void)[] = [];

  function schedule(): void {
    if (unsent.length >= CHUNK) {
      sendUnsent();
    } else if (!isScheduled && unsent.length > 0) {
      isScheduled = true;
      setImmediate(() => {
        isScheduled = false;
        sendUnsent();
      });
    }
  }

  function sendUnsent(): void {
    const space = SENT_LIMIT - sent.length;
    if (space <= 0) {
      return;
    }
    const waiting = unsent.filter(({ isOver }) => !isOver());
    const chunk = waiting.slice(0, space);
    unsent = waiting.slice(space);
    if (chunk.length > 0) {
      sent.push(...chunk);
      send(`[${chunk.map(({ json }) => json).join(",")}]`);
    }
    wakeIdlers();
  }

  function wakeIdlers(): void {
    if (sent.length === 0 && unsent.length === 0) {
      const woken = idlers;
      idlers = [];
      for (const wake of woken) {
        wake();
      }
    }
  }

  function wait(request: AppendRequest, resolve: (outcome: Outcome) => void, reject: (error: Error) => void): Waiting {
    let isOver = false;
    const end = () => {
      isOver = true;
      clearTimeout(timer);
    };
    const timer = setTimeout(() => {
      end();
      reject(new StoreUnavailable(`no answer within ${timeoutMs} ms`));
    }, timeoutMs);
    return {
      request,
      json: JSON.stringify(request),
      resolve: (outcome) => {
        end();
        resolve(outcome);
      },
      reject: (message) => {
        end();
        reject(new StoreUnavailable(message));
      },
      isOver: () => isOver,
    };
  }

  function rejectEach(all: readonly Waiting[], message: string): void {
    for (const { reject } of all) {
      reject(message);
    }
    wakeIdlers();
  }

  return {
    push: (request) =>
      new Promise((resolve, reject) => {
        if (unsent.length + sent.length >= waitingLimit) {
          reject(new StoreUnavailable("busy"));
          return;
        }
        unsent.push(wait(request, resolve, reject));
        schedule();
      }),
    settle: (outcomes) => {
      const answered = sent.splice(0, outcomes.length);
      answered.forEach(({ request, resolve }, index) => {
        const outcome = outcomes[index] ?? { status: "unavailable", message: "no outcome" };
        if (outcome.status === "appended") {
          onCommitted(request, outcome);
        }
        resolve(outcome);
      });
      schedule();
      wakeIdlers();
    },
    rejectAll: (message) => {
      const all = [...sent, ...unsent];
      sent = [];
      unsent = [];
      rejectEach(all, message);
    },
    rejectUnsent: (message) => {
      const all = unsent;
      unsent = [];
      rejectEach(all, message);
    },
    idle: () =>
      new Promise((resolve) => {
        idlers.push(resolve);
        wakeIdlers();
      }),
  };
}
