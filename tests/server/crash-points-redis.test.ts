/**
 * R22 on Redis: the appends the executor really made are written again, and the log of Redis is cut anywhere inside them,
 * as a kill may leave it. Where Redis stops reading is computed for every cut; a cut inside each append is really started.
 */
import { expect, it } from "vitest";
import { createRedisEventStore } from "../../server/adapters/redis/event-store.ts";
import { createRandom } from "../support/random.ts";
import { startRedis } from "../support/redis-process.ts";
import { problemsOf, readAll } from "../support/stored-streams.ts";
import { createTestApp, timings } from "../support/test-app.ts";
import { logOf, wholeLength } from "./support/aof.ts";
import { recordAppends } from "./support/appends.ts";

const CRASH_POINTS = process.env["BALIE_TEST_LONG"] === undefined ? 1_000 : 10_000;

it(`[R22] Redis killed at any of ${CRASH_POINTS} points of its log leaves every append whole or not there, and every row equal to its stream`, {
  timeout: 120_000,
}, async () => {
  const test = await createTestApp();
  const appends = await recordAppends(test);
  await test.remove();
  const redis = await startRedis({ "auto-aof-rewrite-percentage": "0" });
  const open = () => createRedisEventStore({ url: redis.url, compactAfterMs: null });
  const log = logOf(redis.folder);
  const store = await open();
  const lengths = [log.read().length];
  const states = ["[]"];
  for (const request of appends) {
    expect(await store.append(request)).toMatchObject({ status: "appended" });
    lengths.push(log.read().length);
    states.push(JSON.stringify(await readAll(store)));
  }
  await store.close();
  await redis.kill();
  const whole = log.read();
  const random = createRandom(22);
  const [first = 0] = lengths;

  const wrong: string[] = [];
  for (let point = 0; point < CRASH_POINTS; point += 1) {
    const cut = random.between(first, whole.length + 1);
    const before = lengths.findLast((length) => length <= cut);
    const kept = wholeLength(whole.subarray(0, cut));
    if (kept !== before) wrong.push(`cut at ${cut}: ${kept} is whole, the last append ends at ${before}`);
  }
  expect(wrong).toEqual([]);

  for (const [number, from] of lengths.entries()) {
    const to = lengths[number + 1] ?? whole.length + 1;
    log.write(whole.subarray(0, random.between(from, to)));
    await redis.start();
    const reader = await open();
    const found = await readAll(reader);
    await reader.close();
    await redis.kill();
    expect(found.flatMap((one) => problemsOf(one, timings))).toEqual([]);
    expect(JSON.stringify(found)).toBe(states[number]);
  }
  await redis.stop();
});
