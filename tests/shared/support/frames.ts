/** Wire messages as tests need them: everything said, nothing about what the test is not about. */
import {
  type ClientMessageId,
  type ConversationId,
  type Epoch,
  toClientMessageId,
  toConversationId,
  toEpoch,
  toEventId,
  toPlayerRef,
} from "../../../shared/ids.ts";
import type { Position } from "../../../shared/protocol.ts";
import type { ConversationEventMessage, StaffEventMessage } from "../../../shared/protocol-events.ts";
import type { AgentServerMessage, InboxRow, PlayerServerMessage } from "../../../shared/protocol-server.ts";

export const A = toConversationId("conversation-a");
export const B = toConversationId("conversation-b");
export const E1 = toEpoch("epoch-1");
export const E2 = toEpoch("epoch-2");
export const STORE_NOW = 1_700_000_000_000;
export const CREDENTIALS = { playerRef: toPlayerRef("player-1"), secret: "secret-1" };
export const someId = (text: string): ClientMessageId => toClientMessageId(text.padEnd(22, "x"));

type Message<Type extends PlayerServerMessage["type"]> = Extract<PlayerServerMessage, { type: Type }>;
type AgentMessage<Type extends AgentServerMessage["type"]> = Extract<AgentServerMessage, { type: Type }>;

export interface Place {
  readonly conversationId?: ConversationId;
  readonly epoch?: Epoch;
}

export function header(seq: number, { conversationId = A, epoch = E1 }: Place = {}) {
  return { conversationId, epoch, seq, eventId: toEventId(`${epoch}-${conversationId}-${seq}`), at: STORE_NOW + seq };
}

export const started = (place?: Place): ConversationEventMessage => ({
  type: "conversation.started",
  ...header(1, place),
  language: "nl",
  reference: "BAL-1",
});

export const posted = (
  seq: number,
  id: string | null,
  text = `text ${seq}`,
  place?: Place,
): ConversationEventMessage => ({
  type: "message.posted",
  ...header(seq, place),
  from: "player",
  text,
  masked: [],
  alias: null,
  ...(id === null ? {} : { clientMessageId: toClientMessageId(id) }),
});

export const fromAgent = (seq: number, text: string, place?: Place): ConversationEventMessage => ({
  type: "message.posted",
  ...header(seq, place),
  from: "agent",
  text,
  masked: [],
  alias: "Sanne",
});

export const closed = (seq: number, place?: Place): ConversationEventMessage => ({
  type: "conversation.closed",
  ...header(seq, place),
  by: "player",
  canReopenUntil: STORE_NOW + 1_000,
  asks: "none",
});

export const note = (seq: number, id: string, text: string, place?: Place): StaffEventMessage => ({
  type: "note.added",
  ...header(seq, place),
  clientMessageId: toClientMessageId(id),
  agentId: "agent-1",
  alias: "Sanne",
  text,
});

export const welcome = (
  conversationId: ConversationId | null,
  more: Partial<Message<"welcome">> = {},
): Message<"welcome"> => ({
  type: "welcome",
  identity: "anonymous",
  protocol: 1,
  now: STORE_NOW,
  credentials: null,
  playerRef: "player-1",
  conversationId,
  opensAt: null,
  isStaffed: true,
  incidents: [],
  ...more,
});

type SliceShape = { readonly isFresh?: boolean; readonly isLast?: boolean } & Place;

export function slice(events: ConversationEventMessage[], shape: SliceShape = {}): Message<"events"> {
  const { conversationId = A, epoch = E1, isFresh = false, isLast = true } = shape;
  return { type: "events", stream: "conversation", conversationId, epoch, isFresh, isLast, events };
}

export function staffSlice(events: StaffEventMessage[], shape: SliceShape = {}): AgentServerMessage {
  const { conversationId = A, epoch = E1, isFresh = false, isLast = true } = shape;
  return { type: "events", stream: "staff", conversationId, epoch, isFresh, isLast, events };
}

export function top(seq: number, place: Place = {}): Position {
  const { conversationId, epoch, eventId } = header(seq, place);
  return { conversationId, epoch, seq, lastEventId: eventId };
}

export const ping = (positions: Position[], staffPositions: Position[] = []): Message<"ping"> => ({
  type: "ping",
  positions,
  staffPositions,
});

export const accepted = (
  id: ClientMessageId,
  seq = 1,
  conversationId: ConversationId | null = A,
): Message<"accepted"> => ({
  type: "accepted",
  clientMessageId: id,
  conversationId,
  seq,
});

export const rejected = (
  clientMessageId: ClientMessageId | null,
  code: Message<"rejected">["code"],
  more: Partial<Message<"rejected">> = {},
): Message<"rejected"> => ({
  type: "rejected",
  clientMessageId,
  conversationId: A,
  code,
  retryAfterMs: null,
  takenBy: null,
  ...more,
});

export const goodbye = (code: number, retryAfterMs: number | null = null): Message<"goodbye"> => ({
  type: "goodbye",
  code,
  retryAfterMs,
});

export const agentWelcome: AgentMessage<"welcome"> = {
  type: "welcome",
  protocol: 1,
  now: STORE_NOW,
  self: {
    agentId: "agent-1",
    login: "sanne",
    name: "Sanne de Vries",
    alias: "Sanne",
    roles: ["agent"],
    lanes: ["general"],
    languages: ["nl"],
    status: "available",
    capacityUnits: 3,
    loadUnits: 0,
  },
};

export const row = (conversationId: ConversationId, more: Partial<InboxRow> = {}): InboxRow => ({
  conversationId,
  reference: "BAL-1",
  playerLabel: "Player 4821",
  status: "queued",
  lane: "general",
  priority: "normal",
  reason: "asked_for_person",
  topic: "other",
  language: "nl",
  kind: "live",
  preview: "",
  isReturned: false,
  missedCount: 0,
  waitingSince: STORE_NOW,
  targetMs: 60_000,
  unansweredSince: null,
  unansweredCount: 0,
  lastActivityAt: STORE_NOW,
  ownerId: null,
  ownerAlias: null,
  assignmentNumber: 0,
  offer: null,
  ...more,
});
