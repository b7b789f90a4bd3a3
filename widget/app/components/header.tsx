import type { JSX } from "preact";
import { Icon } from "./icons.tsx";
import { Menu } from "./menu.tsx";
import type { View } from "./view.ts";

/** Fills with white text at 6:1 or more, in both schemes. */
const AVATAR_COUNT = 6;

export function Header({ state, store }: View): JSX.Element {
  const { words, chat, screen } = state;
  const { view } = chat;
  const alias = view?.status === "assigned" ? view.alias : null;
  const isWaiting = view?.status === "queued" || view?.status === "offered";
  const role =
    screen.type === "ended" || screen.type === "abuse"
      ? "role.ended"
      : alias !== null
        ? "role.agent"
        : isWaiting
          ? view.handoffKind === "live"
            ? "role.queue"
            : "role.left"
          : "role.bot";
  return (
    <header>
      {alias === null ? (
        <span class="avatar bot">
          <Icon name="bot" />
        </span>
      ) : (
        <Avatar alias={alias} />
      )}
      <div class="speaker">
        <h1 tabIndex={-1}>
          <bdi>{alias ?? store.config.brandName}</bdi>
        </h1>
        <p>{words.t(role)}</p>
      </div>
      <Menu state={state} store={store} />
      <button type="button" class="round" aria-label={words.t("header.minimise")} onClick={store.minimise}>
        <Icon name="minimise" />
      </button>
    </header>
  );
}

export function Avatar({ alias }: { readonly alias: string }): JSX.Element {
  const letters = [...alias].slice(0, 12);
  const sum = letters.reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span class={`avatar tint${sum % AVATAR_COUNT}`} aria-hidden="true">
      {letters[0]?.toLocaleUpperCase()}
    </span>
  );
}
