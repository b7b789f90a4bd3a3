/** The adapters of one deployment: Redis where REDIS_URL is set, a file of this process alone where it is not. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createEmbeddedEventStore, type StoreAlarm } from "./adapters/embedded/event-store.ts";
import { createEmbeddedLease } from "./adapters/embedded/lease.ts";
import { createEmbeddedPresence } from "./adapters/embedded/presence.ts";
import { createRuntime } from "./adapters/embedded/runtime.ts";
import { createEmbeddedSessionMemory } from "./adapters/embedded/session-memory.ts";
import { createEmbeddedStoreHealth } from "./adapters/embedded/store-health.ts";
import type { RedisAlarm } from "./adapters/redis/event-store.ts";
import type { RedisStoreHealth } from "./adapters/redis/store-health.ts";
import type { Log } from "./app/log.ts";
import type { Config } from "./config.ts";
import type { EventStore } from "./ports/event-store.ts";
import type { Lease } from "./ports/lease.ts";
import type { Presence } from "./ports/presence.ts";
import type { Runtime } from "./ports/runtime.ts";
import type { SessionMemory } from "./ports/session-memory.ts";
import type { StoreHealth } from "./ports/store-health.ts";
import { StartError } from "./start-error.ts";

export interface Stores {
  readonly store: EventStore;
  readonly health: StoreHealth;
  readonly presence: Presence;
  readonly runtime: Runtime;
  /** Of the one process that plans offers and sweeps deadlines. */
  readonly lease: Lease;
  readonly memory: SessionMemory;
  /** Makes and checks the secrets of anonymous players; the same on all nodes. */
  readonly playerKey: Uint8Array;
  readonly historyLost: Promise<void>;
  closeStores(): Promise<void>;
}

type StoresConfig = Pick<Config, "dataDir" | "redisUrl" | "redisPrefix" | "isRedisDeclared" | "timings">;

/**
 * Rejects with StartError or an Error of the store that says what to do. A Redis that is not there is no such error:
 * processes may be started in any order, so it calls `onAwaited` and waits.
 */
export function openStores(config: StoresConfig, log: Log, onAwaited: () => void): Promise<Stores> {
  const { dataDir, redisUrl } = config;
  return redisUrl === null ? openEmbedded(dataDir, log) : openRedis(config, redisUrl, log, onAwaited);
}

async function openEmbedded(folder: string, log: Log): Promise<Stores> {
  const store = await createEmbeddedEventStore({ folder, onAlarm: (alarm) => tellEmbedded(log, alarm) });
  const playerKey = await loadKey(folder).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const runtime = createRuntime({ floorAt: store.highestAt });
  return {
    store,
    health: createEmbeddedStoreHealth(store),
    runtime,
    presence: createEmbeddedPresence(runtime, { onListenerError: (err) => presenceFailed(log, err) }),
    lease: createEmbeddedLease(),
    memory: createEmbeddedSessionMemory(runtime),
    playerKey,
    // A file goes back only while nobody has it open.
    historyLost: new Promise(() => undefined),
    closeStores: () => store.close(),
  };
}

/** Loaded where they are used: without Redis its client and scripts are no part of a start. */
async function loadRedis() {
  const [
    { createRedisEventStore },
    { createRedisStoreHealth },
    { createRedisLease },
    { sharedPlayerKey },
    { createRedisPresence },
    { createRedisRuntime },
    { createRedisSessionMemory },
  ] = await Promise.all([
    import("./adapters/redis/event-store.ts"),
    import("./adapters/redis/store-health.ts"),
    import("./adapters/redis/lease.ts"),
    import("./adapters/redis/player-key.ts"),
    import("./adapters/redis/presence.ts"),
    import("./adapters/redis/runtime.ts"),
    import("./adapters/redis/session-memory.ts"),
  ]);
  return {
    createRedisEventStore,
    createRedisStoreHealth,
    createRedisLease,
    sharedPlayerKey,
    createRedisPresence,
    createRedisRuntime,
    createRedisSessionMemory,
  };
}

