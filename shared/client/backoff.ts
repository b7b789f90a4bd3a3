/** How long to wait before trying again (DL11): exponential back-off with full jitter, or what the server asked for. */
import { BACKOFF_CAP_MS, BACKOFF_FIRST_MS, LONG_OUTAGE_MS } from "../limits.ts";

export interface Waiting {
  /** Tries that failed since the last 10 s of health. */
  readonly attempt: number;
  readonly outageMs: number;
  /** `retryAfterMs` of the server; it wins, plus 0–50 % so that clients told the same do not return together. */
  readonly hintMs: number | null;
  /** Cap once the outage is a long one: 30 s for players, 10 s for agents. */
  readonly longCapMs: number;
}

/** Milliseconds; `random` is 0 up to but not including 1. */
export function retryDelay({ attempt, outageMs, hintMs, longCapMs }: Waiting, random: number): number {
  if (hintMs !== null) {
    return hintMs * (1 + random / 2);
  }
  const capMs = outageMs < LONG_OUTAGE_MS ? BACKOFF_CAP_MS : longCapMs;
  return random * Math.min(capMs, BACKOFF_FIRST_MS * 2 ** attempt);
}
