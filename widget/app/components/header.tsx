import type { JSX } from "preact";
import { helpPart } from "../later.ts";
import { isWaiting } from "../status.ts";
import { Icon } from "./icons.tsx";
import type { View } from "./view.ts";

/** Fills with white text at 6:1 or more, in both schemes. */
const AVATAR_COUNT = 6;

export function header(view: View): JSX.Element {
  const { state, store } = view;
  const { words, screen, chat, layer } = state;
  const { t } = words;
  const alias = chat.view?.status === "assigned" ? chat.view.alias : null;
  const role = /ended|abuse/.test(screen.type)
    ? "role.ended"
    : alias !== null
      ? "role.agent"
      : !isWaiting(chat.view)
        ? "role.bot"
        : chat.view?.handoffKind === "live"
          ? "role.queue"
          : "role.left";
  return (
    <header>
      {alias === null ? (
        <span class="avatar bot">
          <Icon name="bot" />
        </span>
      ) : (
        <span class={`avatar tint${tintOf(alias)}`} aria-hidden="true">
          {[...alias][0]?.toLocaleUpperCase()}
        </span>
      )}
      <div class="speaker">
        <h1 tabIndex={-1}>
          <bdi>{alias ?? store.config.brandName}</bdi>
        </h1>
        <p>{t(role)}</p>
      </div>
      <div class="menu">
        <button
          type="button"
          class="round"
          aria-label={t("header.options")}
          aria-haspopup="menu"
          aria-expanded={layer === "menu"}
          onClick={() => store.set({ layer: layer === "menu" ? null : "menu" })}
        >
          <Icon name="options" />
        </button>
        {layer === "menu" && helpPart(view)?.menu(view)}
      </div>
      <button type="button" class="round" aria-label={t("header.minimise")} onClick={store.minimise}>
        <Icon name="minimise" />
      </button>
    </header>
  );
}

function tintOf(alias: string): number {
  return [...alias].slice(0, 12).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % AVATAR_COUNT;
}
