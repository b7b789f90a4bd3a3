/** Two servers and one Redis, all real processes: what people do on one node is done on both. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAgentClient } from "../../shared/client/agent-client.ts";
import { systemClock } from "../../shared/client/system-clock.ts";
import {
  type Address,
  connectPlayer,
  createMemoryKeep,
  getTicket,
  openSocket,
  signIn,
  type TestPlayer,
} from "../support/balie-clients.ts";
import { configText } from "../support/balie-config.ts";
import { type BalieProcess, runToEnd, startProcess } from "../support/balie-process.ts";
import { type RedisProcess, startRedis } from "../support/redis-process.ts";
import { until } from "../support/until.ts";

describe("two nodes on one Redis", () => {
  let redis: RedisProcess;
  let nodes: readonly [BalieProcess, BalieProcess];
  const origin = "http://localhost:9998";

  beforeAll(async () => {
    redis = await startRedis();
    const options = {
      agents: [{ id: "noor" }],
      extra: { publicUrl: origin, consoleUrl: origin },
      environment: { REDIS_URL: redis.url },
    };
    nodes = [await startProcess(options), await startProcess(options)];
  });
  afterAll(async () => {
    const stopped = await Promise.allSettled(nodes.map((node) => node.stop()));
    await redis.stop();
    for (const each of stopped) if (each.status === "rejected") throw each.reason;
  });

  const at = (node: BalieProcess): Address => ({ url: node.url, origin });

  /** Signs in and fetches tickets at one node, is connected to the other. */
  async function agentAcross(home: () => Address, line: () => Address) {
    const cookie = await signIn(home(), "noor@login.example");
    const client = createAgentClient({
      openSocket: () => openSocket(line(), "/ws/agent", { cookie }),
      getTicket: () => getTicket(home(), cookie),
      clock: systemClock,
      keep: createMemoryKeep(),
    });
    client.start();
    await until("the agent is online", client, () => client.state().isLoaded);
    return client;
  }

  async function acceptFrom(client: Awaited<ReturnType<typeof agentAcross>>, player: TestPlayer) {
    player.client.sendMessage("where is my money?");
    const offered = await until("the offer", client, () =>
      client.state().rows.find((row) => row.conversationId === player.client.state().view?.conversationId && row.offer),
    );
    const accepted = await client.accept(offered.conversationId, offered.offer?.offerNumber ?? 0);
    expect(accepted).toMatchObject({ status: "accepted" });
    client.open(offered.conversationId);
    return offered.conversationId;
  }

  it("[T1] a ticket of one node opens a socket on the other, and a talk across nodes outlives every process", async () => {
    const [first, second] = nodes;
    let playerNode = first;
    let agentNode = second;
    const home = () => at(agentNode === first ? first : playerNode);
    const noor = await agentAcross(home, () => at(agentNode));
    const player = await connectPlayer({
      get url() {
        return playerNode.url;
      },
      origin,
    });
    const conversationId = await acceptFrom(noor, player);
    const agentReads = (text: string) =>
      until(`the agent reads ${text}`, noor, () =>
        noor
          .state()
          .open.get(conversationId)
          ?.view.items.some((item) => item.type === "message" && item.text === text),
      );
    const playerReads = (text: string) =>
      until(`the player reads ${text}`, player.client, () => player.texts().includes(text));

    noor.sendMessage(conversationId, "Good evening.");
    await playerReads("Good evening.");
    player.client.sendMessage("hello!");
    await agentReads("hello!");

    // The player's node dies; the same talk goes on at the other.
    playerNode = second;
    await first.kill();
    player.client.sendMessage("are you still there?");
    await agentReads("are you still there?");
    noor.sendMessage(conversationId, "Yes, I am.");
    await playerReads("Yes, I am.");

    // Redis dies in the middle of a message; nobody reloads anything.
    await redis.kill();
    player.client.sendMessage("and now?");
    await redis.start();
    await agentReads("and now?");

    // The agent's node dies too, after the first has come back: the lease and everything else is the other's now.
    await first.start();
    playerNode = first;
    agentNode = first;
    await second.kill();
    noor.sendMessage(conversationId, "Still here.");
    await playerReads("Still here.");
    const other = await connectPlayer(at(first));
    await acceptFrom(noor, other);
    await second.start();
    expect(player.texts().filter((text) => /there|now|Good|Still|hello|Yes/.test(text))).toEqual([
      "Good evening.",
      "hello!",
      "are you still there?",
      "Yes, I am.",
      "and now?",
      "Still here.",
    ]);
    for (const client of [player.client, other.client, noor]) client.stop();
  }, 60_000);
});

describe("a Redis that went back in time", () => {
  it("[DL9] makes its node start anew; the player gets a fresh copy and nothing the log lacks counts as sent", async () => {
    const redis = await startRedis();
    const node = await startProcess({ environment: { REDIS_URL: redis.url } });
    const player = await connectPlayer(node);
    const answered = (count: number) =>
      until(
        `answer ${count}`,
        player.client,
        () => player.client.state().view?.items.filter(({ type }) => type === "bot").length === count,
      );
    player.client.sendMessage("how long does a withdrawal take?");
    await answered(2);
    await redis.kill();
    const older = redis.backup();
    await redis.start();
    player.client.sendMessage("which payout methods are there?");
    await answered(3);
    await redis.kill();
    redis.restore(older);
    await redis.start();
    await until(
      "the older state",
      player.client,
      () => player.client.state().view?.items.filter(({ type }) => type === "bot").length === 2,
      15_000,
    );
    player.client.sendMessage("what documents do you need?");
    await until("a new answer", player.client, () => player.texts().includes("what documents do you need?"));
    await answered(3);
    expect(node.lines().filter((line) => line.includes('"msg":"listening"')).length).toBe(2);
    expect(node.lines().some((line) => line.includes("Redis has lost history"))).toBe(true);
    player.client.stop();
    await node.stop();
    await redis.stop();
  }, 40_000);
});

describe("a node that cannot use its Redis", () => {
  it("[ST1] ends its start with what to set, and shows no password", async () => {
    const redis = await startRedis({ appendfsync: "everysec", requirepass: "hidden-word" });
    const url = redis.url.replace("//", "//:hidden-word@");
    const ended = await runToEnd(configText(1, { agents: [] }), { REDIS_URL: url });
    await redis.stop();
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("Set appendfsync always");
    expect(ended.stdout + ended.stderr).not.toContain("hidden-word");
  });
});
