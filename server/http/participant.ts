/** What a connected participant is made of and can do; socket.ts makes it. */
import type { WebSocket } from "ws";
import type { ConversationId } from "../../shared/ids.ts";
import { LIMITS, type SideLimits } from "../../shared/limits.ts";
import type { ClientMessage, Position } from "../../shared/protocol.ts";
import type { Log } from "../app/log.ts";
import type { Runtime } from "../ports/runtime.ts";
import type { FrameParser } from "./frames.ts";
import type { Participants } from "./participants.ts";

/** What does not differ between the sides; short in tests. */
export interface SocketTimes {
  readonly helloWithinMs: number;
  readonly unprocessedFrames: number;
  readonly ackWithinMs: number;
  readonly outgoingEvents: number;
  readonly refusalsPerMinute: number;
  /** How long the peer may take to answer our close; then the line is cut. */
  readonly closeWithinMs: number;
}

export const SOCKET_TIMES: SocketTimes = { ...LIMITS, closeWithinMs: 800 };

/** What the participant answers by itself never reaches `onMessage`. */
export type Handled<Message extends ClientMessage> = Exclude<Message, { type: "ack" | "pong" | "probe" }>;

export interface ParticipantOptions<Message extends ClientMessage> {
  readonly socket: WebSocket;
  readonly limits: SideLimits;
  readonly times?: SocketTimes;
  readonly runtime: Runtime;
  readonly log: Log;
  readonly participants: Participants;
  readonly parse: FrameParser<Message>;
  /** Tops of the open streams, for the heartbeat (DL10). */
  readonly positions: () => { readonly positions: readonly Position[]; readonly staffPositions: readonly Position[] };
  /** The first message is `hello`, and it is the only one. The next message waits until this one is settled. */
  readonly onMessage: (message: Handled<Message>) => Promise<void> | void;
  /** The client answered the heartbeat. */
  readonly onPong?: () => void;
  /** Once, when the line is gone. */
  readonly onClose: (code: number) => void;
  /** Ids for the log: who this is and which conversation. */
  readonly describe: () => object;
}

export interface Participant<Outgoing> {
  /** Dropped when the participant is over; too slow a reader is closed instead (DL12). */
  send(message: Outgoing): void;
  /** Resolves when everything sent so far is out of our hands, or the participant is over. Wait for it between large frames. */
  flushed(): Promise<void>;
  /** This conversation is followed no longer: no acknowledgement is owed for it. */
  forget(conversationId: ConversationId): void;
  /** Says `goodbye` first. Commands not yet begun are dropped; their sender has no acknowledgement and sends them again. */
  close(code: number, retryAfterMs?: number | null): void;
  /** Takes nothing new, lets every command that has arrived finish and be answered, then closes. Repeating it changes nothing. */
  handOver(code: number, retryAfterMs: number): void;
  isOver(): boolean;
}
