/** The event store of one process: a SQLite file in a folder, owned by a thread of its own. */
import { mkdir } from "node:fs/promises";
import { LIMITS } from "../../../shared/limits.ts";
import type { AppendRequest, DueDeadline, StreamSlice, Summary } from "../../ports/event-store.ts";
import { type AppendResult, type EventStore, type StoredEvent, StoreUnavailable } from "../../ports/event-store.ts";
import { type AppendQueue, createAppendQueue } from "./append-queue.ts";
import { backupTo } from "./backup.ts";
import { checkAppend, checkFind, checkLimit, FIND_LIMIT } from "./check-request.ts";
import { type DiskLevel, type FreeSpace, freeSpaceOf, watchDisk } from "./disk.ts";
import type { StoreFaults } from "./faults.ts";
import { createListeners } from "./listeners.ts";
import { type HistoryLost, type Outcome, type Placement, placeEvents } from "./messages.ts";
import { databasePath } from "./paths.ts";
import { startWorker, type WorkerLink } from "./worker-link.ts";

/** What an operator has to know at once. */
export type StoreAlarm =
  /** DL9: the file knew less than was seen before; the store has begun a new epoch. */
  | ({ readonly type: "historyLost" } & HistoryLost)
  | ({ readonly type: "diskLevel"; readonly level: DiskLevel } & FreeSpace)
  | { readonly type: "writesRefused"; readonly message: string }
  | { readonly type: "writesResumed" }
  /** The store's thread has ended. It stays so; the process should be restarted. */
  | { readonly type: "stopped"; readonly message: string }
  | { readonly type: "listenerFailed"; readonly error: unknown };

export interface EmbeddedEventStoreOptions {
  /** Made when missing. One process at a time. */
  readonly folder: string;
  readonly onAlarm?: (alarm: StoreAlarm) => void;
  readonly allowNetworkFileSystem?: boolean;
  readonly timeoutMs?: number;
  readonly waitingLimit?: number;
  /** How often a store that refuses writes tries whether they work again. */
  readonly probeEveryMs?: number;
  /** How often the side file of DL9 is brought up to date. */
  readonly markEveryMs?: number;
  readonly diskCheckEveryMs?: number;
  readonly freeSpace?: () => Promise<FreeSpace>;
  /** Tests only. */
  readonly faults?: StoreFaults;
}

export interface EmbeddedEventStore extends EventStore {
  /** The highest `at` stored when the store was opened: where store time must not fall behind. */
  readonly highestAt: number;
  diskLevel(): DiskLevel;
  /** Measures free space now instead of at the next interval. */
  checkDisk(): Promise<DiskLevel>;
  /** Writes a consistent copy as one file, which must not exist yet. Appends go on meanwhile. */
  backup(toPath: string): Promise<void>;
  /** Ends an erasure: afterwards no replaced text is left in the folder's database files (SAFETY 7.3). */
  checkpoint(): Promise<void>;
}

interface StoredCommand {
  readonly seq: number;
  readonly digest: string;
}

const SLOW_TIMEOUT_MS = 60_000;

