/** Argon2id, at most two at a time (SAFETY 6.5): each takes 46 MiB and a thread of the pool that also serves the disk. */
import { hash, verify } from "@node-rs/argon2";
import type { PasswordHasher } from "../ports/password-hasher.ts";

/** OWASP: 46 MiB, one pass, one lane. 2 is Argon2id; the package's enum cannot be imported under isolatedModules. */
const PARAMETERS = { algorithm: 2, memoryCost: 46 * 1024, timeCost: 1, parallelism: 1 } as const;

export interface HashingLimits {
  readonly atOnce: number;
  readonly waiting: number;
}

export const HASHING_LIMITS: HashingLimits = { atOnce: 2, waiting: 50 };

export function createArgon2Hasher(limits: HashingLimits = HASHING_LIMITS): PasswordHasher {
  return limitHashing(
    {
      hash: (password) => hash(password, PARAMETERS),
      async verify(stored, password) {
        try {
          return await verify(stored, password);
        } catch {
          // Not a hash of ours: costs as much as one, so that nobody learns which accounts are set up.
          await hash(password, PARAMETERS);
          return false;
        }
      },
    },
    limits,
  );
}

interface Slow {
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
}

/** First come, first served; who finds `waiting` others in front is turned away at once. */
export function limitHashing(slow: Slow, limits: HashingLimits): PasswordHasher {
  let runningCount = 0;
  const waiting: (() => void)[] = [];

  async function limited<T>(work: () => Promise<T>): Promise<T | null> {
    if (runningCount >= limits.atOnce) {
      if (waiting.length >= limits.waiting) {
        return null;
      }
      await new Promise<void>((start) => waiting.push(start));
    } else {
      runningCount += 1;
    }
    try {
      return await work();
    } finally {
      // The place goes to the next in line without ever being free in between.
      const next = waiting.shift();
      if (next === undefined) {
        runningCount -= 1;
      } else {
        next();
      }
    }
  }

  return {
    hash: (password) => limited(() => slow.hash(password)),
    async verify(stored, password) {
      const isMatch = await limited(() => slow.verify(stored, password));
      return isMatch === null ? "busy" : isMatch ? "match" : "mismatch";
    },
  };
}
