/** The conversation: rows, quick replies, and the way back to the end. */
import type { JSX } from "preact";
import { greeting, messagesOf, type Row } from "../rows.ts";
import { button } from "./button.tsx";
import { message } from "./message.tsx";
import { attempt, type View } from "./view.ts";

/** How many quick replies there may be (UX 1.2). */
const MOST_REPLIES = 3;

/** What is on screen of the conversation; a new one begins with the bot's greeting. */
export function rowsOnScreen({ state, store, parts }: View): readonly Row[] {
  const { chat, words, dividerSeq, shownCount } = state;
  const { view, pending, seenSeq, isLoaded } = chat;
  const items = view?.items.slice(-shownCount) ?? [];
  const rows = (parts.talk?.rowsOf ?? messagesOf)({ items, pending, seenSeq, dividerSeq });
  return isLoaded && !items[0] ? [greeting(words.t("bot.hello", { brand: store.config.brandName })), ...rows] : rows;
}

export function transcript(view: View, rows: readonly Row[]): JSX.Element {
  const { state, store } = view;
  const { words, chat, screen, shownCount } = state;
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
  const talk = view.parts.talk;
  return (
    <div class="messages">
      <h2 class="hidden">{t("conversation")}</h2>
      <div
        class="log"
        role="log"
        aria-live="off"
        tabIndex={0}
        aria-label={t("conversation")}
        onScroll={() => talk?.measure(view)}
      >
        {screen.type === "loading" && screen.isSlow && talk?.skeleton(view)}
        <ol>
          {isLong && talk?.earlier(view)}
          {isLoaded && !isLong && privacyUrl !== null && (
            <li class="privacy">
              {t("privacy.line")}{" "}
              <a href={privacyUrl} target="_blank" rel="noopener">
                {t("privacy.link")}
              </a>
            </li>
          )}
          {rows.map((row) => attempt(() => (row.type === "message" ? message(view, row) : talk?.between(view, row))))}
          {talk?.ahead(view)}
        </ol>
        {replies[0] && !chat.pending[0] && screen.type === "chat" && (
          <div class="quick" role="group" aria-label={t("quick.label")}>
            {replies.slice(0, MOST_REPLIES).map((label) => button(label, () => store.send(label)))}
          </div>
        )}
      </div>
      {talk?.latest(view, rows)}
    </div>
  );
}
