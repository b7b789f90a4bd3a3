/** A file of this process alone: it can be written or it cannot, and there is nothing to set wrong. */
import type { EventStore } from "../../ports/event-store.ts";
import type { StoreHealth } from "../../ports/store-health.ts";

export function createEmbeddedStoreHealth(store: Pick<EventStore, "isWritable">): StoreHealth {
  return {
    reasons: () => (store.isWritable() ? [] : ["store_not_writable"]),
    isSafe: () => true,
    settings: () => null,
    onSafety: () => () => undefined,
  };
}
