import { describe, expect, test } from "vitest";
import { retryDelay, type Waiting } from "../../shared/client/backoff.ts";

const player: Waiting = { attempt: 0, outageMs: 0, hintMs: null, longCapMs: 30_000 };
const most = (waiting: Partial<Waiting>) => retryDelay({ ...player, ...waiting }, 0.999_999);

describe("back-off", () => {
  test("[DL11] waits anything from nothing to half a second first", () => {
    expect(retryDelay(player, 0)).toBe(0);
    expect(most({})).toBeCloseTo(500, 0);
  });

  test("[DL11] doubles with every try that failed", () => {
    expect([1, 2, 3, 4].map((attempt) => Math.round(most({ attempt })))).toEqual([1_000, 2_000, 4_000, 8_000]);
  });

  test("[DL11] stays within 10 s while the outage is under two minutes", () => {
    expect(most({ attempt: 40, outageMs: 119_999 })).toBeLessThanOrEqual(10_000);
  });

  test("[DL11] goes up to 30 s for a player in a long outage", () => {
    expect(most({ attempt: 40, outageMs: 120_000 })).toBeCloseTo(30_000, -1);
  });

  test("[DL11] never waits more than 10 s for an agent", () => {
    expect(most({ attempt: 40, outageMs: 3_600_000, longCapMs: 10_000 })).toBeLessThanOrEqual(10_000);
  });

  test("[DL11] follows the server's hint, plus up to half of it", () => {
    expect(retryDelay({ ...player, attempt: 9, hintMs: 4_000 }, 0)).toBe(4_000);
    expect(most({ attempt: 9, hintMs: 4_000 })).toBeCloseTo(6_000, -1);
  });
});
