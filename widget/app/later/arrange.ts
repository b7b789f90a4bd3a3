/** Rows of the transcript: messages in groups, and between them days, lines and the unread divider. */
import { type MessageRow, messagesOf, type Row, type RowInput } from "../rows.ts";
import { isOwn } from "../status.ts";

/** Messages of one sender this close together share one line of sender and time. */
const GROUP_MS = 180_000;

const readersDay = (at: number): string => new Date(at).toDateString();

export function rowsOf(input: RowInput): readonly Row[] {
  const { items, dividerSeq, dayOf = readersDay } = input;
  const rows: Row[] = [];
  const messages = messagesOf(input).values();
  let day = "";
  let isDivided = dividerSeq === null;
  let before: MessageRow | null = null;
  const add = (row: MessageRow): void => {
    if (before !== null && isTogether(before, row)) {
      before.isLast = row.isFirst = false;
    }
    before = row;
    rows.push(row);
  };
  for (const item of items) {
    const { seq, at } = item;
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
      rows.push({ type: "line", key: `s${seq}`, line: item.line });
    } else {
      add(messages.next().value as MessageRow);
    }
  }
  for (const waiting of messages) {
    add(waiting);
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
