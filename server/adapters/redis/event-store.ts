/**
 * The event store of many processes: one Redis, one script call for each append. Acknowledged is what Redis has fsynced
 * (self-check.ts sees to that). Watchers are told in commit order, before the append that made the change resolves where
 * the listening line is up.
 */
import { randomFillSync } from "node:crypto";
import { encodeId } from "../../../shared/ids.ts";
import { LIMITS } from "../../../shared/limits.ts";
import { type EventStore, StoreUnavailable } from "../../ports/event-store.ts";
import { checkAppend, checkFind, checkLimit, FIND_LIMIT } from "../embedded/check-request.ts";
import { createAppendQueue, type ScriptResult } from "./append-queue.ts";
import { createCompaction } from "./compaction.ts";
import { type Argument, createConnection, type RedisConnection } from "./connection.ts";
import { createFeeds } from "./feeds.ts";
import { createHistory, type HistoryLost } from "./history.ts";
import { createKeys, type Keys } from "./keys.ts";
import { createQueries } from "./queries.ts";
import { createRefusal } from "./refusal.ts";
import { repeat } from "./repeat.ts";
import { createRetrying, createScripts, loadScripts, type Scripts } from "./scripts.ts";
import { checkServer, type Profile, type ServerCheck } from "./self-check.ts";
import { createWriter } from "./writer.ts";

/** What an operator has to know at once. */
export type RedisAlarm =
  /** DL9: Redis knows less than was seen before; the store has begun a new epoch. */
  | ({ readonly type: "historyLost" } & HistoryLost)
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
  readonly connectWithinMs?: number;
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
  /** Compares the top numbers with what was told, now. */
  look(): Promise<void>;
  /** Compacts closed conversations last changed at or before `until`; gives how many. */
  compact(until: number, limit?: number): Promise<number>;
}

/** Waiting does not help against these. */
const NOT_LET_IN = /\b(?:WRONGPASS|NOAUTH|NOPERM)\b/;
const COMPACT_EVERY_MS = 5_000;
const COMPACT_BATCH = 50;

