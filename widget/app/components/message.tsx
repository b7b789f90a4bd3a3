import type { JSX } from "preact";
import type { WidgetKey } from "../../../shared/locale/widget/en.ts";
import { HelplineContacts } from "../cards/helplines.tsx";
import type { MessageRow } from "../rows.ts";
import { PlainText, RichText } from "./rich.tsx";
import type { View } from "./view.ts";

const REASONS: Readonly<Record<string, WidgetKey>> = {
  text_too_long: "fail.long",
  frame_too_big: "fail.long",
  rate_limited: "fail.rate",
  missing_from_log: "fail.lost",
  conversation_closed: "fail.closed",
};

export function Message({ row, state, store }: View & { readonly row: MessageRow }): JSX.Element {
  const { words } = state;
  const { from, alias, text, at, tick, card, isFirst, isLast, pending } = row;
  const classes = ["message", from, isFirst ? "first" : "", card === null ? "" : "wide"].join(" ");
  const name = alias ?? words.t("role.agent");
  return (
    <li class={classes}>
      {from === "player" && <span class="hidden">{words.t("you")}</span>}
      {from === "agent" && <p class={isFirst ? "who" : "hidden"}>{<bdi>{name}</bdi>}</p>}
      {card === null ? (
        <div class="bubble" dir="auto">
          {from === "bot" && <p class="label">{words.t("bot.label")}</p>}
          {from === "player" ? <PlainText text={text} /> : <RichText text={text} />}
        </div>
      ) : (
        <section class={`card ${card.type === "crisis" ? "care" : "safer"}`}>
          <p class="label">{words.t("bot.label")}</p>
          <h3>{words.t(card.type === "crisis" ? "care.title" : "help.title")}</h3>
          <div dir="auto">
            <RichText text={text} />
          </div>
          <HelplineContacts card={card} state={state} store={store} />
        </section>
      )}
      {row.isMasked && <p class="meta">{words.t("masked.note")}</p>}
      {isLast && (at !== null || tick !== null) && (
        <p class={tick === "failed" ? "meta failed" : "meta"}>
          {at !== null && <time dateTime={new Date(at).toISOString()}>{words.time(at)}</time>}
          {tick !== null && <span>{words.t(`state.${tick}`)}</span>}
        </p>
      )}
      {tick === "failed" && pending !== null && (
        <div class="failure">
          {pending.code !== null && REASONS[pending.code] !== undefined && (
            <p>{words.t(REASONS[pending.code] as WidgetKey)}</p>
          )}
          <button type="button" class="button" onClick={() => store.retry(pending.clientMessageId)}>
            {words.t("fail.retry")}
          </button>
          <button type="button" class="button" onClick={() => store.discard(pending.clientMessageId)}>
            {words.t("fail.delete")}
          </button>
        </div>
      )}
    </li>
  );
}
