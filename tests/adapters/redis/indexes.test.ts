import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedisPresence } from "../../../server/adapters/redis/presence.ts";
import type { Summary } from "../../../server/ports/event-store.ts";
import { toAgentId, toConversationId } from "../../../shared/ids.ts";
import { command, conversation, request, summary, write } from "../../contracts/event-store/fixture.ts";
import { keysOf, rebuiltIndexes, storedIndexes } from "./indexes.ts";
import { openRedis, openStore } from "./support.ts";

const pick = (...values: readonly string[]) => fc.constantFrom(...values);
const change = fc.record({
  brandId: pick("b1", "b2"),
  status: pick("queued", "assigned", "closed"),
  ownerId: fc.option(pick("a1", "a2")),
  playerRef: fc.option(pick("p1", "p2")),
  units: fc.constantFrom(0, 0.5, 1, 2),
  isOpen: fc.boolean(),
  nextDeadlineAt: fc.option(fc.integer({ min: 0, max: 9 })),
  updatedAt: fc.integer({ min: 0, max: 9 }),
});

describe("keys and indexes", () => {
  it("[I9] after any appends, refusals and compactions the indexes are what a rebuild from the rows gives", async () => {
    const redis = await openRedis();
    const { store } = await openStore({ url: redis.url });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), change, fc.boolean()), { minLength: 1, maxLength: 14 }),
        async (steps) => {
          const ids = Array.from({ length: 4 }, () => conversation());
          for (const [index, more, isGuarded] of steps) {
            const id = ids[index] ?? conversation();
            const row: Summary = summary(id, more);
            const guards = isGuarded ? ([{ type: "load", ownerId: "a1", maxUnits: 2 }] as const) : [];
            await store.append(request([write(id, "end", { summary: row })], guards));
            if (more.updatedAt > 6) await store.compact(5);
          }
          expect(await storedIndexes(redis.admin)).toEqual(await rebuiltIndexes(redis.admin));
        },
      ),
      { numRuns: 25 },
    );
  });

  it("[ST2] every key carries the hash tag of its deployment, and two deployments share nothing", async () => {
    const redis = await openRedis();
    const { store } = await openStore({ url: redis.url });
    const { store: other } = await openStore({ url: redis.url, prefix: "other" });
    const presence = createRedisPresence(store, { now: () => 1_000 });
    const [id, agentId] = [conversation(), toAgentId("a1")];
    const row = summary(id, { ownerId: "a1", playerRef: "p1", nextDeadlineAt: 5, isOpen: false, status: "closed" });
    await store.append(request([write(id, 0, { summary: row, command: command("c1") }), write("staff:1", "end")]));
    await presence.renew(agentId, 1_000);
    await presence.look(toConversationId("1"), agentId, true);
    presence.signal(toConversationId("1"), { type: "seen", seq: 3 });
    expect(await presence.seenSeq(toConversationId("1"))).toBe(3);
    await store.compact(Number.MAX_SAFE_INTEGER);
    const keys = await keysOf(redis.admin);
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((key) => !/^\{(balie|other)\}:./.test(key))).toEqual([]);
    expect(await other.summary(id)).toBeNull();
    expect((await other.read(id, 0, 1)).topSeq).toBe(0);
    expect(other.epoch).not.toBe(store.epoch);
    presence.close();
  });

  it("[ST2] a prefix that would break the hash tag is refused", async () => {
    const redis = await openRedis();
    await expect(openStore({ url: redis.url, prefix: "a}b" })).rejects.toThrow(RangeError);
  });
});
