/**
 * Exponential back-off for wrong passwords (S7). Some tries are free, then each costs twice the wait of the one before, up
 * to a cap: never permanent. A try counts when it starts, so that parallel ones cannot slip through together.
 */
export interface Attempts {
  readonly count: number;
  readonly lastAt: number;
  readonly nextAllowedAt: number;
}

export interface LockoutPolicy {
  readonly freeCount: number;
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
  /** After so long without a try all is forgotten. */
  readonly forgetMs: number;
}

const MINUTE_MS = 60_000;

/** One account from browsers that never signed in to it: 10 tries in the first 15 minutes, then one in 15 minutes. */
export const ACCOUNT_LOCKOUT: LockoutPolicy = {
  freeCount: 3,
  firstDelayMs: 5_000,
  maxDelayMs: 15 * MINUTE_MS,
  forgetMs: 60 * MINUTE_MS,
};
/** One account from one browser that did sign in to it before. */
export const DEVICE_LOCKOUT: LockoutPolicy = {
  freeCount: 5,
  firstDelayMs: 1_000,
  maxDelayMs: 5 * MINUTE_MS,
  forgetMs: 60 * MINUTE_MS,
};
/** One address over all accounts: an office shares one. */
export const ADDRESS_LOCKOUT: LockoutPolicy = {
  freeCount: 30,
  firstDelayMs: 1_000,
  maxDelayMs: 5 * MINUTE_MS,
  forgetMs: 15 * MINUTE_MS,
};

export function waitBefore(attempts: Attempts | undefined, now: number): number {
  return attempts === undefined ? 0 : Math.max(0, attempts.nextAllowedAt - now);
}

export function isForgotten(attempts: Attempts, policy: LockoutPolicy, now: number): boolean {
  return now - attempts.lastAt >= policy.forgetMs;
}

export function tried(attempts: Attempts | undefined, policy: LockoutPolicy, now: number): Attempts {
  const count = attempts === undefined || isForgotten(attempts, policy, now) ? 1 : attempts.count + 1;
  const paidCount = count - policy.freeCount;
  const delayMs = paidCount < 0 ? 0 : Math.min(policy.maxDelayMs, policy.firstDelayMs * 2 ** Math.min(paidCount, 30));
  // After a free try nobody waits, also where another node's clock is a little behind this one's.
  return { count, lastAt: now, nextAllowedAt: delayMs === 0 ? 0 : now + delayMs };
}
