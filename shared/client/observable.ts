/** State that is replaced, never changed, and tells its listeners after each change. */
export interface Observable<State> {
  state(): State;
  /** Listeners hear of it only if a field differs. */
  set(patch: Partial<State>): void;
  subscribe(listener: () => void): () => void;
}

export function createObservable<State extends object>(initial: State): Observable<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    set(patch) {
      const next = { ...state, ...patch };
      for (const key in patch) {
        if (next[key] !== state[key]) {
          state = next;
          for (const listener of listeners) {
            listener();
          }
          return;
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
