import { expect, it } from "vitest";
import { createRedisEventStore } from "../../../server/adapters/redis/event-store.ts";
import { sharedPlayerKey } from "../../../server/adapters/redis/player-key.ts";
import { createRedisSessionMemory } from "../../../server/adapters/redis/session-memory.ts";
import { sessionMemoryContract } from "../../contracts/session-memory.ts";
import { startRedis } from "../../support/redis-process.ts";
import { openRedis, openStore } from "./support.ts";

sessionMemoryContract("redis session memory", async () => {
  const redis = await startRedis();
  const stores = [
    await createRedisEventStore({ url: redis.url }),
    await createRedisEventStore({ url: redis.url }),
  ] as const;
  return {
    nodes: [createRedisSessionMemory(stores[0]), createRedisSessionMemory(stores[1])],
    dispose: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await redis.stop();
    },
  };
});

it("[SAFETY 6.5] what is done in a session on one node is known on the other, and tickets stand nowhere as they are", async () => {
  const redis = await openRedis();
  const [first, second] = [await openStore({ url: redis.url }), await openStore({ url: redis.url })];
  const memory = createRedisSessionMemory(first.store);
  memory.touch("session", 5_000);
  await expect.poll(() => createRedisSessionMemory(second.store).touchedAt("session")).toBe(5_000);
  expect(await memory.touchedAt("other")).toBeNull();
  await memory.putTicket("the-ticket", "session", 60_000);
  expect((await redis.admin.keys("*")).filter((key) => key.includes("the-ticket"))).toEqual([]);
});

it("[T7] all nodes have the same key of anonymous players, made once", async () => {
  const redis = await openRedis();
  const stores = [await openStore({ url: redis.url }), await openStore({ url: redis.url })];
  const made = await Promise.all([...stores, ...stores].map(({ store }) => sharedPlayerKey(store)));
  expect(new Set(made.map((key) => Buffer.from(key).toString("hex"))).size).toBe(1);
  expect(made[0]?.length).toBe(32);
});
