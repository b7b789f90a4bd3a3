import { PROTOCOL_VERSION } from "../limits.ts";
import type { PlayerClientMessage, Position } from "../protocol.ts";
import type { PlayerServerMessage } from "../protocol-server.ts";
import type { ConversationView } from "../view.ts";
import type { Credentials, PlayerClientOptions, PlayerClientState, QueuePosition } from "./types.ts";

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
  identity: "anonymous",
  owner: null,
};

/** An event that is stored should be here by then. */
export const OVERDUE_MS = 1_000;
/** A conversation whose end was not heard of cannot have run out sooner than this after its last line. */
const REOPEN_MS = 86_400_000;

export function hasNotRunOut(view: ConversationView | null, now: number): boolean {
  const lastAt = view?.items.at(-1)?.at ?? now;
  return (view?.canReopenUntil ?? lastAt + REOPEN_MS) >= now;
}

/** Whether a place is told; in a crisis none is. */
export function hasPlace<Told extends PlayerTold<"queue.position">>(told: Told): told is Told & QueuePosition {
  return told.aheadCount !== null;
}

export function helloOf(
  { brand, language }: PlayerClientOptions,
  credentials: Credentials | null,
  token: string | null,
  resume: Position | null,
): PlayerClientMessage {
  return { type: "hello", protocol: PROTOCOL_VERSION, brand, language, credentials, token, resume };
}
