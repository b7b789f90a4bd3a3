import type { PlayerServerMessage } from "../protocol-server.ts";
import type { PlayerClientState, QueuePosition } from "./types.ts";

export type PlayerTold<Type extends PlayerServerMessage["type"]> = Extract<PlayerServerMessage, { type: Type }>;

export const NEW_PLAYER: PlayerClientState = {
  connection: { status: "idle" },
  isLoaded: false,
  view: null,
  pending: [],
  queue: null,
  isAgentTyping: false,
  seenSeq: 0,
  isStaffed: false,
  opensAt: null,
  heldUntil: null,
  clockOffset: 0,
};

/** Whether a place is told; in a crisis none is. */
export function hasPlace<Told extends PlayerTold<"queue.position">>(told: Told): told is Told & QueuePosition {
  return told.aheadCount !== null;
}
