/** Rejection codes and WebSocket close codes, with the reconnect rule (DL14). Sentences for people live in locale/. */

export const REJECTION_CODES = [
  "malformed",
  "unknown_type",
  "not_expected",
  "text_empty",
  "text_too_long",
  "rate_limited",
  "idempotency_conflict",
  "conversation_closed",
  "conversation_full",
  "not_found",
  "not_allowed",
  "not_owner",
  "already_taken",
  "offer_over",
  "no_capacity",
  "not_saved",
  "busy",
  "internal",
] as const;
/**
 * - `malformed`, `unknown_type`: the frame is not of this protocol; nothing was stored.
 * - `not_expected`: well-formed, but the conversation is not in a state that allows it.
 * - `idempotency_conflict`: this id was used for other content (DL3).
 * - `already_taken`: another agent was first. `offer_over`: that offer has ended.
 * - `not_owner`: the fence refused the write (QS5).
 * - `not_saved`: unknown whether stored; retry with the same id (DL5). `busy`: not stored; retry after the hint.
 */
export type RejectionCode = (typeof REJECTION_CODES)[number];

/** Codes after which the same command, sent again with the same id, may succeed. */
export function isRetryable(code: RejectionCode): boolean {
  return code === "not_saved" || code === "busy" || code === "rate_limited" || code === "internal";
}

/** The codes a client looks at, each by itself: what ships to players takes these and not the whole list. */
export const NORMAL = 1000;
export const FRAME_TOO_BIG = 1009;
export const DRAINING = 4000;
export const VERSION_NOT_SPOKEN = 4501;
export const SESSION_REPLACED = 4505;
export const ENDED_FOR_ABUSE = 4506;

export const CLOSE = {
  normal: NORMAL,
  goingAway: 1001,
  frameTooBig: FRAME_TOO_BIG,
  draining: DRAINING,
  noHello: 4001,
  silent: 4002,
  ticketGone: 4003,
  tooSlow: 4008,
  tokenExpired: 4010,
  rateLimited: 4029,
  protocolViolation: 4500,
  versionNotSpoken: VERSION_NOT_SPOKEN,
  identityRefused: 4503,
  originRefused: 4504,
  sessionReplaced: SESSION_REPLACED,
  endedForAbuse: ENDED_FOR_ABUSE,
} as const;

/** 4000–4499 and the transport's own codes reconnect; 1000 and 4500–4999 stop. */
export function shouldReconnect(code: number): boolean {
  return code !== NORMAL && !(code >= 4500 && code <= 4999);
}
