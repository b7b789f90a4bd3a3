import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRedisLease, type RedisLease, type RedisLeaseOptions } from "../../../server/adapters/redis/lease.ts";
import type { Term } from "../../../server/ports/lease.ts";
import { conversation, request, write } from "../../contracts/event-store/fixture.ts";
import type { RedisProcess } from "../../support/redis-process.ts";
import { type OpenStore, openRedis, openStore } from "./support.ts";

describe("lease", () => {
  let redis: RedisProcess;
  let nodes: readonly OpenStore["store"][];
  const clock = { now: 1_000_000 };
  const leases: RedisLease[] = [];
  beforeAll(async () => {
    redis = await openRedis();
    nodes = [(await openStore({ url: redis.url })).store, (await openStore({ url: redis.url })).store];
  });
  afterAll(() => Promise.all(leases.map((lease) => lease.stop())));

  function lease(node: number, name: string, options: RedisLeaseOptions = {}): RedisLease {
    const store = nodes[node];
    if (store === undefined) throw new Error("no such node");
    const made = createRedisLease(store, { now: () => clock.now }, name, { renewEveryMs: 60_000, ...options });
    leases.push(made);
    return made;
  }

  it("[QS9] of two nodes one holds it, and keeps it by renewing", async () => {
    const [first, second] = [lease(0, "one"), lease(1, "one")];
    await first.ask();
    await second.ask();
    const holders = [first, second].filter((each) => each.held() !== null);
    expect(holders).toHaveLength(1);
    const term = holders[0]?.held();
    for (const each of [second, first, second, first]) await each.ask();
    expect(holders[0]?.held()).toEqual(term);
    expect([first, second].filter((each) => each.held() !== null)).toEqual(holders);
  });

  it("[QS9] given back, the next who asks has it at once, under a higher number and without a gap", async () => {
    const first = lease(0, "two");
    await first.ask();
    const before = first.held();
    const second = lease(1, "two");
    const taken: Term[] = [];
    second.onTaken((term) => taken.push(term));
    await second.ask();
    expect(second.held()).toBeNull();
    await first.stop();
    await second.ask();
    expect(first.held()).toBeNull();
    expect(second.held()?.number).toBeGreaterThan(before?.number ?? 0);
    expect(taken).toEqual([{ number: second.held()?.number, idleMs: 0 }]);
  });

  it("[QS8] a term that begins late says for how long nobody held the lease", async () => {
    const first = lease(0, "three", { lastsMs: 1 });
    await first.ask();
    const before = first.held()?.number ?? 0;
    clock.now += 8_001;
    const second = lease(1, "three");
    await expect
      .poll(async () => {
        await second.ask();
        return second.held()?.idleMs;
      })
      .toBeGreaterThanOrEqual(7_900);
    expect(second.held()?.number).toBeGreaterThan(before);
  });

  it("[QS9] a holder that was paused past its time does not believe in it any more, before Redis ends it", async () => {
    let tick = 0;
    const paused = lease(0, "four", { monotonicClock: () => tick });
    await paused.ask();
    expect(paused.held()).not.toBeNull();
    tick += 2_999;
    expect(paused.held()).toBeNull();
    expect(await redis.admin.exists("{balie}:lease:four")).toBe(1);
  });

  it("[QS9] a holder that does not know that it lost the lease writes nothing, from the moment another has it", async () => {
    const [late, next] = [lease(0, "six", { lastsMs: 1 }), lease(1, "six")];
    await late.ask();
    const number = late.held()?.number ?? (await redis.admin.hget("{balie}:lease-past:six", "number"));
    const guards = [{ type: "term", lease: "six", number: Number(number) }] as const;
    const id = conversation();
    const [lateStore] = nodes;
    expect((await lateStore?.append(request([write(id, 0)], guards)))?.status).toBe("appended");
    await expect.poll(() => next.ask().then(() => next.held())).not.toBeNull();
    const refused = await lateStore?.append(request([write(id, 1)], guards));
    expect(refused).toEqual({ status: "refused", guard: "term", other: null });
  });

  it("[R15] a lease of a holder that died runs out though Redis' clock was set back by an hour", async () => {
    const [dead, next] = [lease(0, "seven", { lastsMs: 50 }), lease(1, "seven", { lastsMs: 50 })];
    await dead.ask();
    // What a clock set back makes of a time to live.
    await redis.admin.set("{balie}:lease:seven", "who died", "PX", 3_600_000);
    await expect.poll(() => next.ask().then(() => next.held())).not.toBeNull();
  });

  it("[QS9] while Redis is away nobody gets it, and afterwards one does", async () => {
    const both = [lease(0, "five"), lease(1, "five")];
    await redis.kill();
    await Promise.allSettled(both.map((each) => each.ask()));
    await redis.start();
    await expect
      .poll(
        async () => {
          await Promise.allSettled(both.map((each) => each.ask()));
          return both.filter((each) => each.held() !== null).length;
        },
        { timeout: 5_000 },
      )
      .toBe(1);
  });
});
