import { randomUUID } from "node:crypto";
import type {
  AppendRequest,
  EventStore,
  Guard,
  StoredEvent,
  StreamId,
  StreamWrite,
  Summary,
} from "../../../server/ports/event-store.ts";
import { toEventId } from "../../../shared/ids.ts";

export interface StoreUnderTest {
  store(): EventStore;
  /** Ends the store and opens another one on the same data. */
  reopen(): Promise<EventStore>;
  dispose(): Promise<void>;
}

export type MakeStore = () => Promise<StoreUnderTest>;

/** One store serves a whole suite: every test uses ids of its own. */
export const freshId = () => randomUUID().replaceAll("-", "");
export const conversation = (): StreamId => `conversation:${freshId()}`;

export interface MessageBody {
  readonly type: "MessagePosted";
  readonly text: string;
}

export const message = (text: string): MessageBody => ({ type: "MessagePosted", text });

export function write(streamId: StreamId, expectedSeq: number | "end", more: Partial<StreamWrite> = {}): StreamWrite {
  return {
    streamId,
    expectedSeq,
    events: [event("hello")],
    summary: null,
    command: null,
    redactions: [],
    ...more,
  };
}

export const event = (text: string, at = 1_000) => ({ eventId: toEventId(freshId()), at, body: message(text) });

export const request = (writes: readonly StreamWrite[], guards: readonly Guard[] = []): AppendRequest => ({
  writes,
  guards,
});

export const command = (id: string, digest = "digest", participant = "player") => ({ participant, id, digest });

export function summary(streamId: StreamId, more: Partial<Summary> = {}): Summary {
  return {
    streamId,
    kind: "conversation",
    brandId: "brand",
    status: "queued",
    lane: "general",
    ownerId: null,
    playerRef: null,
    effectivePriority: 0,
    isReturned: false,
    waitingSince: null,
    units: 0,
    isOpen: true,
    nextDeadlineAt: null,
    updatedAt: 1_000,
    data: {},
    ...more,
  };
}

export async function readAll(store: EventStore, streamId: StreamId): Promise<readonly StoredEvent[]> {
  return (await store.read(streamId, 0, 10_000)).events;
}

export function textOf({ body }: StoredEvent): string {
  return "text" in body && typeof body.text === "string" ? body.text : "";
}

export async function textsOf(store: EventStore, streamId: StreamId): Promise<readonly string[]> {
  return (await readAll(store, streamId)).map(textOf);
}
