/**
 * Subscriptions to single streams. Channels may lose messages, so every event is passed on by its number:
 *
 *   message n = last + 1 -> passed on;  n <= last -> known;  n > last + 1 -> read from the stream
 *   channel heard (again) or a look finds a higher top     -> read from the stream
 */
import type { StoredEvent, StreamId, StreamSlice } from "../../ports/event-store.ts";
import type { Listeners } from "../embedded/listeners.ts";
import type { ChannelListener } from "./connection.ts";

export interface StreamFeeds {
  subscribe(streamId: StreamId, listener: (events: readonly StoredEvent[]) => void): () => void;
  /** Streams somebody listens to. */
  streamIds(): readonly StreamId[];
  /** Somebody saw the stream at this number. */
  sawTop(streamId: StreamId, topSeq: number): void;
  /** The history is another one: numbers heard before say nothing. */
  restart(): void;
}

interface Parts {
  readonly listeners: Pick<Listeners, "subscribe" | "publish">;
  readonly listen: (streamId: StreamId, listener: ChannelListener) => () => void;
  readonly read: (streamId: StreamId, afterSeq: number, limit: number) => Promise<StreamSlice>;
  readonly parse: (streamId: StreamId, message: string) => readonly StoredEvent[];
}

interface Feed {
  /** null until it is known where the stream stood when the first listener came. */
  passedSeq: number | null;
  readonly early: StoredEvent[];
  isReading: boolean;
  isBehind: boolean;
  listenerCount: number;
  end(): void;
}

const PAGE = 200;

export function createStreamFeeds({ listeners, listen, read, parse }: Parts): StreamFeeds {
  const feeds = new Map<StreamId, Feed>();

  function pass(streamId: StreamId, feed: Feed, events: readonly StoredEvent[]): void {
    const passed = feed.passedSeq;
    if (passed === null) {
      feed.early.push(...events);
      return;
    }
    const fresh = events.filter(({ seq }) => seq > passed);
    const [first] = fresh;
    if (first === undefined) {
      return;
    }
    if (first.seq > passed + 1) {
      void catchUp(streamId, feed);
      return;
    }
    feed.passedSeq = fresh.at(-1)?.seq ?? passed;
    listeners.publish({ events: fresh, summaries: [] });
  }

  /** Reads on until nothing is missing. A read that fails leaves it behind: the next look tries again. */
  async function catchUp(streamId: StreamId, feed: Feed): Promise<void> {
    feed.isBehind = true;
    if (feed.isReading || feed.passedSeq === null) {
      return;
    }
    feed.isReading = true;
    try {
      while (feed.isBehind && feeds.get(streamId) === feed) {
        feed.isBehind = false;
        const slice = await read(streamId, feed.passedSeq, PAGE);
        pass(streamId, feed, slice.events);
        feed.isBehind ||= slice.events.length === PAGE;
      }
    } catch {
      feed.isBehind = true;
    } finally {
      feed.isReading = false;
    }
  }

  /** Asked before anything else this caller may ask, on the same line, so nothing later is taken for earlier. */
  async function begin(streamId: StreamId, feed: Feed): Promise<void> {
    feed.passedSeq = null;
    let top = 0;
    try {
      top = (await read(streamId, Number.MAX_SAFE_INTEGER - 1, 1)).topSeq;
    } catch {
      // Not known: then all of it is new. Who listens knows what it has by its numbers.
    }
    feed.passedSeq = top;
    pass(streamId, feed, feed.early.splice(0));
    if (feed.isBehind) {
      await catchUp(streamId, feed);
    }
  }

  function open(streamId: StreamId): Feed {
    const feed: Feed = {
      passedSeq: null,
      early: [],
      isReading: false,
      isBehind: false,
      listenerCount: 0,
      end: () => {},
    };
    feeds.set(streamId, feed);
    void begin(streamId, feed);
    feed.end = listen(streamId, {
      onMessage: (message) => pass(streamId, feed, parse(streamId, message)),
      onLive: () => void catchUp(streamId, feed),
    });
    return feed;
  }

  return {
    subscribe: (streamId, listener) => {
      const feed = feeds.get(streamId) ?? open(streamId);
      feed.listenerCount += 1;
      const stop = listeners.subscribe(streamId, listener);
      let isOver = false;
      return () => {
        if (isOver) {
          return;
        }
        isOver = true;
        stop();
        feed.listenerCount -= 1;
        if (feed.listenerCount === 0) {
          feeds.delete(streamId);
          feed.end();
        }
      };
    },
    streamIds: () => [...feeds.keys()],
    sawTop: (streamId, topSeq) => {
      const feed = feeds.get(streamId);
      if (feed !== undefined && (feed.isBehind || (feed.passedSeq !== null && topSeq > feed.passedSeq))) {
        void catchUp(streamId, feed);
      }
    },
    restart: () => {
      for (const [streamId, feed] of feeds) {
        feed.early.length = 0;
        void begin(streamId, feed);
      }
    },
  };
}
