import type { InboxRow } from "../../../shared/protocol-server.ts";
import { select } from "../../actions.ts";
import { useClient, useDesk, useDraft, useNow, useScreen } from "../../desk.ts";
import { type Locale, useLocale } from "../../locale.ts";
import { UrgencyChip } from "../../ui/chip.tsx";
import { Timer, waitingWords } from "./timer.tsx";
import { unreadCount } from "./unread.ts";
import { type Waiting, waitingOf } from "./waiting.ts";

interface RowProps {
  readonly row: InboxRow;
  /** Alt+1…9 of the own list. */
  readonly number?: number;
}

export function Row({ row, number }: RowProps) {
  const desk = useDesk();
  const locale = useLocale();
  const { t } = locale;
  const { conversationId } = row;
  const now = useNow();
  const isSelected = useScreen((screen) => screen.selectedId === conversationId);
  const shownSeq = useScreen((screen) => screen.reads.get(conversationId));
  const open = useClient((state) => state.open.get(conversationId));
  const draft = useDraft(conversationId, "reply");
  const isMine = row.status === "assigned";
  const unread = isMine ? unreadCount(row, open, shownSeq) : 0;
  const waiting = waitingOf(row);

  return (
    <li>
      <a
        class={`row ${isSelected ? "selected" : ""} ${unread > 0 ? "unread" : ""}`}
        href={`#c=${conversationId}`}
        data-row={conversationId}
        aria-current={isSelected ? "true" : undefined}
        aria-describedby={`line-${conversationId}`}
        aria-keyshortcuts={number === undefined ? undefined : `Alt+${number}`}
        onClick={(event) => {
          event.preventDefault();
          select(desk, conversationId, isMine && event.detail > 0);
        }}
      >
        <span class="hidden-text">{rowName(locale, row, waiting, now, unread)}</span>
        <span class="row-top" aria-hidden="true">
          <bdi class="row-label">{locale.playerName(row.playerLabel)}</bdi>
          <UrgencyChip priority={row.priority} />
          {row.kind === "message" ? <span class="chip quiet">{t("row.message")}</span> : null}
          {row.isReturned && !isMine ? <span class="chip quiet">{t("row.returned")}</span> : null}
          {waiting === null ? null : <Timer waiting={waiting} />}
        </span>
        <span class="row-line" dir="auto" aria-hidden="true" id={`line-${conversationId}`}>
          {open?.isPlayerTyping === true ? (
            <span class="row-typing">{t("row.typing")}</span>
          ) : draft !== "" && !isSelected ? (
            <>
              <span class="row-draft">{t("row.draft")}</span> {draft}
            </>
          ) : (
            row.preview
          )}
        </span>
        <span class="row-meta" aria-hidden="true">
          <span>
            {row.topic === null ? null : `${t(`topic.${row.topic}`)} · `}
            {locale.languageName(row.language)}
          </span>
          {unread > 0 ? <span class="badge">{unread}</span> : null}
        </span>
      </a>
    </li>
  );
}

/** "Player 4821, urgent, waiting 1 minute 42, payout, 2 unread" (UX 3.8). */
export function rowName(locale: Locale, row: InboxRow, waiting: Waiting | null, now: number, unread: number): string {
  const { t, plural } = locale;
  return [
    locale.playerName(row.playerLabel),
    row.priority === "normal" ? "" : lowerFirst(t(`priority.${row.priority}`)),
    waiting === null ? "" : waitingWords(locale, waiting, now),
    row.topic === null ? "" : lowerFirst(t(`topic.${row.topic}`)),
    unread === 0 ? "" : plural("row.unread", unread),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
