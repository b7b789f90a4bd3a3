/** Events and pending messages -> the rows of the transcript: date lines, groups, unread divider, states in words. */

import type { PendingMessage } from "../../shared/client/types.ts";
import type { HelplineCard } from "../../shared/protocol-events.ts";
import type { SystemLine, TranscriptItem } from "../../shared/view.ts";
import type { BotReplyKind } from "../../shared/vocabulary.ts";

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
  /** First and last of its group: name above, time below. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
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

export function rowsOf({ items, pending, seenSeq, dividerSeq, dayOf }: RowInput): readonly Row[] {
  const rows: Row[] = [];
  let day = "";
  let isDivided = dividerSeq === null;
  const lastOwnSeq = items.findLast((item) => item.type === "message" && item.from === "player")?.seq;
  for (const item of items) {
    if (dayOf(item.at) !== day) {
      day = dayOf(item.at);
      rows.push({ type: "date", key: `d${item.seq}`, at: item.at });
    }
    const isOwn = item.type === "message" && item.from === "player";
    if (!isDivided && dividerSeq !== null && item.seq > dividerSeq && item.type !== "line" && !isOwn) {
      isDivided = true;
      rows.push({ type: "divider", key: "divider" });
    }
    if (item.type === "line") {
      rows.push({ type: "line", key: `s${item.seq}`, line: item.line });
      continue;
    }
    const isBot = item.type === "bot";
    rows.push({
      type: "message",
      key: `s${item.seq}`,
      from: isBot ? "bot" : item.from,
      alias: isBot ? null : item.alias,
      text: item.text,
      at: item.at,
      tick: item.seq === lastOwnSeq ? (item.seq <= seenSeq ? "seen" : "sent") : null,
      pending: null,
      isMasked: !isBot && item.masked.length > 0,
      kind: isBot ? item.kind : null,
      card: isBot ? item.card : null,
      isFirst: true,
      isLast: true,
    });
  }
  return grouped([...rows, ...pending.map(pendingRow)]);
}

function pendingRow(message: PendingMessage): MessageRow {
  const { clientMessageId, text, status } = message;
  return {
    type: "message",
    key: clientMessageId,
    from: "player",
    alias: null,
    text,
    at: null,
    tick: status,
    pending: message,
    isMasked: false,
    kind: null,
    card: null,
    isFirst: true,
    isLast: true,
  };
}

function grouped(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) =>
    row.type === "message"
      ? { ...row, isFirst: !isTogether(rows[index - 1], row), isLast: !isTogether(row, rows[index + 1]) }
      : row,
  );
}

function isTogether(before: Row | undefined, after: Row | undefined): boolean {
  return (
    before?.type === "message" &&
    after?.type === "message" &&
    before.from === after.from &&
    before.alias === after.alias &&
    before.card === null &&
    after.card === null &&
    before.tick !== "failed" &&
    after.tick !== "failed" &&
    (after.at === null ? before.at === null : before.at !== null && after.at - before.at < GROUP_MS)
  );
}
