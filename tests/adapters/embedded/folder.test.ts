import { spawn } from "node:child_process";
import { copyFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { restoreBackup } from "../../../server/adapters/embedded/backup.ts";
import { conversation, event, request, textsOf, write } from "../../contracts/event-store/fixture.ts";
import { KILL_CHILD } from "./kill-child-path.ts";
import { makeFolder, openStore } from "./support.ts";

describe("lock", () => {
  it("[ST3] a second store on the same folder is refused, naming the process", async () => {
    const folder = await makeFolder();
    const { store } = await openStore({ folder });
    await expect(openStore({ folder })).rejects.toThrow(`in use by process ${process.pid}`);
    expect((await store.append(request([write(conversation(), 0)]))).status).toBe("appended");
    await store.close();
    expect((await openStore({ folder })).store.isWritable()).toBe(true);
  });

  it("[ST3] a process that was killed leaves no lock behind", async () => {
    const folder = await makeFolder();
    const child = spawn(process.execPath, [KILL_CHILD, folder, "player"], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await new Promise((resolve) => child.stdout.once("data", resolve));
    await expect(openStore({ folder })).rejects.toThrow(`in use by process ${child.pid}`);
    child.kill("SIGKILL");
    await ended;
    expect((await openStore({ folder })).store.isWritable()).toBe(true);
  });
});

describe("history", () => {
  it("[DL9] a database that went back in time gets a new epoch and an alarm; its events stay readable", async () => {
    const folder = await makeFolder();
    const id = conversation();
    const { store } = await openStore({ folder });
    await store.append(request([write(id, 0)]));
    await store.close();
    await copyFile(join(folder, "balie.db"), join(folder, "old.db"));
    const later = await openStore({ folder });
    expect(later.store.epoch).toBe(store.epoch);
    await later.store.append(request([write(id, 1)]));
    await later.store.close();
    await copyFile(join(folder, "old.db"), join(folder, "balie.db"));

    const back = await openStore({ folder });
    expect(back.store.epoch).not.toBe(store.epoch);
    expect(back.alarms).toMatchObject([{ type: "historyLost", commitNumber: 1, highestSeen: 2 }]);
    expect(await back.store.read(id, 0, 10)).toMatchObject({ epoch: back.store.epoch, topSeq: 1 });
    await back.store.close();
    const again = await openStore({ folder });
    expect(again.store.epoch).toBe(back.store.epoch);
    expect(again.alarms).toEqual([]);
  });

  it("[DL9] a database that is gone or another one counts as lost history", async () => {
    const folder = await makeFolder();
    const { store } = await openStore({ folder });
    await store.append(request([write(conversation(), 0)]));
    await store.close();
    await rm(join(folder, "balie.db"));
    const empty = await openStore({ folder });
    expect(empty.store.epoch).not.toBe(store.epoch);
    expect(empty.alarms).toMatchObject([{ type: "historyLost", reason: "another history" }]);
  });

  it("[DL9] a side file that is missing, unreadable or behind changes nothing", async () => {
    const folder = await makeFolder();
    const mark = join(folder, "balie.commit");
    const { store } = await openStore({ folder });
    const behind = await readFile(mark);
    await store.append(request([write(conversation(), 0)]));
    await store.close();
    for (const spoil of [() => rm(mark), () => writeFile(mark, ""), () => writeFile(mark, behind)]) {
      await spoil();
      const opened = await openStore({ folder });
      expect(opened.store.epoch).toBe(store.epoch);
      expect(opened.alarms).toEqual([]);
      await opened.store.close();
    }
  });

  it("[QS7] the highest time stored is known after a restart", async () => {
    const folder = await makeFolder();
    const { store } = await openStore({ folder });
    const writes = [
      write(conversation(), 0, { events: [event("a", 5_000), event("b", 9_000)] }),
      write(conversation(), 0),
    ];
    await store.append(request(writes));
    await store.close();
    expect((await openStore({ folder })).store.highestAt).toBe(9_000);
  });

  it("[DL9] a restored backup holds what it held, under a new epoch", async () => {
    const folder = await makeFolder();
    const backup = join(await makeFolder(), "backup.db");
    const id = conversation();
    const { store } = await openStore({ folder });
    await store.append(request([write(id, 0, { events: [event("kept")] })]));
    const [, during] = await Promise.all([store.backup(backup), store.append(request([write(id, 1)]))]);
    expect(during.status).toBe("appended");
    await expect(store.backup(backup)).rejects.toThrow();
    await expect(restoreBackup(backup, folder)).rejects.toThrow("in use by");
    await store.append(request([write(id, 2)]));
    await store.close();
    await restoreBackup(backup, folder);
    const restored = await openStore({ folder });
    expect(restored.store.epoch).not.toBe(store.epoch);
    expect(restored.alarms).toMatchObject([{ type: "historyLost", reason: "restored" }]);
    const texts = await textsOf(restored.store, id);
    expect(texts[0]).toBe("kept");
    expect(texts.length).toBeLessThan(3);
    expect((await restored.store.append(request([write(id, texts.length)]))).status).toBe("appended");
  });

  it("[ST3] a damaged or missing backup is not put in place", async () => {
    const folder = await makeFolder();
    const { store } = await openStore({ folder });
    await store.close();
    const damaged = join(folder, "damaged.db");
    await writeFile(damaged, "this is not a database, but it is long enough to look like one".repeat(100));
    await expect(restoreBackup(damaged, folder)).rejects.toThrow();
    await expect(restoreBackup(join(folder, "missing.db"), folder)).rejects.toThrow("ENOENT");
    expect((await openStore({ folder })).store.epoch).toBe(store.epoch);
  });
});

it("[ST5] after a redaction and a checkpoint the old text is in no file of the folder", async () => {
  const folder = await makeFolder();
  const { store } = await openStore({ folder });
  const id = conversation();
  const canary = "canary-4111111111111111";
  const texts = ["before", `${canary} ${"long ".repeat(700)}`, "after", canary];
  await store.append(request([write(id, 0, { events: texts.map((text) => event(text)) })]));
  const isStored = async () => {
    const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
    return files.some((file) => file.includes(canary));
  };
  expect(await isStored()).toBe(true);
  const redactions = [2, 4].map((seq) => ({ seq, text: "[card]" }));
  await store.append(request([write(id, 4, { redactions })]));
  await store.checkpoint();
  expect(await isStored()).toBe(false);
  expect(await textsOf(store, id)).toEqual(["before", "[card]", "after", "[card]", "hello"]);
});
