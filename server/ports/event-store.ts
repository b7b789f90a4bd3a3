/**
 * The truth: streams of events with dense numbers, and the summaries by which they are found again.
 * Both adapters pass tests/contracts/event-store.ts.
 */
import type { Epoch, EventId } from "../../shared/ids.ts";

/** `conversation:<id>`, `staff:<id>`, `agent:<id>`, `player:<ref>`, `incident:<id>`. */
export type StreamId = `${"conversation" | "staff" | "agent" | "player" | "incident"}:${string}`;

export interface EventBody {
  readonly type: string;
}

export interface StoredEvent<Body extends EventBody = EventBody> {
  readonly streamId: StreamId;
  readonly epoch: Epoch;
  /** 1…n without holes in its stream. */
  readonly seq: number;
  readonly eventId: EventId;
  /** Store time, never earlier than the event before it. */
  readonly at: number;
  readonly body: Body;
}

/**
 * The one row of a stream. The named columns are what `find` and `due` select and sort by;
 * `data` is the owner's own. It always equals what a fold of the stream gives (QS1, I9).
 */
export interface Summary {
  readonly streamId: StreamId;
  readonly kind: string;
  readonly brandId: string;
  readonly status: string;
  readonly lane: string | null;
  readonly ownerId: string | null;
  readonly playerRef: string | null;
  /** Order in a lane, highest first. */
  readonly effectivePriority: number;
  readonly isReturned: boolean;
  readonly waitingSince: number | null;
  /** Capacity this stream takes from its owner. */
  readonly units: number;
  /** Counts as "open" for `singleOpen`. */
  readonly isOpen: boolean;
  readonly nextDeadlineAt: number | null;
  readonly updatedAt: number;
  readonly data: { readonly [key: string]: unknown };
}

export interface StreamWrite {
  readonly streamId: StreamId;
  /** The number the writer has read; `"end"` appends after whatever is there (staff streams only). */
  readonly expectedSeq: number | "end";
  readonly events: readonly { readonly eventId: EventId; readonly at: number; readonly body: EventBody }[];
  /** The row as it will be after these events. null leaves the row as it is: for streams that are only read by id. */
  readonly summary: Summary | null;
  /** Sender-made id of the command behind this write (DL2): unique for (stream, participant) as long as the log. */
  readonly command: { readonly participant: string; readonly id: string; readonly digest: string } | null;
  /**
   * Late masking (ST5): replaces the string field `text` in the body of events stored before this append. Where there is
   * no such event or text, the append rejects with RangeError and nothing is written.
   */
  readonly redactions: readonly { readonly seq: number; readonly text: string }[];
}

/** What must hold at the moment of the write, checked inside it. */
export type Guard =
  /** The units of all summaries owned by `ownerId`, after this write, are at most `maxUnits`. */
  | { readonly type: "load"; readonly ownerId: string; readonly maxUnits: number }
  /** No other open summary of this kind, brand and player exists after this write. */
  | { readonly type: "singleOpen"; readonly kind: string; readonly brandId: string; readonly playerRef: string }
  /** No later term of this lease has begun or written: a process that lost the lease cannot write as its holder (QS9). */
  | { readonly type: "term"; readonly lease: string; readonly number: number };

export interface AppendRequest {
  /** At least one; each stream once. Anything else rejects with RangeError. */
  readonly writes: readonly StreamWrite[];
  readonly guards: readonly Guard[];
}

export type AppendResult =
  /** Durable, all of it. `events` in the order of `writes`, flattened. */
  | { readonly status: "appended"; readonly events: readonly StoredEvent[] }
  /** Nothing written: a stream was not at `expectedSeq`. */
  | { readonly status: "conflict"; readonly streamId: StreamId; readonly topSeq: number }
  /** Nothing written: this command id is known; `seq` is the last event it led to. Checked before everything else. */
  | { readonly status: "duplicate"; readonly seq: number; readonly isSameContent: boolean }
  /** Nothing written: `other` is the stream in the way, where there is one. */
  | { readonly status: "refused"; readonly guard: Guard["type"]; readonly other: StreamId | null };

