import type { ConversationId } from "../ids.ts";
import type { InboxRow } from "../protocol-server.ts";

/** Rows keep their place; new ones come last. The screen sorts. */
export function mergeRows(
  rows: readonly InboxRow[],
  changed: readonly InboxRow[],
  removed: readonly ConversationId[],
): InboxRow[] {
  // Of thousands of rows few change, many times a second: only those are put into tables.
  const fresh = new Map(changed.map((row) => [row.conversationId, row]));
  const gone = new Set(removed);
  const merged: InboxRow[] = [];
  for (const row of rows) {
    const now = fresh.get(row.conversationId);
    if (!gone.has(row.conversationId)) {
      merged.push(now ?? row);
    }
    if (now !== undefined) {
      fresh.delete(row.conversationId);
    }
  }
  for (const row of fresh.values()) {
    if (!gone.has(row.conversationId)) {
      merged.push(row);
    }
  }
  return merged;
}
