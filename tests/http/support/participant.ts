/** A participant over a fake socket and a fake clock. */

import { type FrameParser, frameParser } from "../../../server/http/frames.ts";
import { createParticipants } from "../../../server/http/participants.ts";
import { createParticipant, type Handled } from "../../../server/http/socket.ts";
import { PLAYER_LIMITS, type SideLimits } from "../../../shared/limits.ts";
import {
  type AgentClientMessage,
  agentClientMessage,
  type PlayerClientMessage,
  playerClientMessage,
} from "../../../shared/protocol.ts";
import type { AgentServerMessage } from "../../../shared/protocol-server.ts";
import { createFakeRuntime } from "./fake-runtime.ts";
import { FakeSocket } from "./fake-socket.ts";

type Message = PlayerClientMessage | AgentClientMessage;

export const hello = { type: "hello", protocol: 1, brand: "demo", language: "nl", credentials: null, resume: null };
let idCount = 0;
export const say = (text = "hallo") => ({
  type: "message.send",
  clientMessageId: String(++idCount).padStart(22, "m"),
  text,
});

export interface Logged {
  readonly fields: object;
  readonly text: string;
}

export function setUp(
  options: {
    readonly limits?: SideLimits;
    readonly isAgent?: boolean;
    readonly onMessage?: (message: Handled<Message>) => Promise<void> | void;
  } = {},
) {
  const runtime = createFakeRuntime();
  const socket = new FakeSocket();
  const participants = createParticipants();
  const handled: Handled<Message>[] = [];
  const closes: number[] = [];
  const errors: Logged[] = [];
  const position = { conversationId: "c1", epoch: "e1", seq: 7, lastEventId: "x7" };
  const parse: FrameParser<Message> = options.isAgent
    ? frameParser(agentClientMessage)
    : frameParser(playerClientMessage);
  const participant = createParticipant<Message, AgentServerMessage>({
    socket: socket.toWebSocket(),
    limits: options.limits ?? PLAYER_LIMITS,
    runtime,
    log: { info: () => undefined, warn: () => undefined, error: (fields, text) => errors.push({ fields, text }) },
    participants,
    parse,
    positions: () => ({ positions: [position as never], staffPositions: [] }),
    onMessage(message) {
      handled.push(message);
      return options.onMessage?.(message);
    },
    onClose: (code) => closes.push(code),
    describe: () => ({ conversationId: "c1" }),
  });
  return { runtime, socket, participant, participants, handled, closes, errors };
}

/** A stored event as it is sent. */
export const event = (seq: number) =>
  ({
    type: "message.posted",
    conversationId: "c1",
    epoch: "e1",
    seq,
    eventId: `x${seq}`,
    at: 1,
    from: "agent",
    text: "hallo",
    masked: [],
    alias: "Noor",
  }) as never;
export const ack = (seq: number) => ({ type: "ack", conversationId: "c1", seq });
