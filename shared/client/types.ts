/** What the shipped clients offer the apps. Widget, console, integration and chaos tests use the same two clients. */
import type { RejectionCode } from "../codes.ts";
import type { ClientMessageId, ConversationId } from "../ids.ts";
import type { AgentClientMessage, Credentials, PlayerClientMessage } from "../protocol.ts";
import type { StaffEventMessage } from "../protocol-events.ts";
import type { AgentSelf, InboxRow, IncidentNotice } from "../protocol-server.ts";
import type { ConversationView } from "../view.ts";
import type { AgentStatus, Disposition, Lane, Language, Outcome, PlayerIdentity } from "../vocabulary.ts";

/** The part of a WebSocket a client needs; the browser's own fits. */
export interface SocketLike {
  send(data: string): void;
  close(code?: number, reason?: string): void;
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onclose: ((event: { readonly code: number }) => void) | null;
  onerror: (() => void) | null;
}

export interface Clock {
  /** Monotonic milliseconds. */
  now(): number;
  after(delayMs: number, run: () => void): () => void;
  /** 0 up to but not including 1. */
  random(): number;
  /** 128 random bits as 22 characters. */
  newId(): string;
}

export type ConnectionState =
  | { readonly status: "idle" }
  | { readonly status: "connecting"; readonly attempt: number }
  | { readonly status: "online" }
  /** Down since `since` (clock time); tries again at `retryAt`. */
  | { readonly status: "offline"; readonly since: number; readonly retryAt: number; readonly attempt: number }
  /** Closed for good with a code of 1000 or 4500–4999. */
  | { readonly status: "stopped"; readonly code: number };

/** Who wrote: a verified player by name, "" for the guest of this browser, null before the server said who it is. */
export type Owner = string | null;

/** A message of this side on its way. It leaves the list when its event arrives in the view. */
export interface PendingMessage {
  readonly clientMessageId: ClientMessageId;
  readonly conversationId: ConversationId | null;
  readonly text: string;
  /** `sending`: not acknowledged yet. `failed`: refused or too big; the person decides (try again, delete). */
  readonly status: "sending" | "failed";
  readonly code: RejectionCode | "frame_too_big" | "missing_from_log" | null;
  /** Clock time from which it may be sent again. */
  readonly retryAt: number | null;
}

/** Keeps what must survive a reload. `load` gives null when there is nothing or storage is blocked. */
export interface Keep {
  load(): string | null;
  save(value: string): void;
}

export interface QueuePosition {
  readonly aheadCount: number;
  readonly fromMinutes: number | null;
  readonly toMinutes: number | null;
  readonly isLonger: boolean;
}

export interface PlayerClientState {
  readonly connection: ConnectionState;
  /** False until the first `welcome` (and the first copy, if there is a conversation). */
  readonly isLoaded: boolean;
  readonly view: ConversationView | null;
  readonly pending: readonly PendingMessage[];
  readonly queue: QueuePosition | null;
  readonly isAgentTyping: boolean;
  /** Own messages up to this number were opened by a person. */
  readonly seenSeq: number;
  readonly isStaffed: boolean;
  readonly opensAt: number | null;
  /** What is wrong for many at once, newest first. */
  readonly incidents?: readonly IncidentNotice[];
  /** Clock time until which sending is held back by the server's hint; null when free. */
  readonly heldUntil: number | null;
  /** Store time minus clock time, to show durations and times. */
  readonly clockOffset: number;
  /** Who the server takes this player for. */
  readonly identity: PlayerIdentity;
  /** Whose words are written now (T7). */
  readonly owner: Owner;
}

export interface PlayerClientOptions {
  openSocket(): SocketLike;
  readonly clock: Clock;
  readonly brand: string;
  readonly language: Language;
  /** Credentials and outbox of the anonymous player. */
  readonly keep: Keep;
  /** Calls `use` once for each greeting, now or within 5 s, with the operator's token; null: a guest. */
  readonly token?: (use: (token: string | null) => void) => void;
}

