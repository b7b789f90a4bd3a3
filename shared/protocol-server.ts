/** What the server sends besides stored events (protocol-events.ts). Clients ignore types they do not know (DL13). */
import { z } from "zod";
import { REJECTION_CODES } from "./codes.ts";
import { clientMessageId, conversationId, credentials, epoch, position } from "./protocol.ts";
import { conversationEvent, staffEvent } from "./protocol-events.ts";
import {
  AGENT_ROLES,
  AGENT_STATUSES,
  HANDOFF_KINDS,
  HANDOFF_REASONS,
  LANES,
  LANGUAGES,
  PLAYER_IDENTITIES,
  PRIORITIES,
  STATUSES,
  TOPICS,
} from "./vocabulary.ts";

/** Something that is wrong for many at once, as the operator has published it. Of what it is about only the words are told. */
const incident = z.object({
  incidentId: z.string(),
  /** Rises with each update. */
  version: z.int(),
  /** One for each language of the brand. */
  texts: z.partialRecord(z.enum(LANGUAGES), z.object({ what: z.string(), means: z.string() })),
  readMoreUrl: z.string().nullable(),
  updatedAt: z.number(),
  nextUpdateAt: z.number(),
});
export type IncidentNotice = z.infer<typeof incident>;
/** Those that are open, newest first. */
const incidents = z.array(incident);

const shared = [
  /** Answer to a command that was stored and has no event of the sender's own to acknowledge it. */
  z.object({ type: z.literal("accepted"), clientMessageId, conversationId: conversationId.nullable(), seq: z.int() }),
  z.object({
    type: z.literal("rejected"),
    clientMessageId: clientMessageId.nullable(),
    conversationId: conversationId.nullable(),
    code: z.enum(REJECTION_CODES),
    retryAfterMs: z.int().nullable(),
    /** `already_taken`: the alias of who was first. */
    takenBy: z.string().nullable(),
  }),
  /** Heartbeat with the top number of each open stream (DL10). */
  z.object({ type: z.literal("ping"), positions: z.array(position), staffPositions: z.array(position) }),
  z.object({ type: z.literal("probed") }),
  /** Goes before a close where possible (DL14). */
  z.object({ type: z.literal("goodbye"), code: z.int(), retryAfterMs: z.int().nullable() }),
  /** At most once, never stored (DL13). `from` is the other side. */
  z.object({ type: z.literal("typing"), conversationId, from: z.enum(["player", "agent"]), isTyping: z.boolean() }),
  /** A person has opened the conversation up to this number. */
  z.object({ type: z.literal("seen"), conversationId, seq: z.int() }),
] as const;

/**
 * Events in order, first to last. A fresh copy (`isFresh`, only on the first chunk) replaces the reader's view (DL7);
 * otherwise they continue after the position given. `isLast` ends one answer to a resume.
 */
const slice = <Stream extends "conversation" | "staff", Event extends z.ZodType>(stream: Stream, event: Event) =>
  z.object({
    type: z.literal("events"),
    stream: z.literal(stream),
    conversationId,
    epoch,
    isFresh: z.boolean(),
    isLast: z.boolean(),
    events: z.array(event),
  });

export const playerServerMessage = z.union([
  z.object({
    type: z.literal("welcome"),
    protocol: z.int(),
    /** Store time; clients show durations against it, never against their own clock. */
    now: z.number(),
    /** To keep in the frame's storage; null when the ones given were good. */
    credentials: credentials.nullable(),
    playerRef: z.string(),
    identity: z.enum(PLAYER_IDENTITIES),
    /** The player's open conversation, or the last one while it can still be reopened; null otherwise. */
    conversationId: conversationId.nullable(),
    /** Out of hours: when a person is back, store time; null while open. */
    opensAt: z.number().nullable(),
    isStaffed: z.boolean(),
    incidents,
  }),
  slice("conversation", conversationEvent),
  /** Not stored. Null times: not known (UX 1.4). */
  z.object({
    type: z.literal("queue.position"),
    conversationId,
    /** Null: no place is told (crisis). */
    aheadCount: z.int().nullable(),
    fromMinutes: z.int().nullable(),
    toMinutes: z.int().nullable(),
    /** The wait is longer than was said before. */
    isLonger: z.boolean(),
  }),
  /** Whether people are there now, and what is wrong for many; sent when it changes. */
  z.object({ type: z.literal("availability"), opensAt: z.number().nullable(), isStaffed: z.boolean(), incidents }),
  ...shared,
  ...conversationEvent.options,
]);
export type PlayerServerMessage = z.infer<typeof playerServerMessage>;

/** One line of the console's list. Times are store time. */
export const inboxRow = z.object({
  conversationId,
  reference: z.string(),
  playerLabel: z.string(),
  status: z.enum(STATUSES),
  lane: z.enum(LANES).nullable(),
  priority: z.enum(PRIORITIES),
  reason: z.enum(HANDOFF_REASONS).nullable(),
  topic: z.enum(TOPICS).nullable(),
  language: z.enum(LANGUAGES),
  kind: z.enum(HANDOFF_KINDS),
  preview: z.string(),
  isReturned: z.boolean(),
  missedCount: z.int(),
  waitingSince: z.number().nullable(),
  /** Target for picking up, after `waitingSince`. */
  targetMs: z.number(),
  /** First message of the player that nobody answered yet. */
  unansweredSince: z.number().nullable(),
  unansweredCount: z.int(),
  lastActivityAt: z.number(),
  ownerId: z.string().nullable(),
  ownerAlias: z.string().nullable(),
  assignmentNumber: z.int(),
  /** Present when this agent is being asked. */
  offer: z.object({ offerNumber: z.int(), expiresAt: z.number(), expiresAfterMs: z.number() }).nullable(),
});
export type InboxRow = z.infer<typeof inboxRow>;

export const agentSelf = z.object({
  agentId: z.string(),
  login: z.string(),
  name: z.string(),
  alias: z.string(),
  roles: z.array(z.enum(AGENT_ROLES)),
  lanes: z.array(z.enum(LANES)),
  languages: z.array(z.enum(LANGUAGES)),
  status: z.enum(AGENT_STATUSES),
  capacityUnits: z.int(),
  loadUnits: z.int(),
});
export type AgentSelf = z.infer<typeof agentSelf>;

export const agentServerMessage = z.union([
  z.object({ type: z.literal("welcome"), protocol: z.int(), now: z.number(), self: agentSelf }),
  /** The agent's own account changed: status, load, lanes. `why` explains a change they did not make. */
  z.object({ type: z.literal("self"), self: agentSelf, why: z.enum(["two_offers_missed"]).nullable() }),
  /** Everything this agent may see in the list; replaces what was there. */
  z.object({
    type: z.literal("inbox"),
    now: z.number(),
    rows: z.array(inboxRow),
    lastWaitingAt: z.number().nullable(),
  }),
  z.object({
    type: z.literal("inbox.changed"),
    now: z.number(),
    rows: z.array(inboxRow),
    removed: z.array(conversationId),
  }),
  /** Whether the store is set up to keep what it acknowledges. Sent when it changes, and at the start where it is not. */
  z.object({ type: z.literal("store.settings"), isSafe: z.boolean() }),
  /** Who else has this conversation open, by alias. */
  z.object({ type: z.literal("viewers"), conversationId, aliases: z.array(z.string()) }),
  slice("conversation", conversationEvent),
  slice("staff", staffEvent),
  ...shared,
  ...conversationEvent.options,
  ...staffEvent.options,
]);
export type AgentServerMessage = z.infer<typeof agentServerMessage>;
