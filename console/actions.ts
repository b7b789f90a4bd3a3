/** What a button or a key does. Components call these; nothing here renders. */
import type { AgentClientState, CommandResult } from "../shared/client/types.ts";
import type { ConversationId } from "../shared/ids.ts";
import type { InboxRow } from "../shared/protocol-server.ts";
import type { AgentStatus } from "../shared/vocabulary.ts";
import type { Desk } from "./desk.ts";
import { toLists } from "./features/queue/order.ts";
import type { Locale } from "./locale.ts";
import { type BoxTab, type DialogName, type Notice, withEntry, withNotice } from "./store.ts";

export function select(desk: Desk, conversationId: ConversationId | null, hasFocus: boolean): void {
  desk.screen.set((screen) => ({
    ...screen,
    selectedId: conversationId,
    isDrawerShown: false,
    focusBoxNumber: hasFocus ? screen.focusBoxNumber + 1 : screen.focusBoxNumber,
  }));
}

export function showTab(desk: Desk, conversationId: ConversationId, tab: BoxTab): void {
  desk.screen.set((screen) => ({
    ...screen,
    tabs: withEntry(screen.tabs, conversationId, tab),
    focusBoxNumber: screen.focusBoxNumber + 1,
  }));
}

export function showDialog(desk: Desk, dialog: DialogName | null): void {
  desk.screen.set((screen) => (screen.dialog === dialog ? screen : { ...screen, dialog }));
}

export function notify(desk: Desk, notice: Notice): void {
  desk.screen.set((screen) => ({ ...screen, notices: withNotice(screen.notices, notice) }));
}

export function dismiss(desk: Desk, type: Notice["type"]): void {
  desk.screen.set((screen) =>
    screen.notices.some((notice) => notice.type === type)
      ? { ...screen, notices: screen.notices.filter((notice) => notice.type !== type) }
      : screen,
  );
}

export function announce(desk: Desk, text: string, isUrgent = false): void {
  desk.screen.set((screen) => ({
    ...screen,
    announcement: { text, isUrgent, number: screen.announcement.number + 1 },
  }));
}

export function markRead(desk: Desk, conversationId: ConversationId, seq: number): void {
  desk.screen.set((screen) => {
    const known = screen.reads.get(conversationId) ?? -1;
    return seq > known ? { ...screen, reads: withEntry(screen.reads, conversationId, seq) } : screen;
  });
}

/** Own conversations stay open, so that switching shows them at once. */
export function idsToFollow(
  state: AgentClientState,
  agentId: string,
  selectedId: ConversationId | null,
): readonly ConversationId[] {
  const own = toLists(state.rows, agentId).mine.map((row) => row.conversationId);
  return selectedId === null || own.includes(selectedId) ? own : [...own, selectedId];
}

export async function acceptOffer(desk: Desk, row: InboxRow): Promise<CommandResult> {
  const result = await desk.client.accept(row.conversationId, row.offer?.offerNumber ?? 0);
  if (result.status === "accepted") {
    desk.client.open(row.conversationId);
    select(desk, row.conversationId, true);
  } else if (result.takenBy !== null) {
    notify(desk, { type: "taken", alias: result.takenBy, label: row.playerLabel });
  } else if (result.code === "offer_over") {
    notify(desk, { type: "offer_over", label: row.playerLabel });
  }
  return result;
}

export async function setStatus(desk: Desk, status: AgentStatus, locale: Locale): Promise<void> {
  const result = await desk.client.setStatus(status);
  if (result.status === "rejected") {
    notify(desk, { type: "refused", text: refusalText(locale, result) });
  } else {
    dismiss(desk, "away");
  }
}

export function refusalText({ t }: Locale, result: Extract<CommandResult, { status: "rejected" }>): string {
  return result.takenBy === null ? t(`refused.${result.code}`) : t("offer.taken", { alias: result.takenBy });
}
