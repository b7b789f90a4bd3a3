/** Who to call: one contact first and large, emergency number last, nothing that alarms (UX 1.3, Crisis). */
import type { JSX } from "preact";
import type { Contact, HelplineCard } from "../../../shared/protocol-events.ts";
import { Icon } from "../components/icons.tsx";
import type { View } from "../components/view.ts";
import type { Words } from "../sentences.ts";

const LISTED = 3;

export function HelplineContacts({ card, state, store }: View & { readonly card: HelplineCard }): JSX.Element {
  const { words, chat } = state;
  const isCrisis = card.type === "crisis";
  const [first, ...others] = isCrisis ? card.crisis : card.gambling;
  const alias = chat.view?.status === "assigned" ? chat.view.alias : null;
  return (
    <div class="contacts">
      {first !== undefined && (
        <>
          {isCrisis && (
            <p class="offer">
              {words.t(isAnytime(first) ? "care.contact" : "care.contact.plain", { line: first.name })}
            </p>
          )}
          <Call words={words} contact={first} isMain={isCrisis} />
          <ChatLink words={words} contact={first} />
        </>
      )}
      {others.slice(0, LISTED - 1).map((contact) => (
        <Call key={contact.dial} words={words} contact={contact} />
      ))}
      {!isCrisis && (
        <button type="button" class="button" onClick={store.requestHuman}>
          {words.t("strip.person")}
        </button>
      )}
      {isCrisis && <Danger words={words} emergency={card.emergency} />}
      {isCrisis && <p class="stay">{alias === null ? words.t("care.stay") : words.t("care.stay.alias", { alias })}</p>}
    </div>
  );
}

export function Call({
  words,
  contact,
  isMain = false,
}: {
  readonly words: Words;
  readonly contact: Contact;
  readonly isMain?: boolean;
}): JSX.Element {
  const facts = [contact.isFree ? words.t("help.free") : "", contact.isAlwaysOpen ? words.t("help.always") : ""].filter(
    Boolean,
  );
  return (
    <a class={isMain ? "call main" : "call"} href={`tel:${contact.dial.replace(/[^\d+]/g, "")}`}>
      <Icon name="phone" />
      <span>
        <strong>{words.t("care.call", { line: contact.name })}</strong>
        <bdi>
          {contact.number}
          <span class="facts">{facts.map((fact) => ` · ${fact}`)}</span>
        </bdi>
      </span>
    </a>
  );
}

export function ChatLink({ words, contact }: { readonly words: Words; readonly contact: Contact }): JSX.Element | null {
  return contact.chatUrl?.startsWith("https://") ? (
    <a class="call" href={contact.chatUrl} target="_blank" rel="noopener noreferrer">
      <Icon name="chat" />
      <span>
        <strong>{words.t("care.chat", { line: contact.name })}</strong>
      </span>
    </a>
  ) : null;
}

export function Danger({ words, emergency }: { readonly words: Words; readonly emergency: string }): JSX.Element {
  return (
    <p class="danger">
      {words.t("care.danger")}{" "}
      <a class="button" href={`tel:${emergency.replace(/[^\d+]/g, "")}`}>
        {words.t("care.call", { line: emergency })}
      </a>
    </p>
  );
}

function isAnytime(contact: Contact): boolean {
  return contact.isAlwaysOpen && contact.isFree;
}
