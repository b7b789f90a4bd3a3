/** What backup and restore refuse, and that a refusal changes nothing. */
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { backupFolder, restoreBackup } from "../../server/adapters/embedded/backup.ts";
import { makeFolder, openStore } from "../adapters/embedded/support.ts";
import { openRedis, openStore as openRedisStore } from "../adapters/redis/support.ts";
import { conversation, event, request, textsOf, write } from "../contracts/event-store/fixture.ts";
import { ROOT } from "../support/balie-process.ts";
import { runProgram } from "../support/run-program.ts";

/** A folder with a stopped store of one conversation and a backup of it. */
async function stopped(text = "kept") {
  const folder = await makeFolder();
  const { store } = await openStore({ folder });
  const id = conversation();
  // Long enough for the file to have pages in its middle.
  const events = Array.from({ length: 200 }, () => event(`${text} ${"x".repeat(200)}`));
  await store.append(request([write(id, 0, { events })]));
  const backup = join(await makeFolder(), "backup.db");
  const facts = await backupFolder(folder, backup);
  await store.close();
  return { folder, backup, id, epoch: store.epoch, facts };
}

describe("[ST3] a backup", () => {
  it("[ST3] made while the store is open is one private, checked file, and is never overwritten", async () => {
    const { folder, backup, facts } = await stopped();
    expect(facts).toEqual({ commitNumber: 1, streamCount: 1 });
    expect(readdirSync(join(backup, ".."))).toEqual(["backup.db"]);
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    const before = readFileSync(backup);
    await expect(backupFolder(folder, backup)).rejects.toThrow("never overwritten");
    expect(readFileSync(backup).equals(before)).toBe(true);
  });

  it("[ST3] of a folder without a database says so and makes none", async () => {
    const folder = await makeFolder();
    await expect(backupFolder(folder, join(folder, "b.db"))).rejects.toThrow("there is no database in");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("[ST3] a restore", () => {
  it("[ST3] refuses a backup in which one page is damaged, and one that was cut short", async () => {
    const { folder, backup, epoch } = await stopped();
    const before = readdirSync(folder);
    const bytes = readFileSync(backup);
    bytes.fill(0xff, 3 * 4_096, 4 * 4_096);
    writeFileSync(backup, bytes);
    await expect(restoreBackup(backup, folder)).rejects.toThrow("is damaged");
    truncateSync(backup, 2 * 4_096);
    await expect(restoreBackup(backup, folder)).rejects.toThrow("is damaged");
    expect(readdirSync(folder)).toEqual(before);
    expect((await openStore({ folder })).store.epoch).toBe(epoch);
  });

  it("[ST3] refuses the copy of a running server's file, whose newest part is in a log beside it", async () => {
    const { folder, backup } = await stopped();
    const other = await makeFolder();
    const { store } = await openStore({ folder: other });
    await store.append(request([write(conversation(), 0)]));
    for (const end of ["", "-wal"]) copyFileSync(join(other, `balie.db${end}`), `${backup}.copy${end}`);
    await expect(restoreBackup(`${backup}.copy`, folder)).rejects.toThrow("has a log beside it");
  });

  it("[ST3] keeps what was there each time, not only the last time", async () => {
    const { folder, backup, id } = await stopped();
    for (const text of ["first", "second"]) {
      const { store } = await openStore({ folder });
      await store.append(request([write(id, "end", { events: [event(text)] })]));
      await store.close();
      await restoreBackup(backup, folder);
    }
    const kept: string[] = [];
    for (const count of [1, 2]) {
      const other = await makeFolder();
      copyFileSync(join(folder, `balie.db.replaced-${count}`), join(other, "balie.db"));
      kept.push((await textsOf((await openStore({ folder: other })).store, id)).at(-1) ?? "");
    }
    expect(kept).toEqual(["first", "second"]);
  });

  it("[DL9] into the empty folder of another machine begins a new history too", async () => {
    const { backup, id, epoch } = await stopped();
    const folder = await makeFolder();
    expect((await restoreBackup(backup, folder)).replaced).toBeNull();
    const { store, alarms } = await openStore({ folder });
    expect(store.epoch).not.toBe(epoch);
    expect(alarms).toMatchObject([{ type: "historyLost", reason: "restored" }]);
    expect((await textsOf(store, id)).length).toBe(200);
  });
});

describe("[ST3] the commands", () => {
  const run = (name: string, args: readonly string[], environment: { readonly [name: string]: string } = {}) =>
    runProgram(process.execPath, [join(ROOT, `dist/server/cli/${name}.js`), ...args], environment);

  it.each(["backup", "restore"])("[ST3] %s says in a line what is wrong, and exits 1", async (name) => {
    const flag = name === "backup" ? "--to" : "--from";
    const cases = [
      [[], {}, /to\? npm run|where\? npm run/],
      [["--what", "x"], {}, /--what/],
      [[flag, "/nowhere/x.db"], { REDIS_URL: "redis://127.0.0.1:1" }, /examples\/deploy\/redis-/],
      [[flag, "/nowhere/x.db"], { BALIE_CONFIG: "/nowhere/balie.yaml" }, /BALIE_CONFIG names a file/],
    ] as const;
    for (const [args, environment, words] of cases) {
      const config: { readonly [name: string]: string } = {
        BALIE_CONFIG: join(ROOT, "examples/balie.config.yaml"),
        ...environment,
      };
      const { code, stdout, stderr } = await run(name, args, config);
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toMatch(words);
      expect(stderr).not.toContain("    at ");
    }
  });
});

describe("[DL9] redis-restore.sh", () => {
  it("[DL9] refuses a damaged copy, one of another prefix and an empty folder, and leaves Redis' files alone", async () => {
    const redis = await openRedis();
    const { store } = await openRedisStore({ url: redis.url });
    const id = conversation();
    await store.append(request([write(id, 0)]));
    const backup = join(await makeFolder(), "copy");
    const environment = { REDIS_DIR: redis.folder, REDIS_PORT: String(redis.port) };
    const script = (name: string) => join(ROOT, `examples/deploy/redis-${name}.sh`);
    const made = await runProgram(script("backup"), [backup], {
      ...environment,
      REDIS_CLI: `redis-cli -p ${redis.port}`,
    });
    expect(made).toMatchObject({ code: 0, stderr: "" });
    await redis.kill("SIGTERM");
    const restore = (folder: string, more: { readonly [name: string]: string } = {}) =>
      runProgram(script("restore"), [folder], { ...environment, ...more });
    expect((await restore(backup, { REDIS_PREFIX: "other" })).stderr).toContain("nothing of the prefix other");
    expect((await restore(join(backup, "appendonlydir"))).stderr).toContain("there is no appendonlydir");
    const base = readdirSync(join(backup, "appendonlydir")).find((name) => name.includes(".base."));
    const file = join(backup, "appendonlydir", base ?? "");
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xff, 20, bytes.length - 20));
    expect((await restore(backup)).stderr).toContain("cannot be read");
    expect(readdirSync(redis.folder).some((name) => name.startsWith("replaced"))).toBe(false);
    await redis.start();
    await expect.poll(() => store.isWritable()).toBe(true);
    expect((await store.read(id, 0, 10)).topSeq).toBe(1);
    expect(existsSync(join(redis.folder, "appendonlydir"))).toBe(true);
    rmSync(backup, { recursive: true });
  });
});
