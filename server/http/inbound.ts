/** How much one participant may send (SAFETY 6.4, DL12, T12): one bucket for each kind of message. */
import type { ClientMessage } from "../../shared/protocol.ts";
import { createTokenBucket } from "./rate.ts";

export interface InboundLimits {
  readonly messagesPerMinute: number;
  readonly messageBurst: number;
  readonly typingPerSecond: number;
}

export type Verdict =
  | { readonly status: "pass" }
  /** Taken no notice of (DL13). */
  | { readonly status: "drop" }
  | { readonly status: "limited"; readonly retryAfterMs: number }
  /** Goes on although it was told to wait. */
  | { readonly status: "flood"; readonly retryAfterMs: number };

/** Frames of any kind, acknowledgements included: far above what a client of ours sends. */
const ANY_FRAME = { perSecond: 100, burst: 1_000 };
/** `rate_limited` answers before the socket is closed: 40 at once, then one a second. */
const PATIENCE = { perSecond: 1, burst: 40 };
const SEEN = { perSecond: 5, burst: 20 };
const FLOOD_RETRY_MS = 10_000;

export function createInboundLimits(limits: InboundLimits) {
  const { messagesPerMinute, messageBurst, typingPerSecond } = limits;
  const frames = createTokenBucket(ANY_FRAME);
  const commands = createTokenBucket({ perSecond: messagesPerMinute / 60, burst: messageBurst });
  /** Opening a conversation reads two streams; a console that reconnects opens all of its own again. */
  const reads = createTokenBucket({ perSecond: messagesPerMinute / 60, burst: messageBurst * 2 });
  const typing = createTokenBucket({ perSecond: typingPerSecond, burst: typingPerSecond * 2 });
  const seen = createTokenBucket(SEEN);
  const patience = createTokenBucket(PATIENCE);

  function orLimited(retryAfterMs: number, now: number): Verdict {
    if (retryAfterMs === 0) {
      return { status: "pass" };
    }
    return patience.take(now) === 0
      ? { status: "limited", retryAfterMs }
      : { status: "flood", retryAfterMs: FLOOD_RETRY_MS };
  }

  return {
    /** Asked before a frame is looked into. */
    frame: (now: number): Verdict =>
      frames.take(now) === 0 ? { status: "pass" } : { status: "flood", retryAfterMs: FLOOD_RETRY_MS },
    message(type: ClientMessage["type"], now: number): Verdict {
      switch (type) {
        case "hello":
        case "ack":
        case "pong":
        case "probe":
          return { status: "pass" };
        case "typing":
          return typing.take(now) === 0 ? { status: "pass" } : { status: "drop" };
        case "seen":
          return seen.take(now) === 0 ? { status: "pass" } : { status: "drop" };
        case "conversation.resume":
        case "conversation.leave":
          return orLimited(reads.take(now), now);
        case "message.send":
        case "handoff.request":
        case "handoff.cancel":
        case "idle.extend":
        case "conversation.end":
        case "rating.give":
        case "incident.follow":
        case "status.set":
        case "offer.accept":
        case "offer.decline":
        case "note.add":
        case "conversation.release":
        case "conversation.transfer":
        case "conversation.finish":
          return orLimited(commands.take(now), now);
      }
    },
  };
}