export interface StreamSlice {
  readonly epoch: Epoch;
  /** Highest number of the stream; 0 when it does not exist. */
  readonly topSeq: number;
  readonly events: readonly StoredEvent[];
}

export interface SummaryQuery {
  readonly kind: string;
  readonly brandId?: string;
  readonly statuses?: readonly string[];
  readonly lane?: string;
  readonly ownerId?: string;
  readonly playerRef?: string;
  /**
   * `queue`: effective priority from high to low, returned before fresh, longest waiting first (null last), then stream id (PRODUCT 4).
   * `recent`: last updated first, then stream id.
   */
  readonly order: "queue" | "recent";
  /** 1 to 1,000,000. */
  readonly limit: number;
}

export interface DueDeadline {
  readonly streamId: StreamId;
  readonly dueAt: number;
}

/** What an append changed, told to watchers after it is durable. */
export interface Change {
  readonly events: readonly StoredEvent[];
  readonly summaries: readonly Summary[];
}

/**
 * A write or read that failed or timed out: unknown whether it took effect (DL5). The message is for logs, with one
 * exception: exactly `busy` when too many appends wait (DL12), and then nothing was written.
 */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
}

export interface EventStore {
  /**
   * The history this is. It changes while the store is open only when other processes use it too and it turns out to know
   * less than was seen before (DL9): then all that was read under the epoch before is void.
   */
  readonly epoch: Epoch;
  /**
   * The only write. All streams, summaries, command ids and deadlines change together or not at all, and only if every
   * `expectedSeq` and guard holds. Resolves after the change is durable (embedded: fsynced). Appends to one stream take
   * effect in the order in which they succeed. Repeating a request with the same command id gives `duplicate`.
   * Rejects with StoreUnavailable when it could not be told whether it was written; safe to repeat with the same ids.
   */
  append(request: AppendRequest): Promise<AppendResult>;
  /** Events after `afterSeq`, at most `limit`, in order. A stream that does not exist is empty with `topSeq` 0. */
  read(streamId: StreamId, afterSeq: number, limit: number): Promise<StreamSlice>;
  /** What an earlier command with this id led to: the last event it wrote and the digest it came with. */
  findCommand(
    streamId: StreamId,
    participant: string,
    id: string,
  ): Promise<{ readonly seq: number; readonly digest: string } | null>;
  summary(streamId: StreamId): Promise<Summary | null>;
  /**
   * Rows of one moment. Redis: where more are looked through than one page holds, a row that moves meanwhile is given as
   * it was or as it is, and may be missing; one that stays is not. Watch first, then find, and nothing is missed.
   */
  find(query: SummaryQuery): Promise<readonly Summary[]>;
  /** Sum of `units` over all summaries of this owner. */
  load(ownerId: string): Promise<number>;
  /** Streams whose `nextDeadlineAt` is at or before `now`, earliest first. Nothing is taken: the command that follows moves the deadline. */
  due(now: number, limit: number): Promise<readonly DueDeadline[]>;
  /**
   * Calls `listener` with every change of that stream made after this call, in order of numbers, each once. A line that
   * breaks or loses messages delays them: what is missing is read when it is back, or within the time of a look (2 s).
   * What another process appends while this is called may come or not: subscribe first, then read (DL6). Called while the
   * store is away, older events may come as well. Returns the function that ends it.
   */
  subscribe(streamId: StreamId, listener: (events: readonly StoredEvent[]) => void): () => void;
  /**
   * Calls `listener` after every append of this deployment, of this process or another, in commit order, each once. An
   * append of this process is told before it resolves, as long as the line is well. A process that was cut off for more
   * commits than are kept (Redis: 10,000) is told every row that changed instead, as it is now and without events: who
   * needs each event reads its stream. Returns the function that ends it.
   */
  watch(listener: (change: Change) => void): () => void;
  /** False while writes are refused (disk full, store away). */
  isWritable(): boolean;
  /** Ends after all appends under way are answered. Appends after this reject with StoreUnavailable. */
  close(): Promise<void>;
}
