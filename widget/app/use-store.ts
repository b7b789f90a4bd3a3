import { useEffect, useState } from "preact/hooks";
import type { AppState, Store } from "./store.ts";

export function useStore(store: Store): AppState {
  const [, redraw] = useState(0);
  useEffect(() => {
    const draw = (): void => redraw((count) => count + 1);
    draw();
    return store.subscribe(draw);
  }, [store]);
  return store.state();
}
