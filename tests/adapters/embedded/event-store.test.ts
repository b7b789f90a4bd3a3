import { eventStoreContract } from "../../contracts/event-store.ts";
import { makeFolder, openStore } from "./support.ts";

eventStoreContract("embedded event store", async () => {
  const folder = await makeFolder();
  let { store } = await openStore({ folder });
  return {
    store: () => store,
    reopen: async () => {
      await store.close();
      ({ store } = await openStore({ folder }));
      return store;
    },
    dispose: () => store.close(),
  };
});
