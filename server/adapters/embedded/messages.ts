/** What the store and its worker thread say to each other. Requests and answers travel as one JSON text: cheaper than a clone. */

import type { Epoch } from "../../../shared/ids.ts";
import type { AppendResult, StreamId, StreamWrite, SummaryQuery } from "../../ports/event-store.ts";
import type { FaultBuffer } from "./faults.ts";

export interface WorkerSettings {
  readonly folder: string;
  readonly probeEveryMs: number;
  readonly markEveryMs: number;
  readonly allowNetworkFileSystem: boolean;
  readonly faults: FaultBuffer | null;
}

export type Query =
  | { readonly type: "read"; readonly streamId: StreamId; readonly afterSeq: number; readonly limit: number }
  | { readonly type: "command"; readonly streamId: StreamId; readonly participant: string; readonly id: string }
  | { readonly type: "summary"; readonly streamId: StreamId }
  | { readonly type: "find"; readonly query: SummaryQuery }
  | { readonly type: "load"; readonly ownerId: string }
  | { readonly type: "due"; readonly now: number; readonly limit: number }
  | { readonly type: "checkpoint" };

export type ToWorker =
  /** `requests` is the JSON of `AppendRequest[]`. */
  | { readonly type: "append"; readonly requests: string }
  | { readonly type: "query"; readonly id: number; readonly query: Query }
  /** Answered by the end of the thread. */
  | { readonly type: "close" };

/** Where the events of one write were put: after `baseSeq`, none earlier than `floorAt`. */
export interface Placement {
  readonly baseSeq: number;
  readonly floorAt: number;
}

export type Outcome =
  | { readonly status: "appended"; readonly placements: readonly Placement[] }
  | Exclude<AppendResult, { readonly status: "appended" }>
  /** The request itself is wrong. Nothing written. */
  | { readonly status: "invalid"; readonly message: string }
  /** The engine or the disk failed. */
  | { readonly status: "unavailable"; readonly message: string };

export interface HistoryLost {
  readonly reason: "commit number went back" | "another history" | "restored";
  readonly commitNumber: number;
  readonly highestSeen: number;
}

export interface Opened {
  readonly epoch: Epoch;
  readonly commitNumber: number;
  readonly highestAt: number;
  readonly historyLost: HistoryLost | null;
}

export type FromWorker =
  | ({ readonly type: "opened" } & Opened)
  | { readonly type: "refused"; readonly message: string }
  /** `outcomes` is the JSON of `Outcome[]`: for the requests sent first and not yet answered, in their order. */
  | { readonly type: "appended"; readonly outcomes: string }
  | { readonly type: "answered"; readonly id: number; readonly answer: string }
  | { readonly type: "failed"; readonly id: number; readonly message: string }
  | { readonly type: "writable"; readonly isWritable: boolean; readonly message: string };

/** The stored time and number of each event of a write; store and worker agree because both use this. */
export function placeEvents(
  events: StreamWrite["events"],
  { baseSeq, floorAt }: Placement,
): readonly { readonly seq: number; readonly at: number }[] {
  let at = floorAt;
  return events.map((event, index) => {
    at = Math.max(at, event.at);
    return { seq: baseSeq + index + 1, at };
  });
}
