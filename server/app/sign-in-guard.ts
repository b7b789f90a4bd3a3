/**
 * Slows down guessing of passwords, per account and per address, on all nodes together (S7). Nothing is permanent, and what
 * the nodes share may be lost.
 */
import {
  ACCOUNT_LOCKOUT,
  ADDRESS_LOCKOUT,
  type Attempts,
  DEVICE_LOCKOUT,
  type LockoutPolicy,
  tried,
  waitBefore,
} from "../core/agent/lockout.ts";
import type { SessionMemory } from "../ports/session-memory.ts";

interface Who {
  readonly login: string;
  readonly address: string;
  /** Set when this browser signed in to this account before: strangers who guess do not slow it down. */
  readonly device: string | null;
}

export type Entry =
  | { readonly status: "locked"; readonly retryAfterMs: number }
  /** The try is counted already, so that parallel ones cannot slip through together. */
  | { readonly status: "entered"; succeed(): Promise<void>; takeBack(): Promise<void> };

export interface SignInGuard {
  /** Rejects with StoreUnavailable, as do the functions of an entry. */
  enter(who: Who, now: number): Promise<Entry>;
}

type Counted =
  | { readonly status: "locked"; readonly retryAfterMs: number }
  /** `undo` does nothing when somebody has tried since. */
  | { readonly status: "counted"; undo(): Promise<void>; clear(): Promise<void> };

type Memory = Pick<SessionMemory, "tries" | "swapTries">;

/** Each is answered by another try that was counted meanwhile. */
const MOST_ROUNDS = 10;
const CROWDED_MS = 1_000;

export function createSignInGuard(memory: Memory): SignInGuard {
  return {
    async enter({ login, address, device }, now) {
      const account =
        device === null
          ? await count(memory, `account ${login}`, ACCOUNT_LOCKOUT, now)
          : await count(memory, `device ${device} ${login}`, DEVICE_LOCKOUT, now);
      if (account.status === "locked") {
        return account;
      }
      const from = await count(memory, `address ${address}`, ADDRESS_LOCKOUT, now);
      if (from.status === "locked") {
        await account.undo();
        return from;
      }
      return {
        status: "entered",
        // An address is not cleared: else one good account there would buy free guesses at all others.
        async succeed() {
          await account.clear();
          await from.undo();
        },
        async takeBack() {
          await account.undo();
          await from.undo();
        },
      };
    },
  };
}

async function count(memory: Memory, key: string, policy: LockoutPolicy, now: number): Promise<Counted> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = await memory.tries(key);
    const attempts = before === null ? undefined : toAttempts(before);
    const retryAfterMs = waitBefore(attempts, now);
    if (retryAfterMs > 0) {
      return { status: "locked", retryAfterMs };
    }
    const after = toText(tried(attempts, policy, now));
    if (await memory.swapTries(key, before, after, policy.forgetMs)) {
      return {
        status: "counted",
        async undo() {
          await memory.swapTries(key, after, before, policy.forgetMs);
        },
        async clear() {
          const latest = await memory.tries(key);
          await memory.swapTries(key, latest, null, policy.forgetMs);
        },
      };
    }
  }
  return { status: "locked", retryAfterMs: CROWDED_MS };
}

function toText({ count: times, lastAt, nextAllowedAt }: Attempts): string {
  return `${times} ${lastAt} ${nextAllowedAt}`;
}

function toAttempts(text: string): Attempts {
  const [times = 0, lastAt = 0, nextAllowedAt = 0] = text.split(" ").map(Number);
  return { count: times, lastAt, nextAllowedAt };
}
