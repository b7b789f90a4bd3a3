/** The conversation. Own messages scroll to the end; others only when the player was there (UX 1.2). */
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type MessageRow, type Row, rowsOf } from "../rows.ts";
import { lineText } from "../sentences.ts";
import { isAnswerSlow } from "../status.ts";
import { Icon } from "./icons.tsx";
import { Message } from "./message.tsx";
import { QuickReplies } from "./quick-replies.tsx";
import type { View } from "./view.ts";

/** Nodes on screen at once; earlier ones come when asked for. */
const SHOWN = 200;
/** This close to the end counts as being there. */
const NEAR_END_PX = 120;

export function Transcript({ state, store }: View): JSX.Element {
  const { words, chat, storeNow, screen } = state;
  const { view, pending, seenSeq, isAgentTyping } = chat;
  const log = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  /** The start of a card was brought into view: only the very end counts as the end now. */
  const isPinned = useRef(false);
  const [isAway, setAway] = useState(false);
  const [shownCount, setShownCount] = useState(SHOWN);
  const lastKey = useRef("");
  const dayOf = (at: number): string => words.day(at, storeNow);
  const stored = rowsOf({ items: view?.items ?? [], pending, seenSeq, dividerSeq: state.dividerSeq, dayOf });
  const isFresh = chat.isLoaded && (view === null || view.items.length === 0);
  const all: readonly Row[] = isFresh
    ? [helloRow(words.t("bot.hello", { brand: store.config.brandName })), ...stored]
    : stored;
  const rows = all.slice(-shownCount);
  const last = rows[rows.length - 1];
  const lastMessage = rows.findLast((row) => row.type === "message");
  const endKey = `${last?.key} ${isAgentTyping}`;
  const readTo = useRef(0);
  const newCount = all.slice(readTo.current).filter((row) => row.type === "message" && row.from !== "player").length;

  useLayoutEffect(() => {
    const scroller = scrollerOf(log.current);
    if (scroller === null || last === undefined || endKey === lastKey.current) {
      return;
    }
    const before = all.findIndex((row) => row.key === lastKey.current.split(" ")[0]);
    const news = all.slice(before + 1);
    const isOwn = last.type === "message" && last.from === "player";
    lastKey.current = endKey;
    isPinned.current = !isOwn && lastMessage?.card != null;
    if (lastMessage?.card && news.includes(lastMessage)) {
      const card = [...scroller.querySelectorAll(".card")].pop();
      scroller.scrollTop += (card?.getBoundingClientRect().top ?? 0) - scroller.getBoundingClientRect().top - 8;
    } else if (isAtEnd.current || isOwn) {
      scroller.scrollTop = scroller.scrollHeight;
    }
    measure();
  });

  /** Keyboard, notices and composer change the height; the end stays in view. */
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      const scroller = scrollerOf(log.current);
      if (scroller !== null && isAtEnd.current) {
        scroller.scrollTop = scroller.scrollHeight;
      }
    });
    if (log.current !== null) {
      observer.observe(log.current);
    }
    return () => observer.disconnect();
  }, []);

  function measure(): void {
    const scroller = scrollerOf(log.current);
    if (scroller === null) {
      return;
    }
    isAtEnd.current =
      scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight <= (isPinned.current ? 1 : NEAR_END_PX);
    if (isAtEnd.current) {
      readTo.current = all.length;
    }
    setAway(!isAtEnd.current);
  }

  const toEnd = (): void => {
    const scroller = scrollerOf(log.current);
    scroller?.scrollTo({ top: scroller.scrollHeight });
    log.current?.focus({ preventScroll: true });
  };

  return (
    <div class="messages">
      <h2 class="hidden">{words.t("conversation")}</h2>
      <div
        ref={log}
        class="log"
        role="log"
        aria-live="off"
        tabIndex={0}
        aria-label={words.t("conversation")}
        onScroll={measure}
      >
        {screen.type === "loading" && screen.isSlow && <Skeleton label={words.t("load.wait")} />}
        <ol>
          {all.length > rows.length && (
            <li class="line">
              <button type="button" class="button" onClick={() => setShownCount(shownCount + SHOWN)}>
                {words.t("log.earlier")}
              </button>
            </li>
          )}
          {chat.isLoaded && all.length === rows.length && store.config.privacyUrl !== null && (
            <li class="privacy">
              {words.t("privacy.line")}{" "}
              <a href={store.config.privacyUrl} target="_blank" rel="noopener">
                {words.t("privacy.link")}
              </a>
            </li>
          )}
          {rows.map((row) => (
            <RowView key={row.key} row={row} state={state} store={store} />
          ))}
          {isAnswerSlow(chat, state.now) && (
            <li class="line">{words.t("line.slow", { alias: view?.alias ?? words.t("role.agent") })}</li>
          )}
          {isAgentTyping && view?.alias && <Typing text={words.t("typing.agent", { alias: view.alias })} />}
        </ol>
        <QuickReplies state={state} store={store} isFresh={isFresh} />
      </div>
      {isAway && lastMessage?.card == null && (
        <button type="button" class="button latest" onClick={toEnd}>
          <Icon name="down" />
          {newCount > 0 ? words.plural("log.latest", newCount) : words.t("log.latest")}
        </button>
      )}
    </div>
  );
}

function RowView({ row, state, store }: View & { readonly row: Row }): JSX.Element {
  const { words } = state;
  switch (row.type) {
    case "message":
      return <Message row={row} state={state} store={store} />;
    case "date":
      return (
        <li class="line date">
          <time dateTime={new Date(row.at).toISOString().slice(0, 10)}>{words.day(row.at, state.storeNow)}</time>
        </li>
      );
    case "divider":
      return (
        <li class="divider">
          <div role="separator" aria-label={words.t("log.unread")}>
            {words.t("log.unread")}
          </div>
        </li>
      );
    case "line":
      return <li class="line">{lineText(words, row.line, state.chat.view?.alias ?? null)}</li>;
  }
}

function Typing({ text }: { readonly text: string }): JSX.Element {
  return (
    <li class="message agent typing">
      <span class="hidden">{text}</span>
      <div class="bubble" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </li>
  );
}

function Skeleton({ label }: { readonly label: string }): JSX.Element {
  return (
    <div class="skeleton">
      <span class="hidden">{label}</span>
      <i />
      <i />
      <i />
    </div>
  );
}

function helloRow(text: string): MessageRow {
  return {
    type: "message",
    key: "hello",
    from: "bot",
    alias: null,
    text,
    at: null,
    tick: null,
    pending: null,
    isMasked: false,
    kind: "hello",
    card: null,
    isFirst: true,
    isLast: true,
  };
}

/** On very low screens notices and messages scroll together. */
function scrollerOf(log: HTMLElement | null): HTMLElement | null {
  return log !== null && getComputedStyle(log).overflowY === "visible"
    ? (log.closest<HTMLElement>(".body") ?? log)
    : log;
}
