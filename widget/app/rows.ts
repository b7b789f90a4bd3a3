/** Events and pending messages -> the rows of the transcript: date lines, groups, unread divider, states in words. */

import type { PendingMessage } from "../../shared/client/types.ts";
import type { FactCard, HelplineCard } from "../../shared/protocol-events.ts";
import type { SystemLine, TranscriptItem } from "../../shared/view.ts";
import type { BotReplyKind } from "../../shared/vocabulary.ts";
import { isOwn } from "./status.ts";

export type Sender = "player" | "bot" | "agent";
export type Tick = "sending" | "sent" | "seen" | "failed";

export interface MessageRow {
  readonly type: "message";
  readonly key: string;
  readonly from: Sender;
  readonly alias: string | null;
  readonly text: string;
  /** Null while it is only on this screen. */
  readonly at: number | null;
  readonly tick: Tick | null;
  readonly pending: PendingMessage | null;
  readonly isMasked: boolean;
  readonly kind: BotReplyKind | null;
  readonly card: HelplineCard | null;
  readonly facts: FactCard | null;
  /** First and last of its group: name above, time below. */
  isFirst: boolean;
  isLast: boolean;
}

export type Row =
  | MessageRow
  | { readonly type: "date"; readonly key: string; readonly at: number }
  | { readonly type: "line"; readonly key: string; readonly line: SystemLine }
  | { readonly type: "divider"; readonly key: string };

export interface RowInput {
  readonly items: readonly TranscriptItem[];
  readonly pending: readonly PendingMessage[];
  readonly seenSeq: number;
  /** What the player had read before this opening; the divider stands after it. Null: no divider. */
  readonly dividerSeq: number | null;
  readonly dayOf: (at: number) => string;
}

/** Messages of one sender this close together share one line of sender and time. */
const GROUP_MS = 180_000;

export const BLANK = {
  type: "message",
  alias: null,
  at: null,
  tick: null,
  pending: null,
  isMasked: false,
  kind: null,
  card: null,
  facts: null,
  isFirst: true,
  isLast: true,
} as const;

export function rowsOf({ items, pending, seenSeq, dividerSeq, dayOf }: RowInput): readonly Row[] {
  const rows: Row[] = [];
  let day = "";
  let isDivided = dividerSeq === null;
  let before: MessageRow | null = null;
  const lastOwn = items.findLast(isOwn);
  const add = (row: MessageRow): void => {
    if (before !== null && isTogether(before, row)) {
      before.isLast = row.isFirst = false;
    }
    before = row;
    rows.push(row);
  };
  for (const item of items) {
    const { seq, at } = item;
    const key = `s${seq}`;
    if (dayOf(at) !== day) {
      day = dayOf(at);
      before = null;
      rows.push({ type: "date", key: `d${seq}`, at });
    }
    if (!isDivided && seq > (dividerSeq ?? 0) && item.type !== "line" && !isOwn(item)) {
      isDivided = true;
      before = null;
      rows.push({ type: "divider", key: "divider" });
    }
    if (item.type === "line") {
      before = null;
      rows.push({ type: "line", key, line: item.line });
    } else {
      add({
        ...BLANK,
        ...(item.type === "bot"
          ? { from: "bot", kind: item.kind, card: item.card, facts: item.facts }
          : { from: item.from, alias: item.alias, isMasked: item.masked.length > 0 }),
        key,
        at,
        text: item.text,
        tick: item === lastOwn ? (seq <= seenSeq ? "seen" : "sent") : null,
      });
    }
  }
  for (const message of pending) {
    const { clientMessageId, text, status } = message;
    add({ ...BLANK, key: clientMessageId, from: "player", text, tick: status, pending: message });
  }
  return rows;
}

function isTogether(before: MessageRow, after: MessageRow): boolean {
  return (
    before.from === after.from &&
    before.alias === after.alias &&
    !before.card &&
    !after.card &&
    before.tick !== "failed" &&
    after.tick !== "failed" &&
    (after.at === null ? before.at === null : before.at !== null && after.at - before.at < GROUP_MS)
  );
}
