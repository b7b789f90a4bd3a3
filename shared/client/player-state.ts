import type { PlayerServerMessage } from "../protocol-server.ts";
import type { PlayerClientState } from "./types.ts";

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

/** Null where no place is told (crisis). */
export function placeOf(told: PlayerTold<"queue.position">): PlayerClientState["queue"] {
  const { aheadCount, fromMinutes, toMinutes, isLonger } = told;
  return aheadCount === null ? null : { aheadCount, fromMinutes, toMinutes, isLonger };
}
