/** What listeners are told, and how it is found out that they were not: the channels, the log of commits, the look. */
import type { EventStore } from "../../ports/event-store.ts";
import { createListeners } from "../embedded/listeners.ts";
import { type ChangeFeed, createChangeFeed, type Missed } from "./change-feed.ts";
import { toChanges, toPublished } from "./codec.ts";
import type { RedisConnection } from "./connection.ts";
import type { History } from "./history.ts";
import type { Keys } from "./keys.ts";
import type { Queries } from "./queries.ts";
import { RESULT, type Scripts } from "./scripts.ts";
import { createStreamFeeds } from "./stream-feeds.ts";

export interface Feeds extends Pick<EventStore, "subscribe" | "watch"> {
  /** Begins after the commit the history stands at. Resolves when the channel is heard, or after a moment. */
  begin(withinMs: number): Promise<void>;
  /** The line is up again: what was missed is read. */
  catchUp(): Promise<void>;
  /** Compares the top numbers with what was told. False when the store has another history. */
  look(): Promise<boolean>;
  /** Resolves when this commit has been told, or after a moment in which it was not heard. */
  told(commit: number): Promise<void>;
  /** The history is another one. */
  restart(): Promise<void>;
}

interface Parts {
  readonly connection: RedisConnection;
  readonly scripts: Scripts;
  readonly keys: Keys;
  readonly history: History;
  readonly queries: Queries;
  readonly onListenerError: (error: unknown) => void;
}

const LOOK_CHUNK = 500;

export function createFeeds({ connection, scripts, keys, history, queries, onListenerError }: Parts): Feeds {
  // Streams and commits come on channels of their own, so each has listeners of its own.
  const subscribers = createListeners(onListenerError);
  const watchers = createListeners(onListenerError);
  let changes: ChangeFeed | null = null;

  const streams = createStreamFeeds({
    listeners: subscribers,
    read: queries.read,
    parse: (streamId, message) => toPublished(streamId, history.epoch(), message),
    listen: (streamId, listener) => connection.listen(keys.stream(streamId), listener),
  });

  async function missed(after: number, limit: number): Promise<Missed> {
    const result = await scripts.run("event-store-missed", [history.epoch(), after, limit]);
    const [status, top, ...messages] = result as [number, number, ...string[]];
    if (status === RESULT.otherEpoch) {
      return { status: "otherEpoch" };
    }
    history.saw(top, 0);
    return status === RESULT.notKept
      ? { status: "notKept", top }
      : { status: "kept", top, changes: messages.flatMap((message) => toChanges(history.epoch(), message)) };
  }

  return {
    subscribe: streams.subscribe,
    watch: watchers.watch,
    begin: (withinMs) => {
      const first = { commit: history.commit(), at: history.highestAt() };
      const feed = createChangeFeed({
        publish: watchers.publish,
        missed,
        changedSince: queries.changedSince,
        first,
      });
      changes = feed;
      return new Promise((resolve) => {
        setTimeout(resolve, withinMs).unref();
        connection.listen(keys.changes, {
          onMessage: (message) => {
            for (const change of toChanges(history.epoch(), message)) {
              history.saw(change.commit, 0);
              feed.heard(change);
            }
          },
          onLive: () => {
            resolve();
            void feed.catchUp();
          },
        });
      });
    },
    catchUp: async () => changes?.catchUp(),
    look: async () => {
      const all = streams.streamIds();
      for (let first = 0; first === 0 || first < all.length; first += LOOK_CHUNK) {
        const some = all.slice(first, first + LOOK_CHUNK);
        const result = await scripts.run("event-store-tops", some);
        const [epoch, commit, ...tops] = result as [string, number, ...number[]];
        if (epoch !== history.epoch()) {
          return false;
        }
        some.forEach((streamId, index) => {
          streams.sawTop(streamId, tops[index] ?? 0);
        });
        if (first === 0 && changes !== null && commit > changes.lastCommit()) {
          await changes.catchUp();
        }
      }
      return true;
    },
    told: (commit) => (connection.isListening() && changes !== null ? changes.told(commit) : Promise.resolve()),
    restart: async () => {
      streams.restart();
      await changes?.restart(history.commit());
    },
  };
}
