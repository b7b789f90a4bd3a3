/** Where own messages stand between outbox and log. */
import type { ClientMessageId } from "../ids.ts";
import { toClientMessageId } from "../ids.ts";
import type { ConversationView } from "../view.ts";

/** The log has it: it is no longer pending. */
export function hasMessage(view: ConversationView | null, id: string): boolean {
  return view?.items.some((item) => item.type === "message" && item.clientMessageId === id) ?? false;
}

export interface Missing {
  readonly clientMessageId: ClientMessageId;
  readonly text: string;
}

/**
 * Messages that were shown as sent and are not in the copy that replaces the view (DL7). A copy of another conversation
 * says nothing about this one, unless it is of another history of the store.
 */
export function missingFrom(
  next: ConversationView | null,
  shown: ConversationView | null,
  agentId: string | null,
): Missing[] {
  if (shown === null || (next !== null && next.conversationId !== shown.conversationId && next.epoch === shown.epoch)) {
    return [];
  }
  return shown.items.flatMap((item) => {
    const id = item.type === "message" && item.agentId === agentId ? item.clientMessageId : null;
    return item.type !== "message" || id === null || hasMessage(next, id)
      ? []
      : [{ clientMessageId: toClientMessageId(id), text: item.text }];
  });
}
