/** What every part of the console works with once an agent is signed in: the client, the screen, the drafts, the clock. */
import { createContext } from "preact";
import { useContext, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { AgentClient, AgentClientState, Clock } from "../shared/client/types.ts";
import type { ConversationId } from "../shared/ids.ts";
import type { AgentSelf } from "../shared/protocol-server.ts";
import type { ConsoleApi } from "./api.ts";
import type { Drafts } from "./drafts.ts";
import type { Settings } from "./settings.ts";
import type { BoxTab, Observable, Readable, ScreenState } from "./store.ts";

export interface Desk {
  readonly api: ConsoleApi;
  readonly client: AgentClient;
  readonly clock: Clock;
  readonly screen: Observable<ScreenState>;
  readonly settings: Observable<Settings>;
  readonly drafts: Drafts;
  /** From signing in; the client's own copy is newer once it is there. */
  readonly self: AgentSelf;
  /** Changes once a second. */
  readonly ticker: Readable<number>;
  /** The own list as it stands on screen, for Alt+1…9. */
  readonly shownMine: { ids: readonly ConversationId[] };
  /** Where each thread was left: restored on return (UX 3.5). */
  readonly places: Map<ConversationId, Place>;
  /** The last request for the focus that was granted; a box that appears because of one takes it. */
  readonly focus: { grantedNumber: number };
  leave(): void;
}

export interface Place {
  readonly scrollTop: number;
  readonly isAtEnd: boolean;
  readonly caret: readonly [number, number] | null;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) {
    throw new Error("no desk above this component");
  }
  return desk;
}

/** Reads a part of an observable and renders again only when that part changes. */
export function useObservable<Value, Part>(source: Readable<Value>, select: (value: Value) => Part): Part {
  const latest = useRef(select);
  latest.current = select;
  const part = select(source.get());
  const shown = useRef(part);
  shown.current = part;
  const [, render] = useState(0);
  useLayoutEffect(() => {
    const check = () => {
      if (!Object.is(latest.current(source.get()), shown.current)) {
        render((count) => count + 1);
      }
    };
    check();
    return source.subscribe(check);
  }, [source]);
  return part;
}

const readables = new WeakMap<AgentClient, Readable<AgentClientState>>();

function readableOf(client: AgentClient): Readable<AgentClientState> {
  const known = readables.get(client);
  if (known !== undefined) {
    return known;
  }
  const readable: Readable<AgentClientState> = {
    get: () => client.state(),
    subscribe: (listener) => client.subscribe(listener),
  };
  readables.set(client, readable);
  return readable;
}

export function useClient<Part>(select: (state: AgentClientState) => Part): Part {
  return useObservable(readableOf(useDesk().client), select);
}

export function useScreen<Part>(select: (state: ScreenState) => Part): Part {
  return useObservable(useDesk().screen, select);
}

export function useDraft(conversationId: ConversationId, tab: BoxTab): string {
  const { drafts } = useDesk();
  const source = useMemo(
    () => ({ get: () => drafts.read(conversationId, tab), subscribe: drafts.subscribe }),
    [drafts, conversationId, tab],
  );
  return useObservable(source, (text) => text);
}

/** Store time, once a second. */
export function useNow(): number {
  const desk = useDesk();
  useObservable(desk.ticker, (count) => count);
  return storeNow(desk);
}

export function storeNow(desk: Desk): number {
  return desk.clock.now() + desk.client.state().clockOffset;
}

export function useSelf(): AgentSelf {
  const { self } = useDesk();
  return useClient((state) => state.self) ?? self;
}

/** One timer for all clocks on screen; it runs only while somebody looks. */
export function createTicker(clock: Clock): Readable<number> {
  const listeners = new Set<() => void>();
  let count = 0;
  let stop: (() => void) | null = null;
  const tick = () => {
    count += 1;
    stop = clock.after(1_000, tick);
    for (const listener of [...listeners]) {
      listener();
    }
  };
  return {
    get: () => count,
    subscribe(listener) {
      listeners.add(listener);
      stop ??= clock.after(1_000, tick);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) {
          stop?.();
          stop = null;
        }
      };
    },
  };
}
