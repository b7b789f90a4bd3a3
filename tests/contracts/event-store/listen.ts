import { describe, expect, it } from "vitest";
import { type Change, type StoredEvent, StoreUnavailable } from "../../../server/ports/event-store.ts";
import { conversation, event, freshId, request, type StoreUnderTest, summary, write } from "./fixture.ts";

export function listenContract(current: () => StoreUnderTest): void {
  describe("listening", () => {
    /** Resolves with the numbers heard once the stream has come to `lastSeq`. */
    const hear = (streamId: ReturnType<typeof conversation>, lastSeq: number) => {
      const heard: StoredEvent[] = [];
      const done = new Promise<readonly StoredEvent[]>((resolve) => {
        const stop = current()
          .store()
          .subscribe(streamId, (events) => {
            heard.push(...events);
            if (events.some(({ seq }) => seq >= lastSeq)) {
              stop();
              resolve(heard);
            }
          });
      });
      return { heard, done };
    };

    it("[DL6] a subscriber hears each event of its stream once and in order, and of no other", async () => {
      const store = current().store();
      const [id, other] = [conversation(), conversation()];
      const { done } = hear(id, 30);
      await Promise.all(
        Array.from({ length: 15 }, (_, index) =>
          Promise.all([
            store.append(request([write(id, "end", { events: [event(`a${index}`), event(`b${index}`)] })])),
            store.append(request([write(other, "end")])),
          ]),
        ),
      );
      expect(await done).toEqual((await store.read(id, 0, 100)).events);
    });

    it("[DL6] subscribing first and reading then loses nothing in between", async () => {
      const store = current().store();
      for (let round = 0; round < 10; round += 1) {
        const id = conversation();
        const appends = Array.from({ length: 10 }, () => store.append(request([write(id, "end")])));
        await appends[round];
        const { heard, done } = hear(id, 12);
        const read = store.read(id, 0, 100);
        await Promise.all([
          ...appends,
          store.append(request([write(id, "end")])),
          store.append(request([write(id, "end")])),
        ]);
        await done;
        const seqs = new Set([...(await read).events, ...heard].map(({ seq }) => seq));
        expect([...seqs].sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
      }
    });

    it("[QS1] a watcher is told events and summaries of every append, in commit order", async () => {
      const store = current().store();
      const id = conversation();
      const changes: Change[] = [];
      const done = new Promise<void>((resolve) => {
        const stop = store.watch((change) => {
          if (change.events.some(({ streamId }) => streamId === id)) {
            changes.push(change);
          }
          if (changes.length === 20) {
            stop();
            resolve();
          }
        });
      });
      const append = (index: number) =>
        store.append(request([write(id, "end", { summary: summary(id, { updatedAt: index }) })]));
      await Promise.all(Array.from({ length: 20 }, (_, index) => append(index)));
      await done;
      expect(changes.flatMap(({ events }) => events.map(({ seq }) => seq))).toEqual(
        changes.map((_, index) => index + 1),
      );
      expect(changes.at(-1)?.summaries).toEqual([await store.summary(id)]);
    });

    it("[QS1] nothing is told of appends that stored nothing", async () => {
      const store = current().store();
      const id = conversation();
      const { heard, done } = hear(id, 2);
      await store.append(request([write(id, 0)]));
      await store.append(request([write(id, 0)]));
      await store.append(request([write(id, 1)]));
      await done;
      expect(heard.map(({ seq }) => seq)).toEqual([1, 2]);
    });

    it("[DL6] one listener that throws or has ended does not matter to the others", async () => {
      const store = current().store();
      const id = conversation();
      const ended: number[] = [];
      const stops = [
        store.subscribe(id, () => {
          throw new Error("a listener of the test fails");
        }),
        store.watch(() => {
          throw new Error("a watcher of the test fails");
        }),
      ];
      store.subscribe(id, (events) => ended.push(events.length))();
      const { done } = hear(id, 1);
      expect((await store.append(request([write(id, 0)]))).status).toBe("appended");
      expect(await done).toHaveLength(1);
      expect(ended).toEqual([]);
      for (const stop of stops) {
        stop();
      }
    });

    it("[DL5] a store that is closed answers what was under way and then refuses", async () => {
      const store = current().store();
      const id = `staff:${freshId()}` as const;
      const underWay = Promise.all(Array.from({ length: 20 }, () => store.append(request([write(id, "end")]))));
      const reopened = await current().reopen();
      expect((await underWay).every(({ status }) => status === "appended")).toBe(true);
      await expect(store.append(request([write(id, "end")]))).rejects.toThrow(StoreUnavailable);
      await expect(store.read(id, 0, 1)).rejects.toThrow(StoreUnavailable);
      expect(store.isWritable()).toBe(false);
      expect(reopened.isWritable()).toBe(true);
      expect((await reopened.read(id, 0, 100)).topSeq).toBe(20);
    });
  });
}
