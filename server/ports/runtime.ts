/** Time and chance, so that the rest is a function of its input. */
export interface Runtime {
  /** Store time in epoch milliseconds (QS7): never goes back, follows the store's clock, not the wall's. */
  now(): number;
  /** 128 random bits as 22 base64url characters. */
  newId(): string;
  /** Calls `run` after `delayMs`. Returns the function that cancels it. */
  after(delayMs: number, run: () => void): () => void;
}
