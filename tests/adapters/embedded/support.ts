import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import {
  createEmbeddedEventStore,
  type EmbeddedEventStore,
  type EmbeddedEventStoreOptions,
  type StoreAlarm,
} from "../../../server/adapters/embedded/event-store.ts";

/** A folder that goes when the test file is done. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "balie-store-"));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
const stores: EmbeddedEventStore[] = [];

afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

export interface OpenStore {
  readonly store: EmbeddedEventStore;
  readonly alarms: readonly StoreAlarm[];
  /** Resolves when an alarm of this type has come, also if it came before. */
  alarmed(type: StoreAlarm["type"], count?: number): Promise<void>;
}

export async function openStore(options: Omit<EmbeddedEventStoreOptions, "onAlarm">): Promise<OpenStore> {
  const alarms: StoreAlarm[] = [];
  const waiting = new Set<() => void>();
  const onAlarm = (alarm: StoreAlarm) => {
    alarms.push(alarm);
    for (const look of [...waiting]) {
      look();
    }
  };
  const freeSpace = async () => ({ freeBytes: 1e12, totalBytes: 1e12 });
  const store = await createEmbeddedEventStore({ freeSpace, ...options, onAlarm });
  stores.push(store);
  return {
    store,
    alarms,
    alarmed: (type, count = 1) =>
      new Promise((resolve) => {
        const look = () => {
          if (alarms.filter((alarm) => alarm.type === type).length >= count) {
            waiting.delete(look);
            resolve();
          }
        };
        waiting.add(look);
        look();
      }),
  };
}
