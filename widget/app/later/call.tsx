/** Who can be reached without the chat. */
import type { JSX } from "preact";
import type { Contact } from "../../../shared/protocol-events.ts";
import { Icon } from "../components/icons.tsx";
import { tel } from "../components/view.ts";
import type { Words } from "../sentences.ts";

const PHONE = "M5 4h4l1.5 5-2.2 1.6a12 12 0 0 0 5.1 5.1L15 13.5l5 1.5v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1z";
const CHAT = "M4 20l1-5a8 8 0 1 1 4 4z";

export function call({ t }: Words, { name, dial, number, isFree, isAlwaysOpen }: Contact, isMain = false): JSX.Element {
  const facts = [isFree && t("help.free"), isAlwaysOpen && t("help.always")].filter(Boolean);
  return (
    <a key={dial} class={isMain ? "button call main" : "button call"} href={tel(dial)}>
      <Icon name="phone" path={PHONE} />
      <span>
        <strong>{t("care.call", { line: name })}</strong>
        <bdi>
          {number}
          <span class="facts">{facts.map((fact) => ` · ${fact}`)}</span>
        </bdi>
      </span>
    </a>
  );
}

export function chatLink({ t }: Words, { name, chatUrl }: Contact): JSX.Element | null {
  return chatUrl?.startsWith("https://") ? (
    <a key={chatUrl} class="button call" href={chatUrl} target="_blank" rel="noopener noreferrer">
      <Icon name="chat" path={CHAT} />
      <span>
        <strong>{t("care.chat", { line: name })}</strong>
      </span>
    </a>
  ) : null;
}

export function danger({ t }: Words, emergency: string): JSX.Element {
  return (
    <p class="danger">
      {t("care.danger")}{" "}
      <a class="button" href={tel(emergency)}>
        {t("care.call", { line: emergency })}
      </a>
    </p>
  );
}
