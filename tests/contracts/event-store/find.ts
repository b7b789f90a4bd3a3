import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Summary, SummaryQuery } from "../../../server/ports/event-store.ts";
import { conversation, freshId, request, type StoreUnderTest, summary, write } from "./fixture.ts";

const small = fc.integer({ min: 0, max: 2 });
const pick = (...values: readonly string[]) => fc.constantFrom(...values);
const row = fc.record({
  brandId: pick("b1", "b2"),
  status: pick("queued", "assigned", "closed"),
  lane: fc.option(pick("general", "payments")),
  ownerId: fc.option(pick("a1", "a2")),
  playerRef: fc.option(pick("p1", "p2")),
  effectivePriority: small,
  isReturned: fc.boolean(),
  waitingSince: fc.option(small),
  nextDeadlineAt: fc.option(small),
  updatedAt: small,
});
const filters = fc.record(
  {
    brandId: pick("b1", "b2", "b3"),
    statuses: fc.array(pick("queued", "assigned", "closed", "bot"), { maxLength: 4 }),
    lane: pick("general", "payments"),
    ownerId: pick("a1", "a2"),
    playerRef: pick("p1", "p2"),
  },
  { requiredKeys: [] },
);
const shape = fc.record({ order: fc.constantFrom("queue", "recent"), limit: fc.integer({ min: 1, max: 12 }) });

const byId = (a: Summary, b: Summary) => (a.streamId < b.streamId ? -1 : 1);
const compare = {
  queue: (a: Summary, b: Summary) =>
    b.effectivePriority - a.effectivePriority ||
    Number(b.isReturned) - Number(a.isReturned) ||
    (a.waitingSince ?? 1e9) - (b.waitingSince ?? 1e9) ||
    byId(a, b),
  recent: (a: Summary, b: Summary) => b.updatedAt - a.updatedAt || byId(a, b),
};

function findInModel(rows: readonly Summary[], query: SummaryQuery): readonly Summary[] {
  return rows
    .filter(
      (one) =>
        one.kind === query.kind &&
        (query.brandId === undefined || one.brandId === query.brandId) &&
        (query.statuses === undefined || query.statuses.includes(one.status)) &&
        (query.lane === undefined || one.lane === query.lane) &&
        (query.ownerId === undefined || one.ownerId === query.ownerId) &&
        (query.playerRef === undefined || one.playerRef === query.playerRef),
    )
    .sort(compare[query.order])
    .slice(0, query.limit);
}

export function findContract(current: () => StoreUnderTest): void {
  describe("find and due", () => {
    it("[QS2] find gives what a sorted and filtered list would give, also after changes", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(row, { minLength: 1, maxLength: 10 }),
          fc.array(row, { maxLength: 4 }),
          fc.array(fc.tuple(filters, shape), { minLength: 4, maxLength: 8 }),
          async (firsts, changes, queries) => {
            const store = current().store();
            const kind = freshId();
            const rows = firsts.map((more) => summary(conversation(), { ...more, kind }));
            await store.append(request(rows.map((one) => write(one.streamId, 0, { summary: one }))));
            for (const [index, more] of changes.entries()) {
              const target = rows[index];
              if (target !== undefined) {
                rows[index] = { ...target, ...more };
                await store.append(request([write(target.streamId, 1, { summary: { ...target, ...more } })]));
              }
            }
            for (const [filter, { order, limit }] of queries) {
              const query: SummaryQuery = { kind, order, limit, ...filter };
              expect(await store.find(query)).toEqual(findInModel(rows, query));
            }
          },
        ),
        { numRuns: 60 },
      );
    });

    it("[QS2] the queue is by priority, returned before fresh, longest waiting first", async () => {
      const store = current().store();
      const kind = freshId();
      const places = [
        { effectivePriority: 9, isReturned: false, waitingSince: 30 },
        { effectivePriority: 1, isReturned: true, waitingSince: 20 },
        { effectivePriority: 1, isReturned: true, waitingSince: 25 },
        { effectivePriority: 1, isReturned: false, waitingSince: 10 },
        { effectivePriority: 1, isReturned: false, waitingSince: null },
      ];
      const rows = places.map((place) => summary(conversation(), { ...place, kind }));
      await store.append(request([...rows].reverse().map((one) => write(one.streamId, 0, { summary: one }))));
      expect(await store.find({ kind, order: "queue", limit: 10, statuses: ["queued"], lane: "general" })).toEqual(
        rows,
      );
    });

    it("[I11] a brand filter shows nothing of another brand", async () => {
      const store = current().store();
      const kind = freshId();
      const rows = ["one", "two", "one"].map((brandId) => summary(conversation(), { kind, brandId, playerRef: kind }));
      await store.append(request(rows.map((one) => write(one.streamId, 0, { summary: one }))));
      for (const more of [{}, { playerRef: kind }, { statuses: ["queued"] }]) {
        const found = await store.find({ kind, brandId: "two", order: "recent", limit: 10, ...more });
        expect(found.map(({ brandId }) => brandId)).toEqual(["two"]);
      }
    });

    it("[QS2] a limit outside 1 to 1,000,000 is refused", async () => {
      const store = current().store();
      for (const limit of [0, -1, 1.5, 1_000_001]) {
        await expect(store.find({ kind: "conversation", order: "queue", limit })).rejects.toThrow(RangeError);
      }
    });

    it("[QS9] what is due is told earliest first, as often as asked, until the deadline moves", async () => {
      const store = current().store();
      const rows = [30, 10, 20, null, 40].map((nextDeadlineAt) => summary(conversation(), { nextDeadlineAt }));
      await store.append(request(rows.map((one) => write(one.streamId, 0, { summary: one }))));
      const own = new Set(rows.map(({ streamId }) => streamId));
      const dueOf = async (now: number) =>
        (await store.due(now, 1_000)).filter(({ streamId }) => own.has(streamId)).map(({ dueAt }) => dueAt);
      expect(await dueOf(9)).toEqual([]);
      expect(await dueOf(30)).toEqual([10, 20, 30]);
      expect(await dueOf(30)).toEqual([10, 20, 30]);
      const [, first] = rows;
      if (first !== undefined) {
        await store.append(request([write(first.streamId, 1, { summary: { ...first, nextDeadlineAt: null } })]));
      }
      expect(await dueOf(40)).toEqual([20, 30, 40]);
      const all = await store.due(40, 1_000);
      expect(all.map(({ dueAt }) => dueAt)).toEqual(all.map(({ dueAt }) => dueAt).sort((a, b) => a - b));
      expect(await store.due(40, 1)).toEqual(all.slice(0, 1));
    });
  });
}
