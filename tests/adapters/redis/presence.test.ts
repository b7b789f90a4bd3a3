import { createRedisPresence } from "../../../server/adapters/redis/presence.ts";
import { presenceContract } from "../../contracts/presence.ts";
import { openRedis, openStore } from "./support.ts";

presenceContract("redis presence", async () => {
  const redis = await openRedis();
  const { store } = await openStore({ url: redis.url });
  let now = 1_000_000;
  const presence = createRedisPresence(store, { now: () => now });
  return {
    presence,
    advance: async (ms) => {
      now += ms;
    },
    dispose: async () => {
      presence.close();
      await store.close();
    },
  };
});