/** Rejects with a clear Error when the folder is in use, damaged, of a newer version or on a network file system. */
export async function createEmbeddedEventStore(options: EmbeddedEventStoreOptions): Promise<EmbeddedEventStore> {
  const { folder, onAlarm = () => {}, timeoutMs = LIMITS.appendTimeoutMs } = options;
  await mkdir(folder, { recursive: true, mode: 0o700 });

  // State of the line: `isRefusing` heals by the worker's probe, `ending` does not.
  let isRefusing = false;
  let ending: string | null = null;
  let closing: Promise<void> | null = null;

  const listeners = createListeners((error) => onAlarm({ type: "listenerFailed", error }));
  const disk = watchDisk({
    everyMs: options.diskCheckEveryMs ?? 5_000,
    freeSpace: options.freeSpace ?? (() => freeSpaceOf(folder)),
    onLevel: (level, space) => onAlarm({ type: "diskLevel", level, ...space }),
  });
  const queue: AppendQueue = createAppendQueue({
    timeoutMs,
    waitingLimit: options.waitingLimit ?? LIMITS.waitingAppends,
    send: (requests) => link.send({ type: "append", requests }),
    onCommitted: (request, { placements }) => {
      const events = toStored(request, placements);
      listeners.publish({ events, summaries: request.writes.flatMap(({ summary }) => summary ?? []) });
    },
  });

  const settings = {
    folder,
    probeEveryMs: options.probeEveryMs ?? 1_000,
    markEveryMs: options.markEveryMs ?? 1_000,
    allowNetworkFileSystem: options.allowNetworkFileSystem ?? false,
    faults: options.faults?.buffer ?? null,
  };
  const link: WorkerLink = await startWorker(settings, {
    onMessage: (message) => {
      if (message.type === "appended") {
        queue.settle(JSON.parse(message.outcomes));
        return;
      }
      isRefusing = !message.isWritable;
      if (isRefusing) {
        queue.rejectUnsent(`writes are refused: ${message.message}`);
      }
      onAlarm(isRefusing ? { type: "writesRefused", message: message.message } : { type: "writesResumed" });
    },
    onStopped: (message) => {
      ending = message;
      queue.rejectAll(message);
      onAlarm({ type: "stopped", message });
    },
  }).catch((error: unknown) => {
    disk.stop();
    throw error;
  });
  const { epoch, highestAt, historyLost } = link.opened;
  if (historyLost !== null) {
    onAlarm({ type: "historyLost", ...historyLost });
  }
  await disk.check();

  function toStored({ writes }: AppendRequest, placements: readonly Placement[]): readonly StoredEvent[] {
    return writes.flatMap(({ streamId, events }, index) => {
      const places = placeEvents(events, placements[index] ?? { baseSeq: 0, floorAt: 0 });
      return events.map(({ eventId, at, body }, position) => ({
        streamId,
        epoch,
        seq: places[position]?.seq ?? 0,
        eventId,
        at: places[position]?.at ?? at,
        body,
      }));
    });
  }

  function toResult(request: AppendRequest, outcome: Outcome): AppendResult {
    switch (outcome.status) {
      case "appended":
        return { status: "appended", events: toStored(request, outcome.placements) };
      case "invalid":
        throw new RangeError(`not allowed: ${outcome.message}`);
      case "unavailable":
        throw new StoreUnavailable(outcome.message);
      case "conflict":
      case "duplicate":
      case "refused":
        return outcome;
    }
  }

  function checkOpen(): void {
    if (ending !== null) {
      throw new StoreUnavailable(ending);
    }
  }

  async function end(): Promise<void> {
    ending = "the store is closed";
    disk.stop();
    await queue.idle();
    await link.close();
  }

  return {
    epoch,
    highestAt,
    append: async (request) => {
      checkOpen();
      checkAppend(request);
      if (isRefusing) {
        throw new StoreUnavailable("writes are refused until the disk takes them again");
      }
      return toResult(request, await queue.push(request));
    },
    read: async (streamId, afterSeq, limit) => {
      checkOpen();
      checkLimit(limit, Number.MAX_SAFE_INTEGER);
      return link.ask<StreamSlice>({ type: "read", streamId, afterSeq, limit }, timeoutMs);
    },
    findCommand: async (streamId, participant, id) => {
      checkOpen();
      return link.ask<StoredCommand | null>({ type: "command", streamId, participant, id }, timeoutMs);
    },
    summary: async (streamId) => {
      checkOpen();
      return link.ask<Summary | null>({ type: "summary", streamId }, timeoutMs);
    },
    find: async (query) => {
      checkOpen();
      checkFind(query);
      return query.statuses?.length === 0 ? [] : link.ask<readonly Summary[]>({ type: "find", query }, timeoutMs);
    },
    load: async (ownerId) => {
      checkOpen();
      return link.ask<number>({ type: "load", ownerId }, timeoutMs);
    },
    due: async (now, limit) => {
      checkOpen();
      checkLimit(limit, FIND_LIMIT);
      return link.ask<readonly DueDeadline[]>({ type: "due", now, limit }, timeoutMs);
    },
    subscribe: listeners.subscribe,
    watch: listeners.watch,
    isWritable: () => !isRefusing && ending === null,
    diskLevel: disk.level,
    checkDisk: disk.check,
    backup: async (toPath) => {
      checkOpen();
      await backupTo(databasePath(folder), toPath);
    },
    checkpoint: async () => {
      checkOpen();
      await link.ask<null>({ type: "checkpoint" }, SLOW_TIMEOUT_MS);
    },
    close: () => {
      closing ??= end();
      return closing;
    },
  };
}
