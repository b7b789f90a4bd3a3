import { expect, it } from "vitest";
import { diskLevelOf } from "../../../server/adapters/embedded/disk.ts";
import { createStoreFaults } from "../../../server/adapters/embedded/faults.ts";
import { StoreUnavailable } from "../../../server/ports/event-store.ts";
import { conversation, event, request, summary, write } from "../../contracts/event-store/fixture.ts";
import { makeFolder, openStore } from "./support.ts";

it("[ST4] free space has three levels", () => {
  const level = (freeBytes: number, totalBytes: number) => diskLevelOf({ freeBytes, totalBytes });
  expect(level(99e6, 1e9)).toBe("critical");
  expect(level(499e6, 1e9)).toBe("low");
  expect(level(4.9e9, 100e9)).toBe("low");
  expect(level(5.1e9, 100e9)).toBe("ok");
});

it("[ST4] a change of the level is an alarm, once", async () => {
  let freeBytes = 10e9;
  const freeSpace = async () => ({ freeBytes, totalBytes: 20e9 });
  const { store, alarms } = await openStore({ folder: await makeFolder(), freeSpace });
  expect(store.diskLevel()).toBe("ok");
  for (const [bytes, level] of [
    [400e6, "low"],
    [300e6, "low"],
    [50e6, "critical"],
    [10e9, "ok"],
  ] as const) {
    freeBytes = bytes;
    expect(await store.checkDisk()).toBe(level);
    expect(store.diskLevel()).toBe(level);
  }
  expect(alarms.map((alarm) => (alarm.type === "diskLevel" ? alarm.level : alarm.type))).toEqual([
    "low",
    "critical",
    "ok",
  ]);
});

it("[ST4] a full disk refuses writes, goes on reading and heals by itself, at whatever step it fills up", async () => {
  const faults = createStoreFaults();
  const { store, alarmed } = await openStore({ folder: await makeFolder(), faults, probeEveryMs: 2 });
  const [first, second] = [conversation(), conversation()];
  const stored = () => Promise.all([first, second].map(async (id) => (await store.read(id, 0, 1_000)).topSeq));
  await store.append(request([write(first, 0), write(second, 0)]));
  let seq = 1;
  let refusals = 0;
  for (let step = 0; step < 24; step += 1) {
    const writes = [first, second].map((id) =>
      write(id, seq, {
        events: [event("a"), event("b")],
        summary: summary(id, { updatedAt: step }),
        command: { participant: "player", id: `c${step}`, digest: "d" },
        redactions: [{ seq: 1, text: `r${step}` }],
      }),
    );
    faults.set("full", step);
    const before = await stored();
    const result = await store.append(request(writes)).catch((error: unknown) => error);
    if (result instanceof StoreUnavailable) {
      refusals += 1;
      expect(store.isWritable()).toBe(false);
      expect(await stored()).toEqual(before);
      await expect(store.append(request(writes))).rejects.toThrow(StoreUnavailable);
      faults.set("none");
      await alarmed("writesResumed", refusals);
      expect(store.isWritable()).toBe(true);
      expect(await store.append(request(writes))).toMatchObject({ status: "appended" });
    } else {
      expect(result).toMatchObject({ status: "appended" });
      faults.set("none");
    }
    seq += 2;
    expect(await stored()).toEqual([seq, seq]);
  }
  expect(refusals).toBeGreaterThan(10);
});