export interface PlayerClient {
  state(): PlayerClientState;
  /** Called after every change. Returns the function that ends it. */
  subscribe(listener: () => void): () => void;
  start(): void;
  stop(): void;
  /** Shows it as pending at once; sends it in order when online (DL8). Gives null when 20 are un-acked already. */
  sendMessage(text: string): ClientMessageId | null;
  /** Sends a failed message again, under a new id where the old one can no longer be used. */
  retry(id: ClientMessageId): void;
  discard(id: ClientMessageId): void;
  requestHandoff(): void;
  cancelHandoff(): void;
  endConversation(): void;
  /** What parts of the screen ask for that come later. Asking twice for the same is asking once. */
  ask(command: PlayerAsk): void;
  /** At most one signal a second leaves. */
  typing(isTyping: boolean): void;
  /** Page visible again, `online` event: check the line now (DL10). */
  probe(): void;
  /** Log-out: forgets credentials, conversation and outbox, and stops. */
  wipe(): void;
}

export type PlayerCommand = Extract<PlayerClientMessage, { clientMessageId: string }>;
type Unsent<Command> = Command extends unknown ? Omit<Command, "clientMessageId"> : never;
export type PlayerAsk = Unsent<Exclude<PlayerCommand, { type: "message.send" }>>;
export type AgentCommand = Extract<AgentClientMessage, { clientMessageId: string }>;
export type { Credentials };

export interface OpenConversation {
  readonly view: ConversationView;
  readonly staff: readonly StaffEventMessage[];
  /** Both streams have been read to their end at least once since the last connect. */
  readonly isLoaded: boolean;
  readonly isPlayerTyping: boolean;
  readonly viewerAliases: readonly string[];
}

/** The answer to a command of the agent. */
export type CommandResult =
  | { readonly status: "accepted"; readonly seq: number }
  | {
      readonly status: "rejected";
      readonly code: RejectionCode;
      readonly takenBy: string | null;
      readonly retryAfterMs: number | null;
    };

export interface AgentClientState {
  readonly connection: ConnectionState;
  readonly isLoaded: boolean;
  readonly self: AgentSelf | null;
  readonly statusWhy: "two_offers_missed" | null;
  /** False: the store may lose what it acknowledges until an administrator sets it right. */
  readonly isStoreSafe: boolean;
  readonly rows: readonly InboxRow[];
  readonly lastWaitingAt: number | null;
  readonly open: ReadonlyMap<ConversationId, OpenConversation>;
  readonly pending: readonly PendingMessage[];
  readonly clockOffset: number;
}

export interface AgentClientOptions {
  openSocket(): SocketLike;
  /** A fresh single-use ticket for each connect (SAFETY T1). Null: the session is over; the client stops with 4503. */
  getTicket(): Promise<string | null>;
  readonly clock: Clock;
  readonly keep: Keep;
}

export interface AgentClient {
  state(): AgentClientState;
  subscribe(listener: () => void): () => void;
  start(): void;
  stop(): void;
  /** Follows both streams of a conversation until `leave`. */
  open(conversationId: ConversationId): void;
  leave(conversationId: ConversationId): void;
  sendMessage(conversationId: ConversationId, text: string): ClientMessageId | null;
  retry(id: ClientMessageId): void;
  discard(id: ClientMessageId): void;
  /** The rest are commands whose answer the screen waits for; they are sent again after a reconnect until answered. */
  setStatus(status: AgentStatus): Promise<CommandResult>;
  accept(conversationId: ConversationId, offerNumber: number): Promise<CommandResult>;
  decline(conversationId: ConversationId, offerNumber: number): Promise<CommandResult>;
  addNote(conversationId: ConversationId, text: string): Promise<CommandResult>;
  release(conversationId: ConversationId): Promise<CommandResult>;
  transfer(
    conversationId: ConversationId,
    to: { readonly lane: Lane; readonly reason: string; readonly summary: string },
  ): Promise<CommandResult>;
  finish(
    conversationId: ConversationId,
    as: { readonly disposition: Disposition; readonly outcome: Outcome },
  ): Promise<CommandResult>;
  typing(conversationId: ConversationId, isTyping: boolean): void;
  /** The agent has this on screen. */
  seen(conversationId: ConversationId, seq: number): void;
  probe(): void;
}
