/**
 * What must be there without a connection: the menu, helplines, a chat that is closed. Loaded in idle time once
 * the chat is usable. Who to call: one contact first and large, emergency number last, nothing that alarms (UX 1.3).
 */
import type { JSX } from "preact";
import type { HelplineCard } from "../../../shared/protocol-events.ts";
import { button } from "../components/button.tsx";
import { addStyle, type View } from "../components/view.ts";
import { call, chatLink, danger } from "./call.tsx";
import css from "./help.css?compact";
import { menu } from "./menu.tsx";
import { sheet } from "./sheet.tsx";

export { menu };

addStyle(css);

const LISTED = 3;

/** In place of the bubble of the bot's message. */
export function helplineCard({ state, store, parts }: View, card: HelplineCard, text: string): JSX.Element {
  const { words, chat } = state;
  const { t } = words;
  const isCrisis = card.type === "crisis";
  const [first, ...others] = card[isCrisis ? "crisis" : "gambling"];
  const alias = chat.view?.status === "assigned" ? chat.view.alias : null;
  return (
    <section class={isCrisis ? "card care" : "card"}>
      <p class="label">{t("bot.label")}</p>
      <h3>{t(isCrisis ? "care.title" : "help.title")}</h3>
      <div dir="auto">{parts.news?.richText(text) ?? text}</div>
      <div class="contacts">
        {first && isCrisis && (
          <p class="offer">
            {t(first.isAlwaysOpen && first.isFree ? "care.contact" : "care.contact.plain", { line: first.name })}
          </p>
        )}
        {first && call(words, first, isCrisis)}
        {first && chatLink(words, first)}
        {others.slice(0, LISTED - 1).map((contact) => call(words, contact))}
        {isCrisis ? danger(words, card.emergency) : button(t("strip.person"), store.requestHuman)}
        {isCrisis && <p class="stay">{alias === null ? t("care.stay") : t("care.stay.alias", { alias })}</p>}
      </div>
    </section>
  );
}

/** From the config in the document: works without a connection. */
export function help({ state, store }: View): JSX.Element {
  const { words } = state;
  const { t } = words;
  const { gambling, crisis, emergency } = store.config.helplines;
  return sheet(
    store,
    t("help.title"),
    <>
      <p>{t("help.body")}</p>
      <div class="contacts">
        {gambling[0] && <h3>{t("help.gambling")}</h3>}
        {gambling.map((contact) => [call(words, contact), chatLink(words, contact)])}
        <h3>{t("help.crisis")}</h3>
        {crisis.map((contact) => [call(words, contact), chatLink(words, contact)])}
        {danger(words, emergency)}
      </div>
      <div class="actions">
        {button(t("strip.person"), store.requestHuman)}
        {button(t("help.close"), () => store.set({ layer: null }))}
      </div>
    </>,
    true,
  );
}

/** The two questions that are asked once. */
function question({ state, store }: View, name: "end" | "leave", yes: () => void): JSX.Element {
  const { t } = state.words;
  return sheet(
    store,
    t(`${name}.title`),
    <>
      <p>{t(`${name}.body`)}</p>
      <div class="actions">
        {button(t(`${name}.no`), () => store.set({ layer: null }))}
        {button(t(`${name}.yes`), yes, true)}
      </div>
    </>,
  );
}

export const end = (view: View): JSX.Element => question(view, "end", view.store.end);
export const leave = (view: View): JSX.Element => question(view, "leave", view.store.leaveQueue);

/** Ended for abuse: helplines stay. */
export function closed({ state, store }: View): JSX.Element {
  const { gambling, crisis } = store.config.helplines;
  return (
    <footer class="ended">
      <p>{state.words.t("abuse.text")}</p>
      {[...gambling.slice(0, 1), ...crisis.slice(0, 1)].map((contact) => call(state.words, contact))}
    </footer>
  );
}