/** Rejects with an Error that says what to do: not reachable, wrong password, settings that lose data. */
export async function createRedisEventStore(options: RedisEventStoreOptions): Promise<RedisEventStore> {
  const { onAlarm = () => {}, timeoutMs = LIMITS.appendTimeoutMs, keptCommits = 10_000 } = options;
  const keys = createKeys(options.prefix ?? "balie");
  const sources = loadScripts();
  const history = createHistory(options.markPath ?? null, () => encodeId(randomFillSync(new Uint8Array(16))));
  const refusal = createRefusal(onAlarm);
  let closing: Promise<void> | null = null;
  let server: ServerCheck = { profile: "checked", problems: [] };
  let isOpen = false;
  let isOtherHistory = false;
  let refuseStart: () => void = () => {};
  const isRefused = new Promise<false>((resolve) => {
    refuseStart = () => resolve(false);
  });

  const { connection, connect, reason } = createConnection({
    url: options.url,
    timeoutMs,
    onUp: async () => {
      await check();
      if (server.problems.length > 0) {
        throw new Error(server.problems.join(" "));
      }
      // So that no call has to be made twice; where that is forbidden, calls bring their script.
      const loads = [...sources.values()].map(({ source }) => connection.callEarly("SCRIPT", ["LOAD", source]));
      await Promise.allSettled(loads);
      await openHistory();
    },
    onState: (state, why) => {
      if (server.problems.length > 0 || NOT_LET_IN.test(why)) {
        refuseStart();
      }
      if (isOpen && state === "ready") {
        onAlarm({ type: "back" });
        void (isOtherHistory ? restart() : feeds.catchUp()).catch(() => {});
      } else if (isOpen && state === "connecting") {
        onAlarm({ type: "away", message: why });
      }
    },
  });
  const { call, callBuffer } = connection;
  const early = createScripts(connection.callEarly, keys.meta, sources);
  const scripts = createScripts(call, keys.meta, sources);
  const queries = createQueries({
    keys,
    scripts: createRetrying(scripts, connection, timeoutMs / 2),
    call,
    callBuffer,
  });
  const compaction = createCompaction({ keys, scripts, queries, call });
  const feeds = createFeeds({
    connection,
    scripts,
    keys,
    history,
    queries,
    onListenerError: (error) => onAlarm({ type: "listenerFailed", error }),
  });
  const queue = createAppendQueue({
    waitingLimit: options.waitingLimit ?? LIMITS.waitingAppends,
    send: async (requestCount, args) => {
      const all: readonly Argument[] = [history.epoch(), keptCommits, requestCount, ...args];
      try {
        const results = await scripts.run("event-store-append", all);
        refusal.ended();
        return results as readonly ScriptResult[];
      } catch (error) {
        refusal.failed(error);
        throw error;
      }
    },
  });
  const write = createWriter({
    queue,
    keys,
    call,
    epoch: history.epoch,
    expand: compaction.expand,
    onCommitted: history.saw,
    onOtherEpoch: () => void openHistory().catch(() => {}),
  });

  async function check(): Promise<void> {
    const before = server.problems.join();
    server = await checkServer(connection.callEarly, options.isProfileDeclared ?? false);
    if (isOpen && server.problems.join() !== before) {
      onAlarm({ type: "settings", problems: server.problems });
    }
  }

  async function openHistory(): Promise<void> {
    const lost = await history.open(early);
    if (lost !== null) {
      isOtherHistory = true;
      onAlarm({ type: "historyLost", ...lost });
      // On a new line others may not read yet; then it waits until they may.
      if (connection.state() === "ready") {
        await restart();
      }
    }
  }

  async function restart(): Promise<void> {
    isOtherHistory = false;
    await feeds.restart();
  }

  async function look(): Promise<void> {
    connection.probeListening();
    if (connection.state() !== "ready") {
      return;
    }
    if (refusal.isRefusing()) {
      await call("HSET", [keys.meta, "probe", 1]).then(refusal.ended, () => {});
    }
    if (!(await feeds.look())) {
      await openHistory();
    }
  }

  connect();
  if (!(await Promise.race([connection.ready(options.connectWithinMs ?? 5_000), isRefused]))) {
    const why = reason();
    connection.close();
    await history.close();
    throw new Error(server.problems.length > 0 ? why : `Redis cannot be used: ${why}. Is REDIS_URL right?`);
  }
  isOpen = true;
  await feeds.begin(timeoutMs);

  const { compactAfterMs = 3_600_000 } = options;
  const compact = (until: number, limit = COMPACT_BATCH) => compaction.compact(until, limit);
  const ends = [
    repeat(options.lookEveryMs ?? 2_000, look),
    repeat(options.checkEveryMs ?? 60_000, async () => connection.state() === "ready" && (await check())),
    ...(compactAfterMs === null ? [] : [repeat(COMPACT_EVERY_MS, () => compact(history.highestAt() - compactAfterMs))]),
  ];

  function checkOpen(): void {
    if (closing !== null) {
      throw new StoreUnavailable("the store is closed");
    }
  }

  async function end(): Promise<void> {
    for (const stop of ends) {
      stop();
    }
    await queue.idle();
    connection.close();
    await history.close();
  }

  return {
    get epoch() {
      return history.epoch();
    },
    get highestAt() {
      return history.highestAt();
    },
    connection,
    scripts,
    keys,
    append: async (request) => {
      checkOpen();
      checkAppend(request);
      const result = await write(request);
      if (result.status !== "appended") {
        return result;
      }
      await feeds.told(result.commit);
      return { status: "appended", events: result.events };
    },
    read: async (streamId, afterSeq, limit) => {
      checkOpen();
      checkLimit(limit, Number.MAX_SAFE_INTEGER);
      return queries.read(streamId, afterSeq, limit);
    },
    findCommand: async (streamId, participant, id) => {
      checkOpen();
      return queries.findCommand(streamId, participant, id);
    },
    summary: async (streamId) => {
      checkOpen();
      return queries.summary(streamId);
    },
    find: async (query) => {
      checkOpen();
      checkFind(query);
      return query.statuses?.length === 0 ? [] : queries.find(query);
    },
    load: async (ownerId) => {
      checkOpen();
      return queries.load(ownerId);
    },
    due: async (now, limit) => {
      checkOpen();
      checkLimit(limit, FIND_LIMIT);
      return queries.due(now, limit);
    },
    subscribe: feeds.subscribe,
    watch: feeds.watch,
    isWritable: () => !refusal.isRefusing() && closing === null && connection.state() === "ready",
    profile: () => server.profile,
    look,
    compact,
    close: () => {
      closing ??= end();
      return closing;
    },
  };
}
