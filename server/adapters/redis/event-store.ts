/**
 * The event store of many processes: one Redis, one script call for each append. Acknowledged is what Redis has fsynced
 * (self-check.ts sees to that). Watchers are told in commit order, before the append that made the change resolves where
 * the listening line is up.
 */
import { randomFillSync } from "node:crypto";
import { encodeId } from "../../../shared/ids.ts";
import { LIMITS } from "../../../shared/limits.ts";
import { StoreUnavailable } from "../../ports/event-store.ts";
import { checkAppend, checkFind, checkLimit, FIND_LIMIT } from "../embedded/check-request.ts";
import { createAppendQueue, type ScriptResult } from "./append-queue.ts";
import { createCompaction } from "./compaction.ts";
import { type Argument, createConnection, type RedisConnection } from "./connection.ts";
import type { RedisEventStore, RedisEventStoreOptions } from "./event-store-options.ts";
import { createFeeds } from "./feeds.ts";
import { createHistory } from "./history.ts";
import { createKeys } from "./keys.ts";
import { otherData } from "./other-data.ts";
import { createQueries } from "./queries.ts";
import { createRefusal } from "./refusal.ts";
import { repeat } from "./repeat.ts";
import { createRetrying, createScripts, loadScripts } from "./scripts.ts";
import { createServerWatch } from "./server-watch.ts";
import { createWriter } from "./writer.ts";

export type { RedisAlarm, RedisEventStore, RedisEventStoreOptions } from "./event-store-options.ts";

/** Waiting does not help against these. */
const NOT_LET_IN = /\b(?:WRONGPASS|NOAUTH|NOPERM)\b/;
const COMPACT_EVERY_MS = 5_000;
const COMPACT_BATCH = 50;

/** Rejects with an Error that says what to do: not reachable, wrong password, settings that lose data, other data. */
export async function createRedisEventStore(options: RedisEventStoreOptions): Promise<RedisEventStore> {
  const { onAlarm = () => {}, timeoutMs = LIMITS.appendTimeoutMs, keptCommits = 10_000 } = options;
  const keys = createKeys(options.prefix ?? "balie");
  const sources = loadScripts();
  const history = createHistory(options.markPath ?? null, () => encodeId(randomFillSync(new Uint8Array(16))));
  const refusal = createRefusal(onAlarm);
  let closing: Promise<void> | null = null;
  let isOpen = false;
  let isOtherHistory = false;
  let refuseStart: (why: string) => void = () => {};
  const refused = new Promise<string>((resolve) => {
    refuseStart = resolve;
  });

  const { connection, connect, reason } = createConnection({
    url: options.url,
    timeoutMs,
    onUp: async () => {
      await server.check();
      const problems = server.problems();
      if (!isOpen && problems.length > 0) {
        refuseStart(problems.join(" "));
      }
      if (!server.isUsable() || (!isOpen && problems.length > 0)) {
        throw new Error(problems.join(" "));
      }
      if (!isOpen) {
        const wrong = await otherData(connection.callEarly, keys);
        if (wrong !== null) {
          refuseStart(wrong);
          throw new Error(wrong);
        }
      }
      // So that no call has to be made twice; where that is forbidden, calls bring their script.
      const loads = [...sources.values()].map(({ source }) => connection.callEarly("SCRIPT", ["LOAD", source]));
      await Promise.allSettled(loads);
      await openHistory();
    },
    onState: (state, why) => {
      if (!isOpen && why !== "" && state !== "closed") {
        if (NOT_LET_IN.test(why)) {
          refuseStart(`Redis cannot be used: ${why}. Is REDIS_URL right?`);
        } else {
          onAlarm({ type: "awaited", message: why });
        }
      }
      if (isOpen && state === "ready") {
        onAlarm({ type: "back" });
        void (isOtherHistory ? restart() : feeds.catchUp()).catch(() => {});
      } else if (isOpen && (state === "connecting" || (state === "checking" && why !== ""))) {
        onAlarm({ type: "away", message: why });
      }
    },
  });
  const server = createServerWatch(connection.callEarly, options.isProfileDeclared ?? false, (problems) => {
    if (isOpen) {
      onAlarm({ type: "settings", problems });
    }
  });
  const { callBuffer } = connection;
  const call: RedisConnection["call"] = (command, args) =>
    connection.call(command, args).catch((error: unknown) => {
      refusal.failed(error);
      throw error;
    });
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
      const results = await scripts.run("event-store-append", all);
      refusal.ended();
      return results as readonly ScriptResult[];
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
    if (refusal.isRefusing() || server.problems().length > 0) {
      await server.check();
    }
    if (refusal.isRefusing()) {
      await call("HSET", [keys.meta, "probe", 1]).then(refusal.ended, () => {});
    }
    if (!(await feeds.look())) {
      await openHistory();
    }
  }

  connect();
  const { connectWithinMs = 5_000 } = options;
  const late = () => `Redis cannot be used: ${reason()}. Is REDIS_URL right?`;
  const up = connection.ready(connectWithinMs).then((isReady) => (isReady ? null : late()));
  const wrong = await Promise.race([up, refused]);
  if (wrong !== null) {
    connection.close();
    await history.close();
    throw new Error(wrong);
  }
  isOpen = true;
  await feeds.begin(timeoutMs);

  const { compactAfterMs = 3_600_000 } = options;
  const compact = (until: number, limit = COMPACT_BATCH) => compaction.compact(until, limit);
  const ends = [
    repeat(options.lookEveryMs ?? 2_000, look),
    repeat(options.checkEveryMs ?? 60_000, async () => connection.state() === "ready" && (await server.check())),
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
    isWritable: () => !refusal.isRefusing() && server.isUsable() && closing === null && connection.state() === "ready",
    profile: server.profile,
    problems: server.problems,
    look,
    compact,
    close: () => {
      closing ??= end();
      return closing;
    },
  };
}
