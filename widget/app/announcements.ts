/** What a screen reader is told: each new message once, in words; a burst as one sentence; never history (UX 1.7). */
import type { Clock } from "../../shared/client/types.ts";
import { toPlainText } from "../../shared/rich-text.ts";
import type { TranscriptItem } from "../../shared/view.ts";
import { lineText, type Words } from "./sentences.ts";

export interface Said {
  readonly who: string | null;
  readonly text: string;
}

/** Spoken form of what came in; null for own messages. */
export function spoken(words: Words, item: TranscriptItem, alias: string | null): Said | null {
  switch (item.type) {
    case "line":
      return { who: null, text: lineText(words, item.line, alias) };
    case "bot": {
      const contacts = (item.card?.type === "crisis" ? item.card.crisis : (item.card?.gambling ?? [])).map(
        ({ name, number }) => `${name}: ${number}.`,
      );
      return { who: words.t("bot.label"), text: [toPlainText(item.text), ...contacts].join(" ") };
    }
    case "message":
      return item.from === "player" ? null : { who: item.alias ?? words.t("role.agent"), text: toPlainText(item.text) };
  }
}

const BURST_MS = 1_000;
const BURST_COUNT = 3;

export interface Announcer {
  add(said: Said): void;
}

/** The first of a burst waits a second for the others. */
export function createAnnouncer(clock: Clock, words: () => Words, say: (text: string) => void): Announcer {
  let waiting: Said[] = [];
  const flush = (): void => {
    const burst = waiting;
    waiting = [];
    const messages = burst.filter((said) => said.who !== null);
    const who = messages[messages.length - 1]?.who ?? "";
    const isBurst = messages.length >= BURST_COUNT;
    const rest = isBurst ? burst.filter((said) => said.who === null) : burst;
    const parts = rest.map((said) => (said.who === null ? said.text : `${said.who}: ${said.text}`));
    say([...parts, ...(isBurst ? [words().t("said.more", { n: messages.length, who })] : [])].join(" "));
  };
  return {
    add(said) {
      waiting.push(said);
      if (waiting.length === 1) {
        clock.after(BURST_MS, flush);
      }
    },
  };
}
