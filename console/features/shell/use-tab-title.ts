import { useEffect } from "preact/hooks";
import { useClient, useDesk, useScreen } from "../../desk.ts";
import plainIcon from "../../icon.svg?url";
import dotIcon from "../../icon-dot.svg?url";
import { useLocale } from "../../locale.ts";
import { toLists } from "../queue/order.ts";
import { unreadCount } from "../queue/unread.ts";

/** "(2) Chats" and a dot on the icon: conversations with something unread, and offers. No text, no names. */
export function useTabTitle(): void {
  const desk = useDesk();
  const { t } = useLocale();
  const reads = useScreen((screen) => screen.reads);
  const count = useClient((state) => {
    const { mine, offers } = toLists(state.rows, state.self?.agentId ?? desk.self.agentId);
    const unread = mine.filter(
      (row) => unreadCount(row, state.open.get(row.conversationId), reads.get(row.conversationId)) > 0,
    );
    return unread.length + offers.length;
  });
  useEffect(() => {
    document.title = count === 0 ? t("tab.title") : `(${count}) ${t("tab.title")}`;
    document.querySelector("link[rel=icon]")?.setAttribute("href", count === 0 ? plainIcon : dotIcon);
  }, [count, t]);
}
