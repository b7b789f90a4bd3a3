import type { ConversationId } from "../ids.ts";
import type { InboxRow } from "../protocol-server.ts";

/** Rows keep their place; new ones come last. The screen sorts. */
export function mergeRows(
  rows: readonly InboxRow[],
  changed: readonly InboxRow[],
  removed: readonly ConversationId[],
): InboxRow[] {
  const byId = new Map(rows.map((row) => [row.conversationId, row]));
  for (const row of changed) {
    byId.set(row.conversationId, row);
  }
  for (const id of removed) {
    byId.delete(id);
  }
  return [...byId.values()];
}
