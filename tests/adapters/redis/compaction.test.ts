import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import type { RedisEventStore } from "../../../server/adapters/redis/event-store.ts";
import type { StreamId } from "../../../server/ports/event-store.ts";
import { command, conversation, event, freshId, request, summary, write } from "../../contracts/event-store/fixture.ts";
import { ROOT } from "../../support/balie-process.ts";
import type { RedisProcess } from "../../support/redis-process.ts";
import { keysOf } from "./indexes.ts";
import { openRedis, openStore } from "./support.ts";

describe("compaction", () => {
  let redis: RedisProcess;
  let store: RedisEventStore;
  beforeAll(async () => {
    redis = await openRedis();
    ({ store } = await openStore({ url: redis.url, compactAfterMs: null }));
  });

  /** A closed conversation with staff stream and command id, and what can be read of it. */
  async function closed(kind = freshId()) {
    const id = conversation();
    const staff: StreamId = `staff:${id.slice("conversation:".length)}`;
    const row = summary(id, { kind, isOpen: false, status: "closed", playerRef: freshId(), updatedAt: 5_000 });
    const events = ["", "\u0000 nul", "lone \ud800", "👩‍👩‍👧 ünïcode"].map((text) => event(text));
    await store.append(request([write(id, 0, { events, command: command("c1"), summary: row }), write(staff, "end")]));
    const read = async () => ({
      events: await store.read(id, 0, 100),
      some: await store.read(id, 1, 2),
      none: await store.read(id, 4, 2),
      staff: await store.read(staff, 0, 100),
      row: await store.summary(id),
      command: await store.findCommand(id, "player", "c1"),
      noCommand: await store.findCommand(id, "player", "c2"),
      recent: await store.find({ kind, order: "recent", limit: 10 }),
      queue: await store.find({ kind, order: "queue", limit: 10 }),
      ofPlayer: await store.find({ kind, playerRef: row.playerRef ?? "", order: "recent", limit: 10 }),
    });
    return { id, staff, row, read };
  }
  const compact = () => store.compact(Number.MAX_SAFE_INTEGER);
  const keysWith = async (id: string) =>
    (await keysOf(redis.admin)).filter((key) => key.includes(id.split(":")[1] ?? id));

  it("[ST5] a compacted conversation reads exactly as before, from one key", async () => {
    const { id, read } = await closed();
    const before = await read();
    expect(await compact()).toBe(1);
    expect(await keysWith(id)).toEqual([`{balie}:packed:${id.slice("conversation:".length)}`]);
    expect(await read()).toEqual(before);
    expect(await compact()).toBe(0);
  });

  it("[DL2] a command id outlives compaction: its retry is a duplicate and stores nothing", async () => {
    const { id, read } = await closed();
    const before = await read();
    await compact();
    const again = await store.append(request([write(id, 4, { command: command("c1") })]));
    expect(again).toEqual({ status: "duplicate", seq: 4, isSameContent: true });
    expect(await read()).toEqual(before);
  });

  it("[DL1] an append to a compacted conversation goes on after its last number, on both streams and from several writers", async () => {
    const { id, staff, row } = await closed();
    await compact();
    const open = { ...row, isOpen: true, status: "queued" };
    const results = await Promise.all([
      store.append(request([write(id, 4, { summary: open })])),
      store.append(request([write(staff, "end")])),
      store.append(request([write(id, 4)])),
    ]);
    expect(results.map(({ status }) => status)).toEqual(["appended", "appended", "conflict"]);
    expect((await store.read(id, 0, 10)).events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect((await store.read(staff, 0, 10)).topSeq).toBe(2);
    expect(await store.summary(id)).toEqual(open);
    expect(await compact()).toBe(0);
  });

  it("[ST5] text is redacted in a compacted conversation as in any other", async () => {
    const { id } = await closed();
    await compact();
    const redactions = [{ seq: 4, text: "gone" }];
    await store.append(request([write(id, 4, { redactions })]));
    expect((await store.read(id, 3, 1)).events[0]?.body).toEqual({ type: "MessagePosted", text: "gone" });
    await compact();
    const packed = await redis.admin.getBuffer(`{balie}:packed:${id.slice("conversation:".length)}`);
    expect(packed).not.toBeNull();
    expect((await store.read(id, 3, 1)).events[0]?.body).toEqual({ type: "MessagePosted", text: "gone" });
  });

  it("[DL6] a subscriber of a compacted conversation hears what comes next", async () => {
    const { id } = await closed();
    await compact();
    const heard: number[] = [];
    store.subscribe(id, (events) => heard.push(...events.map(({ seq }) => seq)));
    await store.append(request([write(id, 4)]));
    await expect.poll(() => heard).toEqual([5]);
  });

  it("[ST5] what changes while it is being compacted stays as it is", async () => {
    const { id, read } = await closed();
    await Promise.all([compact(), store.append(request([write(id, 4)]))]);
    expect((await read()).events.events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
  });

  it("[ST5] the dictionary of packed conversations is the same for good", async () => {
    const dictionary = await readFile(`${ROOT}server/adapters/redis/packed-1.txt`);
    const digest = createHash("sha256").update(dictionary).digest("hex");
    // A change makes every conversation packed before unreadable: add packed-2.txt and a version instead.
    expect(digest).toBe("da89b49c6a6ff7caa208dc2ae6ceb31a8763ea90d21d6f008f95bee890a0bd67");
  });

  it("[ST5] open conversations and other streams are never compacted", async () => {
    const id = conversation();
    await store.append(request([write(id, 0, { summary: summary(id, { updatedAt: 1 }) })]));
    await store.append(
      request([
        write("agent:a1", "end", { summary: summary("agent:a1", { kind: "agent", isOpen: false, updatedAt: 1 }) }),
      ]),
    );
    await compact();
    expect((await keysWith(id)).length).toBeGreaterThan(1);
    expect(await keysOf(redis.admin)).toContain("{balie}:events:agent:a1");
  });
});
