import { expect, it } from "vitest";
import { type StoredEvent, StoreUnavailable } from "../../../server/ports/event-store.ts";
import { conversation, event, readAll, request, textsOf, write } from "../../contracts/event-store/fixture.ts";
import { openRedis, openStore } from "./support.ts";

it("[R1] with Redis killed under load again and again, nothing acknowledged is lost, doubled or out of order", async () => {
  const redis = await openRedis();
  const stores = [await openStore({ url: redis.url }), await openStore({ url: redis.url })];
  const clients = Array.from({ length: 8 }, () => ({
    id: conversation(),
    heard: [] as StoredEvent[],
    acked: [] as string[],
  }));
  let isOver = false;
  let unknownCount = 0;

  async function send(index: number): Promise<void> {
    const client = clients[index];
    const open = stores[index % 2];
    const other = stores[(index + 1) % 2];
    if (client === undefined || open === undefined || other === undefined) return;
    other.store.subscribe(client.id, (events) => client.heard.push(...events));
    await other.store.read(client.id, 0, 1);
    for (let count = 0; !isOver; count += 1) {
      const text = `m${count}`;
      const once = request([
        write(client.id, "end", { events: [event(text)], command: { participant: "player", id: text, digest: text } }),
      ]);
      for (let isSaved = false; !isSaved; ) {
        try {
          const { status } = await open.store.append(once);
          isSaved = status === "appended" || status === "duplicate";
        } catch (error) {
          if (!(error instanceof StoreUnavailable)) throw error;
          unknownCount += 1;
          await open.store.connection.ready(1_000);
        }
      }
      client.acked.push(text);
    }
  }

  const sending = clients.map((_, index) => send(index));
  for (let round = 1; round <= 5; round += 1) {
    const before = clients.reduce((sum, { acked }) => sum + acked.length, 0);
    await expect
      .poll(() => clients.reduce((sum, { acked }) => sum + acked.length, 0) - before, { timeout: 10_000 })
      .toBeGreaterThan(100 + round * 13);
    await redis.kill();
    await redis.start();
  }
  isOver = true;
  await Promise.all(sending);
  for (const { id, heard, acked } of clients) {
    const { store } = stores[0] ?? {};
    if (store === undefined) return;
    expect(await textsOf(store, id)).toEqual(acked);
    const events = await readAll(store, id);
    expect(events.map(({ seq }) => seq)).toEqual(acked.map((_, index) => index + 1));
    await expect.poll(() => heard.length, { timeout: 5_000 }).toBe(events.length);
    expect(heard).toEqual(events);
  }
  expect(unknownCount).toBeGreaterThan(0);
  for (const { alarms } of stores) expect(alarms.filter(({ type }) => type === "historyLost")).toEqual([]);
});
