import { describe, expect, it } from "vitest";
import { KEYS, type KeyPress, matchKey } from "../../console/keys.ts";

const press = (code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  code,
  key: code,
  altKey: true,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isAltGraph: false,
  isTyping: false,
  ...more,
});

describe("shortcuts", () => {
  it("[UX3.7] match the key's place, not the sign it types", () => {
    expect(matchKey(press("KeyA", { key: "å" }))).toEqual({ action: "accept" });
    expect(matchKey(press("KeyX", { key: "≈" }))).toEqual({ action: "decline" });
  });

  it("[UX3.7] work while typing", () => {
    expect(matchKey(press("KeyE", { isTyping: true }))).toEqual({ action: "finish" });
  });

  it("[UX3.7] never answer to Ctrl+Alt, AltGr or Command", () => {
    for (const more of [{ ctrlKey: true }, { isAltGraph: true }, { metaKey: true }]) {
      expect(matchKey(press("KeyA", more))).toBeNull();
    }
  });

  it("[UX3.7] Alt+1 to Alt+9 choose the nth conversation, Alt+0 none", () => {
    expect(matchKey(press("Digit1"))).toEqual({ action: "nth_chat", index: 0 });
    expect(matchKey(press("Digit9"))).toEqual({ action: "nth_chat", index: 8 });
    expect(matchKey(press("Digit0"))).toBeNull();
  });

  it("[UX3.7] F6 and Shift+F6 move between panes", () => {
    expect(matchKey(press("F6", { altKey: false }))).toEqual({ action: "next_pane" });
    expect(matchKey(press("F6", { altKey: false, shiftKey: true }))).toEqual({ action: "previous_pane" });
  });

  it("[UX3.7] a bare ? shows the list, but is a letter while typing", () => {
    const question = { altKey: false, shiftKey: true, key: "?" };
    expect(matchKey(press("Slash", question))).toEqual({ action: "shortcuts" });
    expect(matchKey(press("Slash", { ...question, isTyping: true }))).toBeNull();
  });

  it("[UX3.7] letters without Alt do nothing", () => {
    expect(matchKey(press("KeyA", { altKey: false, key: "a" }))).toBeNull();
  });

  it("[UX3.7] every key that is shown for Alt and a letter is the one that works", () => {
    for (const [action, keys] of Object.entries(KEYS)) {
      const letter = /^Alt\+([A-Z])$/.exec(keys)?.[1];
      if (letter !== undefined) {
        expect(matchKey(press(`Key${letter}`))).toEqual({ action });
      }
    }
  });
});
