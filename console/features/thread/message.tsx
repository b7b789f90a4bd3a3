import type { PendingMessage } from "../../../shared/client/types.ts";
import type { TranscriptItem } from "../../../shared/view.ts";
import { useDesk } from "../../desk.ts";
import { type Locale, useLocale } from "../../locale.ts";
import { RichText } from "../../ui/rich-text.tsx";
import { Facts } from "./facts.tsx";
import { Helplines } from "./helplines.tsx";

type Item<Type> = Extract<TranscriptItem, { type: Type }>;

interface MetaProps {
  readonly name: string;
  readonly at: number;
  readonly now: number;
  readonly isContinued: boolean;
}

/** Sender and time; a continued group keeps them for those who listen. */
export function Meta({ name, at, now, isContinued }: MetaProps) {
  const { time, fullTime } = useLocale();
  return (
    <p class={isContinued ? "meta hidden-text" : "meta"}>
      <bdi>{name}</bdi>{" "}
      <time dateTime={new Date(at).toISOString()} title={fullTime(at)}>
        {time(at, now)}
      </time>
    </p>
  );
}

interface MessageProps {
  readonly item: Item<"message">;
  readonly isContinued: boolean;
  readonly label: string;
  readonly now: number;
  readonly isLastOwn: boolean;
}

export function Message({ item, isContinued, label, now, isLastOwn }: MessageProps) {
  const { t } = useLocale();
  const isPlayer = item.from === "player";
  return (
    <li class={`item ${item.from} ${isContinued ? "continued" : ""}`}>
      <Meta
        name={isPlayer ? label : (item.alias ?? t("thread.agent"))}
        at={item.at}
        now={now}
        isContinued={isContinued}
      />
      <div class="bubble">
        <RichText text={item.text} />
      </div>
      {item.masked.length === 0 ? null : (
        <p class="masked">{t("thread.masked", { kinds: item.masked.map((kind) => t(`mask.${kind}`)).join(", ") })}</p>
      )}
      {isLastOwn ? <p class="state">{t("message.sent")}</p> : null}
    </li>
  );
}

interface BotMessageProps {
  readonly item: Item<"bot">;
  readonly isContinued: boolean;
  readonly now: number;
}

/** As the player saw it: card, terms and the buttons that stood below it. */
export function BotMessage({ item, isContinued, now }: BotMessageProps) {
  const { t } = useLocale();
  return (
    <li class={`item bot ${isContinued ? "continued" : ""}`}>
      <Meta name={t("thread.bot")} at={item.at} now={now} isContinued={isContinued} />
      <div class="bubble" lang={item.language}>
        <RichText text={item.text} />
        {item.card === null ? null : <Helplines card={item.card} />}
        {item.facts === null ? null : <Facts card={item.facts} at={item.at} now={now} />}
        {item.termsRef === null ? null : (
          <p class="terms">{t("thread.terms", { id: item.termsRef.id, version: item.termsRef.version })}</p>
        )}
      </div>
      {item.quickReplies.length === 0 ? null : (
        <ul class="quick-replies" aria-label={t("thread.buttons")}>
          {item.quickReplies.map((reply) => (
            <li key={reply.id}>{reply.label}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

export function SystemLineItem({ item, now }: { readonly item: Item<"line">; readonly now: number }) {
  const locale = useLocale();
  return (
    <li class="line">
      <span>{lineText(locale, item.line)}</span>{" "}
      <time dateTime={new Date(item.at).toISOString()} title={locale.fullTime(item.at)}>
        {locale.time(item.at, now)}
      </time>
    </li>
  );
}

export function lineText({ t }: Locale, line: Item<"line">["line"]): string {
  switch (line.name) {
    case "handoff":
      return t(`line.handoff.${line.kind}`);
    case "back_to_bot":
      return t("line.back_to_bot");
    case "agent_joined":
      return t(line.isFirst ? "line.joined" : "line.joined_next", { alias: line.alias });
    case "returned":
      return t(`line.returned.${line.reason}`, { alias: line.alias ?? t("thread.agent") });
    case "transferred":
      return t("line.transferred", { alias: line.alias ?? t("thread.agent") });
    case "closed":
      return t(`line.closed.${line.by}`);
    case "reopened":
      return t("line.reopened");
  }
}

/** On its way, or refused: the text stays until the agent decides. */
export function PendingMessageItem({ message }: { readonly message: PendingMessage }) {
  const { client } = useDesk();
  const { t } = useLocale();
  const isFailed = message.status === "failed";
  return (
    <li class={`item agent pending ${message.status}`}>
      <div class="bubble">
        <RichText text={message.text} />
      </div>
      {isFailed ? (
        <p class="state failed">
          <span role="alert">
            {t("message.failed")} {message.code === null ? null : t(`refused.${message.code}`)}
          </span>
          <button type="button" class="link" onClick={() => client.retry(message.clientMessageId)}>
            {t("retry")}
          </button>
          <button type="button" class="link" onClick={() => client.discard(message.clientMessageId)}>
            {t("message.delete")}
          </button>
        </p>
      ) : (
        <p class="state">{t("message.sending")}</p>
      )}
    </li>
  );
}

export function Typing({ label }: { readonly label: string }) {
  const { t } = useLocale();
  return (
    <li class="item player typing">
      <span class="bubble">
        <i />
        <i />
        <i />
        <span class="hidden-text">{t("thread.typing", { label })}</span>
      </span>
    </li>
  );
}
