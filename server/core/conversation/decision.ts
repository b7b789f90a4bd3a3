/** What a decision gives: all of it goes into one append, or nothing does. */
import type { RejectionCode } from "../../../shared/codes.ts";
import type { ConversationEvent, StaffEvent } from "./events.ts";

export interface Accepted {
  readonly status: "accepted";
  readonly events: readonly ConversationEvent[];
  readonly staffEvents: readonly StaffEvent[];
}

export interface Rejected {
  readonly status: "rejected";
  readonly code: RejectionCode;
  /** `already_taken`: who was first. */
  readonly takenBy: string | null;
}

export type Decision = Accepted | Rejected;

export const writesNothing = (decision: Decision) =>
  decision.status === "rejected" || decision.events.length + decision.staffEvents.length === 0;

export function accept(events: readonly ConversationEvent[], staffEvents: readonly StaffEvent[] = []): Accepted {
  return { status: "accepted", events, staffEvents };
}

export function reject(code: RejectionCode, takenBy: string | null = null): Rejected {
  return { status: "rejected", code, takenBy };
}
