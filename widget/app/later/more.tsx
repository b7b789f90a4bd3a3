/** What a conversation may come to: queue, private data, limits, not sent, idle, moved, ended. */
import type { JSX } from "preact";
import type { PendingMessage, QueuePosition } from "../../../shared/client/types.ts";
import type { WidgetKey } from "../../../shared/locale/widget/en.ts";
import { button } from "../components/button.tsx";
import { addStyle, messageBox, type View } from "../components/view.ts";
import type { Private } from "../private-data.ts";
import type { Words } from "../sentences.ts";
import { charactersLeft, LONGEST_SAID } from "../state.ts";
import { heldSeconds } from "../status.ts";
import { incident, rating } from "./extras.ts";
import css from "./more.css?compact";

addStyle(css);

/** Where the player stands, said honestly (UX 1.4); folded to one line on low screens. */
export function queueCard({ state, store, parts }: View): JSX.Element | null {
  const { words, chat, storeNow, isUnfolded } = state;
  const { t } = words;
  const { view, queue, opensAt, isStaffed } = chat;
  if (!view) {
    return null;
  }
  const isLive = view.handoffKind === "live";
  const when =
    opensAt === null || isStaffed
      ? t("left.unknown")
      : t("left.when", { time: parts.talk?.momentOf(words, opensAt, storeNow) ?? "" });
  return (
    <section class={isUnfolded ? "queue unfolded" : "queue"} aria-label={t(isLive ? "queue.title" : "left.title")}>
      <div class="fold">
        <p class="long">{isLive ? parts.news?.queueText(words, queue, view.isCare) : when}</p>
        <p class="short">{isLive ? queueShort(words, queue) : t("role.left")}</p>
        <button
          type="button"
          class="more"
          aria-expanded={isUnfolded}
          onClick={() => store.set({ isUnfolded: !isUnfolded })}
        >
          {t(isUnfolded ? "queue.less" : "queue.more")}
        </button>
      </div>
      <div class="rest">
        <p>
          {t("queue.close")} {t("queue.add")}
        </p>
        {!isLive && view.reference && (
          <p>
            {t("left.reference")} <bdi>{view.reference}</bdi>
          </p>
        )}
        {view.canCancelHandoff && button(t("queue.stay"), () => store.set({ layer: "leave" }))}
      </div>
    </section>
  );
}

/** One line for low screens; the whole sentence is behind "More". */
function queueShort({ t }: Words, queue: QueuePosition | null): string {
  if (!queue) {
    return t("role.queue");
  }
  const { fromMinutes: a, toMinutes: b, isLonger } = queue;
  const n = queue.aheadCount + 1;
  return a === null || b === null || b > LONGEST_SAID
    ? t("queue.short.number", { n })
    : t(isLonger ? "queue.short.late" : "queue.short", { n, a, b });
}

const focus = (element: HTMLElement | null): void => element?.focus();

export function guard({ state, store }: View, { kinds, text }: Private): JSX.Element {
  const { t } = state.words;
  const what = kinds.map((kind) => t(`guard.${kind}`)).join(", ");
  const back = (act: () => void) => (): void => {
    act();
    messageBox()?.focus();
  };
  return (
    <div class="panel warn" role="alert">
      <p>
        <strong>{t("guard.title", { what })}</strong> {t("guard.body")}
      </p>
      <div class="actions">
        <button ref={focus} type="button" class="button main" onClick={back(() => store.post(text))}>
          {t("guard.hide")}
        </button>
        {button(
          t("guard.edit"),
          back(() => store.set({ found: null })),
        )}
      </div>
    </div>
  );
}

/** By the send button: when it goes on, or how much too much there is. */
export function note({ state, parts }: View): string {
  const { words, chat, now, isFull } = state;
  const held = heldSeconds(chat, now);
  const left = charactersLeft(state);
  if (isFull && !held && left >= 0) {
    return words.t("compose.full");
  }
  return (
    (held
      ? parts.news?.plural(words, "compose.held", held)
      : parts.news?.plural(words, left < 0 ? "compose.over" : "compose.left", Math.abs(left))) ?? ""
  );
}

export const maskedNote = ({ state }: View): JSX.Element => <p class="meta">{state.words.t("masked.note")}</p>;

const REASONS: Readonly<Record<string, WidgetKey>> = {
  text_too_long: "fail.long",
  frame_too_big: "fail.long",
  rate_limited: "fail.rate",
  missing_from_log: "fail.lost",
  conversation_closed: "fail.closed",
};

export function failure({ state, store }: View, { clientMessageId, code }: PendingMessage): JSX.Element {
  const { t } = state.words;
  const reason = REASONS[code ?? ""];
  return (
    <div class="failure">
      {reason && <p>{t(reason)}</p>}
      {button(t("fail.retry"), () => store.retry(clientMessageId))}
      {button(t("fail.delete"), () => store.discard(clientMessageId))}
    </div>
  );
}

export function idle({ state, store }: View): JSX.Element {
  const { words, chat } = state;
  return (
    <div class="panel">
      <p>
        <strong>{words.t("idle.title")}</strong>{" "}
        {words.t("idle.body", { time: words.time(chat.view?.idleClosesAt ?? 0) })}
      </p>
      {button(words.t("idle.here"), () => store.ask({ type: "idle.extend" }))}
    </div>
  );
}

export function moved({ state, store }: View): JSX.Element {
  const { t } = state.words;
  return (
    <div class="panel">
      <p>
        <strong>{t("moved.title")}</strong> {t("moved.body")}
      </p>
      {button(t("moved.here"), store.reconnect)}
    </div>
  );
}

export function incidents(view: View): readonly JSX.Element[] | undefined {
  const part = incident(view);
  return part?.incidents(view, part.words);
}

/** At the end of the transcript: it scrolls with the messages. */
export function survey(view: View): JSX.Element | undefined {
  const part = view.state.screen.type === "ended" ? rating(view) : undefined;
  return part?.survey(view, part.words);
}

export function ended({ state, store, parts }: View, canReopen: boolean): JSX.Element {
  const { words, chat, storeNow } = state;
  const { view } = chat;
  return (
    <footer class="ended">
      <p>
        {canReopen &&
          words.t("ended.reopen", {
            time: parts.talk?.momentOf(words, view?.canReopenUntil ?? 0, storeNow) ?? "",
          })}{" "}
        {view?.reference && (
          <>
            {words.t("ended.reference")} <bdi>{view.reference}</bdi>
          </>
        )}
      </p>
      {button(words.t("ended.again"), store.startAgain, true)}
    </footer>
  );
}
