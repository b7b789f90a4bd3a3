/** The event that asks for a person: live while somebody is there, else a message that is answered later (C15). */
import type { DecideContext } from "./context.ts";
import type { HandoffRequested } from "./events.ts";

export function handoff(need: Omit<HandoffRequested, "type" | "kind">, context: DecideContext): HandoffRequested {
  return { type: "HandoffRequested", ...need, kind: context.isStaffed ? "live" : "message" };
}
