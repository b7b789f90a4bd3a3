/** Where the player stands, said honestly (UX 1.4); folded to one line on low screens. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { queueShort, queueText } from "../sentences.ts";
import type { View } from "./view.ts";

export function QueueCard({ state, store }: View): JSX.Element | null {
  const { words, chat, storeNow } = state;
  const [isUnfolded, setUnfolded] = useState(false);
  const { view, queue, opensAt, isStaffed } = chat;
  if (view === null) {
    return null;
  }
  const isLive = view.handoffKind === "live";
  const when =
    opensAt === null || isStaffed
      ? words.t("left.unknown")
      : words.t("left.when", { time: words.moment(opensAt, storeNow) });
  return (
    <section
      class={`queue${isUnfolded ? " unfolded" : ""}`}
      aria-label={words.t(isLive ? "queue.title" : "left.title")}
    >
      <div class="first">
        <p class="long">{isLive ? queueText(words, queue) : when}</p>
        <p class="short">{isLive ? queueShort(words, queue) : words.t("role.left")}</p>
        <button type="button" class="more" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
          {words.t(isUnfolded ? "queue.less" : "queue.more")}
        </button>
      </div>
      <div class="rest">
        <p>
          {words.t("queue.close")} {words.t("queue.add")}
        </p>
        {!isLive && view.reference !== "" && (
          <p>
            {words.t("left.reference")} <bdi>{view.reference}</bdi>
          </p>
        )}
        {view.canCancelHandoff && (
          <button type="button" class="button" onClick={() => store.setSheet("leave")}>
            {words.t("queue.stay")}
          </button>
        )}
      </div>
    </section>
  );
}
