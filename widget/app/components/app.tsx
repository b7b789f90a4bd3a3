/** The screen: drawn anew with each change of the store, which is cheap for a tree this small, and then settled. */
import type { JSX } from "preact";
import { render } from "../draw.ts";
import { loadParts, morePart, parts } from "../later.ts";
import type { AppState } from "../state.ts";
import { isWaiting } from "../status.ts";
import type { Store } from "../store.ts";
import { button } from "./button.tsx";
import { composer } from "./composer.tsx";
import { down } from "./down.tsx";
import { header } from "./header.tsx";
import { rowsOnScreen, transcript } from "./transcript.tsx";
import { attempt, find, messageBox, type View } from "./view.ts";

export function mount(store: Store): void {
  let before: AppState | null = null;
  let isDrawing = false;
  const drawOnce = (state: AppState): void => {
    const view = { state, store, parts };
    const rows = rowsOnScreen(view);
    render(
      <>
        <main>
          {header(view)}
          <div class="body">
            {notices(view)}
            {transcript(view, rows)}
          </div>
          {footer(view)}
        </main>
        {layer(view)}
        <div class="hidden">
          <p role="status">{state.status}</p>
          <p role="alert">{state.alert}</p>
        </div>
      </>,
      document.body,
    );
    settle(view, before);
    before = state;
    if (parts.talk) {
      parts.talk.follow(view, rows);
    } else {
      find(".log")?.scrollTo(0, Number.MAX_SAFE_INTEGER);
    }
  };
  /** Again while drawing changed something, such as where the transcript stands. */
  const draw = (): void => {
    if (!isDrawing) {
      isDrawing = true;
      attempt(() => {
        while (store.state() !== before) {
          drawOnce(store.state());
        }
      });
      isDrawing = false;
    }
  };
  draw();
  store.subscribe(draw);
  loadParts(store.refresh);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing && !find("dialog")) {
      store.tell("minimise");
    }
  });
}

/** After each drawing: title, size of the message box, focus. */
function settle(view: View, before: AppState | null): void {
  const { state } = view;
  const { words, text, screen, focusCount, isFullScreen } = state;
  const box = messageBox();
  document.title = words.t("title");
  if (box && (text !== before?.text || screen.type !== before.screen.type)) {
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight}px`;
  }
  /** Full screen: to the heading, so that no keyboard comes up unasked. */
  if (before ? focusCount > before.focusCount : focusCount) {
    ((!isFullScreen && box) || find("h1"))?.focus();
  }
}

/** What stands between header and messages: connection, disclosure, out of hours, queue. */
function notices(view: View): JSX.Element {
  const { state, store } = view;
  const { words, chat, screen, bar } = state;
  const { t } = words;
  const { isLoaded, isStaffed } = chat;
  const isAway = isLoaded && !isStaffed;
  return (
    <div class="notices">
      {bar && <p class={`bar ${bar}`}>{t(`net.${bar}`)}</p>}
      {chat.identity === "refused" && morePart(view) && <p class="bar">{t("identity")}</p>}
      {!/ended|abuse/.test(screen.type) && /new|bot|closed/.test(chat.view?.status ?? "new") && (
        <div class={isAway ? "strip tall" : "strip"}>
          <p>
            {t("strip.bot")}
            {isAway && ` ${view.parts.talk?.away(view) ?? ""}`}
          </p>
          {button(t("strip.person"), store.requestHuman)}
        </div>
      )}
      {chat.incidents?.[0] && morePart(view)?.incidents(view)}
      {isWaiting(chat.view) && morePart(view)?.queueCard(view)}
    </div>
  );
}

/** Where writing happens, or what stands there instead: ended, moved, down. */
function footer(view: View): JSX.Element | undefined {
  const { screen, chat } = view.state;
  const { type } = screen;
  if (type === "ended") {
    return morePart(view)?.ended(view, screen.canReopen);
  }
  if (type === "abuse") {
    return view.parts.help?.closed(view);
  }
  return (
    <footer>
      {/down|late/.test(type) && down(view)}
      {type === "moved" && morePart(view)?.moved(view)}
      {type === "chat" && chat.view?.idleClosesAt && morePart(view)?.idle(view)}
      {composer(view)}
    </footer>
  );
}

/** Over the chat: help with gambling, and the two questions that are asked once. */
function layer(view: View): JSX.Element | undefined {
  switch (view.state.layer) {
    case "help":
      return view.parts.help?.help(view);
    case "end":
      return view.parts.help?.end(view);
    case "leave":
      return view.parts.help?.leave(view);
  }
  return undefined;
}
