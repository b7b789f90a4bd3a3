/** The adapters of a process that shares one Redis with others. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createRedisEventStore, type RedisAlarm } from "./adapters/redis/event-store.ts";
import { createRedisLease } from "./adapters/redis/lease.ts";
import { sharedPlayerKey } from "./adapters/redis/player-key.ts";
import { createRedisPresence } from "./adapters/redis/presence.ts";
import { createRedisRuntime } from "./adapters/redis/runtime.ts";
import { createRedisSessionMemory } from "./adapters/redis/session-memory.ts";
import { createRedisStoreHealth, type RedisStoreHealth } from "./adapters/redis/store-health.ts";
import type { Log } from "./app/log.ts";
import { StartError } from "./start-error.ts";
import type { Stores, StoresConfig } from "./stores.ts";

/** As openStores. */
export async function openRedis(config: StoresConfig, url: string, log: Log, onAwaited: () => void): Promise<Stores> {
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  let lost: () => void = () => undefined;
  let isRunning = false;
  let health: RedisStoreHealth | null = null;
  const historyLost = new Promise<void>((resolve) => {
    lost = resolve;
  });
  const store = await createRedisEventStore({
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
  }).catch((error: unknown) => {
    throw new StartError(error instanceof Error ? error.message : String(error));
  });
  try {
    const runtime = await createRedisRuntime(store, {
      onJump: (byMs) => log.warn({ byMs }, "the clock of Redis jumped: look at the time of its host"),
    });
    const presence = createRedisPresence(store, runtime, {
      onListenerError: (err) => log.error({ err }, "a presence listener failed"),
    });
    const lease = createRedisLease(store, runtime, "desk");
    const playerKey = await sharedPlayerKey(store);
    health = createRedisStoreHealth(store);
    isRunning = true;
    log.info({ profile: store.profile(), prefix: config.redisPrefix }, "conversations are kept in Redis");
    return {
      store,
      health,
      presence,
      runtime,
      lease,
      memory: createRedisSessionMemory(store),
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
