import { beforeAll, describe, expect, it } from "vitest";
import type { StoredEvent } from "../../../server/ports/event-store.ts";
import { command, conversation, event, freshId, request, summary, write } from "../../contracts/event-store/fixture.ts";
import type { RedisProcess } from "../../support/redis-process.ts";
import { type OpenStore, openRedis, openStore } from "./support.ts";

describe("two stores on one Redis", () => {
  let redis: RedisProcess;
  let first: OpenStore["store"];
  let second: OpenStore["store"];
  beforeAll(async () => {
    redis = await openRedis();
    ({ store: first } = await openStore({ url: redis.url }));
    ({ store: second } = await openStore({ url: redis.url }));
  });

  /** Subscribes and reads, as a follower does: what another process stores after the answer is heard. */
  const collect = async (store: OpenStore["store"], streamId: ReturnType<typeof conversation>) => {
    const heard: StoredEvent[] = [];
    store.subscribe(streamId, (events) => heard.push(...events));
    await store.read(streamId, 0, 1);
    return heard;
  };
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const seqs = (events: readonly StoredEvent[]) => events.map(({ seq }) => seq);

  it("[DL2] an id is unique across processes: of retries on both, one is stored", async () => {
    const id = conversation();
    const tries = Array.from({ length: 20 }, (_, index) =>
      (index % 2 === 0 ? first : second).append(request([write(id, "end", { command: command("c1") })])),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === "appended")).toHaveLength(1);
    expect(statuses.filter((status) => status === "duplicate")).toHaveLength(19);
  });

  it("[QS1] of accepts on two nodes that fit alone but not together exactly one is stored", async () => {
    for (let round = 0; round < 20; round += 1) {
      const ownerId = freshId();
      const accepts = [first, second].map((store) => {
        const id = conversation();
        const row = summary(id, { ownerId, units: 2, status: "assigned" });
        return store.append(request([write(id, 0, { summary: row })], [{ type: "load", ownerId, maxUnits: 3 }]));
      });
      expect((await Promise.all(accepts)).map(({ status }) => status).sort()).toEqual(["appended", "refused"]);
      expect([await first.load(ownerId), await second.load(ownerId)]).toEqual([2, 2]);
    }
  });

  it("[QS1] of writers on two nodes at the same number exactly one wins", async () => {
    const id = conversation();
    const results = await Promise.all([first, second].map((store) => store.append(request([write(id, 0)]))));
    expect(results.map(({ status }) => status).sort()).toEqual(["appended", "conflict"]);
  });

  it("[DL2] a player who starts on two nodes at once has one open conversation", async () => {
    const playerRef = freshId();
    const guard = { type: "singleOpen", kind: "conversation", brandId: "brand", playerRef } as const;
    const starts = [first, second].map((store) => {
      const id = conversation();
      return store.append(request([write(id, 0, { summary: summary(id, { playerRef }) })], [guard]));
    });
    expect((await Promise.all(starts)).map(({ status }) => status).sort()).toEqual(["appended", "refused"]);
  });

  it("[DL6] what one node stores arrives at the other's subscribers and watchers, in order", async () => {
    const id = conversation();
    const heard = await collect(second, id);
    const rows: number[] = [];
    second.watch(({ summaries }) =>
      rows.push(...summaries.filter((row) => row.streamId === id).map((row) => row.updatedAt)),
    );
    for (const seq of upTo(30)) {
      await first.append(request([write(id, "end", { summary: summary(id, { updatedAt: seq }) })]));
    }
    await expect.poll(() => heard.length).toBe(30);
    expect(seqs(heard)).toEqual(upTo(30));
    await expect.poll(() => rows).toEqual(upTo(30));
  });

  it("[DL6] what a broken listening line lost is read, each event once and in order", async () => {
    const id = conversation();
    const heard = await collect(second, id);
    const told: number[] = [];
    second.watch(({ events }) => told.push(...events.filter(({ streamId }) => streamId === id).map(({ seq }) => seq)));
    for (const round of upTo(6)) {
      await Promise.all(upTo(20).map(() => first.append(request([write(id, "end")]))));
      if (round % 2 === 0) await redis.admin.call("CLIENT", "KILL", "TYPE", "pubsub");
    }
    await expect.poll(() => heard.length).toBe(120);
    expect(seqs(heard)).toEqual(upTo(120));
    await expect.poll(() => told).toEqual(upTo(120));
  });

  it("[DL10] an event whose message was dropped silently is found by a look at the top numbers", async () => {
    const id = conversation();
    const { store } = await openStore({ url: redis.url, lookEveryMs: 60_000 });
    const heard = await collect(store, id);
    const told: number[] = [];
    store.watch(({ events }) => told.push(...seqs(events.filter(({ streamId }) => streamId === id))));
    await first.append(request([write(id, 0)]));
    await expect.poll(() => heard.length).toBe(1);
    // As the script stores it, but published to nobody.
    const { at, eventId, body } = event("unheard");
    await redis.admin.rpush(`{balie}:events:${id}`, `${at},${JSON.stringify(eventId)},${JSON.stringify(body)}`);
    await redis.admin.hincrby("{balie}:meta", "commit", 1);
    await redis.admin.rpush("{balie}:log", JSON.stringify([[id, 0, 2, 1]]));
    expect(heard).toHaveLength(1);
    await store.look();
    await expect.poll(() => seqs(heard)).toEqual([1, 2]);
    await expect.poll(() => told).toEqual([1, 2]);
  });

  it("[QS1] a node that missed more than the log keeps is told every row that changed", async () => {
    const { store } = await openStore({ url: redis.url, keptCommits: 5 });
    const rows = new Map<string, number>();
    const eventCounts: number[] = [];
    const { store: watcher } = await openStore({ url: redis.url, lookEveryMs: 60_000 });
    watcher.watch(({ summaries, events }) => {
      eventCounts.push(events.length);
      for (const { streamId, updatedAt } of summaries) rows.set(streamId, updatedAt);
    });
    const ids = upTo(40).map(() => conversation());
    // Later than all before, so that the rows are the newest.
    const at = watcher.highestAt + 1_000;
    await redis.admin.call("ACL", "SETUSER", "default", "-subscribe");
    await redis.admin.call("CLIENT", "KILL", "TYPE", "pubsub");
    await Promise.all(
      ids.map((id) => store.append(request([write(id, 0, { summary: summary(id, { updatedAt: at }) })]))),
    );
    await redis.admin.call("ACL", "SETUSER", "default", "+subscribe");
    await expect.poll(() => ids.filter((id) => rows.get(id) === at).length, { timeout: 5_000 }).toBe(40);
    // Rows without events: they came from the index and not from the log.
    expect(eventCounts).toContain(0);
  });
});
