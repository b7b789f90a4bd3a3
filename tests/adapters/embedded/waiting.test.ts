import { expect, it } from "vitest";
import { createStoreFaults } from "../../../server/adapters/embedded/faults.ts";
import { type Change, StoreUnavailable } from "../../../server/ports/event-store.ts";
import { command, conversation, request, write } from "../../contracts/event-store/fixture.ts";
import { makeFolder, openStore } from "./support.ts";

it("[DL5] an append without answer in time rejects; what it stored is still told, and a retry finds it", async () => {
  const faults = createStoreFaults();
  const { store } = await openStore({ folder: await makeFolder(), faults, timeoutMs: 400 });
  const id = conversation();
  const told = new Promise<Change>((resolve) => {
    store.watch(resolve);
  });
  faults.set("stall");
  const slow = request([write(id, 0, { command: command("c1") })]);
  await expect(store.append(slow)).rejects.toThrow(StoreUnavailable);
  faults.set("none");
  expect((await told).events.map(({ seq }) => seq)).toEqual([1]);
  expect(await store.append(slow)).toEqual({ status: "duplicate", seq: 1, isSameContent: true });
});

it("[DL5] an append that gave up before it was sent is not stored later", async () => {
  const faults = createStoreFaults();
  const { store } = await openStore({ folder: await makeFolder(), faults, timeoutMs: 400 });
  const sentAtOnce = 256;
  const ids = Array.from({ length: sentAtOnce + 1 }, conversation);
  faults.set("stall");
  const results = await Promise.allSettled(ids.map((id) => store.append(request([write(id, 0)]))));
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set(["rejected"]));
  faults.set("none");
  const later = conversation();
  expect((await store.append(request([write(later, 0)]))).status).toBe("appended");
  const topSeqs = await Promise.all(ids.map(async (id) => (await store.read(id, 0, 1)).topSeq));
  expect(topSeqs).toEqual([...Array(sentAtOnce).fill(1), 0]);
});

it("[DL12] more waiting appends than the limit are refused as busy, the others are stored", async () => {
  const faults = createStoreFaults();
  const { store } = await openStore({ folder: await makeFolder(), faults, waitingLimit: 3 });
  faults.set("stall");
  const waiting = Array.from({ length: 3 }, () => store.append(request([write(conversation(), 0)])));
  const refused = store.append(request([write(conversation(), 0)]));
  await expect(refused).rejects.toThrow(new StoreUnavailable("busy"));
  faults.set("none");
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(["appended", "appended", "appended"]);
  expect((await store.append(request([write(conversation(), 0)]))).status).toBe("appended");
});

it("[DL5] when the store's thread dies, all that wait are rejected, the alarm is raised, and the folder is free", async () => {
  const faults = createStoreFaults();
  const folder = await makeFolder();
  const { store, alarmed } = await openStore({ folder, faults });
  const id = conversation();
  await store.append(request([write(id, 0)]));
  faults.set("crash", 3);
  const results = await Promise.allSettled([
    store.append(request([write(id, 1)])),
    store.append(request([write(id, 2)])),
  ]);
  expect(results.map((result) => result.status === "rejected" && result.reason instanceof StoreUnavailable)).toEqual([
    true,
    true,
  ]);
  await alarmed("stopped");
  expect(store.isWritable()).toBe(false);
  await expect(store.append(request([write(id, 1)]))).rejects.toThrow(StoreUnavailable);
  await store.close();
  const reopened = await openStore({ folder });
  expect(reopened.store.epoch).toBe(store.epoch);
  expect((await reopened.store.read(id, 0, 10)).topSeq).toBe(1);
});
