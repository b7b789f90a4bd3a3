/**
 * Follows one stream for one reader: what was missed first, then what comes, each once and in order (DL6).
 * Subscribes before it reads, so that no event falls in between.
 */
import type { Epoch, EventId } from "../../shared/ids.ts";
import { LIMITS } from "../../shared/limits.ts";
import type { EventStore, StoredEvent, StreamId } from "../ports/event-store.ts";

export interface ReaderPosition {
  readonly epoch: Epoch | null;
  readonly seq: number;
  readonly lastEventId: EventId | null;
}

export interface Slice {
  readonly isFresh: boolean;
  readonly isLast: boolean;
  readonly epoch: Epoch;
  readonly events: readonly StoredEvent[];
}

export interface Sink {
  /** What was missed, in chunks; the next chunk waits until this one was taken. */
  slice(slice: Slice): Promise<void>;
  /** One new event, right after the one before. */
  event(event: StoredEvent): void;
  /** Time of the runtime, for another try when the store was away in a gap. */
  after(delayMs: number, run: () => void): () => void;
}

export interface Follower {
  /** Sends what comes after `position`, or a fresh copy when the two histories do not fit. May be called again on a gap. */
  resume(position: ReaderPosition): Promise<void>;
  /** Where this reader has been sent to. */
  position(): { readonly epoch: Epoch; readonly seq: number; readonly lastEventId: EventId | null };
  stop(): void;
}

const RETRY_MS = 500;

export function createFollower(
  store: Pick<EventStore, "epoch" | "read" | "subscribe">,
  streamId: StreamId,
  sink: Sink,
): Follower {
  let sent = 0;
  let lastEventId: EventId | null = null;
  /** While a slice is being read, new events wait here. */
  let held: StoredEvent[] | null = [];
  /** One answer at a time: a reader who asks again while a gap is being closed gets its answer after that. */
  let answering: Promise<void> = Promise.resolve();
  let isStopped = false;
  let cancelRetry: () => void = () => undefined;

  const unsubscribe = store.subscribe(streamId, (events) => {
    for (const event of events) {
      if (held !== null) {
        held.push(event);
      } else {
        pass(event);
      }
    }
  });

  function pass(event: StoredEvent): void {
    // The event before may have been the last that this reader may see.
    if (isStopped) {
      return;
    }
    if (event.seq === sent + 1) {
      sent = event.seq;
      lastEventId = event.eventId;
      sink.event(event);
    } else if (event.seq > sent) {
      closeGap();
    }
  }

  /** Until it has worked, what comes is held. */
  function closeGap(): void {
    held ??= [];
    queue(() => ({ epoch: store.epoch, seq: sent, lastEventId })).catch(() => {
      cancelRetry = isStopped ? cancelRetry : sink.after(RETRY_MS, closeGap);
    });
  }

  async function fits(position: ReaderPosition): Promise<boolean> {
    if (position.epoch !== store.epoch || position.seq === 0) {
      return false;
    }
    const slice = await store.read(streamId, position.seq - 1, 1);
    const isKnown = slice.events[0]?.eventId === position.lastEventId;
    return isKnown && slice.topSeq - position.seq <= LIMITS.resumeEvents;
  }

  function queue(positionOf: () => ReaderPosition): Promise<void> {
    held ??= [];
    const answered = answering.then(() => answer(positionOf()));
    answering = answered.catch(() => undefined);
    return answered;
  }

  async function answer(position: ReaderPosition): Promise<void> {
    held ??= [];
    const isFresh = !(await fits(position));
    sent = isFresh ? 0 : position.seq;
    lastEventId = isFresh ? null : position.lastEventId;
    let isFirst = true;
    for (;;) {
      const slice = await store.read(streamId, sent, LIMITS.snapshotChunk);
      if (isStopped) {
        return;
      }
      const last = slice.events.at(-1);
      sent = last?.seq ?? sent;
      lastEventId = last?.eventId ?? lastEventId;
      const isLast = sent >= slice.topSeq;
      await sink.slice({ isFresh: isFresh && isFirst, isLast, epoch: slice.epoch, events: slice.events });
      isFirst = false;
      if (isLast) {
        break;
      }
    }
    const waiting = held ?? [];
    held = null;
    waiting.forEach(pass);
  }

  return {
    resume: (position) => queue(() => position),
    position: () => ({ epoch: store.epoch, seq: sent, lastEventId }),
    stop() {
      isStopped = true;
      cancelRetry();
      unsubscribe();
    },
  };
}
