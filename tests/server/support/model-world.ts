/** What the model-based test drives: one conversation over the real store, a process that forgets, a reader who comes and goes. */
import { createExecutor, type ExecuteResult, type Executor } from "../../../server/app/execute.ts";
import { createFollower } from "../../../server/app/follow.ts";
import { conversationStream } from "../../../server/app/summary-row.ts";
import type { ConversationCommand, Opening } from "../../../server/core/conversation/commands.ts";
import { type EventStore, type StoredEvent, StoreUnavailable } from "../../../server/ports/event-store.ts";
import { type ConversationId, toClientMessageId, toConversationId, toPlayerRef } from "../../../shared/ids.ts";
import { demoBrand, type TestApp } from "../../support/test-app.ts";

/** One conversation, the process that serves it, and a reader who comes and goes. */
export function createWorld(test: TestApp) {
  const conversationId: ConversationId = toConversationId(test.app.runtime.newId());
  const opening: Opening = {
    brandId: demoBrand,
    playerRef: toPlayerRef(test.app.runtime.newId()),
    language: "en",
    country: "GB",
    reference: "B-1",
    playerNumber: "1",
    isVerified: false,
  };
  let fault: "none" | "full" | "lostAck" = "none";
  const store: EventStore = {
    ...test.store,
    get epoch() {
      return test.store.epoch;
    },
    async append(request) {
      const now = fault;
      fault = "none";
      if (now === "full") throw new StoreUnavailable("the disk is full");
      const result = await test.store.append(request);
      if (now === "lostAck") throw new StoreUnavailable("no answer in time");
      return result;
    },
  };
  const boot = (): Executor => createExecutor({ store, runtime: test.app.runtime, contextFor: test.app.contextFor });
  let executor = boot();
  const seen: StoredEvent[] = [];
  let follower: ReturnType<typeof createFollower> | null = null;

  const world = {
    conversationId,
    opening,
    crash() {
      executor = boot();
    },
    fail(next: "full" | "lostAck") {
      fault = next;
    },
    /** As a client would: the same id again until it is known what became of it. */
    async run(command: ConversationCommand, id: string | null, participant: string): Promise<ExecuteResult> {
      const commandId = id === null ? null : { participant, id: toClientMessageId(id) };
      const first = await executor.execute(conversationId, command, commandId);
      fault = "none";
      const isUnknown = first.status === "rejected" && first.code === "not_saved";
      return isUnknown && id !== null ? executor.execute(conversationId, command, commandId) : first;
    },
    disconnect() {
      follower?.stop();
      follower = null;
    },
    async resume() {
      world.disconnect();
      const last = seen.at(-1);
      const position = { epoch: last?.epoch ?? null, seq: last?.seq ?? 0, lastEventId: last?.eventId ?? null };
      const own = createFollower(test.store, conversationStream(conversationId), {
        async slice({ isFresh, events }) {
          if (isFresh) seen.length = 0;
          seen.push(...events);
        },
        event: (event) => void seen.push(event),
        after: test.app.runtime.after,
      });
      follower = own;
      await own.resume(position);
    },
    test,
    seen,
    events: async () => (await test.store.read(conversationStream(conversationId), 0, 1_000)).events,
  };
  return world;
}
export type World = ReturnType<typeof createWorld>;
