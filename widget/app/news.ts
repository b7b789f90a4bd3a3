/** What follows from a change of the conversation: announcements, unread count, events for the page. */
import type { Clock, PlayerClientState } from "../../shared/client/types.ts";
import { createAnnouncer, spoken } from "./announcements.ts";
import { eventsBetween } from "./public-events.ts";
import { queueText, type Words } from "./sentences.ts";
import type { Storage } from "./storage.ts";

export interface NewsOptions {
  readonly clock: Clock;
  readonly storage: Storage;
  words(): Words;
  send(type: string, detail?: Readonly<Record<string, string | number>>): void;
  /** Into the polite and the assertive live region. */
  say(text: string): void;
  alert(text: string): void;
  beep(): void;
}

export interface News {
  /** Up to where the player had read, in the conversation that is followed. */
  readSeq(): number;
  /** Before the screen shows it: another conversation has its own place read up to. */
  follow(before: PlayerClientState, after: PlayerClientState): void;
  changed(before: PlayerClientState, after: PlayerClientState, isOpen: boolean): void;
  /** Reads up to the end while open; otherwise counts what came since. */
  count(chat: PlayerClientState, isOpen: boolean): void;
  tell(text: string): void;
  forget(): void;
}

/** Changes of the position are spoken no more often than this. */
const QUEUE_EVERY_MS = 60_000;

export function createNews(options: NewsOptions): News {
  const { clock, storage, words, send } = options;
  const announcer = createAnnouncer(clock, words, options.say);
  const tell = (text: string): void => announcer.add({ who: null, text });
  let readSeq = 0;
  let unread = 0;
  let isFlagged: boolean | null = null;
  let queueSaidAt = Number.NEGATIVE_INFINITY;

  function announce(before: PlayerClientState, after: PlayerClientState, isOpen: boolean): void {
    const isSame = before.view?.conversationId === after.view?.conversationId;
    const from = isSame ? (before.view?.seq ?? 0) : 0;
    for (const item of before.isLoaded ? (after.view?.items ?? []) : []) {
      const said = item.seq > from ? spoken(words(), item, after.view?.alias ?? null) : null;
      if (said !== null) {
        announcer.add(said);
        if (said.who !== null && !isOpen) {
          options.beep();
        }
      }
    }
    if (failedCount(after) > failedCount(before)) {
      options.alert(words().t("send.fail"));
    }
    if (after.queue !== null && after.queue !== before.queue && clock.now() - queueSaidAt >= QUEUE_EVERY_MS) {
      queueSaidAt = clock.now();
      tell(queueText(words(), after.queue));
    }
    if (before.view?.idleClosesAt === null && typeof after.view?.idleClosesAt === "number") {
      tell(words().t("idle.title"));
    }
  }

  function count(chat: PlayerClientState, isOpen: boolean): void {
    const { view } = chat;
    if (view !== null && isOpen && view.seq > readSeq) {
      readSeq = view.seq;
      storage.set("read", `${view.conversationId} ${readSeq}`);
    }
    const news = (view?.items ?? []).filter(
      (item) => item.seq > readSeq && (item.type === "bot" || (item.type === "message" && item.from === "agent")),
    );
    if (news.length !== unread) {
      unread = news.length;
      send("unread", { count: unread });
    }
  }

  return {
    readSeq: () => readSeq,
    follow(before, { view }) {
      if (view !== null && view.conversationId !== before.view?.conversationId) {
        const [id, seq] = (storage.get("read") ?? "").split(" ");
        readSeq = id === view.conversationId ? Number(seq) || 0 : 0;
      }
    },
    changed(before, after, isOpen) {
      announce(before, after, isOpen);
      for (const event of eventsBetween(before, after)) {
        send(event.type, event.detail);
      }
      const { view } = after;
      const isGoing = view !== null && view.status !== "new" && view.status !== "closed";
      if (after.isLoaded && isGoing !== isFlagged) {
        isFlagged = isGoing;
        send("flag", { isOn: isGoing ? 1 : 0 });
      }
      count(after, isOpen);
    },
    count,
    tell,
    forget() {
      readSeq = 0;
      unread = 0;
      isFlagged = null;
    },
  };
}

function failedCount({ pending }: PlayerClientState): number {
  return pending.filter(({ status }) => status === "failed").length;
}
