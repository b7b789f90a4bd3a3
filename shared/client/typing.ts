/** Typing signals: never stored, dropped first (DL13). */
import { TYPING_SHOWN_MS } from "../limits.ts";
import type { Clock } from "./types.ts";

/** Lets at most one signal through in `gapMs`. A stop that comes too early waits; a start does not. */
export function createTypingSender<Signal extends { readonly isTyping: boolean }>(
  clock: Clock,
  gapMs: number,
  send: (signal: Signal) => void,
): (signal: Signal) => void {
  let sentAt = -gapMs;
  let cancel = () => {};
  function leave(signal: Signal): void {
    sentAt = clock.now();
    send(signal);
  }
  return (signal) => {
    cancel();
    const waitMs = sentAt + gapMs - clock.now();
    if (waitMs <= 0) {
      leave(signal);
    } else if (!signal.isTyping) {
      cancel = clock.after(waitMs, () => leave(signal));
    }
  };
}

/** Shows the other side's typing for 6 s after the last signal. */
export function createTypingShown(clock: Clock, show: (isTyping: boolean) => void): (isTyping: boolean) => void {
  let cancel = () => {};
  return (isTyping) => {
    cancel();
    if (isTyping) {
      cancel = clock.after(TYPING_SHOWN_MS, () => show(false));
    }
    show(isTyping);
  };
}
