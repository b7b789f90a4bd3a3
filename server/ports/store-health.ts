/** What the operator has to know about the store besides what its port says: for `/readyz`, `/metrics` and the console. */

/** `store_settings`: it is set so that it may lose what it acknowledges, or cannot be used as it is (ST1). */
export type StoreReason = "store_not_writable" | "store_away" | "store_settings";

export interface StoreHealth {
  /** What speaks against giving this node more sockets; empty when nothing does. */
  reasons(): readonly StoreReason[];
  /** False while a setting puts at risk what is acknowledged; writes go on. */
  isSafe(): boolean;
  /** How the settings are known; null where there are none to check. */
  settings(): "checked" | "declared, not checked" | null;
  /** Calls `listener` after `isSafe` has changed. Returns the function that ends it. */
  onSafety(listener: () => void): () => void;
}
