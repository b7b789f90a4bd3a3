/** Everybody who is connected to this node, so that they can be sent away together. */
export interface Leaver {
  close(code: number, retryAfterMs?: number | null): void;
}

export interface Guest extends Leaver {
  /** As `close`, once what was asked so far has its answer. Repeating it changes nothing. */
  handOver(code: number, retryAfterMs: number): void;
}

export interface HandOver {
  readonly code: number;
  /** They leave one after the other for so long; 0: all at once. */
  readonly overMs: number;
  /** Each is told to come back after another time up to this; 0: at once. */
  readonly returnMs: number;
  readonly wait: (ms: number) => Promise<void>;
}

export interface Participants {
  /** Returns the function that takes the participant out again. */
  add(participant: Guest): () => void;
  count(): number;
  /** Resolves when all who are here now have been told to leave. */
  handOver(how: HandOver): Promise<void>;
  closeAll(code: number): void;
  /** Resolves when nobody is left. */
  whenEmpty(): Promise<void>;
}

const STEP_MS = 20;

export function createParticipants(): Participants {
  const present = new Set<Guest>();
  let waiting: (() => void)[] = [];
  return {
    add(participant) {
      present.add(participant);
      return () => {
        present.delete(participant);
        if (present.size === 0) {
          const told = waiting;
          waiting = [];
          for (const tell of told) {
            tell();
          }
        }
      };
    },
    count: () => present.size,
    async handOver({ code, overMs, returnMs, wait }) {
      const all = [...present];
      const inStep = Math.max(1, Math.ceil((all.length * STEP_MS) / Math.max(STEP_MS, overMs)));
      for (const [index, participant] of all.entries()) {
        if (overMs > 0 && index > 0 && index % inStep === 0) {
          await wait((overMs * inStep) / all.length);
        }
        participant.handOver(code, Math.round((returnMs * (index + 1)) / all.length));
      }
    },
    closeAll(code) {
      for (const participant of [...present]) {
        participant.close(code);
      }
    },
    whenEmpty: () => (present.size === 0 ? Promise.resolve() : new Promise((tell) => waiting.push(tell))),
  };
}
