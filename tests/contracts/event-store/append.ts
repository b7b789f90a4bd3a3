import { describe, expect, it } from "vitest";
import {
  command,
  conversation,
  event,
  freshId,
  readAll,
  request,
  type StoreUnderTest,
  summary,
  textsOf,
  write,
} from "./fixture.ts";

export function appendContract(current: () => StoreUnderTest): void {
  describe("append", () => {
    it("[DL1] numbers the events of a stream from 1 without holes, under one epoch", async () => {
      const store = current().store();
      const id = conversation();
      await store.append(request([write(id, 0, { events: [event("a"), event("b")] })]));
      const appended = await store.append(request([write(id, 2, { events: [event("c")] })]));
      const slice = await store.read(id, 0, 10);
      expect(slice.events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
      expect(slice).toMatchObject({ topSeq: 3, epoch: store.epoch });
      expect(appended).toEqual({ status: "appended", events: slice.events.slice(2) });
      expect(slice.events.every(({ epoch, streamId }) => epoch === store.epoch && streamId === id)).toBe(true);
    });

    it("[DL1] a stream that does not exist is empty", async () => {
      const store = current().store();
      const id = conversation();
      expect(await store.read(id, 0, 10)).toEqual({ epoch: store.epoch, topSeq: 0, events: [] });
      expect(await store.summary(id)).toBeNull();
    });

    it("[DL6] reading goes on after a number, at most as far as asked", async () => {
      const store = current().store();
      const id = conversation();
      await store.append(request([write(id, 0, { events: ["a", "b", "c", "d"].map((text) => event(text)) })]));
      const slice = await store.read(id, 1, 2);
      expect(slice.events.map(({ seq }) => seq)).toEqual([2, 3]);
      expect(slice.topSeq).toBe(4);
    });

    it("[DL1] an event is never earlier than the one before it", async () => {
      const store = current().store();
      const id = conversation();
      await store.append(request([write(id, 0, { events: [event("a", 5_000), event("b", 4_000)] })]));
      const second = await store.append(request([write(id, 2, { events: [event("c", 3_000), event("d", 6_000)] })]));
      expect((await readAll(store, id)).map(({ at }) => at)).toEqual([5_000, 5_000, 5_000, 6_000]);
      expect(second).toMatchObject({ events: [{ at: 5_000 }, { at: 6_000 }] });
    });

    it("[DL1] any text comes back as it was", async () => {
      const store = current().store();
      const id = conversation();
      const texts = ["", "\u0000 nul", "' OR 1=1 --", "lone \ud800", "👩‍👩‍👧 ünïcode", "?".repeat(4_000)];
      await store.append(request([write(id, 0, { events: texts.map((text) => event(text)) })]));
      expect(await textsOf(store, id)).toEqual(texts);
    });

    it("[DL4] several streams change together, events in the order of the writes", async () => {
      const store = current().store();
      const player = conversation();
      const staff = `staff:${freshId()}` as const;
      const result = await store.append(
        request([
          write(player, 0, { events: [event("a"), event("b")] }),
          write(staff, "end", { events: [event("n")] }),
        ]),
      );
      expect(result).toMatchObject({
        status: "appended",
        events: [
          { streamId: player, seq: 1 },
          { streamId: player, seq: 2 },
          { streamId: staff, seq: 1 },
        ],
      });
    });

    it("[DL4] one stream at another number keeps all of the append out", async () => {
      const store = current().store();
      const [first, second] = [conversation(), conversation()];
      await store.append(request([write(second, 0)]));
      const result = await store.append(request([write(first, 0, { summary: summary(first) }), write(second, 0)]));
      expect(result).toEqual({ status: "conflict", streamId: second, topSeq: 1 });
      expect(await readAll(store, first)).toEqual([]);
      expect(await store.summary(first)).toBeNull();
      expect(await store.append(request([write(first, 7)]))).toEqual({
        status: "conflict",
        streamId: first,
        topSeq: 0,
      });
    });

    it("[QS1] of writers at the same number exactly one wins", async () => {
      const store = current().store();
      const id = conversation();
      const results = await Promise.all(Array.from({ length: 30 }, () => store.append(request([write(id, 0)]))));
      expect(results.filter(({ status }) => status === "appended")).toHaveLength(1);
      expect(results.filter(({ status }) => status === "conflict")).toHaveLength(29);
      expect(results[0]?.status).toBe("appended");
    });

    it("[DL1] numbers stay dense while many write and retry", async () => {
      const store = current().store();
      const id = conversation();
      const insist = async (text: string) => {
        let expectedSeq = 0;
        for (;;) {
          const result = await store.append(request([write(id, expectedSeq, { events: [event(text)] })]));
          if (result.status !== "conflict") {
            return;
          }
          expectedSeq = result.topSeq;
        }
      };
      const texts = Array.from({ length: 25 }, (_, index) => `m${index}`);
      await Promise.all(texts.map(insist));
      const events = await readAll(store, id);
      expect(events.map(({ seq }) => seq)).toEqual(texts.map((_, index) => index + 1));
      expect([...(await textsOf(store, id))].sort()).toEqual([...texts].sort());
    });

    it('[DL1] "end" appends after whatever is there', async () => {
      const store = current().store();
      const id = `staff:${freshId()}` as const;
      const results = await Promise.all(Array.from({ length: 40 }, () => store.append(request([write(id, "end")]))));
      const seqs = results
        .flatMap((result) => (result.status === "appended" ? result.events : []))
        .map(({ seq }) => seq);
      expect(seqs).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    });

    it("[DL3] the same id with the same content gives the first result again and stores nothing", async () => {
      const store = current().store();
      const id = conversation();
      const once = () => request([write(id, 0, { command: command("c1"), events: [event("a"), event("b")] })]);
      await store.append(once());
      expect(await store.append(once())).toEqual({ status: "duplicate", seq: 2, isSameContent: true });
      expect((await store.read(id, 0, 10)).topSeq).toBe(2);
    });

    it("[DL2] the same id with other content is refused", async () => {
      const store = current().store();
      const id = conversation();
      await store.append(request([write(id, 0, { command: command("c1", "one") })]));
      const result = await store.append(request([write(id, 1, { command: command("c1", "other") })]));
      expect(result).toEqual({ status: "duplicate", seq: 1, isSameContent: false });
      expect((await store.read(id, 0, 10)).topSeq).toBe(1);
    });

    it("[DL2] an id is known before a number is wrong, and in whichever write it stands", async () => {
      const store = current().store();
      const [first, second] = [conversation(), conversation()];
      await store.append(request([write(first, 0), write(second, 0, { command: command("c1") })]));
      const again = request([write(first, 0), write(second, 0, { command: command("c1") })]);
      expect(await store.append(again)).toMatchObject({ status: "duplicate", seq: 1 });
    });

    it("[DL2] a known id can be looked up, with what it led to", async () => {
      const store = current().store();
      const id = conversation();
      expect(await store.findCommand(id, "player", "c1")).toBeNull();
      await store.append(request([write(id, 0, { command: command("c1"), events: [event("a"), event("b")] })]));
      expect(await store.findCommand(id, "player", "c1")).toEqual({ seq: 2, digest: "digest" });
      expect(await store.findCommand(id, "agent", "c1")).toBeNull();
      expect(await store.findCommand(conversation(), "player", "c1")).toBeNull();
    });

    it("[DL2] an id belongs to one stream and one participant", async () => {
      const store = current().store();
      const [first, second] = [conversation(), conversation()];
      await store.append(request([write(first, 0, { command: command("c1") })]));
      const otherStream = await store.append(request([write(second, 0, { command: command("c1") })]));
      const otherPerson = await store.append(request([write(first, 1, { command: command("c1", "digest", "agent") })]));
      expect([otherStream.status, otherPerson.status]).toEqual(["appended", "appended"]);
    });

    it("[DL2] of many retries at once exactly one is stored", async () => {
      const store = current().store();
      const id = conversation();
      const results = await Promise.all(
        Array.from({ length: 20 }, () => store.append(request([write(id, "end", { command: command("c1") })]))),
      );
      expect(results.map(({ status }) => status)).toEqual(["appended", ...Array(19).fill("duplicate")]);
      expect((await store.read(id, 0, 10)).topSeq).toBe(1);
    });

    it("[DL2] ids, events, numbers, summaries and the epoch outlive the process", async () => {
      const store = current().store();
      const id = conversation();
      const row = summary(id, { data: { nested: { list: [1, "two", null] } } });
      await store.append(request([write(id, 0, { command: command("c1"), summary: row })]));
      const events = await readAll(store, id);
      const reopened = await current().reopen();
      expect(reopened.epoch).toBe(store.epoch);
      expect(await readAll(reopened, id)).toEqual(events);
      expect(await reopened.summary(id)).toEqual(row);
      const again = await reopened.append(request([write(id, 1, { command: command("c1") })]));
      expect(again).toEqual({ status: "duplicate", seq: 1, isSameContent: true });
      expect((await reopened.append(request([write(id, 1)]))).status).toBe("appended");
    });

    it("[ST5] a redaction replaces the text and leaves number, id, time, type and order", async () => {
      const store = current().store();
      const id = conversation();
      await store.append(request([write(id, 0, { events: [event("a"), event("4111 1111"), event("c")] })]));
      const before = await readAll(store, id);
      const redactions = [{ seq: 2, text: "[card]" }];
      await store.append(request([write(id, 3, { events: [event("redacted")], redactions })]));
      const after = await readAll(store, id);
      expect(after.slice(0, 3)).toEqual(
        before.map((stored) => (stored.seq === 2 ? { ...stored, body: { ...stored.body, text: "[card]" } } : stored)),
      );
    });

    it("[ST5] a redaction of what is not there rejects and stores nothing", async () => {
      const store = current().store();
      const id = conversation();
      await store.append(request([write(id, 0)]));
      const wrong = request([write(id, 1, { redactions: [{ seq: 2, text: "" }] })]);
      await expect(store.append(wrong)).rejects.toThrow(RangeError);
      expect((await store.read(id, 0, 10)).topSeq).toBe(1);
    });

    it("[QS1] the summary is exactly what was written last; without one it stays", async () => {
      const store = current().store();
      const id = conversation();
      const first = summary(id, { status: "queued", nextDeadlineAt: 5_000 });
      const second = summary(id, {
        status: "assigned",
        ownerId: "a1",
        isReturned: true,
        effectivePriority: 2.5,
        units: 0.5,
      });
      const third = { ...second, updatedAt: 3_000, nextDeadlineAt: 7_000, data: { deep: { text: "x" } } };
      for (const [seq, row] of [first, second, third].entries()) {
        await store.append(request([write(id, seq, { summary: row })]));
        expect(await store.summary(id)).toEqual(row);
      }
      await store.append(request([write(id, 3, { events: [], summary: { ...third, units: 2 } })]));
      await store.append(request([write(id, 3)]));
      expect(await store.summary(id)).toEqual({ ...third, units: 2 });
    });

    it("[DL4] a request that makes no sense rejects and harms no other", async () => {
      const store = current().store();
      const [good, bad] = [conversation(), conversation()];
      const [first, second] = await Promise.allSettled([
        store.append(request([write(bad, 0), write(bad, 1)])),
        store.append(request([write(good, 0)])),
      ]);
      expect([first.status, second.status]).toEqual(["rejected", "fulfilled"]);
      expect((await store.read(bad, 0, 10)).topSeq).toBe(0);
    });
  });
}
