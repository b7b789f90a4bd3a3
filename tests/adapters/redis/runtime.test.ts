import { describe, expect, it } from "vitest";
import { createRedisRuntime } from "../../../server/adapters/redis/runtime.ts";
import { openRedis, openStore } from "./support.ts";

/** A Redis whose clock the test sets, on a line whose answers take no time. */
async function withClocks(highestAt = 0) {
  const clocks = { redis: 1_000_000, monotonic: 50, wall: 0 };
  const jumps: number[] = [];
  let told = 0;
  const run = async (_: string, [own = ""]: readonly unknown[]) => {
    told = Math.max(told, Number(own));
    return [String(clocks.redis), String(told), told > 0 ? 1 : 0];
  };
  const open = () =>
    createRedisRuntime(
      { scripts: { run }, highestAt },
      {
        monotonicClock: () => clocks.monotonic,
        wallClock: () => clocks.wall,
        everyMs: 60_000,
        onJump: (byMs) => jumps.push(byMs),
      },
    );
  return { clocks, jumps, runtime: await open(), open };
}

describe("runtime", () => {
  it("[QS7] store time is Redis' clock, held by the monotonic one between measurements", async () => {
    const { clocks, runtime } = await withClocks();
    expect(runtime.now()).toBe(1_000_000);
    clocks.monotonic += 10.7;
    expect(runtime.now()).toBe(1_000_010);
    runtime.stop();
  });

  it("[QS7] small drift is followed without going back, a jump is not, ahead or back, and is told once", async () => {
    const { clocks, jumps, runtime } = await withClocks();
    clocks.monotonic += 1_000;
    clocks.redis += 990;
    expect(runtime.now()).toBe(1_001_000);
    await runtime.measure();
    expect(runtime.now()).toBe(1_001_000);
    clocks.monotonic += 15;
    expect(runtime.now()).toBe(1_001_005);
    for (const jump of [3_600_000, -7_200_000, 3_600_000]) {
      clocks.redis += jump;
      await runtime.measure();
      await runtime.measure();
      expect(runtime.now()).toBe(1_001_005);
    }
    expect(jumps).toEqual([3_599_985, -3_600_015]);
    runtime.stop();
  });

  it("[QS7] a node that stood still catches up with Redis' clock when that of its own machine agrees", async () => {
    const { clocks, runtime } = await withClocks();
    clocks.redis += 3_600_000;
    clocks.wall = clocks.redis + 500;
    await runtime.measure();
    expect(runtime.now()).toBe(4_600_000);
    clocks.redis -= 3_600_000;
    clocks.wall = clocks.redis;
    await runtime.measure();
    expect(runtime.now()).toBe(4_600_000);
    runtime.stop();
  });

  it.each([-500_000, 500_000])(
    "[R15] a node that starts after Redis' clock has jumped by %i ms lives in the time of the others",
    async (jump) => {
      const { clocks, runtime, open } = await withClocks();
      clocks.redis += jump;
      await runtime.measure();
      const late = await open();
      expect(late.now()).toBe(runtime.now());
      for (const each of [runtime, late]) each.stop();
    },
  );

  it("[R15] a node follows another that is ahead, and none that is behind", async () => {
    const { clocks, runtime, open } = await withClocks();
    const other = await open();
    clocks.redis += 400_000;
    clocks.wall = clocks.redis;
    await other.measure();
    await other.measure();
    clocks.wall = 0;
    clocks.redis -= 400_000;
    await runtime.measure();
    expect(runtime.now()).toBe(other.now());
    await other.measure();
    expect(other.now()).toBe(1_400_000);
    for (const each of [runtime, other]) each.stop();
  });

  it("[R15] what is told ages by Redis' clock, except over a jump of it", async () => {
    const redis = await openRedis();
    const { store } = await openStore({ url: redis.url });
    const tell = async (own: number | "") => ((await store.scripts.run("clock-tell", [own])) as string[]).map(Number);
    const [clock = 0] = await tell("");
    await tell(clock + 60_000);
    const [now = 0, told = 0] = await tell("");
    expect(told - now).toBeGreaterThan(50_000);
    expect(told - now).toBeLessThanOrEqual(60_000);
    // As after a jump of an hour, forwards and back.
    for (const by of [-3_600_000, 3_600_000]) {
      const { clock: value = "" } = await redis.admin.hgetall("{balie}:meta");
      await redis.admin.hset("{balie}:meta", "clock-told", now + by);
      expect((await tell(""))[1]).toBe(Number(value));
    }
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
