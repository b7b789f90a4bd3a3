import { eventStoreContract } from "../../contracts/event-store.ts";
import { openRedis, openStore } from "./support.ts";

eventStoreContract("redis event store", async () => {
  const redis = await openRedis();
  let { store } = await openStore({ url: redis.url });
  return {
    store: () => store,
    reopen: async () => {
      await store.close();
      ({ store } = await openStore({ url: redis.url }));
      return store;
    },
    dispose: () => store.close(),
  };
});
