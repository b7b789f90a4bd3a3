/** The nginx.conf that ships, in front of two nodes on one Redis with the redis.conf that ships: all real processes. */
import { createServer, request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type Address, connectPlayer, signInAgent } from "../support/balie-clients.ts";
import { type BalieProcess, freePort, ROOT, startProcess } from "../support/balie-process.ts";
import { type NginxProcess, PROXY_ADDRESS, startNginx } from "../support/nginx-process.ts";
import { type RedisProcess, startRedis } from "../support/redis-process.ts";
import { poll, until } from "../support/until.ts";

const PER_ADDRESS = 20;

let redis: RedisProcess;
let nodes: readonly [BalieProcess, BalieProcess];
let nginx: NginxProcess;
const origin = "http://localhost:9998";
const consoleOrigin = "http://127.0.0.1:9998";
const opened = new Set<WebSocket>();

beforeAll(async () => {
  redis = await startRedis({ include: join(ROOT, "examples/deploy/redis.conf") });
  const options = {
    agents: [{ id: "noor" }],
    timings: { unlimitedSockets: false, helloWithinMs: 60_000 },
    extra: { publicUrl: origin, consoleUrl: consoleOrigin, trustedProxies: [PROXY_ADDRESS] },
    environment: { REDIS_URL: redis.url },
  };
  nodes = [await startProcess(options), await startProcess(options)];
  nginx = await startNginx(nodes.map(({ port }) => port));
});

afterAll(async () => {
  for (const socket of opened) socket.terminate();
  const stopped = await Promise.allSettled([nginx.stop(), ...nodes.map((node) => node.stop())]);
  await redis.stop();
  for (const each of stopped) if (each.status === "rejected") throw each.reason;
});

interface Dial {
  readonly url: string;
  /** The address the connection comes from. */
  readonly from?: string;
  readonly headers?: { readonly [name: string]: string };
}

/** A player's socket that stays silent; gives the HTTP status, 101 for one that is open. */
function dial({ url, from = "127.0.0.1", headers = {} }: Dial): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace(/^http/, "ws")}/ws/player`, { origin, headers, localAddress: from });
    socket.once("open", () => {
      opened.add(socket);
      socket.once("close", () => opened.delete(socket));
      resolve(101);
    });
    socket.once("unexpected-response", (_request, response) => {
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
    socket.on("error", reject);
  });
}

async function dialMany(count: number, one: (index: number) => Dial): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let index = 0; index < count; index += 1) statuses.push(await dial(one(index)));
  return statuses;
}

async function hangUp(): Promise<void> {
  for (const socket of opened) socket.close();
  await poll("all sockets closed", async () => opened.size === 0);
}

function statusOf(path: string, headers: { readonly [name: string]: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${nginx.url}${path}`, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

describe("[T12] the address of a player behind nginx", () => {
  it("[T12] has limits of its own: who uses up theirs takes nothing from another", async () => {
    const statuses = await dialMany(2 * PER_ADDRESS + 1, () => ({ url: nginx.url, from: "127.0.1.1" }));
    // Twenty on each of two nodes, and not one more.
    expect(statuses.filter((status) => status === 101).length).toBe(2 * PER_ADDRESS);
    expect(statuses.at(-1)).toBe(429);
    expect(await dial({ url: nginx.url, from: "127.0.1.2" })).toBe(101);
    await hangUp();
  });

  it("[T12] is not what the player writes into X-Forwarded-For", async () => {
    const statuses = await dialMany(2 * PER_ADDRESS + 1, (index) => ({
      url: nginx.url,
      from: "127.0.1.3",
      headers: { "x-forwarded-for": `203.0.113.${index}`, forwarded: `for=203.0.113.${index}` },
    }));
    expect(statuses.at(-1)).toBe(429);
    await hangUp();
  });

  it("[T12] an untrusted peer that reaches a node by itself invents no addresses either", async () => {
    const statuses = await dialMany(PER_ADDRESS + 1, (index) => ({
      url: nodes[0].url,
      headers: { "x-forwarded-for": `203.0.113.${index}` },
    }));
    expect(statuses).toEqual([...Array.from({ length: PER_ADDRESS }, () => 101), 429]);
    await hangUp();
  });

  it("[T12] behind a proxy nobody named all players share one, which is why it must be named", async () => {
    const node = await startProcess({ timings: { unlimitedSockets: false }, extra: { publicUrl: origin } });
    const proxy = await startNginx([node.port]);
    const statuses = await dialMany(PER_ADDRESS + 1, (index) => ({ url: proxy.url, from: `127.0.2.${index + 1}` }));
    expect(statuses.at(-1)).toBe(429);
    await hangUp();
    await proxy.stop();
    await node.stop();
  });
});

