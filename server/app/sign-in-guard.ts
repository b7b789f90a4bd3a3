/** Slows down guessing of passwords, per account and per address (S7). In memory: a restart forgets, nothing is permanent. */
import {
  ACCOUNT_LOCKOUT,
  ADDRESS_LOCKOUT,
  type Attempts,
  DEVICE_LOCKOUT,
  isForgotten,
  type LockoutPolicy,
  tried,
  waitBefore,
} from "../core/agent/lockout.ts";

interface Who {
  readonly login: string;
  readonly address: string;
  /** Set when this browser signed in to this account before: strangers who guess do not slow it down. */
  readonly device: string | null;
}

export type Entry =
  | { readonly status: "locked"; readonly retryAfterMs: number }
  /** The try is counted already, so that parallel ones cannot slip through together. */
  | { readonly status: "entered"; succeed(): void; takeBack(): void };

export interface SignInGuard {
  enter(who: Who, now: number): Entry;
  /** Forgets what is old. */
  sweep(now: number): void;
}

/** Counts of each kind; the one not tried for longest makes room. */
const MOST_COUNTS = 100_000;

interface Counter {
  wait(key: string, now: number): number;
  /** Returns the function that undoes it. */
  count(key: string, now: number): () => void;
  clear(key: string): void;
  sweep(now: number): void;
}

export function createSignInGuard(): SignInGuard {
  const accounts = createCounter(ACCOUNT_LOCKOUT);
  const devices = createCounter(DEVICE_LOCKOUT);
  const addresses = createCounter(ADDRESS_LOCKOUT);
  return {
    enter({ login, address, device }, now) {
      const counter = device === null ? accounts : devices;
      const key = device === null ? login : `${device} ${login}`;
      const retryAfterMs = Math.max(counter.wait(key, now), addresses.wait(address, now));
      if (retryAfterMs > 0) {
        return { status: "locked", retryAfterMs };
      }
      const undoAccount = counter.count(key, now);
      const undoAddress = addresses.count(address, now);
      return {
        status: "entered",
        // An address is not cleared: else one good account there would buy free guesses at all others.
        succeed() {
          counter.clear(key);
          undoAddress();
        },
        takeBack() {
          undoAccount();
          undoAddress();
        },
      };
    },
    sweep(now) {
      for (const counter of [accounts, devices, addresses]) {
        counter.sweep(now);
      }
    },
  };
}

function createCounter(policy: LockoutPolicy): Counter {
  const counts = new Map<string, Attempts>();
  return {
    wait: (key, now) => waitBefore(counts.get(key), now),
    count(key, now) {
      const before = counts.get(key);
      const after = tried(before, policy, now);
      counts.delete(key);
      counts.set(key, after);
      if (counts.size > MOST_COUNTS) {
        counts.delete(counts.keys().next().value ?? key);
      }
      return () => {
        if (counts.get(key) !== after) {
          return;
        }
        if (before === undefined) {
          counts.delete(key);
        } else {
          counts.set(key, before);
        }
      };
    },
    clear(key) {
      counts.delete(key);
    },
    sweep(now) {
      for (const [key, attempts] of counts) {
        if (isForgotten(attempts, policy, now)) {
          counts.delete(key);
        }
      }
    },
  };
}
