/** Stored events -> wire messages for one audience. */
import type { ConversationEventMessage, StaffEventMessage } from "../../shared/protocol-events.ts";
import { type Audience, toEventMessage, toStaffMessage } from "../core/conversation/audience.ts";
import type { Timings } from "../core/conversation/context.ts";
import { upcast, upcastStaff } from "../core/conversation/upcast.ts";
import type { StoredEvent } from "../ports/event-store.ts";
import { conversationOf } from "./summary-row.ts";

function headerOf(event: StoredEvent) {
  const { streamId, epoch, seq, eventId, at } = event;
  return { conversationId: conversationOf(streamId), epoch, seq, eventId, at };
}

export function eventFrame(event: StoredEvent, audience: Audience, timings: Timings): ConversationEventMessage {
  return toEventMessage(headerOf(event), upcast(event.body), audience, timings);
}

export function staffFrame(event: StoredEvent): StaffEventMessage {
  return toStaffMessage(headerOf(event), upcastStaff(event.body));
}
