/** R19: an older backup is put back under 20 live clients, by the commands the docs name. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { createRedisEventStore } from "../../server/adapters/redis/event-store.ts";
import { type Address, connectPlayer, type TestPlayer } from "../support/balie-clients.ts";
import { type BalieProcess, ROOT, startProcess } from "../support/balie-process.ts";
import { startRedis } from "../support/redis-process.ts";
import { runProgram } from "../support/run-program.ts";
import { readAll, readFolder, type StoredConversation } from "../support/stored-streams.ts";
import { until } from "../support/until.ts";

const CLIENTS = 20;
/** The rest begin their conversation only after the backup. */
const EARLY = 15;

const folders: string[] = [];
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "balie-restore-"));
  folders.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const command = (name: "backup" | "restore", args: readonly string[], node: BalieProcess) =>
  runProgram(process.execPath, [join(ROOT, `dist/server/cli/${name}.js`), ...args], {
    BALIE_CONFIG: join(node.folder, "config.yaml"),
    BALIE_DATA: join(node.folder, "data"),
  });

async function connectAll(address: Address): Promise<readonly TestPlayer[]> {
  return Promise.all(Array.from({ length: CLIENTS }, () => connectPlayer(address)));
}

async function sendAll(players: readonly TestPlayer[], text: (index: number) => string): Promise<void> {
  await Promise.all(
    players.map(async (player, index) => {
      player.client.sendMessage(text(index));
      await until(`${text(index)} is shown as sent`, player.client, () => isSent(player, text(index)));
    }),
  );
}

const pendingOf = (player: TestPlayer) => player.client.state().pending;
const isSent = (player: TestPlayer, text: string) =>
  player.texts().includes(text) && pendingOf(player).every((message) => message.text !== text);
const early = (index: number) => `early of ${index}`;
const late = (index: number) => `late of ${index}`;

/** What every client must come to see: its copy of the older log, and its late message as not sent. */
async function untilFresh(players: readonly TestPlayer[]): Promise<void> {
  await Promise.all(
    players.map((player, index) =>
      until(
        `client ${index} shows its late message as not sent`,
        player.client,
        () =>
          player.client.state().connection.status === "online" &&
          !player.texts().includes(late(index)) &&
          pendingOf(player).some(({ text, code }) => text === late(index) && code === "missing_from_log"),
        60_000,
      ),
    ),
  );
}

/** Nothing is shown that the log lacks, and all that it has. */
function expectShownIsStored(players: readonly TestPlayer[], stored: readonly StoredConversation[]): void {
  for (const [index, player] of players.entries()) {
    const { view } = player.client.state();
    expect(view === null).toBe(index >= EARLY);
    if (view !== null) {
      const log = stored.find((each) => each.conversationId === view.conversationId)?.events ?? [];
      expect(view.seq).toBe(log.length);
      expect(view.lastEventId).toBe(log.at(-1)?.eventId);
      expect(new Set(log.map(({ epoch }) => epoch))).toEqual(new Set([view.epoch]));
    }
  }
}

const epochsOf = (players: readonly TestPlayer[]) =>
  new Set(players.flatMap((each) => each.client.state().view?.epoch ?? []));

it("[R19] embedded: an older backup restored under 20 live clients shows nothing the log lacks, as a new history", async () => {
  const node = await startProcess();
  const backup = join(makeFolder(), "balie.db");
  const players = await connectAll(node);
  await sendAll(players.slice(0, EARLY), early);
  const made = await command("backup", ["--to", backup], node);
  expect(made).toMatchObject({ code: 0, stderr: "" });
  expect(made.stdout).toContain(join(node.folder, "data/player.key"));
  await sendAll(players, late);
  const before = epochsOf(players);
  expect(before.size).toBe(1);

  const refused = await command("restore", ["--from", backup], node);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain(`in use by process ${node.pid()}`);
  await node.kill("SIGTERM");
  expect(await command("restore", ["--from", backup], node)).toMatchObject({ code: 0, stderr: "" });
  await node.start();
  await untilFresh(players);
  const after = epochsOf(players);
  expect(after.size).toBe(1);
  expect([...after]).not.toEqual([...before]);

  await node.kill("SIGTERM");
  expectShownIsStored(players, await readFolder(join(node.folder, "data")));
  // What was there before is kept, with the late messages in it.
  const kept = makeFolder();
  await runProgram("cp", [join(node.folder, "data/balie.db.replaced-1"), join(kept, "balie.db")], {});
  const texts = (await readFolder(kept)).flatMap(({ events }) =>
    events.flatMap(({ body }) => (body.type === "MessagePosted" ? [body.text] : [])),
  );
  expect(texts.filter((text) => text.startsWith("late")).length).toBe(CLIENTS);

  // Sending again works under the same id.
  await node.start();
  for (const [index, player] of players.entries()) {
    const lost = pendingOf(player).find(({ text }) => text === late(index));
    if (lost !== undefined) player.client.retry(lost.clientMessageId);
    await until(`${late(index)} is sent after all`, player.client, () => isSent(player, late(index)));
    player.client.stop();
  }
  await node.stop();
}, 120_000);

it("[R19] redis: the same, with the nodes' marks lost as well", async () => {
  const redis = await startRedis();
  const scripts = { REDIS_DIR: redis.folder, REDIS_PORT: String(redis.port), REDIS_CLI: `redis-cli -p ${redis.port}` };
  const run = (name: string, folder: string) => runProgram(join(ROOT, `examples/deploy/${name}.sh`), [folder], scripts);
  const environment = { REDIS_URL: redis.url };
  const first = await startProcess({ environment });
  const backup = join(makeFolder(), "redis");
  const players = await connectAll(first);
  await sendAll(players.slice(0, EARLY), early);
  // Copied while it is written to.
  const [made] = await Promise.all([
    run("redis-backup", backup),
    sendAll(players.slice(0, EARLY), (index) => `during ${index}`),
  ]);
  expect(made).toMatchObject({ code: 0, stderr: "" });
  expect(await redis.admin.config("GET", "auto-aof-rewrite-percentage")).toEqual([
    "auto-aof-rewrite-percentage",
    "100",
  ]);
  await sendAll(players, late);
  const before = epochsOf(players);

  expect((await run("redis-restore", backup)).stderr).toContain("Redis runs on port");
  await first.kill();
  await redis.kill("SIGTERM");
  expect(await run("redis-restore", backup)).toMatchObject({ code: 0, stderr: "" });
  await redis.start();
  // A data folder that knows nothing: only the restore itself can have ended the old history.
  const second = await startProcess({ environment, port: first.port });
  await untilFresh(players);
  const after = epochsOf(players);
  expect(after.size).toBe(1);
  expect([...after]).not.toEqual([...before]);
  const store = await createRedisEventStore({ url: redis.url });
  expectShownIsStored(players, await readAll(store));
  await store.close();
  expect(readdirSync(redis.folder).filter((name) => name.startsWith("replaced-")).length).toBe(1);
  for (const [index, player] of players.entries()) {
    const lost = pendingOf(player).find(({ text }) => text === late(index));
    if (lost !== undefined) player.client.retry(lost.clientMessageId);
    await until(`${late(index)} is sent after all`, player.client, () => isSent(player, late(index)));
    player.client.stop();
  }
  await first.stop();
  await second.stop();
  await redis.stop();
}, 120_000);
