/** What the operator has to know about Redis, from what the store knows. */
import type { StoreHealth, StoreReason } from "../../ports/store-health.ts";
import type { RedisEventStore } from "./event-store.ts";

export interface RedisStoreHealth extends StoreHealth {
  /** To be called when the problems of the store have changed. */
  settingsChanged(): void;
}

export function createRedisStoreHealth(
  store: Pick<RedisEventStore, "isWritable" | "problems" | "profile" | "connection">,
): RedisStoreHealth {
  const listeners = new Set<() => void>();
  const isSafe = () => store.problems().length === 0;
  let wasSafe = isSafe();
  return {
    reasons: () => {
      const reasons: StoreReason[] = store.isWritable() ? [] : ["store_not_writable"];
      if (store.connection.state() !== "ready") {
        reasons.push("store_away");
      }
      return isSafe() ? reasons : [...reasons, "store_settings"];
    },
    isSafe,
    settings: () => (store.profile() === "declared" ? "declared, not checked" : "checked"),
    onSafety: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    settingsChanged: () => {
      if (isSafe() !== wasSafe) {
        wasSafe = !wasSafe;
        for (const listener of [...listeners]) {
          listener();
        }
      }
    },
  };
}
