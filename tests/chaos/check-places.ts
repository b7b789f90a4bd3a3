/** I9: one place for each conversation, and every index says what a rebuild from the streams would say. */
import { conversationStream } from "../../server/app/summary-row.ts";
import type { ConversationSummary } from "../../server/core/conversation/summary.ts";
import type { EventStore } from "../../server/ports/event-store.ts";
import { rebuiltIndexes, storedIndexes } from "../adapters/redis/indexes.ts";
import { STATUSES, type StoredConversation } from "../support/stored-streams.ts";
import type { Cluster } from "./cluster.ts";
import { groupBy } from "./group.ts";
import type { History } from "./history.ts";
import type { Judge } from "./verdict.ts";

const MOST_ROWS = 10_000;
const MOST_PLAYERS = 500;

export async function checkPlaces(
  judge: Judge,
  history: History,
  cluster: Cluster,
  stored: readonly StoredConversation[],
): Promise<void> {
  // Rows are held against the folds of their streams in check-log.ts, so from here on they are the truth.
  const rows = stored.map(({ summary }) => summary as ConversationSummary);
  const known = new Set<string>(rows.map(({ conversationId }) => conversationId));
  for (const { conversationId, ackSeq } of history.commands.values()) {
    if (conversationId !== null && ackSeq !== null && !known.has(conversationId)) {
      judge.check("I9", false, () => `${conversationId} is in no list`);
    }
  }
  await cluster.read(async (store) => {
    await checkLists(judge, store, rows);
    await checkOwners(judge, store, rows);
    await checkPlayers(judge, store, rows);
    await checkDue(judge, store, rows);
  });
  const { redis } = cluster;
  if (redis !== null) {
    const [built, kept] = [await rebuiltIndexes(redis.admin), await storedIndexes(redis.admin)];
    for (const key of new Set([...Object.keys(built), ...Object.keys(kept)])) {
      const isEqual = JSON.stringify(built[key] ?? []) === JSON.stringify(kept[key] ?? []);
      judge.check("I9", isEqual, () => `the index ${key} is not what its rows say`);
    }
  }
}

async function checkLists(judge: Judge, store: EventStore, rows: readonly ConversationSummary[]): Promise<void> {
  const places = new Map<string, string[]>();
  for (const status of STATUSES) {
    const listed = await store.find({ kind: "conversation", statuses: [status], order: "queue", limit: MOST_ROWS });
    for (const { streamId } of listed) places.set(streamId, [...(places.get(streamId) ?? []), status]);
  }
  for (const { conversationId, status } of rows) {
    const found = places.get(conversationStream(conversationId)) ?? [];
    judge.check(
      "I9",
      found.length === 1 && found[0] === status,
      () => `${conversationId} is ${status} and listed as ${found}`,
    );
  }
}

async function checkOwners(judge: Judge, store: EventStore, rows: readonly ConversationSummary[]): Promise<void> {
  for (const [ownerId, owned] of groupBy(rows, (row) => row.ownerId)) {
    if (ownerId === null) continue;
    const units = owned.reduce((sum, row) => sum + row.units, 0);
    const load = await store.load(ownerId);
    judge.check("I9", load === units, () => `${ownerId} has a load of ${load}, its rows have ${units}`);
  }
}

async function checkPlayers(judge: Judge, store: EventStore, rows: readonly ConversationSummary[]): Promise<void> {
  const every = Math.ceil(rows.length / MOST_PLAYERS);
  for (const { conversationId, playerRef, brandId } of rows.filter((_, index) => index % every === 0)) {
    const found = await store.find({ kind: "conversation", brandId, playerRef, order: "recent", limit: 10 });
    const isFound = found.some(({ streamId }) => streamId === conversationStream(conversationId));
    judge.check("I9", isFound, () => `${conversationId} is not found by its player`);
  }
}

async function checkDue(judge: Judge, store: EventStore, rows: readonly ConversationSummary[]): Promise<void> {
  const waiting = rows.filter(({ nextDeadlineAt }) => nextDeadlineAt !== null);
  const due = new Map<string, number>(
    (await store.due(Number.MAX_SAFE_INTEGER, MOST_ROWS)).map(({ streamId, dueAt }) => [streamId, dueAt]),
  );
  for (const { conversationId, nextDeadlineAt } of waiting.slice(0, MOST_ROWS)) {
    const dueAt = due.get(conversationStream(conversationId));
    judge.check("I9", dueAt === nextDeadlineAt, () => `${conversationId} is due ${nextDeadlineAt}, found ${dueAt}`);
  }
  const extra = [...due.keys()].filter((id) => id.startsWith("conversation:")).length - waiting.length;
  judge.check("I9", extra <= 0, () => `${extra} deadlines belong to no row`);
}
