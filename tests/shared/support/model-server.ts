/**
 * The simplest server that keeps the promises of DL1–DL6 towards one player, with faults to order: what a command meets,
 * and what happens to the next live event. A line never loses or reorders bytes by itself; what it carries may be cut off.
 */

import { LIMITS } from "../../../shared/limits.ts";
import type { ClientMessage, Position } from "../../../shared/protocol.ts";
import type { ConversationEventMessage } from "../../../shared/protocol-events.ts";
import type { PlayerServerMessage } from "../../../shared/protocol-server.ts";
import type { FakeClock } from "./fake-clock.ts";
import type { FakeSocket } from "./fake-socket.ts";
import { A, accepted, E1, fromAgent, ping, posted, rejected, slice, started, top, welcome } from "./frames.ts";

export const COMMAND_FAULTS = [
  "busy",
  "rate_limited",
  "stored_not_saved",
  "not_saved",
  "silent",
  "cut_before",
  "cut_after",
] as const;
export type CommandFault = (typeof COMMAND_FAULTS)[number];
export const EVENT_FAULTS = ["drop", "double", "late"] as const;
export type EventFault = (typeof EVENT_FAULTS)[number];

export interface ModelServer {
  readonly log: ConversationEventMessage[];
  readonly commandFaults: CommandFault[];
  readonly eventFaults: EventFault[];
  openSocket(): FakeSocket;
  /** An agent writes. */
  write(text: string): void;
  cut(): void;
}

const DELAY_MS = 5;
/** Small, so that answers come in several chunks. */
const CHUNK = 3;

export function createModelServer(clock: FakeClock, createSocket: () => FakeSocket): ModelServer {
  const log: ConversationEventMessage[] = [];
  const commandFaults: CommandFault[] = [];
  const eventFaults: EventFault[] = [];
  let current: FakeSocket | null = null;
  let late: ConversationEventMessage | null = null;

  function tell(...messages: PlayerServerMessage[]): void {
    const socket = current;
    clock.after(DELAY_MS, () => socket === current && socket?.say(...messages));
  }

  function publish(event: ConversationEventMessage): void {
    const fault = eventFaults.shift();
    if (fault === "late") {
      late = event;
      return;
    }
    if (fault !== "drop") {
      tell(event);
    }
    if (fault === "double") {
      tell(event);
    }
    if (late !== null) {
      tell(late);
      late = null;
    }
  }

  function append(...events: ConversationEventMessage[]): void {
    log.push(...events);
    events.forEach(publish);
  }

  function resume({ conversationId, epoch, seq, lastEventId }: Position): void {
    const fits =
      conversationId === A &&
      epoch === E1 &&
      log[seq - 1]?.eventId === lastEventId &&
      log.length - seq <= LIMITS.resumeEvents;
    const missed = log.slice(fits ? seq : 0);
    const chunks = Math.max(1, Math.ceil(missed.length / CHUNK));
    for (let index = 0; index < chunks; index += 1) {
      const events = missed.slice(index * CHUNK, (index + 1) * CHUNK);
      tell(slice(events, { isFresh: !fits && index === 0, isLast: index === chunks - 1 }));
    }
  }

  function store(message: Extract<ClientMessage, { type: "message.send" }>): number {
    const known = log.find(
      (event) => event.type === "message.posted" && event.clientMessageId === message.clientMessageId,
    );
    if (known !== undefined) {
      return known.seq;
    }
    const first = log.length === 0 ? [started()] : [];
    const seq = log.length + first.length + 1;
    append(...first, posted(seq, message.clientMessageId, message.text), fromAgent(seq + 1, `antwoord ${seq + 1}`));
    return seq;
  }

  function take(message: Extract<ClientMessage, { type: "message.send" }>): void {
    const { clientMessageId } = message;
    const fault = commandFaults.shift();
    switch (fault) {
      case "busy":
      case "rate_limited":
        tell(rejected(clientMessageId, fault, { retryAfterMs: 700 }));
        return;
      case "stored_not_saved":
        store(message);
        tell(rejected(clientMessageId, "not_saved"));
        return;
      case "not_saved":
        tell(rejected(clientMessageId, fault));
        return;
      case "silent":
        return;
      case "cut_before":
        cut();
        return;
      case "cut_after":
        store(message);
        cut();
        return;
      case undefined:
        tell(accepted(clientMessageId, store(message)));
    }
  }

  function hear(message: ClientMessage): void {
    switch (message.type) {
      case "hello":
        tell(welcome(log.length === 0 ? null : A));
        if (log.length > 0) {
          const beginning = { conversationId: A, epoch: null, seq: 0, lastEventId: null };
          resume("resume" in message && message.resume !== null ? message.resume : beginning);
        }
        return;
      case "conversation.resume":
        resume(message);
        return;
      case "message.send":
        take(message);
        return;
      case "probe":
        tell({ type: "probed" });
    }
  }

  function cut(): void {
    const socket = current;
    current = null;
    late = null;
    clock.after(DELAY_MS, () => socket?.drop(1006));
  }

  function beat(): void {
    tell(ping(log.length === 0 ? [] : [top(log.length)]));
    clock.after(25_000, beat);
  }

  clock.after(25_000, beat);
  return {
    log,
    commandFaults,
    eventFaults,
    openSocket() {
      const socket = createSocket();
      socket.onSent = (message) => clock.after(DELAY_MS, () => socket === current && hear(message));
      clock.after(DELAY_MS, () => {
        current = socket;
        socket.open();
      });
      return socket;
    },
    write(text) {
      if (log.length > 0) {
        append(fromAgent(log.length + 1, text));
      }
    },
    cut,
  };
}
