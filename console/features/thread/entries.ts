/** What the transcript shows: the conversation's stream and the staff stream in one row, oldest first. */
import type { PendingMessage } from "../../../shared/client/types.ts";
import type { StaffEventMessage } from "../../../shared/protocol-events.ts";
import type { TranscriptItem } from "../../../shared/view.ts";

type NoteEvent = Exclude<StaffEventMessage, { type: "bot.explained" }>;

export type Entry =
  | {
      readonly source: "conversation";
      readonly key: string;
      readonly at: number;
      readonly item: TranscriptItem;
      readonly isContinued: boolean;
    }
  | { readonly source: "staff"; readonly key: string; readonly at: number; readonly event: NoteEvent };

/** Messages of one sender within this time share one meta line. */
const GROUP_MS = 180_000;

/** Each stream keeps its own order; between the two, time decides, and at the same moment the conversation comes first. */
export function toEntries(items: readonly TranscriptItem[], staff: readonly StaffEventMessage[]): readonly Entry[] {
  const notes = staff.filter((event): event is NoteEvent => event.type !== "bot.explained");
  const entries: Entry[] = [];
  let next = 0;
  let previous: TranscriptItem | null = null;
  for (const item of items) {
    for (let note = notes[next]; note !== undefined && note.at < item.at; note = notes[++next]) {
      entries.push(toNote(note));
      previous = null;
    }
    entries.push({
      source: "conversation",
      key: `c${item.seq}`,
      at: item.at,
      item,
      isContinued: isContinued(previous, item),
    });
    previous = item;
  }
  return [...entries, ...notes.slice(next).map(toNote)];
}

function toNote(event: NoteEvent): Entry {
  return { source: "staff", key: `s${event.seq}`, at: event.at, event };
}

function isContinued(previous: TranscriptItem | null, item: TranscriptItem): boolean {
  if (previous === null || item.at - previous.at > GROUP_MS) {
    return false;
  }
  return senderOf(previous) === senderOf(item) && item.type !== "line";
}

function senderOf(item: TranscriptItem): string {
  switch (item.type) {
    case "message":
      return `${item.from}/${item.alias ?? ""}`;
    case "bot":
      return "bot";
    case "line":
      return "line";
  }
}

/** Own messages on their way, without those whose event has already arrived. */
export function pendingOf(
  pending: readonly PendingMessage[],
  conversationId: string,
  items: readonly TranscriptItem[],
): readonly PendingMessage[] {
  const stored = new Set(
    items.flatMap((item) => (item.type === "message" && item.clientMessageId !== null ? [item.clientMessageId] : [])),
  );
  return pending.filter((message) => message.conversationId === conversationId && !stored.has(message.clientMessageId));
}
