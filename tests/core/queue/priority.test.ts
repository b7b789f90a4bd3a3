import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAcrossLanes } from "../../../server/core/queue/eligible.ts";
import { compareWaiting, effectivePriority, laneOf, rankOf, unitsOf } from "../../../server/core/queue/priority.ts";
import { toConversationId } from "../../../shared/ids.ts";
import { HANDOFF_REASONS, LANES, type Lane, PRIORITIES, TOPICS, type Topic } from "../../../shared/vocabulary.ts";
import { row } from "./support.ts";

const lanes: Record<Topic, Lane> = {
  bonus: "general",
  kyc: "general",
  payout: "general",
  other: "general",
  smalltalk: "general",
  complaint: "general",
  money: "money",
  account_blocked: "account",
  self_exclusion: "care",
  distress: "care",
  fraud: "security",
  technical: "technical",
};

describe("lanes", () => {
  it.each(TOPICS)("[Q1] the topic %s leads to its lane", (topic) => {
    expect(laneOf(topic, "urgent", "asked_for_person")).toBe(lanes[topic]);
  });

  it("[Q1] danger leads to crisis before anything else, a threat to the supervisors, care to care", () => {
    for (const topic of TOPICS) {
      for (const reason of HANDOFF_REASONS) {
        expect(laneOf(topic, "crisis", reason)).toBe("crisis");
      }
      expect(laneOf(topic, "urgent", "crisis")).toBe("crisis");
      expect(laneOf(topic, "urgent", "threat")).toBe("supervisor");
      expect(laneOf(topic, "normal", "care")).toBe("care");
    }
  });

  it("[Q3] lanes rank in the order in which they are served", () => {
    expect([...LANES].sort((a, b) => rankOf(a) - rankOf(b))).toEqual(LANES);
  });
});

describe("order", () => {
  it("[Q2] missed targets raise a conversation, but never up to a crisis", () => {
    expect([effectivePriority("normal", 0), effectivePriority("urgent", 0), effectivePriority("normal", 2)]).toEqual([
      0, 1, 2,
    ]);
    for (const missed of [0, 1, 10, 5_000]) {
      expect(effectivePriority("urgent", missed)).toBeLessThan(effectivePriority("crisis", 0));
      expect(effectivePriority("normal", missed)).toBeLessThan(effectivePriority("crisis", 0));
    }
  });

  it("[Q4] an urgent conversation takes two units", () => {
    expect(PRIORITIES.map(unitsOf)).toEqual([1, 2, 2]);
  });

  it("[QS2] a returned conversation comes before a fresh one that waits longer", () => {
    const fresh = row("a", { waitingSince: 1 });
    const returned = row("b", { waitingSince: 2, isReturned: true });
    const urgent = row("c", { waitingSince: 3, priority: "urgent" });
    expect([fresh, returned, urgent].sort(compareWaiting)).toEqual([urgent, returned, fresh]);
  });

  it("[R7] returned conversations are first in, first out", () => {
    const [later, earlier] = [
      row("a", { waitingSince: 2, isReturned: true }),
      row("b", { waitingSince: 1, isReturned: true }),
    ];
    expect([later, earlier].sort(compareWaiting)).toEqual([earlier, later]);
  });

  const anyRow = fc
    .record({
      id: fc.integer({ min: 0, max: 5 }),
      effectivePriority: fc.integer({ min: 0, max: 2 }),
      isReturned: fc.boolean(),
      waitingSince: fc.integer({ min: 0, max: 2 }),
      lane: fc.constantFrom(...LANES),
    })
    .map(({ id, ...fields }) => row(`c${id}`, { ...fields, conversationId: toConversationId(`c${id}`) }));

  it.each([compareWaiting, compareAcrossLanes])("[Q3] comparison is a total order (%o)", (compare) => {
    fc.assert(
      fc.property(anyRow, anyRow, anyRow, (a, b, c) => {
        expect(Math.sign(compare(a, b))).toBe(0 - Math.sign(compare(b, a)));
        expect(compare(a, a)).toBe(0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) {
          expect(compare(a, c)).toBeLessThanOrEqual(0);
        }
        if (a.conversationId !== b.conversationId) {
          expect(compare(a, b)).not.toBe(0);
        }
      }),
    );
  });
});
