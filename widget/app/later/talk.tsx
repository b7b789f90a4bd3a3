/** What a conversation looks like beyond its messages: lines and days, who is there, where the transcript stands. */
import type { ComponentChildren, JSX } from "preact";
import { button } from "../components/button.tsx";
import { Icon } from "../components/icons.tsx";
import { addStyle, type View } from "../components/view.ts";
import type { MessageRow, Row } from "../rows.ts";
import { SHOWN } from "../state.ts";
import { isAnswerSlow, isOwn, isWaiting } from "../status.ts";
import { rowsOf } from "./arrange.ts";
import { dayOf, momentOf } from "./days.ts";
import { followRows, keepEnd, measure, toEnd } from "./scroll.ts";
import css from "./talk.css?compact";

export { measure, momentOf, rowsOf };

addStyle(css);
keepEnd();

/** After each drawing. */
export function follow(view: View, rows: readonly Row[]): void {
  followRows(view, rows);
  import("./spoken.ts").then(
    ({ speak }) => speak(view),
    () => undefined,
  );
}

/** Fills with white text at 6:1 or more, in both schemes. */
const AVATAR_COUNT = 6;

export function avatar(alias: string): JSX.Element {
  const letters = [...alias];
  const tint = letters.slice(0, 12).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % AVATAR_COUNT;
  return (
    <span class={`avatar tint${tint}`} aria-hidden="true">
      {letters[0]?.toLocaleUpperCase()}
    </span>
  );
}

/** Who the player talks with. */
export function role({ state }: View): string {
  const { words, screen, chat } = state;
  const { view } = chat;
  return words.t(
    /ended|abuse/.test(screen.type)
      ? "role.ended"
      : view?.status === "assigned" && view.alias !== null
        ? "role.agent"
        : !isWaiting(view)
          ? "role.bot"
          : view?.handoffKind === "live"
            ? "role.queue"
            : "role.left",
  );
}

/** Nobody is there, and when somebody will be. */
export function away({ state }: View): string {
  const { words, chat, storeNow } = state;
  const { opensAt } = chat;
  return opensAt === null
    ? words.t("offline.unknown")
    : words.t("offline", { time: momentOf(words, opensAt, storeNow) });
}

export function skeleton({ state }: View): JSX.Element {
  return (
    <div class="skeleton">
      <span class="hidden">{state.words.t("load.wait")}</span>
      <i />
      <i />
      <i />
    </div>
  );
}

export function earlier({ state, store }: View): JSX.Element {
  const { words, shownCount } = state;
  return <li class="line">{button(words.t("log.earlier"), () => store.set({ shownCount: shownCount + SHOWN }))}</li>;
}

/** What stands between messages: the unread divider, a line, a day. */
export function between({ state, parts }: View, row: Exclude<Row, MessageRow>): JSX.Element {
  const { words, chat, storeNow } = state;
  const { key } = row;
  switch (row.type) {
    case "divider":
      return (
        <li key={key} class="divider">
          <div role="separator" aria-label={words.t("log.unread")}>
            {words.t("log.unread")}
          </div>
        </li>
      );
    case "line":
      return (
        <li key={key} class="line">
          {parts.news?.lineText(words, row.line, chat.view?.alias ?? null)}
        </li>
      );
    case "date":
      return (
        <li key={key} class="line date">
          <time dateTime={new Date(row.at).toISOString().slice(0, 10)}>{dayOf(words, row.at, storeNow)}</time>
        </li>
      );
  }
}

/** After the last message: the answer takes long, or is being written; what the player is asked at the end. */
export function ahead(view: View): ComponentChildren {
  const { state, parts } = view;
  const { words, chat, now } = state;
  const { t } = words;
  const alias = chat.view?.alias;
  return [
    isAnswerSlow(chat, now) && <li class="line">{t("line.slow", { alias: alias ?? t("role.agent") })}</li>,
    chat.isAgentTyping && alias && (
      <li class="message agent typing">
        <span class="hidden">{t("typing.agent", { alias })}</span>
        <div class="bubble" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      </li>
    ),
    parts.more?.survey(view),
  ];
}

/** The way back to the end, and how much has come meanwhile. */
export function latest({ state, parts }: View, rows: readonly Row[]): JSX.Element | null {
  const { words, chat, awaySeq } = state;
  if (awaySeq === null || chat.view?.asks !== "none" || rows.findLast((row) => row.type === "message")?.card) {
    return null;
  }
  const news = chat.view?.items.filter((item) => item.seq > awaySeq && item.type !== "line" && !isOwn(item)) ?? [];
  return (
    <button type="button" class="button latest" onClick={toEnd}>
      <Icon name="down" path="M12 5v14M6 13l6 6 6-6" />
      {news[0] ? parts.news?.plural(words, "log.latest", news.length) : words.t("log.latest")}
    </button>
  );
}
