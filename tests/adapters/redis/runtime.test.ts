import { describe, expect, it } from "vitest";
import { createRedisRuntime } from "../../../server/adapters/redis/runtime.ts";
import { openRedis, openStore } from "./support.ts";

/** A Redis whose clock the test sets, on a line whose answers take no time. */
async function withClocks(highestAt = 0) {
  const clocks = { redis: 1_000_000, monotonic: 50 };
  const jumps: number[] = [];
  const call = async () => [String(Math.floor(clocks.redis / 1_000)), String((clocks.redis % 1_000) * 1_000)];
  const { store } = await openStore({ url: (await openRedis()).url });
  const runtime = await createRedisRuntime(
    { connection: { ...store.connection, call }, highestAt },
    { monotonicClock: () => clocks.monotonic, everyMs: 60_000, onJump: (byMs) => jumps.push(byMs) },
  );
  return { clocks, jumps, runtime };
}

describe("runtime", () => {
  it("[QS7] store time is Redis' clock, held by the monotonic one between measurements", async () => {
    const { clocks, runtime } = await withClocks();
    expect(runtime.now()).toBe(1_000_000);
    clocks.monotonic += 10.7;
    expect(runtime.now()).toBe(1_000_010);
    runtime.stop();
  });

  it("[QS7] small drift is followed without going back, a jump ahead is followed, a jump back is not", async () => {
    const { clocks, jumps, runtime } = await withClocks();
    clocks.monotonic += 1_000;
    clocks.redis += 990;
    expect(runtime.now()).toBe(1_001_000);
    await runtime.measure();
    expect(runtime.now()).toBe(1_001_000);
    clocks.monotonic += 15;
    expect(runtime.now()).toBe(1_001_005);
    clocks.redis += 3_600_000;
    await runtime.measure();
    expect(runtime.now()).toBeGreaterThan(4_600_000);
    const ahead = runtime.now();
    clocks.redis -= 7_200_000;
    await runtime.measure();
    clocks.monotonic += 100;
    expect(runtime.now()).toBe(ahead + 100);
    expect(jumps.map((byMs) => Math.sign(byMs))).toEqual([1, -1]);
    runtime.stop();
  });

  it("[QS7] store time begins no earlier than what is stored, though Redis' clock was set back", async () => {
    const { runtime } = await withClocks(2_000_000);
    expect(runtime.now()).toBe(2_000_000);
    runtime.stop();
  });

  it("[QS7] two nodes agree on the time to within the way to Redis", async () => {
    const redis = await openRedis();
    const { store } = await openStore({ url: redis.url });
    const runtimes = [await createRedisRuntime(store), await createRedisRuntime(store)];
    const [first = 0, second = 0] = runtimes.map((runtime) => runtime.now());
    expect(Math.abs(first - second)).toBeLessThan(100);
    for (const runtime of runtimes) runtime.stop();
  });
});
