import { useRef, useState } from "preact/hooks";
import { select } from "../../actions.ts";
import { useClient, useDesk, useNow, useSelf } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { OfferCard } from "./offer-card.tsx";
import { Row } from "./row.tsx";
import { type ShownLists, useLists } from "./use-lists.ts";
import { clockText, longestWaitMs } from "./waiting.ts";

/** The list column: what is offered, what is mine, who waits. */
export function Conversations() {
  const desk = useDesk();
  const { t } = useLocale();
  const isLoaded = useClient((state) => state.isLoaded);
  const [isHeld, setHeld] = useState(false);
  const [, renderAgain] = useState(0);
  const lists = useLists(isHeld);
  const region = useRef<HTMLElement>(null);
  desk.shownMine.ids = lists.mine.map((row) => row.conversationId);

  /** Bare letters only while the list has the focus: J and K move, Enter opens (UX 3.7). */
  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(region.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    const at = links.findIndex((link) => link.contains(document.activeElement));
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const step =
      event.code === "KeyJ" || event.key === "ArrowDown"
        ? 1
        : event.code === "KeyK" || event.key === "ArrowUp"
          ? -1
          : 0;
    const id = links[at]?.dataset["row"];
    if (step !== 0) {
      event.preventDefault();
      links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
    } else if (event.key === "Enter" && id !== undefined) {
      event.preventDefault();
      const row = [...lists.mine, ...lists.queue].find((candidate) => candidate.conversationId === id);
      if (row !== undefined) {
        select(desk, row.conversationId, true);
      }
    }
  };

  return (
    <section
      class="conversations"
      aria-label={t("pane.conversations")}
      tabIndex={-1}
      data-pane="conversations"
      ref={region}
      onPointerEnter={(event) => setHeld(event.pointerType === "mouse")}
      onPointerLeave={() => setHeld(false)}
      onKeyDown={onKeyDown}
    >
      {isLoaded ? (
        <>
          <div class="list-own">
            {lists.offers.length > 0 ? (
              <div class="offers">
                {lists.offers.map((row, index) => (
                  <OfferCard
                    key={`${row.conversationId}/${row.offer?.offerNumber ?? 0}`}
                    row={row}
                    isFirst={index === 0}
                  />
                ))}
              </div>
            ) : null}
            <Mine lists={lists} />
          </div>
          <Queue
            lists={lists}
            onRelease={() => {
              lists.release();
              renderAgain((count) => count + 1);
            }}
          />
        </>
      ) : (
        <Skeleton rows={5} label={t("loading.list")} />
      )}
    </section>
  );
}

function Mine({ lists }: { readonly lists: ShownLists }) {
  const { t } = useLocale();
  const self = useSelf();
  return (
    <div class="list-part">
      <div class="list-head">
        <h2 id="mine">{t("list.mine")}</h2>
        <span class="list-figure">{t("load", { n: self.loadUnits, cap: self.capacityUnits })}</span>
      </div>
      {lists.mine.length === 0 ? (
        <p class="list-empty">{t(self.status === "available" ? "list.mine.empty" : "list.mine.empty_away")}</p>
      ) : (
        <ul class="rows" aria-labelledby="mine">
          {lists.mine.map((row, index) => (
            <Row key={row.conversationId} row={row} {...(index < 9 ? { number: index + 1 } : {})} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Queue({ lists, onRelease }: { readonly lists: ShownLists; readonly onRelease: () => void }) {
  const { t, plural } = useLocale();
  const count = lists.queue.length + lists.hiddenCount;
  return (
    <div class="list-part list-queue">
      <div class="list-head">
        <h2 id="queue">{t("list.queue")}</h2>
        {count === 0 ? null : <QueueFigures lists={lists} count={count} />}
      </div>
      {lists.hiddenCount === 0 ? null : (
        <button type="button" class="button quiet list-new" onClick={onRelease}>
          {plural("list.new", lists.hiddenCount)}
        </button>
      )}
      {count === 0 ? (
        <NobodyWaits />
      ) : (
        <ul class="rows" aria-labelledby="queue">
          {lists.queue.map((row) => (
            <Row key={row.conversationId} row={row} />
          ))}
        </ul>
      )}
    </div>
  );
}

function QueueFigures({ lists, count }: { readonly lists: ShownLists; readonly count: number }) {
  const { t, plural, duration } = useLocale();
  const longest = longestWaitMs(lists.queue, useNow());
  return (
    <span class="list-figure">
      {plural("list.waiting", count)}
      {longest === null ? null : (
        <>
          {" · "}
          <span aria-hidden="true">{t("list.longest", { time: clockText(longest) })}</span>
          <span class="hidden-text">{t("list.longest", { time: duration(longest) })}</span>
        </>
      )}
    </span>
  );
}

/** No games or metrics (UX 3.11). */
function NobodyWaits() {
  const { t, ago } = useLocale();
  const now = useNow();
  const last = useClient((state) => state.lastWaitingAt);
  return (
    <p class="list-empty">
      {last === null ? t("list.queue.empty") : t("list.queue.empty_last", { ago: ago(last, now) })}
    </p>
  );
}
