/** The conversation: rows, quick replies, and the way back to the end. */
import type { JSX } from "preact";
import { morePart } from "../later.ts";
import { BLANK, type MessageRow, type Row, rowsOf } from "../rows.ts";
import { SHOWN } from "../state.ts";
import { isAnswerSlow, isOwn } from "../status.ts";
import { button } from "./button.tsx";
import { Icon } from "./icons.tsx";
import { message } from "./message.tsx";
import { measure, toEnd } from "./scroll.ts";
import type { View } from "./view.ts";

/** How many quick replies there may be (UX 1.2). */
const MOST_REPLIES = 3;
const dayOf = (at: number): string => new Date(at).toDateString();

/** What is on screen of the conversation; a new one begins with the bot's greeting. */
export function rowsOnScreen({ state, store }: View): readonly Row[] {
  const { chat, words, dividerSeq, shownCount } = state;
  const { view, pending, seenSeq, isLoaded } = chat;
  const items = view?.items.slice(-shownCount) ?? [];
  const rows = rowsOf({ items, pending, seenSeq, dividerSeq, dayOf });
  const text = words.t("bot.hello", { brand: store.config.brandName });
  const hello: MessageRow = { ...BLANK, key: "hello", from: "bot", kind: "hello", text };
  return isLoaded && !items[0] ? [hello, ...rows] : rows;
}

export function transcript(view: View, rows: readonly Row[]): JSX.Element {
  const { state, store } = view;
  const { words, chat, screen, shownCount, awaySeq } = state;
  const { t } = words;
  const { view: conversation, isLoaded } = chat;
  const items = conversation?.items ?? [];
  const last = items.at(-1);
  const isLong = items.length > shownCount;
  const { privacyUrl } = store.config;
  const replies = !last
    ? isLoaded
      ? [t("hello.payout"), t("hello.kyc"), t("hello.bonus")]
      : []
    : last.type === "bot" && conversation?.status === "bot"
      ? last.quickReplies.map(({ label }) => label)
      : [];
  const news =
    awaySeq === null ? [] : items.filter((item) => item.seq > awaySeq && item.type !== "line" && !isOwn(item));
  const isCard = rows.findLast((row) => row.type === "message")?.card;
  return (
    <div class="messages">
      <h2 class="hidden">{t("conversation")}</h2>
      <div
        class="log"
        role="log"
        aria-live="off"
        tabIndex={0}
        aria-label={t("conversation")}
        onScroll={() => measure(view)}
      >
        {screen.type === "loading" && screen.isSlow && (
          <div class="skeleton">
            <span class="hidden">{t("load.wait")}</span>
            <i />
            <i />
            <i />
          </div>
        )}
        <ol>
          {isLong && (
            <li class="line">{button(t("log.earlier"), () => store.set({ shownCount: shownCount + SHOWN }))}</li>
          )}
          {isLoaded && !isLong && privacyUrl !== null && (
            <li class="privacy">
              {t("privacy.line")}{" "}
              <a href={privacyUrl} target="_blank" rel="noopener">
                {t("privacy.link")}
              </a>
            </li>
          )}
          {rows.map((row) => (row.type === "message" ? message(view, row) : other(view, row)))}
          {isAnswerSlow(chat, state.now) && (
            <li class="line">{t("line.slow", { alias: conversation?.alias ?? t("role.agent") })}</li>
          )}
          {chat.isAgentTyping && conversation?.alias && (
            <li class="message agent typing">
              <span class="hidden">{t("typing.agent", { alias: conversation.alias })}</span>
              <div class="bubble" aria-hidden="true">
                <i />
                <i />
                <i />
              </div>
            </li>
          )}
        </ol>
        {replies[0] && !chat.pending[0] && screen.type === "chat" && (
          <div class="quick" role="group" aria-label={t("quick.label")}>
            {replies.slice(0, MOST_REPLIES).map((label) => button(label, () => store.send(label)))}
          </div>
        )}
      </div>
      {awaySeq !== null && !isCard && (
        <button type="button" class="button latest" onClick={toEnd}>
          <Icon name="down" />
          {news[0] ? words.plural("log.latest", news.length) : t("log.latest")}
        </button>
      )}
    </div>
  );
}

function other(view: View, row: Exclude<Row, MessageRow>): JSX.Element {
  const { words, chat, storeNow } = view.state;
  if (row.type === "divider") {
    return (
      <li key={row.key} class="divider">
        <div role="separator" aria-label={words.t("log.unread")}>
          {words.t("log.unread")}
        </div>
      </li>
    );
  }
  return row.type === "line" ? (
    <li key={row.key} class="line">
      {morePart(view)?.lineText(words, row.line, chat.view?.alias ?? null)}
    </li>
  ) : (
    <li key={row.key} class="line date">
      <time dateTime={new Date(row.at).toISOString().slice(0, 10)}>{words.day(row.at, storeNow)}</time>
    </li>
  );
}
