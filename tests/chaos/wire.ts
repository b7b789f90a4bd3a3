/**
 * Reads along on one client's line. The shipped clients heal what a server gets wrong; here it is held against the
 * server: after a resume from k the next event is k + 1, and every live event is one more than the one before (DL6).
 */

import type { Frame } from "../support/balie-clients.ts";
import type { History, ListedRow } from "./history.ts";
import { STAFF_EVENTS, toKind } from "./words.ts";

type StreamName = "conversation" | "staff";

interface Line {
  /** Number of the last event on this connection. */
  last: number | null;
  /** Resumes that were asked for and not answered: where each begins. */
  asked: number[];
  isInSlice: boolean;
}

interface WireEvent {
  readonly type: string;
  readonly conversationId: string;
  readonly epoch: string;
  readonly seq: number;
  readonly eventId: string;
  readonly from?: string;
  readonly clientMessageId?: string;
}

/** The frames of this protocol, as far as they are looked at here. */
interface WireMessage {
  readonly type: string;
  readonly clientMessageId?: string | null;
  readonly conversationId?: string | null;
  readonly text?: string;
  readonly code?: string;
  readonly seq?: number;
  readonly stream?: StreamName;
  readonly isFresh?: boolean;
  readonly isLast?: boolean;
  readonly events?: readonly WireEvent[];
  readonly resume?: { readonly conversationId: string; readonly seq: number } | null;
  readonly rows?: readonly ListedRow[];
}

export function createWire(actor: string, side: "player" | "agent", history: History): (frame: Frame) => void {
  let lines = new Map<string, Line>();
  let left = new Set<string>();
  const own = new Set<string>();
  let conversationId: string | null = null;
  /** The bot answers as far as is known: what was said last was answered by it, or nothing was said yet. */
  let isWithBot = true;

  function lineOf(stream: StreamName, id: string): Line {
    const key = `${stream} ${id}`;
    const line = lines.get(key) ?? { last: null, asked: [], isInSlice: false };
    lines.set(key, line);
    return line;
  }

  function out(message: WireMessage): void {
    const id = message.conversationId ?? null;
    if (message.type === "hello") {
      lines = new Map();
      left = new Set();
      history.connected(actor);
      history.undecided.delete(actor);
      if (message.resume) lineOf("conversation", message.resume.conversationId).asked.push(message.resume.seq);
    } else if (message.type === "conversation.resume" && id !== null) {
      left.delete(id);
      lineOf(message.stream ?? "conversation", id).asked.push(message.seq ?? 0);
    } else if (message.type === "conversation.leave" && id !== null) {
      left.add(id);
      lines.delete(`conversation ${id}`);
      lines.delete(`staff ${id}`);
    } else if (message.clientMessageId) {
      own.add(message.clientMessageId);
      history.command(actor, message.clientMessageId, toKind(message.type), message.text ?? "", id ?? conversationId);
    }
  }

  function check(line: Line, stream: StreamName, event: WireEvent): void {
    const expected = (line.last ?? 0) + 1;
    if (event.seq !== expected) {
      const kind = event.seq > expected ? "gap" : "reordered";
      history.wireProblem(
        actor,
        kind,
        `${stream} ${event.conversationId}: ${event.seq} came where ${expected} was due`,
      );
    }
    line.last = event.seq;
    const { epoch, seq, eventId } = event;
    history.seen({ actor, stream, conversationId: event.conversationId, epoch, seq, eventId });
    if (side === "player" && event.type === "conversation.started") conversationId = event.conversationId;
    const id = event.clientMessageId;
    if (side === "player") watchBot(event.type, id !== undefined && own.has(id));
    if (id !== undefined && own.has(id)) history.acked(id, seq, event.conversationId);
  }

  function watchBot(type: string, isOwn: boolean): void {
    if (type === "message.redacted") return;
    if (type === "bot.replied") isWithBot = true;
    else if (history.undecided.has(actor)) isWithBot = false;
    if (isOwn && isWithBot) history.undecided.add(actor);
    else history.undecided.delete(actor);
  }

  function slice(message: WireMessage): void {
    const id = message.conversationId ?? "";
    if (left.has(id)) return;
    const stream = message.stream ?? "conversation";
    const line = lineOf(stream, id);
    if (!line.isInSlice) line.last = message.isFresh ? begin(line, 0) : baseOf(line, message.events?.[0]?.seq);
    line.isInSlice = message.isLast === false;
    for (const event of message.events ?? []) check(line, stream, event);
  }

  /** What is asked and not answered yet from `base` on is answered by this; an older ask was refused, or is by now. */
  function begin(line: Line, base: number): number {
    line.asked = line.asked.slice(line.asked.indexOf(base) + 1);
    return base;
  }

  /**
   * Where an answer begins: at a place that was asked from, or where the line is (the server closes its own gaps). A refusal
   * does not say which of two streams it is of, so what was refused stays among the places that were asked from.
   */
  function baseOf(line: Line, firstSeq: number | undefined): number {
    const places = line.last === null ? line.asked : [line.last, ...line.asked];
    const base = firstSeq === undefined ? places[0] : places.find((place) => place + 1 === firstSeq);
    return begin(line, base ?? line.asked[0] ?? line.last ?? 0);
  }

  function live(event: WireEvent): void {
    if (left.has(event.conversationId)) return;
    const stream = STAFF_EVENTS.has(event.type) ? "staff" : "conversation";
    const line = lineOf(stream, event.conversationId);
    if (line.last === null)
      history.wireProblem(actor, "gap", `${event.type} of ${event.conversationId} came before any copy`);
    check(line, stream, event);
  }

  function rejected(message: WireMessage): void {
    if (message.clientMessageId) history.refused(message.clientMessageId, message.code ?? "");
  }

  return ({ isOut, data, isHeard }) => {
    if (!isHeard) return;
    const message: WireMessage & Partial<WireEvent> = JSON.parse(data);
    if (isOut) {
      out(message);
    } else if (message.type === "events") {
      slice(message);
    } else if (message.type === "accepted" && message.clientMessageId) {
      history.acked(message.clientMessageId, 0, message.conversationId ?? null);
    } else if (message.type === "rejected") {
      rejected(message);
    } else if (message.type === "inbox" || message.type === "inbox.changed") {
      for (const row of message.rows ?? []) history.listed(row);
    } else if (isEvent(message)) {
      live(message);
    }
  };
}

function isEvent(message: Partial<WireEvent>): message is WireEvent {
  return message.eventId !== undefined;
}
