import type { AppState, Store } from "../store.ts";

/** What every part of the screen is given. */
export interface View {
  readonly state: AppState;
  readonly store: Store;
}
