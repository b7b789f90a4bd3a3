/** What a node makes of a Redis that is away, wrong or changed under it: real processes, looked at from outside. */
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { connectPlayer, signInAgent, type TestPlayer } from "../../support/balie-clients.ts";
import { configText } from "../../support/balie-config.ts";
import {
  type BalieProcess,
  freePort,
  type ProcessOptions,
  ROOT,
  runToEnd,
  startProcess,
} from "../../support/balie-process.ts";
import { poll, until } from "../../support/until.ts";
import { makeFolder, openRedis } from "./support.ts";

const nodes: BalieProcess[] = [];
afterEach(async () => {
  await Promise.all(nodes.splice(0).map((node) => node.stop()));
});

async function open(options: ProcessOptions): Promise<BalieProcess> {
  const node = await startProcess(options);
  nodes.push(node);
  return node;
}

const look = async (url: string, path: string) => {
  const answer = await fetch(`${url}${path}`).catch(() => null);
  return answer === null ? null : { status: answer.status, body: await answer.json() };
};
const readyz = async (node: Pick<BalieProcess, "url">) => look(node.url, "/readyz");
const isReady = (node: Pick<BalieProcess, "url">) =>
  poll("ready", async () => ((await readyz(node))?.status === 200 ? true : null));
const isRedFor = (node: Pick<BalieProcess, "url">, reason: string) =>
  poll(`not ready: ${reason}`, async () => {
    const answer = await readyz(node);
    return answer !== null && answer.status === 503 && answer.body.reasons.includes(reason) ? answer.body : null;
  });
/** Lines come on a way of their own, perhaps later than what they tell of. */
const isLogged = (node: BalieProcess, text: string) =>
  poll(`in the log: ${text}`, async () => node.lines().some((line) => line.includes(text)));
const stored = (player: TestPlayer, text: string) =>
  until(
    `stored: ${text}`,
    player.client,
    () => player.client.state().pending.length === 0 && player.texts().includes(text),
  );
const notSaved = (player: TestPlayer) =>
  until("told that it is not saved yet", player.client, () =>
    player.received.some((frame) => frame.includes('"code":"not_saved"')),
  );

describe("the start", () => {
  it("[ST2] a node started before its Redis is alive and not ready, and goes on by itself when Redis comes", async () => {
    const redis = await openRedis();
    await redis.kill();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const starting = open({ port, environment: { REDIS_URL: redis.url } });
    expect((await isRedFor({ url }, "store_away")).status).toBe("not_ready");
    expect(await look(url, "/healthz")).toEqual({ status: 200, body: { status: "ok" } });
    expect((await fetch(`${url}/demo/balie.js`)).status).toBe(503);
    await redis.start();
    const node = await starting;
    await isReady(node);
    await isLogged(node, "waiting for Redis (REDIS_URL)");
    await isLogged(node, "ECONNREFUSED");
    const player = await connectPlayer(node);
    player.client.sendMessage("hello there");
    await stored(player, "hello there");
    player.client.stop();
  });

  it("[R16] SIGTERM ends a node that waits for its Redis, at once and without a complaint", async () => {
    const redis = await openRedis();
    await redis.kill();
    const port = await freePort();
    const folder = await makeFolder();
    const config = join(folder, "config.yaml");
    await writeFile(config, configText(port, {}));
    const child = spawn(process.execPath, [join(ROOT, "dist/server/main.js")], {
      env: { PATH: process.env["PATH"], BALIE_CONFIG: config, BALIE_DATA: folder, REDIS_URL: redis.url },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      stderr += chunk;
    });
    const ended = new Promise((resolve) => child.once("close", (code) => resolve(code)));
    await isRedFor({ url: `http://127.0.0.1:${port}` }, "store_away");
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(stderr).toBe("");
  });

  it("[ST1] a wrong password ends the start at once with what to set, and shows no password", async () => {
    const redis = await openRedis({ requirepass: "hidden-word" });
    const REDIS_URL = redis.url.replace("//", "//:wrong-word@");
    const { code, stdout, stderr } = await runToEnd(configText(await freePort(), {}), { REDIS_URL });
    expect(code).toBe(1);
    expect(stderr).toMatch(/WRONGPASS.*REDIS_URL/);
    expect(stdout + stderr).not.toMatch(/(wrong|hidden)-word/);
  });

  it("[ST1] other data under the prefix ends the start with the name of the key, and is left as it was", async () => {
    const redis = await openRedis();
    const refusal = async () => {
      const { code, stderr } = await runToEnd(configText(await freePort(), {}), { REDIS_URL: redis.url });
      expect(code).toBe(1);
      return stderr;
    };
    await redis.admin.set("{balie}:sessions:of-a-shop", "theirs");
    expect(await refusal()).toContain("{balie}:sessions:of-a-shop");
    await redis.admin.del("{balie}:sessions:of-a-shop");
    await redis.admin.set("{balie}:meta", "theirs");
    expect(await refusal()).toMatch(/\{balie\}:meta.*REDIS_PREFIX/);
    expect(await redis.admin.get("{balie}:meta")).toBe("theirs");
    await redis.admin.del("{balie}:meta");
    await redis.admin.hset("{balie}:meta", "name", "theirs");
    expect(await refusal()).toContain("{balie}:meta");
    await redis.admin.del("{balie}:meta");
    await redis.admin.hset("{balie}:meta", { epoch: "x", format: "9" });
    expect(await refusal()).toContain("format 9");
    await redis.admin.del("{balie}:meta");
    await redis.admin.set("{other}:meta", "theirs");
    // What a node still says after all data was lost is ours.
    await redis.admin.set("{balie}:node:gone", 1);
    await open({ environment: { REDIS_URL: redis.url } });
    expect(await redis.admin.get("{other}:meta")).toBe("theirs");
  });
});

