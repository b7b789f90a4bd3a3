/** A plain observable and the state of the screen: what is selected, open, read and announced. Facts live in the AgentClient. */
import type { ConversationId } from "../shared/ids.ts";

export interface Readable<Value> {
  get(): Value;
  subscribe(listener: () => void): () => void;
}

export interface Observable<Value> extends Readable<Value> {
  set(change: (value: Value) => Value): void;
}

export function createObservable<Value>(initial: Value): Observable<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(change) {
      const next = change(value);
      if (next === value) {
        return;
      }
      value = next;
      for (const listener of [...listeners]) {
        listener();
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type BoxTab = "reply" | "note";
export type DialogName = "transfer" | "finish" | "release" | "shortcuts" | "sign_out";

/** At most one notice per type (UX 3.6). */
export type Notice =
  | { readonly type: "taken"; readonly alias: string; readonly label: string }
  | { readonly type: "offer_over"; readonly label: string }
  | { readonly type: "refused"; readonly text: string }
  | { readonly type: "away" };

export interface Announcement {
  readonly text: string;
  readonly isUrgent: boolean;
  /** Rises with each announcement, so that the same words are said again. */
  readonly number: number;
}

export interface ScreenState {
  readonly selectedId: ConversationId | null;
  readonly dialog: DialogName | null;
  readonly tabs: ReadonlyMap<ConversationId, BoxTab>;
  /** Highest number of each conversation that was on screen. */
  readonly reads: ReadonlyMap<ConversationId, number>;
  /** Handoff cards the agent opened or closed by hand. */
  readonly cards: ReadonlyMap<ConversationId, boolean>;
  readonly isPanelShown: boolean;
  readonly isDrawerShown: boolean;
  readonly notices: readonly Notice[];
  readonly announcement: Announcement;
  /** Rises when the message box should take the focus. */
  readonly focusBoxNumber: number;
  /** Rises when the thread should show the first unread message. */
  readonly jumpNumber: number;
}

export const FIRST_SCREEN: ScreenState = {
  selectedId: null,
  dialog: null,
  tabs: new Map(),
  reads: new Map(),
  cards: new Map(),
  isPanelShown: true,
  isDrawerShown: false,
  notices: [],
  announcement: { text: "", isUrgent: false, number: 0 },
  focusBoxNumber: 0,
  jumpNumber: 0,
};

export function withEntry<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> {
  return map.get(key) === value ? map : new Map(map).set(key, value);
}

export function withNotice(notices: readonly Notice[], notice: Notice): readonly Notice[] {
  return [...notices.filter((other) => other.type !== notice.type), notice];
}
