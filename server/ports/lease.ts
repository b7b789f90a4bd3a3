/** Work that one process at a time does for all: planning offers, turning due deadlines into commands (QS9). */

/** One uninterrupted time of holding the lease. */
export interface Term {
  /** Rises with every change of the holder: a fencing number. */
  readonly number: number;
  /** For how long nobody had held it when this term began; 0 when it was handed over, or never held (QS8). */
  readonly idleMs: number;
}

export interface Lease {
  readonly name: string;
  /**
   * The term of this process, or null. Null no later than another process may hold the lease, also after this one was
   * paused. What was begun under a term that is over is refused by the store: appends of the holder carry the number of the
   * term as a guard.
   */
  held(): Term | null;
  /** Calls `listener` at the beginning of every term after this call. Returns the function that ends it. */
  onTaken(listener: (term: Term) => void): () => void;
  /** Gives the lease back, so that another process takes over at once. Repeating it does nothing. */
  stop(): Promise<void>;
}
