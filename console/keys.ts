/**
 * Shortcuts (UX 3.7). Matched by `event.code`, because Option types symbols on macOS; never Ctrl+Alt, which is AltGr.
 * They work while typing; `?` and bare letters only outside text fields.
 */
export type KeyAction =
  | "accept"
  | "decline"
  | "next_chat"
  | "previous_chat"
  | "nth_chat"
  | "longest_waiting"
  | "reply"
  | "note"
  | "transfer"
  | "finish"
  | "first_unread"
  | "player_panel"
  | "break"
  | "next_pane"
  | "previous_pane"
  | "shortcuts";

export interface KeyPress {
  readonly code: string;
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly isAltGraph: boolean;
  /** The focus is in a text field. */
  readonly isTyping: boolean;
}

export type KeyMatch =
  | { readonly action: Exclude<KeyAction, "nth_chat"> }
  | { readonly action: "nth_chat"; readonly index: number };

const ALT: Readonly<Record<string, Exclude<KeyAction, "nth_chat">>> = {
  KeyA: "accept",
  KeyX: "decline",
  KeyJ: "next_chat",
  KeyK: "previous_chat",
  KeyU: "longest_waiting",
  KeyL: "reply",
  KeyP: "note",
  KeyT: "transfer",
  KeyE: "finish",
  KeyR: "first_unread",
  KeyI: "player_panel",
  KeyB: "break",
};

export function matchKey(press: KeyPress): KeyMatch | null {
  if (press.ctrlKey || press.metaKey || press.isAltGraph) {
    return null;
  }
  if (press.code === "F6" && !press.altKey) {
    return { action: press.shiftKey ? "previous_pane" : "next_pane" };
  }
  if (!press.altKey) {
    return press.key === "?" && !press.isTyping ? { action: "shortcuts" } : null;
  }
  if (press.shiftKey) {
    return null;
  }
  const digit = /^Digit([1-9])$/.exec(press.code)?.[1];
  if (digit !== undefined) {
    return { action: "nth_chat", index: Number(digit) - 1 };
  }
  const action = ALT[press.code];
  return action === undefined ? null : { action };
}

/** For `aria-keyshortcuts`, and as it is shown. */
export const KEYS: Readonly<Record<KeyAction, string>> = {
  accept: "Alt+A",
  decline: "Alt+X",
  next_chat: "Alt+J",
  previous_chat: "Alt+K",
  nth_chat: "Alt+1…9",
  longest_waiting: "Alt+U",
  reply: "Alt+L",
  note: "Alt+P",
  transfer: "Alt+T",
  finish: "Alt+E",
  first_unread: "Alt+R",
  player_panel: "Alt+I",
  break: "Alt+B",
  next_pane: "F6",
  previous_pane: "Shift+F6",
  shortcuts: "?",
};
