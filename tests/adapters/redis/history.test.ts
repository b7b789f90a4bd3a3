import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { conversation, request, write } from "../../contracts/event-store/fixture.ts";
import { makeFolder, openRedis, openStore } from "./support.ts";

describe("history", () => {
  it("[DL9] an older file put back under running nodes begins one new epoch for all of them", async () => {
    const redis = await openRedis();
    const [first, second] = [await openStore({ url: redis.url }), await openStore({ url: redis.url })];
    const id = conversation();
    await first.store.append(request([write(id, 0)]));
    const before = first.store.epoch;
    await redis.kill();
    const older = redis.backup();
    await redis.start();
    await expect.poll(() => first.store.isWritable()).toBe(true);
    await first.store.append(request([write(id, 1)]));
    await expect.poll(() => second.store.isWritable()).toBe(true);
    await second.store.append(request([write(id, 2)]));
    await redis.kill();
    redis.restore(older);
    await redis.start();
    const alarms = await Promise.all([first.alarmed("historyLost"), second.alarmed("historyLost")]);
    expect(alarms.map(({ reason }) => reason).sort()).toEqual(["another history", "commit number went back"]);
    await expect.poll(() => first.store.epoch === second.store.epoch && first.store.epoch !== before).toBe(true);
    const slice = await first.store.read(id, 0, 10);
    expect(slice).toMatchObject({ topSeq: 1, epoch: first.store.epoch });
    expect((await second.store.append(request([write(id, 1)]))).status).toBe("appended");
  });

  it("[DL9] a node that was down as well finds it out by its side file", async () => {
    const redis = await openRedis();
    const markPath = join(await makeFolder(), "mark");
    const { store } = await openStore({ url: redis.url, markPath });
    const id = conversation();
    await store.append(request([write(id, 0)]));
    await redis.kill("SIGTERM");
    const older = redis.backup();
    await redis.start();
    await expect.poll(() => store.isWritable()).toBe(true);
    await store.append(request([write(id, 1)]));
    await store.close();
    const { store: same, alarms: none } = await openStore({ url: redis.url, markPath });
    expect([same.epoch, none.filter(({ type }) => type === "historyLost")]).toEqual([store.epoch, []]);
    await same.close();
    await redis.kill();
    redis.restore(older);
    await redis.start();
    const reopened = await openStore({ url: redis.url, markPath });
    expect((await reopened.alarmed("historyLost")).reason).toBe("commit number went back");
    expect(reopened.store.epoch).not.toBe(store.epoch);
  });

  it("[DL9] an empty Redis in the place of the one before is a new epoch, a first start is not an alarm", async () => {
    const redis = await openRedis();
    const { store, alarmed, alarms } = await openStore({ url: redis.url });
    expect(alarms).toEqual([]);
    const before = store.epoch;
    await store.append(request([write(conversation(), 0)]));
    await redis.admin.flushall();
    await redis.admin.call("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes");
    await alarmed("historyLost");
    expect(store.epoch).not.toBe(before);
  });

  it("[DL9] a node that has not noticed yet writes nothing into another history", async () => {
    const redis = await openRedis();
    const { store, alarmed } = await openStore({ url: redis.url, lookEveryMs: 60_000 });
    const id = conversation();
    await redis.admin.hset("{balie}:meta", "epoch", "another");
    await expect(store.append(request([write(id, 0)]))).rejects.toThrow("another history");
    await alarmed("historyLost");
    expect(await store.read(id, 0, 1)).toMatchObject({ topSeq: 0, epoch: "another" });
    expect((await store.append(request([write(id, 0)]))).status).toBe("appended");
  });
});
