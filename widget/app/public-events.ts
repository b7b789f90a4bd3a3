/** What the casino page may know of a change: ids, phases, numbers and an alias; never text, reason, lane or topic. */
import type { PlayerClientState } from "../../shared/client/types.ts";
import type { Detail } from "../frame/messages.ts";

export interface PublicEvent {
  readonly type: string;
  readonly detail: Detail;
}

/** Nothing is told of what was there before this page: the first copy is not news. */
export function eventsBetween(before: PlayerClientState, after: PlayerClientState): readonly PublicEvent[] {
  const events: PublicEvent[] = [];
  const tell = (type: string, detail: Detail = {}): void => void events.push({ type, detail });
  if (after.isLoaded && !after.isStaffed && (before.isStaffed || !before.isLoaded)) {
    tell("offline");
  }
  if (
    after.connection.status === "stopped" &&
    before.connection.status !== "stopped" &&
    after.connection.code !== 1000
  ) {
    tell("error", { code: after.connection.code });
  }
  const { view } = after;
  if (!before.isLoaded || view === null) {
    return events;
  }
  const id: string = view.conversationId;
  const isSame = before.view?.conversationId === id;
  const was = isSame ? before.view : null;
  const wasWaiting = was?.status === "queued" || was?.status === "offered";
  const isWaiting = view.status === "queued" || view.status === "offered";
  if (was === null || was.status === "new") {
    tell("started", { id });
  }
  for (const item of view.items) {
    if (item.seq > (was?.seq ?? 0) && item.type !== "line") {
      tell("message", { id: `${id}.${item.seq}`, from: item.type === "bot" ? "bot" : item.from });
    }
  }
  if (isWaiting && !wasWaiting) {
    tell("handoff", { id, phase: "requested" });
  }
  const { queue } = after;
  if (isWaiting && queue !== null && queue !== before.queue) {
    if (before.queue === null) {
      tell("handoff", { id, phase: "queued" });
    }
    const eta =
      queue.fromMinutes === null || queue.toMinutes === null
        ? {}
        : { etaMin: queue.fromMinutes, etaMax: queue.toMinutes };
    tell("queue", { position: queue.aheadCount + 1, ...eta });
  }
  if (view.status === "assigned" && view.alias !== null && (was?.status !== "assigned" || was.alias !== view.alias)) {
    tell("handoff", { id, phase: "joined" });
    tell("agent", { alias: view.alias });
  }
  if ((wasWaiting || was?.status === "assigned") && (view.status === "bot" || view.status === "closed")) {
    tell("handoff", { id, phase: "ended" });
  }
  if (view.status === "closed" && was !== null && was.status !== "closed") {
    tell("ended", { id });
  }
  return events;
}
