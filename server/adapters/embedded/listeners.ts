/** Tells what was committed, in commit order. One listener that throws does not keep it from the others. */
import type { Change, StoredEvent, StreamId } from "../../ports/event-store.ts";

type StreamListener = (events: readonly StoredEvent[]) => void;
type ChangeListener = (change: Change) => void;

export interface Listeners {
  subscribe(streamId: StreamId, listener: StreamListener): () => void;
  watch(listener: ChangeListener): () => void;
  publish(change: Change): void;
}

export function createListeners(onError: (error: unknown) => void): Listeners {
  // Wrapped, so that the same function given twice counts twice and ends separately.
  const streams = new Map<StreamId, Set<{ readonly listener: StreamListener }>>();
  const watchers = new Set<{ readonly listener: ChangeListener }>();

  function tell<Value>(targets: Iterable<{ readonly listener: (value: Value) => void }>, value: Value): void {
    for (const { listener } of [...targets]) {
      try {
        listener(value);
      } catch (error) {
        onError(error);
      }
    }
  }

  return {
    subscribe: (streamId, listener) => {
      const entry = { listener };
      const entries = streams.get(streamId) ?? new Set();
      streams.set(streamId, entries.add(entry));
      return () => {
        entries.delete(entry);
        if (entries.size === 0 && streams.get(streamId) === entries) {
          streams.delete(streamId);
        }
      };
    },
    watch: (listener) => {
      const entry = { listener };
      watchers.add(entry);
      return () => {
        watchers.delete(entry);
      };
    },
    publish: (change) => {
      if (streams.size > 0) {
        for (const streamId of new Set(change.events.map((event) => event.streamId))) {
          tell(
            streams.get(streamId) ?? [],
            change.events.filter((event) => event.streamId === streamId),
          );
        }
      }
      tell(watchers, change);
    },
  };
}
