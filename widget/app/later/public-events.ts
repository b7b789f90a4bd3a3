/**
 * What the casino page may know of a change: ids, phases, numbers and an alias; never text, reason, lane or topic.
 * Loaded with the first change of a conversation.
 */
import type { PlayerClientState } from "../../../shared/client/types.ts";
import type { Detail } from "../../frame/messages.ts";
import { isWaiting } from "../status.ts";

export function tellPage(
  before: PlayerClientState,
  after: PlayerClientState,
  send: (type: string, detail?: Detail) => void,
): void {
  const { view, queue } = after;
  if (!view) {
    return;
  }
  const { conversationId: id, status, alias } = view;
  const was = before.view?.conversationId === id ? before.view : null;
  const phase = (name: string): void => send("handoff", { id, phase: name });
  if (!was || was.status === "new") {
    send("started", { id });
  }
  for (const item of view.items) {
    if (item.seq > (was?.seq ?? 0) && item.type !== "line") {
      send("message", { id: `${id}.${item.seq}`, from: item.type === "bot" ? "bot" : item.from });
    }
  }
  if (isWaiting(view)) {
    if (!isWaiting(was)) {
      phase("requested");
    }
    if (queue && queue !== before.queue) {
      if (!before.queue) {
        phase("queued");
      }
      const { fromMinutes, toMinutes } = queue;
      const eta = fromMinutes === null || toMinutes === null ? {} : { etaMin: fromMinutes, etaMax: toMinutes };
      send("queue", { position: queue.aheadCount + 1, ...eta });
    }
  }
  if (status === "assigned" && alias !== null && (was?.status !== "assigned" || was.alias !== alias)) {
    phase("joined");
    send("agent", { alias });
  }
  if ((isWaiting(was) || was?.status === "assigned") && (status === "bot" || status === "closed")) {
    phase("ended");
  }
  if (status === "closed" && was && was.status !== "closed") {
    send("ended", { id });
  }
}
