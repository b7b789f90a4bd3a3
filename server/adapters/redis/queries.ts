/** Reads. A compacted conversation is read from its packed value, and looks no different to the caller. */
import { type Epoch, toEpoch } from "../../../shared/ids.ts";
import {
  type DueDeadline,
  StoreUnavailable,
  type StreamId,
  type StreamSlice,
  type Summary,
  type SummaryQuery,
} from "../../ports/event-store.ts";
import { isStreamId } from "../embedded/summary-row.ts";
import { commandField } from "./append-queue.ts";
import { toEvent, toSummary } from "./codec.ts";
import type { Argument } from "./connection.ts";
import type { Keys } from "./keys.ts";
import { type Packed, streamOf, unpack } from "./packed.ts";
import { RESULT, type Scripts } from "./scripts.ts";

export interface Queries {
  read(streamId: StreamId, afterSeq: number, limit: number): Promise<StreamSlice>;
  findCommand(
    streamId: StreamId,
    participant: string,
    id: string,
  ): Promise<{ readonly seq: number; readonly digest: string } | null>;
  summary(streamId: StreamId): Promise<Summary | null>;
  find(query: SummaryQuery): Promise<readonly Summary[]>;
  load(ownerId: string): Promise<number>;
  due(now: number, limit: number): Promise<readonly DueDeadline[]>;
  /** Every row changed at or after this time, newest first, list by list. */
  changedSince(since: number): AsyncGenerator<readonly Summary[]>;
  /** null when the conversation is not compacted. */
  packed(conversationId: string): Promise<{ readonly value: Buffer; readonly packed: Packed } | null>;
}

interface Parts {
  readonly keys: Keys;
  readonly scripts: Scripts;
  readonly call: (command: string, args: readonly Argument[]) => Promise<unknown>;
  readonly callBuffer: (command: string, args: readonly Argument[]) => Promise<unknown>;
}

type Rows = readonly (string | null)[];

/** A filter may leave out most of a page; the whole queue fits into one. */
const FILTERED_PAGE = 500;
const QUEUE_PAGE = 10_000;
/** Between two looks a conversation is compacted or expanded at most so often. */
const MOST_TRIES = 5;

