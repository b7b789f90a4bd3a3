/**
 * Follows one stream of one conversation: applies what is next, drops what it has, asks for what is missing (DL6–DL8).
 * A fresh copy is built aside and replaces the view whole, so no half of one is ever shown.
 */
import type { ConversationId, Epoch, EventId } from "../ids.ts";
import { PROBE_AFTER_MS } from "../limits.ts";
import type { Position } from "../protocol.ts";
import { placeOf } from "../view.ts";
import { retryDelay } from "./backoff.ts";
import type { Clock } from "./types.ts";

/** The server closes a reader whose acknowledged position is older than 30 s (DL12). */
const ACK_EVERY_MS = 1_000;

/** The fold of a stream, and where it stands. */
export interface Fold {
  readonly conversationId: ConversationId;
  readonly epoch: Epoch;
  readonly seq: number;
  readonly lastEventId: EventId | null;
}

export interface StreamEvent {
  readonly conversationId: ConversationId;
  readonly epoch: Epoch;
  readonly seq: number;
  readonly eventId: EventId;
}

export interface Slice<Event> {
  readonly epoch: Epoch;
  readonly isFresh: boolean;
  readonly isLast: boolean;
  readonly events: readonly Event[];
}

export interface ReaderOptions<View extends Fold, Event extends StreamEvent> {
  readonly clock: Clock;
  empty(epoch: Epoch): View;
  apply(view: View, event: Event): View;
  /** Sends `conversation.resume`. */
  ask(from: Position): void;
  ack(seq: number): void;
  /** A fresh copy is about to replace the view (DL7). */
  onFresh(next: View): void;
}

export interface Reader<View extends Fold, Event extends StreamEvent> {
  view(): View;
  position(): Position;
  takeEvent(event: Event): void;
  /** True when this ended an answer and the view holds all of it. */
  takeSlice(slice: Slice<Event>): boolean;
  /** The server says where the stream ends, in a `ping` or an `accepted`. */
  takeTop(top: Pick<Position, "seq"> & Partial<Position>): void;
  /** An answer is on its way that was asked for with `hello`. */
  expect(): void;
  ask(): void;
  /** The server could not answer now. */
  askLater(hintMs: number | null): void;
  /** The line is gone, and what was on its way with it. */
  lost(): void;
}

export function createReader<View extends Fold, Event extends StreamEvent>(
  unread: View,
  options: ReaderOptions<View, Event>,
): Reader<View, Event> {
  const { clock } = options;
  let view = unread;
  let draft: View | null = null;
  let isBroken = false;
  /** Since when an answer is awaited. */
  let askedAt: number | null = null;
  /** The highest number heard of that could not be applied; Infinity for one of another epoch. */
  let highest = 0;
  let seqAtTop = 0;
  let cancelAck: (() => void) | null = null;

  const position = (): Position => toPosition(view);

  function ask(from = position()): void {
    askedAt = clock.now();
    highest = 0;
    draft = null;
    options.ask(from);
  }

  function askUnlessAsked(): void {
    if (askedAt === null || clock.now() - askedAt >= PROBE_AFTER_MS) {
      ask();
    }
  }

  /** False when something is missing before it. */
  function put(event: Event): boolean {
    const current = draft ?? (view.seq === 0 ? options.empty(event.epoch) : view);
    const place = placeOf(current, event);
    if (place === "next") {
      const next = options.apply(current, event);
      if (draft === null) {
        view = next;
      } else {
        draft = next;
      }
      cancelAck ??= clock.after(ACK_EVERY_MS, () => {
        cancelAck = null;
        options.ack((draft ?? view).seq);
      });
    }
    return place !== "gap";
  }

  return {
    view: () => view,
    position,
    takeEvent(event) {
      if (!put(event)) {
        highest = Math.max(highest, event.epoch === (draft ?? view).epoch ? event.seq : Infinity);
        askUnlessAsked();
      }
    },
    takeSlice(slice) {
      if (slice.isFresh) {
        draft = options.empty(slice.epoch);
        highest = 0;
        isBroken = false;
      }
      isBroken = !slice.events.every(put) || isBroken;
      if (!slice.isLast) {
        askedAt = clock.now();
        return false;
      }
      askedAt = null;
      const fresh = draft;
      draft = null;
      if (isBroken) {
        isBroken = false;
        if (fresh === null) {
          ask({ ...position(), epoch: null, seq: 0, lastEventId: null });
        }
        return false;
      }
      if (fresh !== null) {
        options.onFresh(fresh);
        view = fresh;
      }
      seqAtTop = 0;
      if (highest > view.seq) {
        ask();
      }
      return true;
    },
    takeTop(top) {
      const { epoch = view.epoch, seq, lastEventId = view.lastEventId } = top;
      if (seq === 0 && view.seq === 0) {
        return;
      }
      /** Lower than what was there one heartbeat ago: the log went back in time (DL9). */
      const isBack = seq < seqAtTop;
      seqAtTop = view.seq;
      if (epoch !== view.epoch || seq > view.seq || isBack || (seq === view.seq && lastEventId !== view.lastEventId)) {
        askUnlessAsked();
      }
    },
    expect() {
      askedAt = clock.now();
    },
    ask,
    askLater(hintMs) {
      const waitMs = retryDelay({ attempt: 0, outageMs: 0, hintMs, longCapMs: 0 }, clock.random());
      const asked = askedAt;
      clock.after(waitMs, () => askedAt !== null && askedAt === asked && ask());
    },
    lost() {
      askedAt = draft = null;
      isBroken = false;
      highest = 0;
      cancelAck?.();
      cancelAck = null;
    },
  };
}

function toPosition({ conversationId, epoch, seq, lastEventId }: Fold): Position {
  return { conversationId, epoch: seq === 0 ? null : epoch, seq, lastEventId };
}