it("[T1] the console's host shows nothing of the chat, whatever X-Forwarded-Host says", async () => {
  const chat = new URL(origin).host;
  const desk = new URL(consoleOrigin).host;
  expect(await statusOf("/ws/player", { host: chat })).toBe(426);
  expect(await statusOf("/ws/player", { host: desk })).toBe(404);
  expect(await statusOf("/ws/player", { host: desk, "x-forwarded-host": chat })).toBe(404);
  expect(await statusOf("/metrics", { host: chat })).toBe(404);
});

describe("[R16] a talk through nginx", () => {
  it("[R16] goes on while one node is upgraded and the other is killed; each message arrives once, in order", async () => {
    const chat: Address = { url: nginx.url, origin };
    const noor = await signInAgent({ url: nginx.url, origin: consoleOrigin }, "noor@login.example");
    const player = await connectPlayer(chat);
    player.client.sendMessage("where is my money?");
    const row = await until("the offer", noor.client, () => noor.client.state().rows.find((each) => each.offer));
    const { conversationId } = row;
    expect(await noor.client.accept(conversationId, row.offer?.offerNumber ?? 0)).toMatchObject({ status: "accepted" });
    noor.client.open(conversationId);
    const agentTexts = () =>
      (noor.client.state().open.get(conversationId)?.view.items ?? []).flatMap((item) =>
        item.type === "message" ? [item.text] : [],
      );
    const said: string[] = [];
    async function exchange(name: string): Promise<void> {
      const [question, answer] = [`${name}?`, `${name}!`];
      said.push(question, answer);
      player.client.sendMessage(question);
      await until(`the agent reads ${question}`, noor.client, () => agentTexts().includes(question));
      noor.client.sendMessage(conversationId, answer);
      await until(`the player reads ${answer}`, player.client, () => player.texts().includes(answer));
    }
    await exchange("both");

    // Whoever was on the first node moves; the sockets were on both.
    await dialMany(6, () => ({ url: nginx.url }));
    const before = opened.size;
    expect(await nodes[0].kill("SIGTERM")).toEqual({ code: 0, signal: null });
    await poll("the first node's sockets are closed", async () => opened.size < before);
    expect(opened.size).toBeGreaterThan(0);
    await exchange("one drained");
    await nodes[0].start();
    await exchange("back");
    await nodes[1].kill("SIGKILL");
    await exchange("other killed");
    await nodes[1].start();
    expect(player.texts().filter((text) => said.includes(text))).toEqual(said);
    expect(agentTexts().filter((text) => said.includes(text))).toEqual(said);
    player.client.stop();
    noor.client.stop();
    await hangUp();
  }, 90_000);

  it("[R16] a node that is dead costs a new socket no refusal", async () => {
    const fresh = await startNginx(nodes.map(({ port }) => port));
    await nodes[0].kill("SIGKILL");
    const statuses = await dialMany(6, () => ({ url: fresh.url, from: "127.0.1.4" }));
    await nodes[0].start();
    expect(statuses).toEqual(Array.from({ length: 6 }, () => 101));
    await hangUp();
    await fresh.stop();
  });

  it("[R16] a file that only the other version has is fetched from there", async () => {
    const port = await freePort();
    const other = createServer((asked, answer) => {
      answer.writeHead(asked.url === "/assets/of-the-other.js" ? 200 : 404).end();
    });
    await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
    const mixed = await startNginx([nodes[0].port, port]);
    const statuses: number[] = [];
    for (let index = 0; index < 6; index += 1) {
      statuses.push((await fetch(`${mixed.url}/assets/of-the-other.js`)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200]);
    expect((await fetch(`${mixed.url}/assets/of-nobody.js`)).status).toBe(404);
    await mixed.stop();
    other.closeAllConnections();
    await new Promise((resolve) => other.close(resolve));
  });
});