export function createQueries({ keys, scripts, call, callBuffer }: Parts): Queries {
  async function packed(conversationId: string) {
    const value = await callBuffer("GET", [keys.packed(conversationId)]);
    return Buffer.isBuffer(value) ? { value, packed: unpack(value) } : null;
  }

  /** `look` at the living keys; null means that the packed value may have the answer. */
  async function orPacked<Result>(
    streamId: StreamId,
    look: () => Promise<Result | null>,
    fromPacked: (packed: Packed) => Result,
  ): Promise<Result | null> {
    const conversationId = /^(?:conversation|staff):(.*)$/s.exec(streamId)?.[1];
    for (let tries = 0; ; tries += 1) {
      const found = await look();
      if (found !== null || conversationId === undefined) {
        return found;
      }
      const value = await packed(conversationId);
      if (value !== null) {
        return fromPacked(value.packed);
      }
      // Neither here nor there: it does not exist, or has been expanded between the two looks.
      if (tries > 0) {
        return null;
      }
    }
  }

  async function read(streamId: StreamId, afterSeq: number, limit: number): Promise<StreamSlice> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const result = await scripts.run("event-store-read", [streamId, afterSeq, limit]);
      const [status, epochText, rest, elements] = result as [number, string, number | string, readonly string[]];
      const epoch = toEpoch(epochText);
      if (status === RESULT.done) {
        return toSlice(streamId, epoch, Number(rest), afterSeq, elements);
      }
      const value = await packed(String(rest));
      if (value !== null) {
        const { events } = streamOf(value.packed, streamId);
        return toSlice(streamId, epoch, events.length, afterSeq, events.slice(afterSeq, afterSeq + limit));
      }
    }
    throw new StoreUnavailable(`${streamId} was compacted and expanded all the time`);
  }

  /** Flat pairs of stream id and row; what is compacted is read from its packed value. */
  async function toSummaries(pairs: Rows): Promise<readonly Summary[]> {
    const summaries: Summary[] = [];
    for (let index = 0; index < pairs.length; index += 2) {
      const streamId = pairs[index] ?? "";
      const row = pairs[index + 1] ?? null;
      if (isStreamId(streamId)) {
        const found = row === null ? await summary(streamId) : toSummary(streamId, row);
        summaries.push(...(found === null ? [] : [found]));
      }
    }
    return summaries;
  }

  async function summary(streamId: StreamId): Promise<Summary | null> {
    const row = await orPacked(
      streamId,
      async () => (await call("GET", [keys.row(streamId)])) as string | null,
      (value) => streamOf(value, streamId).row,
    );
    return row === null ? null : toSummary(streamId, row);
  }

  async function page(args: readonly Argument[]): Promise<readonly (readonly [list: string, rows: Rows])[]> {
    const flat = (await scripts.run("event-store-find", args)) as readonly (string | Rows)[];
    return Array.from({ length: flat.length / 2 }, (_, index) => [
      String(flat[2 * index]),
      flat[2 * index + 1] as Rows,
    ]);
  }

  async function find(query: SummaryQuery): Promise<readonly Summary[]> {
    const { kind, playerRef, ownerId, statuses, order, limit } = query;
    let found = new Map<string, Summary>();
    const put = (summaries: readonly Summary[]) => {
      const fitting = summaries.filter((one) => isWanted(one, query));
      for (const one of fitting) {
        found.set(one.streamId, one);
      }
      return fitting.length;
    };
    if (playerRef !== undefined || ownerId !== undefined) {
      const source = playerRef !== undefined ? ["player", playerRef] : ["owner", ownerId ?? ""];
      for (const [, rows] of await page([...source, 0, 0])) {
        put(await toSummaries(rows));
      }
    } else {
      const isFiltered = query.brandId !== undefined || query.lane !== undefined;
      const size = order === "queue" ? QUEUE_PAGE : isFiltered ? Math.max(limit, FILTERED_PAGE) : limit;
      let names: readonly string[] = [...new Set(statuses ?? [])].map((status) => `${kind}:${status}`);
      const fitting = new Map<string, number>();
      for (let skip = 0; skip === 0 || names.length > 0; skip += size) {
        const lists = await page(["lists", skip === 0 && statuses === undefined ? kind : "", skip, size, ...names]);
        const unfinished: string[] = [];
        for (const [name, rows] of lists) {
          const count = (fitting.get(name) ?? 0) + put(await toSummaries(rows));
          fitting.set(name, count);
          // In the order of the lists, a list's first `limit` are enough.
          if (rows.length === 2 * size && (order === "queue" || count < limit)) {
            unfinished.push(name);
          }
        }
        names = unfinished;
        // However many closed rows are looked through, no more are kept than one page and what is asked for.
        if (unfinished.length > 0) {
          found = new Map(firstOf(found, query).map((one) => [one.streamId, one]));
        }
      }
    }
    return firstOf(found, query);
  }

  async function* changedSince(since: number): AsyncGenerator<readonly Summary[]> {
    const lists = (await call("SMEMBERS", [keys.named("lists")])) as readonly string[];
    for (const list of lists) {
      for (let skip = 0; ; skip += FILTERED_PAGE) {
        const [first] = await page(["lists", "", skip, FILTERED_PAGE, list]);
        const summaries = await toSummaries(first?.[1] ?? []);
        const fitting = summaries.filter(({ updatedAt }) => updatedAt >= since);
        yield fitting;
        if (summaries.length < FILTERED_PAGE || fitting.length < summaries.length) {
          break;
        }
      }
    }
  }

  return {
    read,
    summary,
    find,
    changedSince,
    packed,
    findCommand: (streamId, participant, id) => {
      const field = commandField(participant, id);
      return orPacked<{ readonly seq: number; readonly digest: string } | null>(
        streamId,
        async () => {
          const value = await call("HGET", [keys.commands(streamId), field]);
          return typeof value === "string" ? toCommand(value) : null;
        },
        (value) => {
          const found = streamOf(value, streamId).commands.find(([name]) => name === field);
          return found === undefined ? null : toCommand(found[1]);
        },
      );
    },
    load: async (ownerId) => {
      const flat = (await call("ZRANGE", [keys.owner(ownerId), 0, -1, "WITHSCORES"])) as readonly string[];
      return flat.reduce((sum, value, index) => sum + (index % 2 === 1 ? Number(value) : 0), 0);
    },
    due: async (now, limit) => {
      const args = [keys.due, "-inf", now, "WITHSCORES", "LIMIT", 0, limit];
      const flat = (await call("ZRANGEBYSCORE", args)) as readonly string[];
      return flat.flatMap((streamId, index) =>
        index % 2 === 0 && isStreamId(streamId) ? [{ streamId, dueAt: Number(flat[index + 1]) }] : [],
      );
    },
  };
}

function toSlice(
  streamId: StreamId,
  epoch: Epoch,
  topSeq: number,
  afterSeq: number,
  elements: readonly string[],
): StreamSlice {
  const events = elements.map((element, index) => toEvent(streamId, epoch, afterSeq + index + 1, element));
  return { epoch, topSeq, events };
}

/** `seq digest`. */
function toCommand(value: string): { readonly seq: number; readonly digest: string } {
  const space = value.indexOf(" ");
  return { seq: Number(value.slice(0, space)), digest: value.slice(space + 1) };
}

function isWanted(one: Summary, { kind, brandId, statuses, lane, ownerId, playerRef }: SummaryQuery): boolean {
  const isSame = (wanted: string | undefined, value: string | null) => wanted === undefined || wanted === value;
  return (
    one.kind === kind &&
    isSame(brandId, one.brandId) &&
    isSame(lane, one.lane) &&
    isSame(ownerId, one.ownerId) &&
    isSame(playerRef, one.playerRef) &&
    (statuses === undefined || statuses.includes(one.status))
  );
}

function firstOf(found: ReadonlyMap<string, Summary>, { order, limit }: SummaryQuery): readonly Summary[] {
  return [...found.values()].sort(ORDERS[order]).slice(0, limit);
}

const byId = (a: Summary, b: Summary) => (a.streamId < b.streamId ? -1 : a.streamId > b.streamId ? 1 : 0);
const ORDERS = {
  queue: (a: Summary, b: Summary) =>
    b.effectivePriority - a.effectivePriority ||
    Number(b.isReturned) - Number(a.isReturned) ||
    (a.waitingSince ?? Number.MAX_SAFE_INTEGER) - (b.waitingSince ?? Number.MAX_SAFE_INTEGER) ||
    byId(a, b),
  recent: (a: Summary, b: Summary) => b.updatedAt - a.updatedAt || byId(a, b),
};
