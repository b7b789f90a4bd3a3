import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAcrossLanes, eligibility } from "../../../server/core/queue/eligible.ts";
import { estimateWait, positionsOf, type WaitRange } from "../../../server/core/queue/estimate.ts";
import { LANES, LANGUAGES } from "../../../shared/vocabulary.ts";
import { agent, NOW, row } from "./support.ts";

const MINUTE = 60_000;
const same = (minutes: number) => Array.from({ length: 10 }, () => minutes * MINUTE);
const oneToTen = Array.from({ length: 10 }, (_, index) => (index + 1) * MINUTE);

describe("estimate", () => {
  it.each<[string, { aheadCount: number; activeCapacity: number; handlingMs: number[] }, WaitRange | null]>([
    [
      "[Q16] the next player, quick handling: 1 to 2",
      { aheadCount: 0, activeCapacity: 4, handlingMs: same(1) },
      { fromMinutes: 1, toMinutes: 2 },
    ],
    [
      "[Q16] nobody ahead: from 1 to P80 over capacity",
      { aheadCount: 0, activeCapacity: 1, handlingMs: oneToTen },
      { fromMinutes: 1, toMinutes: 8 },
    ],
    [
      "[Q15] P50 of 1 to 10 is 5 and P80 is 8",
      { aheadCount: 1, activeCapacity: 2, handlingMs: oneToTen },
      { fromMinutes: 3, toMinutes: 8 },
    ],
    [
      "[Q16] both bounds are rounded up",
      { aheadCount: 2, activeCapacity: 4, handlingMs: [...same(7).slice(2), ...same(9).slice(8)] },
      { fromMinutes: 4, toMinutes: 6 },
    ],
    [
      "[Q16] both bounds are at least 1 apart",
      { aheadCount: 5, activeCapacity: 50, handlingMs: same(10) },
      { fromMinutes: 1, toMinutes: 2 },
    ],
    [
      "[Q16] 15 stays 15",
      { aheadCount: 14, activeCapacity: 1, handlingMs: same(1) },
      { fromMinutes: 14, toMinutes: 15 },
    ],
    [
      "[Q16] above 15 the bounds go outwards to steps of 5",
      { aheadCount: 17, activeCapacity: 1, handlingMs: same(1) },
      { fromMinutes: 15, toMinutes: 20 },
    ],
    [
      "[Q16] the upper bound may be 45",
      { aheadCount: 44, activeCapacity: 1, handlingMs: same(1) },
      { fromMinutes: 40, toMinutes: 45 },
    ],
    [
      "[Q17] above that it is more than 45",
      { aheadCount: 45, activeCapacity: 1, handlingMs: same(1) },
      { fromMinutes: 45, toMinutes: null },
    ],
    ["[Q18] nine samples are too few", { aheadCount: 1, activeCapacity: 1, handlingMs: same(1).slice(1) }, null],
    ["[Q18] without capacity there is no time", { aheadCount: 1, activeCapacity: 0, handlingMs: same(1) }, null],
    [
      "[Q15] only the last 50 count",
      {
        aheadCount: 1,
        activeCapacity: 1,
        handlingMs: [...same(60), ...Array.from({ length: 5 }, () => same(2)).flat()],
      },
      { fromMinutes: 2, toMinutes: 4 },
    ],
  ])("%s", (_title, facts, range) => {
    expect(estimateWait(facts)).toEqual(range);
  });

  it("[Q16] a range is never empty, never shrinks with more players ahead", () => {
    const sample = fc.array(fc.integer({ min: 1, max: 60 * MINUTE }), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 1, max: 20 }),
        sample,
        (aheadCount, activeCapacity, handlingMs) => {
          const near = estimateWait({ aheadCount, activeCapacity, handlingMs });
          const far = estimateWait({ aheadCount: aheadCount + 1, activeCapacity, handlingMs });
          const top = (range: WaitRange | null) => range?.toMinutes ?? Number.POSITIVE_INFINITY;
          expect(near?.fromMinutes).toBeGreaterThanOrEqual(1);
          expect(top(near)).toBeGreaterThan(near?.fromMinutes ?? 0);
          expect(top(far)).toBeGreaterThanOrEqual(top(near));
        },
      ),
    );
  });
});

describe("position", () => {
  it("[Q14] counts who is served before by agents who could serve this player", () => {
    const mine = row("mine");
    const waiting = [
      row("longer", { waitingSince: 1 }),
      row("care", { lane: "care" }),
      row("german", { waitingSince: 1, language: "de" }),
      row("money", { waitingSince: 1, lane: "money" }),
      row("shorter", { waitingSince: NOW }),
      mine,
    ];
    const agents = [
      agent("a", { lanes: ["general", "care"] }),
      agent("b", { lanes: ["money"] }),
      agent("d", { languages: ["de"] }),
    ];
    expect(positionsOf(waiting, agents).get(mine.conversationId)).toBe(2);
  });

  it("[Q14] with nobody online counts the lane", () => {
    const mine = row("mine");
    const waiting = [row("a", { waitingSince: 1, language: "de" }), row("b", { lane: "care" }), mine];
    expect(positionsOf(waiting, []).get(mine.conversationId)).toBe(1);
  });

  it("[Q14] all positions at once equal one by one", () => {
    const waiting = Array.from({ length: 200 }, (_, index) =>
      row(`c${index}`, {
        lane: LANES[index % 10] ?? "general",
        language: LANGUAGES[index % 3] ?? "nl",
        waitingSince: (index * 31) % 97,
      }),
    );
    const agents = Array.from({ length: 8 }, (_, index) =>
      agent(`a${index}`, { lanes: LANES.slice(index, index + 3), languages: LANGUAGES.slice(index % 3, 3) }),
    );
    const all = positionsOf(waiting, agents);
    const eligibleFor = eligibility(agents);
    for (const one of waiting) {
      const able = eligibleFor(one);
      const before = waiting.filter(
        (other) =>
          compareAcrossLanes(other, one) < 0 &&
          (able.length === 0
            ? other.brandId === one.brandId && other.lane === one.lane
            : eligibleFor(other).some((each) => able.includes(each))),
      );
      expect(all.get(one.conversationId)).toBe(before.length);
    }
  });

  it("[Q14] 10,000 positions are found in well under a second", () => {
    const waiting = Array.from({ length: 10_000 }, (_, index) =>
      row(`c${index}`, { lane: LANES[index % 10] ?? "general", waitingSince: index % 977 }),
    );
    const startedAt = performance.now();
    expect(positionsOf(waiting, [agent("a", { lanes: LANES })]).size).toBe(10_000);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
