/** Events and pending messages -> the rows of the transcript. Here those that are said; `later/arrange.ts` puts the rest between. */

import type { PendingMessage } from "../../shared/client/types.ts";
import type { FactCard, HelplineCard } from "../../shared/protocol-events.ts";
import type { SystemLine, TranscriptItem } from "../../shared/view.ts";
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
  /** The reader's own, unless told. */
  readonly dayOf?: (at: number) => string;
}

const BLANK = {
  type: "message",
  alias: null,
  at: null,
  tick: null,
  pending: null,
  isMasked: false,
  card: null,
  facts: null,
  isFirst: true,
  isLast: true,
} as const;

/** Each by itself, oldest first. */
export function messagesOf({ items, pending, seenSeq }: RowInput): readonly MessageRow[] {
  const lastOwn = items.findLast(isOwn);
  const said = items.flatMap((item): readonly MessageRow[] => {
    if (item.type === "line") {
      return [];
    }
    const { seq, at, text } = item;
    return [
      {
        ...BLANK,
        ...(item.type === "bot"
          ? { from: "bot", card: item.card, facts: item.facts }
          : { from: item.from, alias: item.alias, isMasked: item.masked.length > 0 }),
        key: `s${seq}`,
        at,
        text,
        tick: item === lastOwn ? (seq <= seenSeq ? "seen" : "sent") : null,
      },
    ];
  });
  return [
    ...said,
    ...pending.map(
      (message): MessageRow => ({
        ...BLANK,
        key: message.clientMessageId,
        from: "player",
        text: message.text,
        tick: message.status,
        pending: message,
      }),
    ),
  ];
}

/** How a conversation begins: the bot says what it is. */
export const greeting = (text: string): MessageRow => ({ ...BLANK, key: "hello", from: "bot", text });
