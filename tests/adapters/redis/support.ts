import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import {
  createRedisEventStore,
  type RedisAlarm,
  type RedisEventStore,
  type RedisEventStoreOptions,
} from "../../../server/adapters/redis/event-store.ts";
import { type RedisOptions, type RedisProcess, startRedis } from "../../support/redis-process.ts";
import { until } from "../../support/until.ts";

const stores: RedisEventStore[] = [];
const servers: RedisProcess[] = [];
const folders: string[] = [];

afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await Promise.all(servers.map((server) => server.stop()));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A Redis that ends with the test file. */
export async function openRedis(options: RedisOptions = {}): Promise<RedisProcess> {
  const redis = await startRedis(options);
  servers.push(redis);
  return redis;
}

export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "balie-redis-mark-"));
  folders.push(folder);
  return folder;
}

export interface OpenStore {
  readonly store: RedisEventStore;
  readonly alarms: readonly RedisAlarm[];
  /** Resolves with the first alarm of this type, also if it came before. */
  alarmed<Type extends RedisAlarm["type"]>(type: Type): Promise<Extract<RedisAlarm, { type: Type }>>;
}

export async function openStore(options: Omit<RedisEventStoreOptions, "onAlarm">): Promise<OpenStore> {
  const alarms: RedisAlarm[] = [];
  const listeners = new Set<() => void>();
  const onAlarm = (alarm: RedisAlarm) => {
    alarms.push(alarm);
    for (const listener of [...listeners]) listener();
  };
  const store = await createRedisEventStore({ lookEveryMs: 50, ...options, onAlarm });
  stores.push(store);
  const observed = {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const isOf =
    <Type extends RedisAlarm["type"]>(type: Type) =>
    (alarm: RedisAlarm): alarm is Extract<RedisAlarm, { type: Type }> =>
      alarm.type === type;
  return {
    store,
    alarms,
    alarmed: (type) => until(`alarm ${type}`, observed, () => alarms.find(isOf(type))),
  };
}
