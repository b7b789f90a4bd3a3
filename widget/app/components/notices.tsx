/** What stands between header and messages: disclosure, out of hours, queue, connection. */
import type { JSX } from "preact";
import { offlineText } from "../sentences.ts";
import { QueueCard } from "./queue-card.tsx";
import type { View } from "./view.ts";

export function Notices({ state, store }: View): JSX.Element {
  const { words, chat, screen, bar } = state;
  const status = chat.view?.status ?? "new";
  const isWithBot = status === "new" || status === "bot" || status === "closed";
  const isWaiting = status === "queued" || status === "offered";
  const offline = offlineText(words, chat, state.storeNow);
  return (
    <div class="notices">
      {bar !== null && <p class={`bar ${bar}`}>{words.t(`net.${bar}`)}</p>}
      {screen.type !== "ended" && screen.type !== "abuse" && isWithBot && (
        <div class={offline === null ? "strip" : "strip tall"}>
          <p>
            {words.t("strip.bot")}
            {offline !== null && ` ${offline}`}
          </p>
          <button type="button" class="button" onClick={store.requestHuman}>
            {words.t("strip.person")}
          </button>
        </div>
      )}
      {isWaiting && <QueueCard state={state} store={store} />}
    </div>
  );
}
