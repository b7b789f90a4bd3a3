import { describe, expect, it } from "vitest";
import { type StoredEvent, StoreUnavailable } from "../../../server/ports/event-store.ts";
import { command, conversation, request, write } from "../../contracts/event-store/fixture.ts";
import { openRedis, openStore } from "./support.ts";

const within = async (ms: number, promise: Promise<unknown>) => {
  const startedAt = performance.now();
  await expect(promise).rejects.toThrow(StoreUnavailable);
  expect(performance.now() - startedAt).toBeLessThan(ms);
};

describe("Redis away", () => {
  it("[DL5] while it is down everything is refused at once, and it goes on by itself when it is back", async () => {
    const redis = await openRedis();
    const { store, alarmed } = await openStore({ url: redis.url });
    const id = conversation();
    const heard: StoredEvent[] = [];
    store.subscribe(id, (events) => heard.push(...events));
    await store.append(request([write(id, 0)]));
    await redis.kill();
    await alarmed("away");
    expect(store.isWritable()).toBe(false);
    await within(200, store.append(request([write(id, 1)])));
    await within(2_500, store.read(id, 0, 1));
    await redis.start();
    await alarmed("back");
    expect(store.isWritable()).toBe(true);
    expect((await store.append(request([write(id, 1)]))).status).toBe("appended");
    await expect.poll(() => heard.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it("[DL5] a Redis that hangs is given up on within two seconds; the retry finds what was stored", async () => {
    const redis = await openRedis();
    const { store, alarmed } = await openStore({ url: redis.url });
    const id = conversation();
    const once = request([write(id, 0, { command: command("c1") })]);
    redis.pause();
    await within(2_500, store.append(once));
    await within(2_500, store.append(request([write(conversation(), 0)])));
    redis.resume();
    await alarmed("back");
    await expect.poll(async () => (await store.append(once).catch(() => null))?.status).toBe("duplicate");
    expect((await store.read(id, 0, 10)).topSeq).toBe(1);
  });

  it("[ST2] a listening line that hangs is cut once, however many channels waited on it", async () => {
    const redis = await openRedis();
    const { store } = await openStore({ url: redis.url, timeoutMs: 200 });
    const warnings: string[] = [];
    const warn = ({ name }: Error) => warnings.push(name);
    process.on("warning", warn);
    redis.pause();
    const heard = Array.from({ length: 30 }, (_, index) => {
      let live = 0;
      store.connection.listen(`channel-${index}`, { onMessage: () => undefined, onLive: () => (live += 1) });
      return () => live;
    });
    await expect.poll(() => store.connection.isListening(), { timeout: 5_000 }).toBe(false);
    redis.resume();
    await expect.poll(() => heard.every((live) => live() > 0), { timeout: 10_000 }).toBe(true);
    process.off("warning", warn);
    expect(warnings).toEqual([]);
  });

  it("[DL12] more waiting appends than the limit are refused as busy, the others are stored", async () => {
    const redis = await openRedis();
    const { store } = await openStore({ url: redis.url, waitingLimit: 3 });
    redis.pause();
    const waiting = Array.from({ length: 3 }, () => store.append(request([write(conversation(), 0)])));
    await expect(store.append(request([write(conversation(), 0)]))).rejects.toThrow(new StoreUnavailable("busy"));
    redis.resume();
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(["appended", "appended", "appended"]);
  });

  it("[DL5] memory that is full refuses the write, keeps what is there readable, and heals by itself", async () => {
    const redis = await openRedis();
    const { store, alarmed } = await openStore({ url: redis.url });
    const id = conversation();
    await store.append(request([write(id, 0)]));
    await redis.admin.config("SET", "maxmemory", "1");
    await within(500, store.append(request([write(id, 1)])));
    expect((await alarmed("writesRefused")).message).toContain("OOM");
    expect((await store.read(id, 0, 10)).topSeq).toBe(1);
    await redis.admin.config("SET", "maxmemory", "0");
    await alarmed("writesResumed");
    expect((await store.append(request([write(id, 1)]))).status).toBe("appended");
  });

  it("[DL5] the line that breaks under an append answers unknown, and the retry tells what became of it", async () => {
    const redis = await openRedis();
    const { store } = await openStore({ url: redis.url });
    const id = conversation();
    for (const round of Array.from({ length: 10 }, (_, index) => index)) {
      const once = request([write(id, "end", { command: command(`c${round}`) })]);
      const append = store.append(once).catch((error: unknown) => error);
      await redis.admin.call("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes");
      const result = await append;
      const isKnown = result instanceof StoreUnavailable === false;
      await expect
        .poll(async () => (await store.append(once).catch(() => null))?.status, { timeout: 5_000 })
        .toMatch(isKnown ? /duplicate/ : /appended|duplicate/);
      expect((await store.read(id, 0, 100)).topSeq).toBe(round + 1);
    }
  });
});
