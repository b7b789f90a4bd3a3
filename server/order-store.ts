/** The store for one order of the command line: opened, written to, closed. It takes no lease and no part in the queue. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmbeddedEventStore } from "./adapters/embedded/event-store.ts";
import { createRuntime } from "./adapters/embedded/runtime.ts";
import type { EventStore } from "./ports/event-store.ts";
import type { Runtime } from "./ports/runtime.ts";
import { StartError } from "./start-error.ts";
import type { StoresConfig } from "./stores.ts";

export interface OrderStore {
  readonly store: EventStore;
  readonly runtime: Runtime;
  close(): Promise<void>;
}

const CONNECT_WITHIN_MS = 5_000;

/** Rejects with StartError. */
export async function openForOrder(config: StoresConfig): Promise<OrderStore> {
  const { dataDir, redisUrl } = config;
  try {
    return redisUrl === null ? await openEmbedded(dataDir) : await openRedis(config, redisUrl);
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : String(error));
  }
}

async function openEmbedded(folder: string): Promise<OrderStore> {
  const store = await createEmbeddedEventStore({ folder });
  return { store, runtime: createRuntime({ floorAt: store.highestAt }), close: () => store.close() };
}

async function openRedis({ redisPrefix, isRedisDeclared, timings }: StoresConfig, url: string): Promise<OrderStore> {
  const { createRedisEventStore } = await import("./adapters/redis/event-store.ts");
  const { createRedisRuntime } = await import("./adapters/redis/runtime.ts");
  // How far the store has been seen is for the nodes to remember; this process is gone in a moment.
  const folder = await mkdtemp(join(tmpdir(), "balie-order-"));
  const store = await createRedisEventStore({
    url,
    prefix: redisPrefix,
    isProfileDeclared: isRedisDeclared,
    markPath: join(folder, "redis.mark"),
    connectWithinMs: CONNECT_WITHIN_MS,
    checkEveryMs: timings.storeCheckMs,
    onAlarm: () => undefined,
  });
  const runtime = await createRedisRuntime(store, { onJump: () => undefined });
  return {
    store,
    runtime,
    async close() {
      runtime.stop();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
