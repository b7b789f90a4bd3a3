import type { JSX } from "preact";
import { cardsPart, morePart } from "../later.ts";
import type { MessageRow } from "../rows.ts";
import type { View } from "./view.ts";

export function message(view: View, row: MessageRow): JSX.Element {
  const { words } = view.state;
  const { t } = words;
  const { key, from, text, at, tick, card, isFirst, isLast } = row;
  return (
    <li key={key} class={`message ${from}${isFirst ? " first" : ""}${card ? " wide" : ""}`}>
      {from === "player" && <span class="hidden">{t("you")}</span>}
      {from === "agent" && (
        <p class={isFirst ? "who" : "hidden"}>
          <bdi>{row.alias ?? t("role.agent")}</bdi>
        </p>
      )}
      {(card && view.parts.help?.helplineCard(view, card, text)) ?? (
        <div class="bubble">
          {from === "bot" && <p class="label">{t("bot.label")}</p>}
          <div dir="auto">{(from !== "player" && view.parts.news?.richText(text)) || <p class="plain">{text}</p>}</div>
          {card?.[card.type === "crisis" ? "crisis" : "gambling"].map(({ name, number, dial }) => (
            <p key={dial}>
              {name}:{" "}
              <a href={`tel:${dial}`}>
                <bdi>{number}</bdi>
              </a>
            </p>
          ))}
        </div>
      )}
      {row.facts && at !== null && cardsPart(view)?.factCard(view, row.facts, at)}
      {row.isMasked && morePart(view)?.maskedNote(view)}
      {isLast && (at !== null || tick !== null) && (
        <p class={tick === "failed" ? "meta failed" : "meta"}>
          {at !== null && <time dateTime={new Date(at).toISOString()}>{words.time(at)}</time>}
          {tick && <span>{t(`state.${tick}`)}</span>}
        </p>
      )}
      {row.pending && tick === "failed" && morePart(view)?.failure(view, row.pending)}
    </li>
  );
}
