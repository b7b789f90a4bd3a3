/**
 * What crosses the port between the casino page and the frame: counters, settings and public events, never text,
 * reason, lane or topic (T3). Both sides parse by hand and copy only the fields named here (T4).
 */

/** As in CSS: both means that the system decides. */
export type Theme = "light" | "dark" | "light dark";

/** Page to frame. */
export type PageMessage =
  | { readonly type: "settings"; readonly lang: string; readonly theme: Theme; readonly isFullScreen: boolean }
  /** The panel is on screen; the frame takes the focus. `text` stands in the composer where nothing does yet. */
  | { readonly type: "open"; readonly text?: string }
  | { readonly type: "close" }
  /** An earlier page left a conversation open: go online to count what is unread. */
  | { readonly type: "connect" }
  | { readonly type: "requestHuman" }
  | { readonly type: "help" }
  /** Answers the signal `token`, and comes unasked when the page identifies the player; null: nobody is logged in there. */
  | { readonly type: "token"; readonly token: string | null }
  /** The player logged out: forget everything. */
  | { readonly type: "wipe" };

/** Public events; the loader makes the first three. */
export const EVENTS: readonly unknown[] =
  /* @__PURE__ */ "ready open close unread started rated handoff queue agent message ended offline identity error".split(
    " ",
  );

/**
 * Words that may cross from the frame: public events; signals for the loader alone (the frame listens; minimise; who is the
 * player; whether the next page reconnects; all is forgotten; load me anew); and all that a detail can hold: ids, numbers,
 * an alias or a word of a closed list.
 */
const WORDS =
  /* @__PURE__ */ "hello minimise token flag wiped reload id phase position etaMin etaMax alias from status code count isOn".split(
    " ",
  );

/** A field that is not known is left out. */
export type Detail = Readonly<Record<string, string | number>>;

/** Frame to page: a public event or a signal, by name. */
export interface FrameMessage {
  readonly type: string;
  readonly detail: Detail;
}

/** The first word, sent once with the port; all else goes through the port. */
export const HANDSHAKE = "balie";

/** Only what is named above, numbers and short texts, is copied; an unknown name gives null, any other field is left behind. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  const { type, detail: given } = Object(data) as Record<string, unknown>;
  const detail: Record<string, string | number> = {};
  for (const field of WORDS) {
    const value = (Object(given) as Record<string, unknown>)[field] as number;
    if ((value as unknown) === `${value}`.slice(0, 98) || value === +value) {
      detail[field] = value;
    }
  }
  return EVENTS.includes(type) || WORDS.includes(type as string) ? { type: type as string, detail } : null;
}
