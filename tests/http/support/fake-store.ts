/** The part of the event store that accounts use, in memory. The contract itself is tested in tests/contracts. */

import {
  type AppendRequest,
  type Change,
  type EventStore,
  type StoredEvent,
  StoreUnavailable,
  type Summary,
} from "../../../server/ports/event-store.ts";
import { toEpoch } from "../../../shared/ids.ts";

export interface FakeStore extends EventStore {
  /** While true every write is refused. */
  isAway: boolean;
  readonly events: StoredEvent[];
}

export function createFakeStore(): FakeStore {
  const epoch = toEpoch("epoch");
  const summaries = new Map<string, Summary>();
  const commands = new Map<string, { readonly seq: number; readonly digest: string }>();
  const watchers = new Set<(change: Change) => void>();
  const events: StoredEvent[] = [];
  const topOf = (streamId: string) => events.filter((event) => event.streamId === streamId).length;

  async function append({ writes }: AppendRequest): ReturnType<EventStore["append"]> {
    await Promise.resolve();
    if (store.isAway) {
      throw new StoreUnavailable("away");
    }
    for (const { streamId, expectedSeq, command } of writes) {
      const known = command === null ? undefined : commands.get(`${streamId} ${command.participant} ${command.id}`);
      if (known !== undefined) {
        return { status: "duplicate", seq: known.seq, isSameContent: known.digest === command?.digest };
      }
      if (expectedSeq !== topOf(streamId)) {
        return { status: "conflict", streamId, topSeq: topOf(streamId) };
      }
    }
    const stored = writes.flatMap(({ streamId, events: bodies }) =>
      bodies.map((event, index) => ({ ...event, streamId, epoch, seq: topOf(streamId) + index + 1 })),
    );
    events.push(...stored);
    for (const { streamId, summary, command } of writes) {
      if (summary !== null) {
        summaries.set(streamId, summary);
      }
      if (command !== null) {
        commands.set(`${streamId} ${command.participant} ${command.id}`, {
          seq: topOf(streamId),
          digest: command.digest,
        });
      }
    }
    for (const watcher of watchers) {
      watcher({ events: stored, summaries: writes.flatMap(({ summary }) => (summary === null ? [] : [summary])) });
    }
    return { status: "appended", events: stored };
  }

  const store: FakeStore = {
    isAway: false,
    epoch,
    events,
    append,
    read: async (streamId, afterSeq, limit) => ({
      epoch,
      topSeq: topOf(streamId),
      events: events.filter((event) => event.streamId === streamId && event.seq > afterSeq).slice(0, limit),
    }),
    summary: async (streamId) => summaries.get(streamId) ?? null,
    findCommand: async (streamId, participant, id) => commands.get(`${streamId} ${participant} ${id}`) ?? null,
    find: async ({ kind }) => [...summaries.values()].filter((row) => row.kind === kind),
    load: async () => 0,
    due: async () => [],
    subscribe: () => () => undefined,
    watch(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    isWritable: () => !store.isAway,
    close: async () => undefined,
  };
  return store;
}
