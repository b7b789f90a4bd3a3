/**
 * Every message of both sockets, as zod schemas; PROTOCOL.md explains each. The widget imports types only.
 * Here: what both sides share and what clients send. What the server sends is in protocol-server.ts.
 */
import { z } from "zod";
import type { ClientMessageId, ConversationId, Epoch, EventId, PlayerRef } from "./ids.ts";
import {
  CLIENT_MESSAGE_ID_PATTERN,
  ID_PATTERN,
  toClientMessageId,
  toConversationId,
  toEpoch,
  toEventId,
  toPlayerRef,
} from "./ids.ts";
import { AGENT_LIMITS, PLAYER_LIMITS, RATING_TEXT_LENGTH } from "./limits.ts";
import { AGENT_STATUSES, DISPOSITIONS, LANES, LANGUAGES, OUTCOMES } from "./vocabulary.ts";

const id = z.string().regex(ID_PATTERN);
export const conversationId = id.transform((value): ConversationId => toConversationId(value));
export const eventId = id.transform((value): EventId => toEventId(value));
export const epoch = id.transform((value): Epoch => toEpoch(value));
export const playerRef = id.transform((value): PlayerRef => toPlayerRef(value));
export const clientMessageId = z
  .string()
  .regex(CLIENT_MESSAGE_ID_PATTERN)
  .transform((value): ClientMessageId => toClientMessageId(value));
const seq = z.int().min(0);
const protocolVersion = z.int().min(0).max(1_000_000);

/** Where a reader stands in one stream. `seq` 0 with null ids: from the beginning. */
export const position = z.strictObject({
  conversationId,
  epoch: epoch.nullable(),
  seq,
  lastEventId: eventId.nullable(),
});
export type Position = z.infer<typeof position>;

/** The secret an anonymous player proves itself with; the server keeps an HMAC only. */
export const credentials = z.strictObject({ playerRef, secret: z.string().regex(ID_PATTERN) });
export type Credentials = z.infer<typeof credentials>;

const text = (max: number) => z.string().max(max * 4);
const score = z.int().min(1).max(5);
const pong = z.strictObject({ type: z.literal("pong"), positions: z.array(position).max(64) });
const probe = z.strictObject({ type: z.literal("probe") });
const ack = z.strictObject({ type: z.literal("ack"), conversationId, seq });

export const playerClientMessage = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("hello"),
    protocol: protocolVersion,
    brand: id,
    language: z.enum(LANGUAGES),
    credentials: credentials.nullable(),
    /** The operator's signed token, where the page has one. */
    token: z.string().max(4_096).nullable().optional(),
    resume: position.nullable(),
  }),
  z.strictObject({ type: z.literal("conversation.resume"), ...position.shape }),
  z.strictObject({ type: z.literal("message.send"), clientMessageId, text: text(PLAYER_LIMITS.textLength) }),
  z.strictObject({ type: z.literal("handoff.request"), clientMessageId }),
  z.strictObject({ type: z.literal("handoff.cancel"), clientMessageId }),
  z.strictObject({ type: z.literal("idle.extend"), clientMessageId }),
  z.strictObject({ type: z.literal("conversation.end"), clientMessageId }),
  z.strictObject({ type: z.literal("incident.follow"), clientMessageId, incidentId: id }),
  /** Nothing in it: the player would rather not say. */
  z.strictObject({
    type: z.literal("rating.give"),
    clientMessageId,
    agent: score.nullable(),
    outcome: score.nullable(),
    comment: text(RATING_TEXT_LENGTH),
  }),
  z.strictObject({ type: z.literal("typing"), isTyping: z.boolean() }),
  ack,
  pong,
  probe,
]);
export type PlayerClientMessage = z.infer<typeof playerClientMessage>;

const fenced = { conversationId, assignmentNumber: z.int().min(1), clientMessageId };

export const agentClientMessage = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("hello"), protocol: protocolVersion, ticket: id }),
  z.strictObject({ type: z.literal("status.set"), clientMessageId, status: z.enum(AGENT_STATUSES) }),
  z.strictObject({
    type: z.literal("conversation.resume"),
    stream: z.enum(["conversation", "staff"]),
    ...position.shape,
  }),
  z.strictObject({ type: z.literal("conversation.leave"), conversationId }),
  z.strictObject({ type: z.literal("offer.accept"), conversationId, offerNumber: z.int().min(1), clientMessageId }),
  z.strictObject({ type: z.literal("offer.decline"), conversationId, offerNumber: z.int().min(1), clientMessageId }),
  z.strictObject({ type: z.literal("message.send"), ...fenced, text: text(AGENT_LIMITS.textLength) }),
  z.strictObject({ type: z.literal("note.add"), conversationId, clientMessageId, text: text(AGENT_LIMITS.textLength) }),
  z.strictObject({ type: z.literal("conversation.release"), ...fenced }),
  z.strictObject({
    type: z.literal("conversation.transfer"),
    ...fenced,
    lane: z.enum(LANES),
    reason: text(500),
    summary: text(2_000),
  }),
  z.strictObject({
    type: z.literal("conversation.finish"),
    ...fenced,
    disposition: z.enum(DISPOSITIONS),
    outcome: z.enum(OUTCOMES),
  }),
  z.strictObject({ type: z.literal("typing"), conversationId, isTyping: z.boolean() }),
  z.strictObject({ type: z.literal("seen"), conversationId, seq }),
  ack,
  pong,
  probe,
]);
export type AgentClientMessage = z.infer<typeof agentClientMessage>;
export type ClientMessage = PlayerClientMessage | AgentClientMessage;
