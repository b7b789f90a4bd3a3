/** Everybody who is connected to this node, so that they can be sent away together. */
export interface Leaver {
  close(code: number, retryAfterMs?: number | null): void;
}

export interface Participants {
  /** Returns the function that takes the participant out again. */
  add(participant: Leaver): () => void;
  count(): number;
  /** Closes all. Each is told to come back after another time up to `spreadMs`, so that they do not come back at once. */
  closeAll(code: number, spreadMs: number): void;
  /** Resolves when nobody is left. */
  whenEmpty(): Promise<void>;
}

export function createParticipants(): Participants {
  const present = new Set<Leaver>();
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
    closeAll(code, spreadMs) {
      const all = [...present];
      for (const [index, participant] of all.entries()) {
        participant.close(code, Math.round((spreadMs * (index + 1)) / all.length));
      }
    },
    whenEmpty: () => (present.size === 0 ? Promise.resolve() : new Promise((tell) => waiting.push(tell))),
  };
}