async function openRedis(config: StoresConfig, url: string, log: Log, onAwaited: () => void): Promise<Stores> {
  const redis = await loadRedis();
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  let lost: () => void = () => undefined;
  let isRunning = false;
  let health: RedisStoreHealth | null = null;
  const historyLost = new Promise<void>((resolve) => {
    lost = resolve;
  });
  const store = await redis
    .createRedisEventStore({
      url,
      prefix: config.redisPrefix,
      isProfileDeclared: config.isRedisDeclared,
      markPath: join(config.dataDir, "redis.mark"),
      connectWithinMs: null,
      checkEveryMs: config.timings.storeCheckMs,
      onAlarm(alarm) {
        tellRedis(log, alarm);
        if (alarm.type === "awaited") {
          onAwaited();
        } else if (alarm.type === "settings") {
          health?.settingsChanged();
        }
        if (alarm.type === "historyLost" && isRunning) {
          lost();
        }
      },
    })
    .catch((error: unknown) => {
      throw new StartError(error instanceof Error ? error.message : String(error));
    });
  try {
    const runtime = await redis.createRedisRuntime(store, {
      onJump: (byMs) => log.warn({ byMs }, "the clock of Redis jumped: look at the time of its host"),
    });
    const presence = redis.createRedisPresence(store, runtime, { onListenerError: (err) => presenceFailed(log, err) });
    const lease = redis.createRedisLease(store, runtime, "desk");
    const playerKey = await redis.sharedPlayerKey(store);
    health = redis.createRedisStoreHealth(store);
    isRunning = true;
    log.info({ profile: store.profile(), prefix: config.redisPrefix }, "conversations are kept in Redis");
    return {
      store,
      health,
      presence,
      runtime,
      lease,
      memory: redis.createRedisSessionMemory(store),
      playerKey,
      historyLost,
      async closeStores() {
        await lease.stop();
        presence.close();
        runtime.stop();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Made once, beside the store and not in it. */
async function loadKey(folder: string): Promise<Uint8Array> {
  const file = join(folder, "player.key");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) {
    await writeFile(file, randomBytes(32), { mode: 0o600, flag: "wx" });
  }
  const key = await readFile(file);
  if (key.length < 32) {
    throw new StartError(
      `${file} is damaged: put back its backup, or delete it (every anonymous player then starts anew)`,
    );
  }
  return key;
}

function presenceFailed(log: Log, err: unknown): void {
  log.error({ err }, "a presence listener failed");
}

function tellEmbedded(log: Log, alarm: StoreAlarm): void {
  switch (alarm.type) {
    case "historyLost":
      log.error({ ...alarm }, "the store has lost history: clients get fresh copies");
      return;
    case "diskLevel":
      log.warn({ ...alarm }, "free disk space changed");
      return;
    case "writesRefused":
      log.error({ reason: alarm.message }, "the store cannot write: players are told that nothing is saved yet");
      return;
    case "writesResumed":
      log.info({}, "the store writes again");
      return;
    case "stopped":
      log.error({ reason: alarm.message }, "the store has stopped: restart this process");
      return;
    case "listenerFailed":
      log.error({ err: alarm.error }, "a listener of the store failed");
  }
}

function tellRedis(log: Log, alarm: RedisAlarm): void {
  switch (alarm.type) {
    case "awaited":
      log.warn(
        { reason: alarm.message },
        "waiting for Redis (REDIS_URL): the start goes on when it answers; until then /readyz is red",
      );
      return;
    case "historyLost":
      log.error({ ...alarm }, "Redis has lost history: clients get fresh copies");
      return;
    case "away":
      log.error({ reason: alarm.message }, "Redis is away: players are told that nothing is saved yet");
      return;
    case "back":
      log.info({}, "Redis is back");
      return;
    case "writesRefused":
      log.error({ reason: alarm.message }, "Redis cannot write: players are told that nothing is saved yet");
      return;
    case "writesResumed":
      log.info({}, "Redis writes again");
      return;
    case "settings":
      if (alarm.problems.length > 0) {
        log.error({ problems: alarm.problems }, "Redis was set so that it may lose what it acknowledges");
      } else {
        log.info({}, "Redis is set as it should be again");
      }
      return;
    case "listenerFailed":
      log.error({ err: alarm.error }, "a listener of the store failed");
  }
}
