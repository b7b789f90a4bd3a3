/** The application over Redis, two of it: one plans and sweeps, and what is stored is what the streams say. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRedisLease, type RedisLease } from "../../../server/adapters/redis/lease.ts";
import { createRedisPresence } from "../../../server/adapters/redis/presence.ts";
import { createRedisSessionMemory } from "../../../server/adapters/redis/session-memory.ts";
import type { PlayerSession } from "../../../server/app/player-actions.ts";
import { toAgentId, toClientMessageId } from "../../../shared/ids.ts";
import { freshId } from "../../contracts/event-store/fixture.ts";
import type { RedisProcess } from "../../support/redis-process.ts";
import { problemsOf, readAll } from "../../support/stored-streams.ts";
import { createTestApp, type TestApp, timings } from "../../support/test-app.ts";
import { rebuiltIndexes, storedIndexes } from "./indexes.ts";
import { openRedis, openStore } from "./support.ts";

describe("two applications on one Redis", () => {
  let redis: RedisProcess;
  let first: TestApp;
  let second: TestApp;
  const leases: RedisLease[] = [];

  beforeAll(async () => {
    redis = await openRedis();
    const open = () =>
      createTestApp({
        adapters: async (_, time) => {
          const { store } = await openStore({ url: redis.url });
          const presence = createRedisPresence(store, time);
          const lease = createRedisLease(store, time, "desk", { renewEveryMs: 60_000 });
          leases.push(lease);
          await lease.ask();
          return { store, presence, lease, memory: createRedisSessionMemory(store), highestAt: store.highestAt };
        },
      });
    first = await open();
    second = await open();
  });
  afterAll(async () => {
    await first.remove();
    await second.remove();
  });

  const say = (app: TestApp, session: PlayerSession, text: string) =>
    app.app.players.handle(
      session,
      { type: "message.send", clientMessageId: toClientMessageId(freshId()), text },
      async () => undefined,
    );

  async function ask(app: TestApp, text: string) {
    const session = await app.app.players.enter({ brand: "demo", language: "en", credentials: null });
    if (session === null) throw new Error("no such brand");
    await say(app, session, text);
    if (session.conversationId === null) throw new Error("no conversation");
    return session.conversationId;
  }

  it("[QS9] the one with the lease offers and sweeps for both, and after a handover the other does", async () => {
    const [held, idle] = leases;
    expect([held?.held() !== null, idle?.held() !== null]).toEqual([true, false]);
    const [noor] = await second.agents("noor");
    const id = await ask(second, "where is my money?");
    await expect.poll(() => second.app.board.get(id)?.offer?.agentIds).toEqual([noor]);
    first.advance(30_001);
    second.advance(30_001);
    await second.app.sweep();
    expect(second.app.board.get(id)?.status).toBe("offered");
    await first.app.sweep();
    await expect.poll(() => second.app.board.get(id)?.offer?.offerNumber ?? 0).not.toBe(1);

    await held?.stop();
    await idle?.ask();
    const other = await ask(first, "agent please");
    await second.app.sweep();
    expect(idle?.held()).not.toBeNull();
    await expect.poll(() => first.app.board.get(other)?.status).toBe("queued");
  });

  it("[DL4] what another node wrote since is read before anything is refused or left undone", async () => {
    const run = (app: TestApp, command: Parameters<TestApp["app"]["executor"]["execute"]>[1]) =>
      app.app.executor.execute(id, command, null);
    const offer = { type: "MakeOffer", agentIds: [toAgentId("tess")] } as const;
    const accept = (offerNumber: number) =>
      ({ type: "AcceptOffer", agentId: toAgentId("tess"), alias: "Tess", offerNumber }) as const;
    const id = await ask(first, "agent please");
    expect(await run(first, offer)).toMatchObject({ status: "done" });
    expect(await run(second, accept(1))).toMatchObject({ status: "done" });
    const back = { type: "ReturnConversation", agentId: toAgentId("tess"), assignmentNumber: 1 } as const;
    expect(await run(second, { ...back, reason: "released" })).toMatchObject({ status: "done" });
    // To the first node it is still offered; to the second, a moment later, still queued.
    expect(await run(first, offer)).toMatchObject({ status: "done" });
    expect(await run(second, accept(2))).toMatchObject({ status: "done" });
    expect((await first.app.executor.load(id)).state.status).toBe("assigned");
  });

  it("[QS9] a sweep sees what another one stored after this one had read: no deadline is overlooked", async () => {
    const id = await ask(first, "where is my money?");
    await second.app.executor.execute(id, { type: "MakeOffer", agentIds: [toAgentId("mila")] }, null);
    expect((await first.app.executor.load(id)).state.status).toBe("offered");
  });

  it("[QS5] who holds a conversation is not refused by a process that has read it before", async () => {
    const agentId = toAgentId("mila");
    const id = await ask(first, "where is my money?");
    await second.app.executor.execute(id, { type: "MakeOffer", agentIds: [agentId] }, null);
    await second.app.executor.execute(id, { type: "AcceptOffer", agentId, alias: "Mila", offerNumber: 1 }, null);
    const command = {
      agentId,
      alias: "Mila",
      assignmentNumber: 1,
      text: "hello",
      clientMessageId: toClientMessageId(freshId()),
    };
    const result = await first.app.executor.execute(id, { type: "PostAgentMessage", ...command }, null);
    expect(result.status).toBe("done");
  });

  it("[I9] rows of processes whose clocks differ equal the folds of their streams", async () => {
    const agentId = toAgentId("mila");
    const id = await ask(second, "where is my money?");
    second.advance(500);
    await second.app.executor.execute(id, { type: "MakeOffer", agentIds: [agentId] }, null);
    await first.app.executor.execute(id, { type: "AcceptOffer", agentId, alias: "Mila", offerNumber: 1 }, null);
    const end = { disposition: "other", outcome: "solved", assignmentNumber: 1, agentId, alias: "Mila" } as const;
    await first.app.executor.execute(id, { type: "FinishConversation", ...end }, null);
    const own = (await readAll(first.store)).filter(({ conversationId }) => conversationId === id);
    expect(own.flatMap((one) => problemsOf(one, timings))).toEqual([]);
  });

  it("[I9] every row equals the fold of its stream and every index a rebuild from the rows, compacted or not", async () => {
    for (const text of ["hello", "where is my money?", "i want to kill myself", "agent please"]) {
      await ask(second, text);
    }
    const check = async () => {
      const all = await readAll(first.store);
      expect(all.length).toBeGreaterThan(5);
      expect(all.flatMap((one) => problemsOf(one, timings))).toEqual([]);
      expect(await storedIndexes(redis.admin)).toEqual(await rebuiltIndexes(redis.admin));
    };
    await check();
    for (const { conversationId } of await readAll(first.store)) {
      await first.app.executor.execute(conversationId, { type: "EndConversation" }, null);
    }
    const { store } = await openStore({ url: redis.url, compactAfterMs: null });
    expect(await store.compact(Number.MAX_SAFE_INTEGER)).toBeGreaterThan(2);
    await check();
  });
});
