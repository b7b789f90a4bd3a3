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

export type StoresConfig = Pick<Config, "dataDir" | "redisUrl" | "redisPrefix" | "isRedisDeclared" | "timings">;

/**
 * Rejects with StartError or an Error of the store that says what to do. A Redis that is not there is no such error:
 * processes may be started in any order, so it calls `onAwaited` and waits.
 */
export async function openStores(config: StoresConfig, log: Log, onAwaited: () => void): Promise<Stores> {
  const { dataDir, redisUrl } = config;
  if (redisUrl === null) {
    return openEmbedded(dataDir, log);
  }
  // Loaded where it is used: without Redis its client and scripts are no part of a start.
  const { openRedis } = await import("./redis-stores.ts");
  return openRedis(config, redisUrl, log, onAwaited);
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
    presence: createEmbeddedPresence(runtime, {
      onListenerError: (err) => log.error({ err }, "a presence listener failed"),
    }),
    lease: createEmbeddedLease(),
    memory: createEmbeddedSessionMemory(runtime),
    playerKey,
    // A file goes back only while nobody has it open.
    historyLost: new Promise(() => undefined),
    closeStores: () => store.close(),
  };
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
