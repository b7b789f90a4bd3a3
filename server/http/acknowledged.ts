/**
 * How far a reader has followed what it was sent. Kernel buffers hide a stalled reader for megabytes, so the age of its
 * acknowledged position counts, not the length of our queue alone (DL12).
 */
import type { ConversationId } from "../../shared/ids.ts";
import { conversationEvent } from "../../shared/protocol-events.ts";
import type { AgentServerMessage, PlayerServerMessage } from "../../shared/protocol-server.ts";

type ServerMessage = PlayerServerMessage | AgentServerMessage;

interface Progress {
  sentSeq: number;
  ackedSeq: number;
  /** Since when the reader owes an acknowledgement; every step forward begins anew. */
  owesSince: number | null;
}

const EVENT_TYPES: ReadonlySet<string> = new Set(conversationEvent.options.map((option) => option.shape.type.value));

export function createAcknowledged() {
  const streams = new Map<ConversationId, Progress>();

  function sent(conversationId: ConversationId, seq: number, now: number): void {
    const progress = streams.get(conversationId) ?? { sentSeq: 0, ackedSeq: 0, owesSince: null };
    progress.sentSeq = Math.max(progress.sentSeq, seq);
    progress.owesSince ??= progress.ackedSeq < progress.sentSeq ? now : null;
    streams.set(conversationId, progress);
  }

  return {
    /** Staff streams are numbered by themselves and are not acknowledged. */
    onSent(message: ServerMessage, now: number): void {
      if (message.type === "events") {
        const last = message.events.at(-1);
        if (message.isFresh) {
          streams.delete(message.conversationId);
        }
        if (message.stream === "conversation" && last !== undefined) {
          sent(message.conversationId, last.seq, now);
        }
      } else if ("eventId" in message && EVENT_TYPES.has(message.type)) {
        sent(message.conversationId, message.seq, now);
      }
    },
    onAck(conversationId: ConversationId, seq: number, now: number): void {
      const progress = streams.get(conversationId);
      if (progress !== undefined && seq > progress.ackedSeq) {
        progress.ackedSeq = seq;
        progress.owesSince = seq >= progress.sentSeq ? null : now;
      }
    },
    /** Reading from the socket had stopped: what was sent could not be acknowledged. */
    forgive(now: number): void {
      for (const progress of streams.values()) {
        progress.owesSince = progress.owesSince === null ? null : now;
      }
    },
    forget(conversationId: ConversationId): void {
      streams.delete(conversationId);
    },
    /** Since when the slowest stream waits; null when nothing is owed. */
    owesSince(): number | null {
      let oldest: number | null = null;
      for (const { owesSince } of streams.values()) {
        oldest = owesSince === null ? oldest : Math.min(oldest ?? owesSince, owesSince);
      }
      return oldest;
    },
  };
}
