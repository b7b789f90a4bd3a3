/** What follows from a change of the conversation (announcements, unread count, events for the page), and rich text. */
import type { Clock, PlayerClientState } from "../../../shared/client/types.ts";
import { NORMAL } from "../../../shared/codes.ts";
import { plural } from "../../../shared/locale/plural.ts";
import { toPlainText } from "../../../shared/rich-text.ts";
import type { TranscriptItem } from "../../../shared/view.ts";
import type { Detail } from "../../frame/messages.ts";
import type { Words } from "../sentences.ts";
import { isOwn } from "../status.ts";
import type { Storage } from "../storage.ts";
import { tellPage } from "./public-events.ts";
import { richText } from "./rich.tsx";
import { lineText, queueText } from "./sentences.ts";

export { lineText, plural, queueText, richText };

export interface NewsOptions {
  readonly clock: Clock;
  readonly storage: Storage;
  words(): Words;
  send(type: string, detail?: Detail): void;
  /** Into the polite and the assertive live region. */
  say(text: string): void;
  alert(text: string): void;
  beep(): void;
  /** Unread messages begin after this number. */
  divide(seq: number | null): void;
}

export interface News {
  changed(before: PlayerClientState, after: PlayerClientState, isOpen: boolean): void;
  /** What came since the player last looked is marked, and now read. */
  opened(chat: PlayerClientState): void;
  /** Who asks for a person while queued, or while there is one, hears where things stand. */
  stands(chat: PlayerClientState): void;
  tell(text: () => string, who?: string): void;
  forget(): void;
}

/** Changes of the position are spoken no more often than this. */
const QUEUE_EVERY_MS = 60_000;
/** The first of a burst waits for the others; this many messages are told as one sentence. */
const BURST_MS = 1_000;
const BURST_COUNT = 3;

export function createNews(options: NewsOptions): News {
  const { clock, storage, words, send, say, alert } = options;
  let cancel: (() => void) | null = null;
  let waiting: { readonly who: string | undefined; readonly text: () => string }[] = [];
  let readSeq = 0;
  let unread = 0;
  let isFlagged: boolean | null = null;
  let queueSaidAt = -Infinity;

  function flush(): void {
    cancel = null;
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
    cancel ??= clock.after(BURST_MS, flush);
  }

  /** Each new message once, in words; never history, never own messages (UX 1.7). */
  function announce(item: TranscriptItem, alias: string | null, isOpen: boolean): void {
    if (item.type === "line") {
      tell(() => lineText(words(), item.line, alias));
    } else if (!isOwn(item)) {
      const { t } = words();
      const isBot = item.type === "bot";
      const { type, crisis = [], gambling = [] } = (isBot && item.card) || {};
      const contacts = (type === "crisis" ? crisis : gambling).map(({ name, number }) => ` ${name}: ${number}.`);
      tell(() => toPlainText(item.text) + contacts.join(""), isBot ? t("bot.label") : (item.alias ?? t("role.agent")));
      if (!isOpen) {
        options.beep();
      }
    }
  }

  /** Reads up to the end while open; otherwise counts what came since. */
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

  /** Another conversation has its own place read up to. */
  function follow(before: PlayerClientState, { view }: PlayerClientState): void {
    if (view && view.conversationId !== before.view?.conversationId) {
      const [id, seq] = storage.get("read")?.split(" ") ?? [];
      readSeq = id === view.conversationId ? Number(seq) || 0 : 0;
    }
  }

  const place = ({ view, queue }: PlayerClientState): string => queueText(words(), queue, !!view?.isCare);

  return {
    changed(before, after, isOpen) {
      follow(before, after);
      if (isOpen && !before.isLoaded && readSeq) {
        options.divide(readSeq);
      }
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
        tell(() => place(after));
      }
      if (before.view?.idleClosesAt === null && view?.idleClosesAt) {
        tell(() => words().t("idle.title"));
      }
      if (after.identity !== before.identity) {
        send("identity", { status: after.identity });
        if (after.identity === "refused") {
          tell(() => words().t("identity"));
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
        tellPage(before, after, send);
      }
      const isGoing = !!view && view.status !== "new" && view.status !== "closed";
      if (after.isLoaded && isGoing !== isFlagged) {
        isFlagged = isGoing;
        send("flag", { isOn: isGoing ? 1 : 0 });
      }
      count(after, isOpen);
    },
    opened(chat) {
      if (readSeq && (chat.view?.seq ?? 0) > readSeq) {
        options.divide(readSeq);
      }
      count(chat, true);
    },
    stands(chat) {
      const { view } = chat;
      tell(() =>
        view?.status === "assigned"
          ? words().t("agent.join", { alias: view.alias ?? words().t("role.agent") })
          : place(chat),
      );
    },
    tell,
    forget() {
      cancel?.();
      cancel = null;
      waiting = [];
      readSeq = unread = 0;
      isFlagged = null;
    },
  };
}

function failedCount({ pending }: PlayerClientState): number {
  return pending.filter(({ status }) => status === "failed").length;
}
