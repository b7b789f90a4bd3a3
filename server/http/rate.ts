/** Token bucket: `burst` at once, then `perSecond`. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

export interface TokenBucket {
  /** 0: taken. Otherwise nothing was taken and this is the time in milliseconds until one can be. */
  take(now: number): number;
}

export function createTokenBucket({ perSecond, burst }: Rate): TokenBucket {
  let tokens = burst;
  let filledAt: number | null = null;
  return {
    take(now) {
      tokens = Math.min(burst, tokens + (Math.max(0, now - (filledAt ?? now)) / 1_000) * perSecond);
      filledAt = now;
      if (tokens >= 1) {
        tokens -= 1;
        return 0;
      }
      return Math.ceil(((1 - tokens) / perSecond) * 1_000);
    },
  };
}
