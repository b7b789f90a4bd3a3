/** Where the transcript stands. Own messages scroll to the end; others only when the player was there (UX 1.2). */

import { find, type View } from "../components/view.ts";
import type { Row } from "../rows.ts";

/** This close to the end counts as being there. */
const NEAR_END_PX = 120;

let isAtEnd = true;
/** Where the start of a card was brought into view: then only the very end counts as the end. */
let pinnedAt = -1;
/** How far it could be scrolled when it was last looked at. */
let length = 0;
let lastKey: string | undefined;
let lastEnd = "";

const lastCard = (): Element | null | undefined => [...document.querySelectorAll(".wide")].at(-1)?.firstElementChild;

/** On very low screens notices and messages scroll together. */
function scroller(): HTMLElement {
  const log = find(".log") as HTMLElement;
  return getComputedStyle(log).overflowY === "visible" ? (find(".body") as HTMLElement) : log;
}

function scrollToEnd(): void {
  const box = scroller();
  box.scrollTop = box.scrollHeight;
}

export function toEnd(): void {
  scrollToEnd();
  find(".log")?.focus({ preventScroll: true });
}

export function measure({ store }: View): void {
  const { scrollHeight, scrollTop, clientHeight } = scroller();
  const { awaySeq, chat } = store.state();
  const hasChanged = length !== scrollHeight - clientHeight;
  length = scrollHeight - clientHeight;
  if (hasChanged && isAtEnd && pinnedAt < 0) {
    /** Not the player's hand: the end has moved, and is followed below. */
    return;
  }
  isAtEnd = scrollHeight - scrollTop - clientHeight <= (pinnedAt < 0 ? NEAR_END_PX : 1);
  if (isAtEnd !== (awaySeq === null)) {
    store.set({ awaySeq: isAtEnd ? null : (chat.view?.seq ?? 0) });
  }
}

function pin(): void {
  const box = scroller();
  box.scrollTop += (lastCard()?.getBoundingClientRect().top ?? 0) - box.getBoundingClientRect().top - 8;
  pinnedAt = box.scrollTop;
}

/** After each drawing: something new at the end, or a card that came with its own part of the script. */
export function followRows(view: View, rows: readonly Row[]): void {
  const last = rows.at(-1);
  const message = rows.findLast((row) => row.type === "message");
  const look = message?.card && lastCard()?.className;
  const end = `${last?.key} ${view.state.chat.isAgentTyping} ${look}`;
  if (!last || end === lastEnd) {
    return;
  }
  const isOwn = last.type === "message" && last.from === "player";
  const isNew = message && rows.indexOf(message) > rows.findIndex(({ key }) => key === lastKey);
  /** Only lines came after the card: its first words stay in view. */
  const isPinned = scroller().scrollTop === pinnedAt;
  pinnedAt = -1;
  if (look && (isNew || isPinned || !lastEnd.endsWith(look))) {
    pin();
  } else if (isAtEnd || isOwn) {
    scrollToEnd();
  }
  lastKey = last.key;
  lastEnd = end;
  measure(view);
}

/** Keyboard, notices and composer change the height, later parts the content: what was in view stays there. */
export function keepEnd(): void {
  const observer = new ResizeObserver(() => {
    if (scroller().scrollTop === pinnedAt) {
      pin();
    } else if (isAtEnd) {
      scrollToEnd();
    }
  });
  for (const part of document.querySelectorAll(".log, .log > ol")) {
    observer.observe(part);
  }
}
