/** What follows from a change of the conversation: announcements, unread count, events for the page. */
import type { Clock, PlayerClientState } from "../../shared/client/types.ts";
import { NORMAL } from "../../shared/codes.ts";
import { toPlainText } from "../../shared/rich-text.ts";
import type { TranscriptItem } from "../../shared/view.ts";
import type { Detail } from "../frame/messages.ts";
import type { Sentences, Words } from "./sentences.ts";
import { isOwn } from "./status.ts";
import type { Storage } from "./storage.ts";

export interface NewsOptions {
  readonly clock: Clock;
  readonly storage: Storage;
  words(): Words;
  sentences(): Sentences;
  /** Words that are still on their way. */
  awaited(): Promise<unknown> | undefined;
  send(type: string, detail?: Detail): void;
  /** Into the polite and the assertive live region. */
  say(text: string): void;
  alert(text: string): void;
  beep(): void;
  /** Public events of what is different. */
  tellPage(before: PlayerClientState, after: PlayerClientState): void;
}

export interface News {
  /** Up to where the player had read, in the conversation that is followed. */
  readSeq(): number;
  /** Before the screen shows it: another conversation has its own place read up to. */
  follow(before: PlayerClientState, after: PlayerClientState): void;
  changed(before: PlayerClientState, after: PlayerClientState, isOpen: boolean): void;
  /** Reads up to the end while open; otherwise counts what came since. */
  count(chat: PlayerClientState, isOpen: boolean): void;
  tell(text: () => string, who?: string): void;
  forget(): void;
}

/** Changes of the position are spoken no more often than this. */
const QUEUE_EVERY_MS = 60_000;
/** The first of a burst waits for the others; this many messages are told as one sentence. */
const BURST_MS = 1_000;
const BURST_COUNT = 3;

export function createNews(options: NewsOptions): News {
  const { clock, storage, words, send, say, alert, beep } = options;
  let waiting: { readonly who: string | undefined; readonly text: () => string }[] = [];
  let readSeq = 0;
  let unread = 0;
  let isFlagged: boolean | null = null;
  let queueSaidAt = -Infinity;

  function flush(): void {
    const awaited = options.awaited();
    if (awaited) {
      awaited.then(flush);
      return;
    }
    const messages = waiting.filter(({ who }) => who);
    const isBurst = messages.length >= BURST_COUNT;
    const parts = waiting
      .filter(({ who }) => !(isBurst && who))
      .map(({ who, text }) => (who ? `${who}: ${text()}` : text()));
    if (isBurst) {
      parts.push(words().t("said.more", { n: messages.length, who: messages.at(-1)?.who ?? "" }));
    }
    waiting = [];
    say(parts.join(" "));
  }

  function tell(text: () => string, who?: string): void {
    waiting.push({ who, text });
    if (!waiting[1]) {
      clock.after(BURST_MS, flush);
    }
  }

  /** Each new message once, in words; never history, never own messages (UX 1.7). */
  function announce(item: TranscriptItem, alias: string | null, isOpen: boolean): void {
    if (item.type === "line") {
      tell(() => options.sentences()?.lineText(words(), item.line, alias) ?? "");
    } else if (!isOwn(item)) {
      const { t } = words();
      const isBot = item.type === "bot";
      const { type, crisis = [], gambling = [] } = (isBot && item.card) || {};
      const contacts = (type === "crisis" ? crisis : gambling).map(({ name, number }) => ` ${name}: ${number}.`);
      tell(() => toPlainText(item.text) + contacts.join(""), isBot ? t("bot.label") : (item.alias ?? t("role.agent")));
      if (!isOpen) {
        beep();
      }
    }
  }

  function count({ view }: PlayerClientState, isOpen: boolean): void {
    if (view && isOpen && view.seq > readSeq) {
      readSeq = view.seq;
      storage.set("read", `${view.conversationId} ${readSeq}`);
    }
    const news = view?.items.filter((item) => item.seq > readSeq && item.type !== "line" && !isOwn(item)) ?? [];
    if (news.length !== unread) {
      unread = news.length;
      send("unread", { count: unread });
    }
  }

  return {
    readSeq: () => readSeq,
    follow(before, { view }) {
      if (view && view.conversationId !== before.view?.conversationId) {
        const [id, seq] = storage.get("read")?.split(" ") ?? [];
        readSeq = id === view.conversationId ? Number(seq) || 0 : 0;
      }
    },
    changed(before, after, isOpen) {
      const { view, queue, connection } = after;
      const was = before.view?.conversationId === view?.conversationId ? before.view : null;
      if (before.isLoaded) {
        for (const item of view?.items ?? []) {
          if (item.seq > (was?.seq ?? 0)) {
            announce(item, view?.alias ?? null, isOpen);
          }
        }
      }
      if (failedCount(after) > failedCount(before)) {
        alert(words().t("send.fail"));
      }
      if (queue && queue !== before.queue && clock.now() - queueSaidAt >= QUEUE_EVERY_MS) {
        queueSaidAt = clock.now();
        tell(() => options.sentences()?.queueText(words(), queue, !!view?.isCare) ?? "");
      }
      if (before.view?.idleClosesAt === null && view?.idleClosesAt) {
        tell(() => words().t("idle.title"));
      }
      if (after.identity !== before.identity) {
        send("identity", { status: after.identity });
        if (after.identity === "refused") {
          options.sentences();
          tell(() => words().t("identity.refused"));
        }
      }
      if (after.isLoaded && !after.isStaffed && (before.isStaffed || !before.isLoaded)) {
        send("offline");
      }
      if (connection.status === "stopped" && connection !== before.connection && connection.code !== NORMAL) {
        send("error", { code: connection.code });
      }
      /** Nothing is told of what was there before this page: the first copy is not news. */
      if (before.isLoaded && (view !== before.view || queue !== before.queue)) {
        options.tellPage(before, after);
      }
      const isGoing = !!view && view.status !== "new" && view.status !== "closed";
      if (after.isLoaded && isGoing !== isFlagged) {
        isFlagged = isGoing;
        send("flag", { isOn: isGoing ? 1 : 0 });
      }
      count(after, isOpen);
    },
    count,
    tell,
    forget() {
      readSeq = unread = 0;
      isFlagged = null;
    },
  };
}

function failedCount({ pending }: PlayerClientState): number {
  return pending.filter(({ status }) => status === "failed").length;
}
