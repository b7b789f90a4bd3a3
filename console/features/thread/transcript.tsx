import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { OpenConversation } from "../../../shared/client/types.ts";
import { storeNow, useClient, useDesk, useScreen } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import { Icon } from "../../ui/icon.tsx";
import { firstUnreadSeq, readSeqOf } from "../queue/unread.ts";
import { type Entry, pendingOf, toEntries } from "./entries.ts";
import { BotMessage, Message, PendingMessageItem, SystemLineItem, Typing } from "./message.tsx";
import { StaffItem } from "./staff-item.tsx";

/** Further from the end than this, new messages wait behind "Jump to latest" (UX 1.2). */
const NEAR_END_PX = 120;

export function Transcript({ open, isOwner }: { readonly open: OpenConversation; readonly isOwner: boolean }) {
  const desk = useDesk();
  const locale = useLocale();
  const { t, plural } = locale;
  const { view } = open;
  const { conversationId } = view;
  const allPending = useClient((state) => state.pending);
  const pending = pendingOf(allPending, conversationId, view.items);
  const entries = toEntries(view.items, open.staff);
  const now = storeNow(desk);
  const lastOwnSeq =
    pending.length > 0
      ? null
      : (view.items.filter((item) => item.type === "message" && item.from === "agent").at(-1)?.seq ?? null);
  const shownCount = useRef(entries.length);
  const box = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(desk.places.get(conversationId)?.isAtEnd ?? true);
  const [missedCount, setMissed] = useState(0);
  const [isAway, setAway] = useState(false);
  // Set once, on the way in: the divider stays where the reading began. Where all is new it says nothing.
  const [dividerSeq] = useState(() => {
    const shownSeq = desk.screen.get().reads.get(conversationId);
    return isOwner && readSeqOf(view, shownSeq) > 0 ? firstUnreadSeq(view, shownSeq) : null;
  });
  const jumpNumber = useScreen((screen) => screen.jumpNumber);
  const firstJump = useRef(jumpNumber);

  const toEnd = () => {
    const element = box.current;
    if (element !== null) {
      element.scrollTop = element.scrollHeight;
    }
  };

  useLayoutEffect(() => {
    const element = box.current;
    const place = desk.places.get(conversationId);
    if (element === null) {
      return;
    }
    const divider = element.querySelector<HTMLElement>("[data-divider]");
    if (place !== undefined && !place.isAtEnd) {
      element.scrollTop = place.scrollTop;
    } else {
      toEnd();
      if (divider !== null && divider.offsetTop < element.scrollTop) {
        element.scrollTop = divider.offsetTop - 24;
      }
    }
    const resize = new ResizeObserver(() => {
      if (isAtEnd.current) {
        toEnd();
      }
    });
    resize.observe(element);
    return () => resize.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (isAtEnd.current || pending.length > 0) {
      toEnd();
    } else {
      setMissed((count) => count + Math.max(0, entries.length - shownCount.current));
    }
    shownCount.current = entries.length;
  }, [view.seq, open.staff.length, pending.length]);

  useLayoutEffect(() => {
    if (jumpNumber !== firstJump.current) {
      const target = box.current?.querySelector<HTMLElement>("[data-divider]");
      target?.scrollIntoView({ block: "center" });
      box.current?.focus();
    }
  }, [jumpNumber]);

  const onScroll = () => {
    const element = box.current;
    if (element === null) {
      return;
    }
    const distance = element.scrollHeight - element.scrollTop - element.clientHeight;
    isAtEnd.current = distance <= NEAR_END_PX;
    setAway(!isAtEnd.current);
    if (isAtEnd.current) {
      setMissed(0);
    }
    const caret = desk.places.get(conversationId)?.caret ?? null;
    desk.places.set(conversationId, { scrollTop: element.scrollTop, isAtEnd: isAtEnd.current, caret });
  };

  const label = locale.playerName(view.playerLabel);
  return (
    <div class="transcript-frame">
      <div
        class="transcript"
        role="log"
        aria-live="off"
        aria-label={t("thread.log", { label })}
        tabIndex={0}
        ref={box}
        onScroll={onScroll}
      >
        <ol>
          {entries.map((entry) => (
            <EntryItem
              key={entry.key}
              entry={entry}
              label={label}
              now={now}
              hasDivider={isDivider(entry, dividerSeq)}
              isLastOwn={lastOwnSeq === seqOf(entry)}
            />
          ))}
          {pending.map((message) => (
            <PendingMessageItem key={message.clientMessageId} message={message} />
          ))}
          {open.isPlayerTyping ? <Typing label={label} /> : null}
        </ol>
      </div>
      {isAway ? (
        <button type="button" class="button jump" onClick={toEnd}>
          <Icon name="arrowDown" />
          <span>{missedCount === 0 ? t("thread.latest") : plural("thread.latest_new", missedCount)}</span>
        </button>
      ) : null}
    </div>
  );
}

function seqOf(entry: Entry): number | undefined {
  return entry.source === "conversation" ? entry.item.seq : undefined;
}

function isDivider(entry: Entry, seq: number | null): boolean {
  return seq !== null && entry.source === "conversation" && entry.item.seq === seq;
}

interface EntryItemProps {
  readonly entry: Entry;
  readonly label: string;
  readonly now: number;
  readonly hasDivider: boolean;
  /** Says "Sent": it is stored. */
  readonly isLastOwn: boolean;
}

function EntryItem({ entry, label, now, hasDivider, isLastOwn }: EntryItemProps) {
  const { t } = useLocale();
  return (
    <>
      {hasDivider ? (
        <li class="divider" data-divider="">
          <div role="separator" aria-label={t("thread.unread")}>
            <span>{t("thread.unread")}</span>
          </div>
        </li>
      ) : null}
      <EntryBody entry={entry} label={label} now={now} isLastOwn={isLastOwn} />
    </>
  );
}

function EntryBody({ entry, label, now, isLastOwn }: Omit<EntryItemProps, "hasDivider">) {
  if (entry.source === "staff") {
    return <StaffItem event={entry.event} now={now} />;
  }
  const { item, isContinued } = entry;
  switch (item.type) {
    case "message":
      return <Message item={item} isContinued={isContinued} label={label} now={now} isLastOwn={isLastOwn} />;
    case "bot":
      return <BotMessage item={item} isContinued={isContinued} now={now} />;
    case "line":
      return <SystemLineItem item={item} now={now} />;
  }
}
