/** Stored events of earlier versions -> today's shape. The one place besides ids.ts that casts. */
import type { ConversationEvent, StaffEvent } from "./events.ts";

export function upcast(body: { readonly type: string }): ConversationEvent {
  return body as ConversationEvent;
}

export function upcastStaff(body: { readonly type: string }): StaffEvent {
  return body as StaffEvent;
}
