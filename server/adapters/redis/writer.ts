/** Appends, from request to result: redactions are made here, compacted conversations put back, and numbers explained. */
import type { Epoch } from "../../../shared/ids.ts";
import {
  type AppendRequest,
  type AppendResult,
  type StoredEvent,
  StoreUnavailable,
  type StreamWrite,
} from "../../ports/event-store.ts";
import { placeEvents } from "../embedded/messages.ts";
import type { AppendQueue, Redaction, ScriptResult } from "./append-queue.ts";
import { withText } from "./codec.ts";
import type { Argument } from "./connection.ts";
import type { Keys } from "./keys.ts";
import { RESULT } from "./scripts.ts";

interface Parts {
  readonly queue: AppendQueue;
  readonly keys: Keys;
  readonly call: (command: string, args: readonly Argument[]) => Promise<unknown>;
  readonly epoch: () => Epoch;
  readonly expand: (conversationId: string) => Promise<void>;
  readonly onCommitted: (commit: number, at: number) => void;
  /** The store has another history than this node believes. */
  readonly onOtherEpoch: () => void;
}

export type Appended = Extract<AppendResult, { status: "appended" }> & { readonly commit: number };

/** Each try is answered by what somebody else did meanwhile: a redaction, a compaction. */
const MOST_TRIES = 5;

export function createWriter(
  parts: Parts,
): (request: AppendRequest) => Promise<Exclude<AppendResult, { status: "appended" }> | Appended> {
  const { queue, keys, call, epoch, expand, onCommitted, onOtherEpoch } = parts;

  async function redactionsOf({ streamId, redactions }: StreamWrite): Promise<readonly Redaction[]> {
    return Promise.all(
      redactions.map(async ({ seq, text }) => {
        const stored = await call("LINDEX", [keys.events(streamId), seq - 1]);
        const before = typeof stored === "string" ? stored : "";
        return { seq, before, after: before === "" ? "" : (withText(before, text) ?? "") };
      }),
    );
  }

  function toEvents({ writes }: AppendRequest, own: Epoch, places: readonly number[]): readonly StoredEvent[] {
    return writes.flatMap(({ streamId, events }, index) => {
      const placed = placeEvents(events, { baseSeq: places[2 * index] ?? 0, floorAt: places[2 * index + 1] ?? 0 });
      return events.map(({ eventId, at, body }, position) => ({
        streamId,
        epoch: own,
        seq: placed[position]?.seq ?? 0,
        eventId,
        at: placed[position]?.at ?? at,
        body,
      }));
    });
  }

  function streamAt({ writes }: AppendRequest, position: unknown): StreamWrite["streamId"] {
    const write = writes[Number(position) - 1];
    if (write === undefined) {
      throw new Error(`the script named write ${position} of ${writes.length}`);
    }
    return write.streamId;
  }

  /** null: come again. */
  async function explain(request: AppendRequest, own: Epoch, result: ScriptResult) {
    const [status, first = 0, second = ""] = result;
    switch (status) {
      case RESULT.done: {
        const events = toEvents(request, own, result.slice(2).map(Number));
        onCommitted(
          Number(first),
          events.reduce((highest, { at }) => Math.max(highest, at), 0),
        );
        return { status: "appended", events, commit: Number(first) } as const;
      }
      case RESULT.conflict:
        return { status: "conflict", streamId: streamAt(request, first), topSeq: Number(second) } as const;
      case RESULT.duplicate:
        return { status: "duplicate", seq: Number(first), isSameContent: second === 1 } as const;
      case RESULT.refused: {
        const guard = request.guards[Number(first) - 1];
        const other = guard?.type === "singleOpen" ? (second as StreamWrite["streamId"]) : null;
        return { status: "refused", guard: guard?.type ?? "load", other } as const;
      }
      case RESULT.nothingToRedact:
        throw new RangeError(`not allowed: nothing to redact in ${second} at ${first}`);
      case RESULT.badRow:
        throw new RangeError(`not allowed: the summary of ${streamAt(request, first)} cannot be stored`);
      case RESULT.stale:
        return null;
      case RESULT.compacted:
        await expand(streamAt(request, first).replace(/^[a-z]+:/, ""));
        return null;
      case RESULT.otherEpoch:
        onOtherEpoch();
        throw new StoreUnavailable("the store has another history: nothing was written");
      default:
        throw new StoreUnavailable(`a result the script does not have: ${status}`);
    }
  }

  return async (request) => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const own = epoch();
      const hasRedactions = request.writes.some(({ redactions }) => redactions.length > 0);
      const redactions = hasRedactions ? await Promise.all(request.writes.map(redactionsOf)) : [];
      const result = await explain(request, own, await queue.push(request, redactions));
      if (result !== null) {
        return result;
      }
    }
    throw new StoreUnavailable("what is to be changed is changed by others all the time");
  };
}
