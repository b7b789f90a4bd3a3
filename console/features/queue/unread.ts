/** What the agent has not seen yet. */
import type { OpenConversation } from "../../../shared/client/types.ts";
import type { InboxRow } from "../../../shared/protocol-server.ts";
import type { ConversationView } from "../../../shared/view.ts";

/** Before anything of a conversation was on screen, all up to the last answer of a person counts as read. */
export function readSeqOf(view: ConversationView, shownSeq: number | undefined): number {
  if (shownSeq !== undefined) {
    return shownSeq;
  }
  const answers = view.items.filter((item) => item.type === "message" && item.from === "agent");
  return answers.at(-1)?.seq ?? 0;
}

export function firstUnreadSeq(view: ConversationView, shownSeq: number | undefined): number | null {
  const readSeq = readSeqOf(view, shownSeq);
  return (
    view.items.find((item) => item.type === "message" && item.from === "player" && item.seq > readSeq)?.seq ?? null
  );
}

export function unreadCount(row: InboxRow, open: OpenConversation | undefined, shownSeq: number | undefined): number {
  if (open === undefined || !open.isLoaded) {
    return shownSeq === undefined ? row.unansweredCount : 0;
  }
  const readSeq = readSeqOf(open.view, shownSeq);
  return open.view.items.filter((item) => item.type === "message" && item.from === "player" && item.seq > readSeq)
    .length;
}
