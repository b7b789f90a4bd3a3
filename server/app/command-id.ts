/** Ids of commands, and whose they are. */
import type { ClientMessageId, PlayerRef } from "../../shared/ids.ts";
import type { ConversationState } from "../core/conversation/state.ts";

export interface CommandId {
  /** Who sent it: scope of the id together with the conversation (DL2). */
  readonly participant: string;
  readonly id: ClientMessageId;
}

const PLAYER = "player:";

export const playerScope = (playerRef: PlayerRef): string => `${PLAYER}${playerRef}`;

/**
 * A player's ids keep the scope of who began the conversation, so that what a guest sent and a verified player sends again
 * is stored once. `foreign`: the conversation is not, or no longer, this player's (C25).
 */
export function scoped(id: CommandId | null, state: ConversationState): CommandId | null | "foreign" {
  if (id === null || state.status === "new" || !id.participant.startsWith(PLAYER)) {
    return id;
  }
  return id.participant === playerScope(state.playerRef)
    ? { ...id, participant: playerScope(state.firstPlayerRef) }
    : "foreign";
}