describe("a Redis that is changed under a running node", () => {
  const timings = { storeCheckMs: 50 };

  it("[ST1] settings that may lose data: alarm, /readyz red, players served, healed when set back", async () => {
    const redis = await openRedis();
    const node = await open({ timings, agents: [{ id: "noor" }], environment: { REDIS_URL: redis.url } });
    const player = await connectPlayer(node);
    const { client: noor } = await signInAgent(node, "noor@login.example");
    const isToldSafe = (is: boolean, client = noor) =>
      until(`isStoreSafe ${is}`, client, () => client.state().isStoreSafe === is);
    await isToldSafe(true);
    expect((await readyz(node))?.body).toEqual({ status: "ready", reasons: [], settings: "checked" });
    await redis.admin.config("SET", "appendfsync", "everysec");
    expect((await isRedFor(node, "store_settings")).reasons).toEqual(["store_settings"]);
    await isLogged(node, "Redis was set so that it may lose");
    await isLogged(node, "Set appendfsync always");
    expect(await (await fetch(`${node.url}/metrics`)).text()).toContain("balie_store_settings_unsafe 1");
    player.client.sendMessage("is anybody there?");
    await stored(player, "is anybody there?");
    await isToldSafe(false);
    // Who comes later is told as well.
    const { client: later } = await signInAgent(node, "noor@login.example");
    await isToldSafe(false, later);
    await redis.admin.config("SET", "appendfsync", "always");
    await isReady(node);
    await isLogged(node, "Redis is set as it should be again");
    await isToldSafe(true);
    await isToldSafe(true, later);
    for (const client of [player.client, noor, later]) client.stop();
  });

  it("[ST1] a line that breaks while the settings are wrong does not end the service", async () => {
    const redis = await openRedis();
    const node = await open({ timings, environment: { REDIS_URL: redis.url } });
    const player = await connectPlayer(node);
    await redis.admin.config("SET", "appendfsync", "everysec");
    await isRedFor(node, "store_settings");
    await redis.admin.call("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes");
    player.client.sendMessage("still there?");
    await stored(player, "still there?");
    player.client.stop();
  });

  it("[ST1] a primary that becomes a replica takes nothing more; players are told, and it heals by itself", async () => {
    const other = await openRedis();
    const redis = await openRedis();
    const node = await open({ timings, environment: { REDIS_URL: redis.url } });
    const player = await connectPlayer(node);
    await redis.admin.call("REPLICAOF", "127.0.0.1", String(other.port));
    const { reasons } = await isRedFor(node, "store_settings");
    expect(reasons).toContain("store_not_writable");
    player.client.sendMessage("are you there?");
    await notSaved(player);
    expect(player.client.state().pending).toMatchObject([{ text: "are you there?", status: "sending" }]);
    await redis.admin.call("REPLICAOF", "NO", "ONE");
    await stored(player, "are you there?");
    await isReady(node);
    await isLogged(node, "is a replica");
    player.client.stop();
  });

  it("[R14] memory that is full: red before any player writes, players told, and healed by itself", async () => {
    const redis = await openRedis();
    const node = await open({ timings, environment: { REDIS_URL: redis.url } });
    const player = await connectPlayer(node);
    await redis.admin.config("SET", "maxmemory", "1");
    await isRedFor(node, "store_not_writable");
    player.client.sendMessage("can you hear me?");
    await notSaved(player);
    await redis.admin.config("SET", "maxmemory", "0");
    await stored(player, "can you hear me?");
    await isReady(node);
    await isLogged(node, "Redis cannot write");
    await isLogged(node, "Redis writes again");
    player.client.stop();
  });

  it("[DL5] a Redis that reads a big file at its restart: not saved meanwhile, and why; then it goes on", async () => {
    const redis = await openRedis({ "key-load-delay": "100" });
    const node = await open({ timings, environment: { REDIS_URL: redis.url } });
    const player = await connectPlayer(node);
    player.client.sendMessage("the first");
    await stored(player, "the first");
    // Redis looks up from its file after every 1,024 commands.
    const filler = redis.admin.pipeline();
    for (let index = 0; index < 30_000; index += 1) filler.set("filler", index);
    await filler.exec();
    await redis.kill();
    const started = redis.start();
    player.client.sendMessage("the second");
    await notSaved(player);
    await isLogged(node, "still reading its file");
    await started;
    await stored(player, "the second");
    await isReady(node);
    player.client.stop();
  });

  it("[ST1] settings that may not be read are said to be declared, not checked", async () => {
    const redis = await openRedis();
    await redis.admin.call("ACL", "SETUSER", "balie", "on", ">secret", "~*", "&*", "+@all", "-config");
    const REDIS_URL = redis.url.replace("//", "//balie:secret@");
    const node = await open({ environment: { REDIS_URL, REDIS_PROFILE: "redis-always" } });
    expect((await readyz(node))?.body).toEqual({ status: "ready", reasons: [], settings: "declared, not checked" });
  });
});
