import { describe, expect, it } from "vitest";
import { conversation, freshId, request, type StoreUnderTest, summary, write } from "./fixture.ts";

export function guardContract(current: () => StoreUnderTest): void {
  const owned = (ownerId: string, units: number) => {
    const id = conversation();
    return { id, write: write(id, 0, { summary: summary(id, { ownerId, units, status: "assigned" }) }) };
  };

  describe("guards", () => {
    it("[QS1] load is the sum of the units of an owner", async () => {
      const store = current().store();
      const ownerId = freshId();
      expect(await store.load(ownerId)).toBe(0);
      await store.append(request([owned(ownerId, 2).write, owned(ownerId, 1.5).write, owned(freshId(), 4).write]));
      expect(await store.load(ownerId)).toBe(3.5);
    });

    it("[QS1] an append that would load an owner too much is refused, one that fits is not", async () => {
      const store = current().store();
      const ownerId = freshId();
      const guard = { type: "load", ownerId, maxUnits: 3 } as const;
      await store.append(request([owned(ownerId, 2).write], [guard]));
      const tooMuch = owned(ownerId, 2);
      const refused = await store.append(request([tooMuch.write], [guard]));
      expect(refused).toEqual({ status: "refused", guard: "load", other: null });
      expect(await store.summary(tooMuch.id)).toBeNull();
      expect((await store.append(request([owned(ownerId, 1).write], [guard]))).status).toBe("appended");
    });

    it("[QS1] what the append itself takes away counts", async () => {
      const store = current().store();
      const [from, to] = [freshId(), freshId()];
      const held = owned(from, 3);
      await store.append(request([held.write]));
      const move = (ownerId: string, seq: number) =>
        write(held.id, seq, { summary: summary(held.id, { ownerId, units: 3 }) });
      const same = await store.append(request([move(from, 1)], [{ type: "load", ownerId: from, maxUnits: 3 }]));
      const moved = await store.append(request([move(to, 2)], [{ type: "load", ownerId: to, maxUnits: 3 }]));
      expect([same.status, moved.status]).toEqual(["appended", "appended"]);
      expect([await store.load(from), await store.load(to)]).toEqual([0, 3]);
    });

    it("[QS1] of two accepts that fit alone but not together exactly one is stored", async () => {
      const store = current().store();
      for (let round = 0; round < 20; round += 1) {
        const ownerId = freshId();
        const accepts = [owned(ownerId, 2), owned(ownerId, 2)];
        const results = await Promise.all(
          accepts.map((accept) => store.append(request([accept.write], [{ type: "load", ownerId, maxUnits: 3 }]))),
        );
        expect(results.map(({ status }) => status).sort()).toEqual(["appended", "refused"]);
        expect(await store.load(ownerId)).toBe(2);
      }
    });

    it("[QS9] who holds a lease under an older term writes nothing, alone or together with others", async () => {
      const store = current().store();
      const id = conversation();
      const under = (number: number, lease = "desk") => [{ type: "term", lease, number }] as const;
      const append = (number: number, lease?: string) =>
        store.append(request([write(id, "end")], under(number, lease))).then(({ status }) => status);
      expect([await append(7), await append(7), await append(8)]).toEqual(["appended", "appended", "appended"]);
      const late = await store.append(request([write(id, "end"), write(conversation(), 0)], under(7)));
      expect(late).toEqual({ status: "refused", guard: "term", other: null });
      expect(await Promise.all([append(7), append(8), append(7), append(1, "other")])).toEqual([
        "refused",
        "appended",
        "refused",
        "appended",
      ]);
      expect((await store.read(id, 0, 100)).topSeq).toBe(5);
    });

    it("[DL2] a player has one open conversation per brand, also when two starts race", async () => {
      const store = current().store();
      const playerRef = freshId();
      const start = (brandId: string) => {
        const id = conversation();
        const guard = { type: "singleOpen", kind: "conversation", brandId, playerRef } as const;
        return {
          id,
          append: () =>
            store.append(request([write(id, 0, { summary: summary(id, { playerRef, brandId }) })], [guard])),
        };
      };
      const starts = [start("one"), start("one"), start("two")];
      const [first, second, otherBrand] = await Promise.all(starts.map(({ append }) => append()));
      expect([first?.status, otherBrand?.status]).toEqual(["appended", "appended"]);
      expect(second).toEqual({ status: "refused", guard: "singleOpen", other: starts[0]?.id });
    });

    it("[DL2] a closed conversation is not in the way, and one closed by the same append neither", async () => {
      const store = current().store();
      const playerRef = freshId();
      const [first, second, third] = [conversation(), conversation(), conversation()];
      const guards = [{ type: "singleOpen", kind: "conversation", brandId: "brand", playerRef }] as const;
      const open = (id: typeof first, isOpen: boolean, seq: number) =>
        write(id, seq, { summary: summary(id, { playerRef, isOpen }) });
      await store.append(request([open(first, false, 0)], guards));
      expect((await store.append(request([open(second, true, 0)], guards))).status).toBe("appended");
      expect((await store.append(request([open(second, true, 1)], guards))).status).toBe("appended");
      const linked = await store.append(request([open(second, false, 2), open(third, true, 0)], guards));
      expect(linked.status).toBe("appended");
      expect(await store.append(request([open(first, true, 1)], guards))).toMatchObject({ other: third });
    });
  });
}
