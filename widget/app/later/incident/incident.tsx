/**
 * Something is wrong for many at once (UX 1.2, 3): what, what it means, when more follows; and "tell me when it is solved".
 * Said aloud once for each update, when the chat is open. On low screens it folds to one line.
 */
import type { JSX } from "preact";
import type { IncidentNotice } from "../../../../shared/protocol-server.ts";
import { button } from "../../components/button.tsx";
import { addStyle, type View } from "../../components/view.ts";
import type { IncidentWords } from "../extras.ts";
import css from "./incident.css?compact";

addStyle(css);

/** After what the chat says of itself when it opens: one of two texts in a moment would be lost. */
const SAY_AFTER_MS = 1_500;

const said = new Set<string>();
const unfolded = new Set<string>();
/** Asked for here, and not in the conversation yet. */
const asked = new Set<string>();

export function incidents(view: View, words: IncidentWords): readonly JSX.Element[] {
  return view.state.chat.incidents?.map((incident) => banner(view, words, incident)) ?? [];
}

function banner({ state, store, parts }: View, { t }: IncidentWords, incident: IncidentNotice): JSX.Element {
  const { words, chat, storeNow, isOpen } = state;
  const { incidentId, version, texts, readMoreUrl, updatedAt, nextUpdateAt } = incident;
  const { what = "", means = "" } = texts[words.language as "nl"] ?? Object.values(texts)[0] ?? {};
  const moment = (at: number): string => parts.talk?.momentOf(words, at, storeNow) ?? words.time(at);
  const isFollowed =
    asked.has(incidentId) ||
    chat.view?.items.some((item) => item.type === "bot" && item.textId === `followed.${incidentId}`);
  const isUnfolded = unfolded.has(incidentId);
  const key = `${incidentId} ${version}`;
  if (isOpen && !said.has(key)) {
    said.add(key);
    setTimeout(() => store.set({ status: `${t("title")}: ${what} ${means}` }), SAY_AFTER_MS);
  }
  return (
    <section key={incidentId} class={isUnfolded ? "incident unfolded" : "incident"} aria-label={t("title")}>
      <div class="fold">
        <p dir="auto">{what}</p>
        <button
          type="button"
          class="more"
          aria-expanded={isUnfolded}
          onClick={() => {
            unfolded[isUnfolded ? "delete" : "add"](incidentId);
            store.refresh();
          }}
        >
          {t(isUnfolded ? "fold" : "unfold")}
        </button>
      </div>
      <div class="rest">
        <p dir="auto">{means}</p>
        <p class="when">
          {nextUpdateAt > storeNow
            ? `${t("updated", { time: moment(updatedAt) })} · ${t("next", { time: moment(nextUpdateAt) })}`
            : t("late", { time: moment(nextUpdateAt) })}
        </p>
        <div class="actions">
          {isFollowed ? (
            <p class="followed">{t("followed")}</p>
          ) : (
            button(t("follow"), () => {
              asked.add(incidentId);
              store.ask({ type: "incident.follow", incidentId });
              store.refresh();
            })
          )}
          {readMoreUrl?.startsWith("https://") && (
            <a class="button" href={readMoreUrl} target="_blank" rel="noopener noreferrer">
              {t("read")}
            </a>
          )}
        </div>
      </div>
    </section>
  );
}
