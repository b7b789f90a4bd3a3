/** Where writing happens, or what stands there instead: ended, moved, down. */
import type { JSX } from "preact";
import { Call } from "../cards/helplines.tsx";
import { Composer } from "./composer.tsx";
import type { View } from "./view.ts";

export function Footer({ state, store }: View): JSX.Element {
  const { screen } = state;
  switch (screen.type) {
    case "ended":
      return <Ended state={state} store={store} canReopen={screen.canReopen} />;
    case "abuse":
      return <Closed state={state} store={store} />;
    case "moved":
    case "down":
    case "loading":
    case "chat":
      return (
        <footer>
          {screen.type === "down" && <Down state={state} store={store} />}
          {screen.type === "moved" && <Moved state={state} store={store} />}
          {screen.type === "chat" && state.chat.view?.idleClosesAt != null && <Idle state={state} store={store} />}
          <Composer state={state} store={store} isOff={screen.type === "down" || screen.type === "moved"} />
        </footer>
      );
  }
}

function Idle({ state, store }: View): JSX.Element {
  const { words, chat } = state;
  return (
    <div class="panel">
      <p>
        <strong>{words.t("idle.title")}</strong>{" "}
        {words.t("idle.body", { time: words.time(chat.view?.idleClosesAt ?? 0) })}
      </p>
      <button type="button" class="button" onClick={store.extendIdle}>
        {words.t("idle.here")}
      </button>
    </div>
  );
}

function Ended({ state, store, canReopen }: View & { readonly canReopen: boolean }): JSX.Element {
  const { words, chat, storeNow } = state;
  const { view } = chat;
  return (
    <footer class="ended">
      <p>
        {canReopen && words.t("ended.reopen", { time: words.moment(view?.canReopenUntil ?? 0, storeNow) })}{" "}
        {view !== null && view.reference !== "" && (
          <>
            {words.t("ended.reference")} <bdi>{view.reference}</bdi>
          </>
        )}
      </p>
      <button type="button" class="button main" onClick={store.startAgain}>
        {words.t("ended.again")}
      </button>
    </footer>
  );
}

function Closed({ state, store }: View): JSX.Element {
  const { words } = state;
  const { gambling, crisis } = store.config.helplines;
  return (
    <footer class="ended">
      <p>{words.t("abuse.text")}</p>
      {[...gambling.slice(0, 1), ...crisis.slice(0, 1)].map((contact) => (
        <Call key={contact.dial} words={words} contact={contact} />
      ))}
    </footer>
  );
}

function Moved({ state, store }: View): JSX.Element {
  const { words } = state;
  return (
    <div class="panel">
      <p>
        <strong>{words.t("moved.title")}</strong> {words.t("moved.body")}
      </p>
      <button type="button" class="button" onClick={store.reconnect}>
        {words.t("moved.here")}
      </button>
    </div>
  );
}

function Down({ state, store }: View): JSX.Element {
  const { words } = state;
  const { phone, email } = store.config.contact;
  return (
    <div class="panel danger">
      <p>
        <strong>{words.t("down.title")}</strong>{" "}
        {words.t(phone === null && email === null ? "down.plain" : "down.body")}
      </p>
      <div class="actions">
        {phone !== null && (
          <a class="button" href={`tel:${phone.replace(/[^\d+]/g, "")}`}>
            <bdi>{phone}</bdi>
          </a>
        )}
        {email !== null && (
          <a
            class="button"
            href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}
            target="_blank"
            rel="noopener"
          >
            <bdi>{email}</bdi>
          </a>
        )}
        <button type="button" class="button" onClick={store.reconnect}>
          {words.t("down.again")}
        </button>
      </div>
    </div>
  );
}
