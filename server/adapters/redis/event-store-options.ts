/** What the Redis event store is given, tells and offers beyond the port. */
import type { EventStore } from "../../ports/event-store.ts";
import type { RedisConnection } from "./connection.ts";
import type { HistoryLost } from "./history.ts";
import type { Keys } from "./keys.ts";
import type { Scripts } from "./scripts.ts";
import type { Profile } from "./self-check.ts";

/** What an operator has to know at once. */
export type RedisAlarm =
  /** At the start: Redis cannot be reached, or is still reading its file. The start goes on by itself. */
  | { readonly type: "awaited"; readonly message: string }
  /** DL9: Redis knows less than was seen before; the store has begun a new epoch. */
  | ({ readonly type: "historyLost" } & HistoryLost)
  /** Nothing can be asked of Redis: no line, or it does not let us in yet. Again with each other reason. */
  | { readonly type: "away"; readonly message: string }
  | { readonly type: "back" }
  | { readonly type: "writesRefused"; readonly message: string }
  | { readonly type: "writesResumed" }
  /** ST1: what is wrong with how Redis is set up; empty when it has been set right. */
  | { readonly type: "settings"; readonly problems: readonly string[] }
  | { readonly type: "listenerFailed"; readonly error: unknown };

export interface RedisEventStoreOptions {
  readonly url: string;
  /** Begins every key; one for each deployment. */
  readonly prefix?: string;
  readonly onAlarm?: (alarm: RedisAlarm) => void;
  /** Where CONFIG is forbidden: the operator says that Redis is set up as `redis-always` asks (ST1). */
  readonly isProfileDeclared?: boolean;
  /** The side file of DL9; null keeps what was seen in memory only. */
  readonly markPath?: string | null;
  readonly timeoutMs?: number;
  /** The start is given up after so long; null waits until Redis is there. */
  readonly connectWithinMs?: number | null;
  readonly waitingLimit?: number;
  /** How often the top numbers are compared with what was told. */
  readonly lookEveryMs?: number;
  readonly checkEveryMs?: number;
  /** Commits kept for nodes that missed some. */
  readonly keptCommits?: number;
  /** Closed conversations unchanged for so long are compacted; null never. */
  readonly compactAfterMs?: number | null;
}

export interface RedisEventStore extends EventStore {
  /** The highest `at` stored: where store time must not fall behind. */
  readonly highestAt: number;
  /** For the other ports of the same Redis. */
  readonly connection: RedisConnection;
  readonly scripts: Scripts;
  readonly keys: Keys;
  profile(): Profile;
  /** ST1: what is wrong with how Redis is set up, as sentences that say what to set. */
  problems(): readonly string[];
  /** Compares the top numbers with what was told, now. */
  look(): Promise<void>;
  /** Compacts closed conversations last changed at or before `until`; gives how many. */
  compact(until: number, limit?: number): Promise<number>;
}
