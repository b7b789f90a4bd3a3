/**
 * What crosses the port between the casino page and the frame: counters, settings and public events, never text,
 * reason, lane or topic (T3). Both sides parse by hand and copy only the fields named here (T4).
 */

/** As in CSS: both means that the system decides. */
export type Theme = "light" | "dark" | "light dark";

/** Page to frame. */
export type PageMessage =
  | { readonly type: "settings"; readonly lang: string; readonly theme: Theme; readonly isFullScreen: boolean }
  /** The panel is on screen; the frame takes the focus. */
  | { readonly type: "open" }
  | { readonly type: "close" }
  /** An earlier page left a conversation open: go online to count what is unread. */
  | { readonly type: "connect" }
  | { readonly type: "requestHuman" }
  | { readonly type: "help" }
  /** The player logged out: forget everything. */
  | { readonly type: "wipe" };

/** Public events; the loader makes the first three. */
export const EVENTS: readonly unknown[] =
  /* @__PURE__ */ "ready open close unread started handoff queue agent message ended offline error".split(" ");

/** For the loader alone: the frame listens; minimise; whether the next page reconnects; all is forgotten; load me anew. */
const SIGNALS: readonly unknown[] = /* @__PURE__ */ "hello minimise flag wiped reload".split(" ");

/** All that a detail can hold: ids, numbers, an alias or a word of a closed list. */
const FIELDS = /* @__PURE__ */ "id phase position etaMin etaMax alias from code count isOn".split(" ");

/** A field that is not known is left out. */
export type Detail = Readonly<Record<string, string | number>>;

/** Frame to page: a public event or a signal, by name. */
export interface FrameMessage {
  readonly type: string;
  readonly detail: Detail;
}

/** The first word, sent once with the port; all else goes through the port. */
export const HANDSHAKE = "balie";

/** Only what is named above, of the right kind, is copied; an unknown name gives null, any other field is left behind. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  const { type, detail: given } = Object(data) as Record<string, unknown>;
  const detail: Record<string, string | number> = {};
  for (const field of FIELDS) {
    const value = (Object(given) as Record<string, unknown>)[field];
    if (/^(number|string)$/.test(typeof value) && `${value}`.length < 99) {
      detail[field] = value as string | number;
    }
  }
  return EVENTS.includes(type) || SIGNALS.includes(type) ? { type: type as string, detail } : null;
}
