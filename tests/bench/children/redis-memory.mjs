/**
 * One round of redis-memory: closed and compacted conversations, then open ones. The first fifth only fills what has a
 * fixed size, such as the list of the last 10,000 commits. Arguments: workload, address of Redis, prefix.
 */
import { createRedisEventStore } from "../../../dist/server/adapters/redis/event-store.js";
import { readWorkload, runLanes, tell } from "./lanes.mjs";

const [file = "", url = "", prefix = ""] = process.argv.slice(2);
const all = readWorkload(file);
const store = await createRedisEventStore({ url, prefix, compactAfterMs: null });
const append = async (request) => {
  const { status } = await store.append(request);
  if (status !== "appended") throw new Error(status);
};

async function compactAll() {
  while ((await store.compact(Number.MAX_SAFE_INTEGER, 500)) > 0);
}

async function usedMemory() {
  const info = String(await store.connection.call("INFO", ["memory"]));
  return Number(/^used_memory:(\d+)/m.exec(info)?.[1]);
}

async function close(some) {
  await runLanes(
    some.map(({ open, close: last }) => [...open, last]),
    append,
  );
  await compactAll();
}

const fifth = Math.floor(all.length / 5);
await close(all.slice(0, fifth));
const first = await usedMemory();
await close(all.slice(fifth, 3 * fifth));
const second = await usedMemory();
const opened = all.slice(3 * fifth, 5 * fifth);
await runLanes(
  opened.map(({ open }) => open),
  append,
);
const third = await usedMemory();
await store.close();
tell({ closedBytes: (second - first) / (2 * fifth), openBytes: (third - second) / opened.length });
