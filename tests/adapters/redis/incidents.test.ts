/** Published at one node, followed at another. */
import { afterAll, beforeAll, describe } from "vitest";
import { createRedisLease } from "../../../server/adapters/redis/lease.ts";
import { createRedisPresence } from "../../../server/adapters/redis/presence.ts";
import { createRedisSessionMemory } from "../../../server/adapters/redis/session-memory.ts";
import { incidentSuite } from "../../contracts/incidents.ts";
import { createTestApp, type TestApp } from "../../support/test-app.ts";
import { openRedis, openStore } from "./support.ts";

describe("incidents over Redis", () => {
  const apps: TestApp[] = [];
  beforeAll(async () => {
    const { url } = await openRedis();
    for (let index = 0; index < 2; index += 1) {
      apps.push(
        await createTestApp({
          adapters: async (_, time) => {
            const { store } = await openStore({ url });
            return {
              store,
              presence: createRedisPresence(store, time),
              lease: createRedisLease(store, time, "desk", { renewEveryMs: 60_000 }),
              memory: createRedisSessionMemory(store),
              highestAt: store.highestAt,
            };
          },
        }),
      );
    }
  });
  afterAll(async () => {
    for (const app of apps) await app.remove();
  });
  const at = (index: number): TestApp => {
    const app = apps[index];
    if (app === undefined) throw new Error("not started");
    return app;
  };
  incidentSuite(() => ({ write: at(0), read: at(1) }));
});
