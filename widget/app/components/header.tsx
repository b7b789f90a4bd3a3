import type { JSX } from "preact";
import { Icon } from "./icons.tsx";
import type { View } from "./view.ts";

export function header(view: View): JSX.Element {
  const { state, store } = view;
  const { words, chat, layer } = state;
  const { t } = words;
  const alias = chat.view?.status === "assigned" ? chat.view.alias : null;
  const talk = view.parts.talk;
  return (
    <header>
      {(alias !== null && talk?.avatar(alias)) || (
        <span class="avatar bot">
          <Icon name="bot" />
        </span>
      )}
      <div class="speaker">
        <h1 tabIndex={-1}>
          <bdi>{alias ?? store.config.brandName}</bdi>
        </h1>
        <p>{talk ? talk.role(view) : alias === null && t("role.bot")}</p>
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
        {layer === "menu" && view.parts.help?.menu(view)}
      </div>
      <button type="button" class="round" aria-label={t("header.minimise")} onClick={() => store.tell("minimise")}>
        <Icon name="minimise" />
      </button>
    </header>
  );
}
