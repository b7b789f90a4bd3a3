/** QS4 with real clocks, made short: an agent's process that vanishes, comes back in time, or signs out. */
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import {
  connectPlayer,
  createAgent,
  signInAgent,
  type TestAgentClient,
  type TestPlayer,
} from "../support/balie-clients.ts";
import { type BalieProcess, startProcess } from "../support/balie-process.ts";
import { type FaultProxy, startFaultProxy } from "../support/fault-proxy.ts";
import { until } from "../support/until.ts";

const LEASE_MS = 3_000;
/** Promised in seconds for a lease of 30 s; the sweep and the player's line come on top of the lease. */
const TOLD_WITHIN_MS = LEASE_MS + 2_000 + 5_000;

let server: BalieProcess;
let proxy: FaultProxy;
let ends: (() => void)[] = [];
beforeAll(async () => {
  const timings = { leaseMs: LEASE_MS, agentPingMs: 300 };
  server = await startProcess({ agents: ["noor", "mila", "amir"].map((id) => ({ id })), timings });
  proxy = await startFaultProxy(() => server.port);
});
afterEach(() => {
  for (const end of ends) end();
  ends = [];
  proxy.set({ type: "pass" });
});
afterAll(async () => {
  await proxy.stop();
  await server.stop();
});

const throughProxy = () => ({ url: proxy.url, origin: server.origin });

async function agentBehindProxy(login: string): Promise<TestAgentClient> {
  const agent = await createAgent(throughProxy(), login);
  agent.client.start();
  ends.push(() => agent.client.stop());
  await until("online", agent.client, () => agent.client.state().isLoaded);
  return agent;
}

/** A conversation about money that this agent has. */
async function held(agent: TestAgentClient): Promise<TestPlayer> {
  const player = await connectPlayer(server);
  ends.push(() => player.client.stop());
  player.client.sendMessage("where is my money?");
  await until(
    "queued",
    player.client,
    () => player.client.state().view?.handoffKind === "live" && player.client.state().view?.status !== "bot",
  );
  const id = player.conversationId();
  const row = await until("the offer", agent.client, () =>
    agent.client.state().rows.find((each) => each.conversationId === id && each.offer !== null),
  );
  expect(await agent.client.accept(row.conversationId, row.offer?.offerNumber ?? 0)).toMatchObject({
    status: "accepted",
  });
  await until("joined", player.client, () => player.client.state().view?.status === "assigned");
  return player;
}

const returnedLine = (player: TestPlayer) =>
  player.client.state().view?.items.find((item) => item.type === "line" && item.line.name === "returned");

it("[QS4] an agent whose line goes dead loses the conversation to the front of the queue, and the player is told", async () => {
  const noor = await agentBehindProxy("noor@login.example");
  const player = await held(noor);
  const waitingSince = await until(
    "listed as theirs",
    noor.client,
    () => noor.client.state().rows.find((row) => row.ownerId === "noor")?.waitingSince,
  );
  const startedAt = performance.now();
  proxy.set({ type: "blackHole", direction: "both" });
  const line = await until("told", player.client, () => returnedLine(player), TOLD_WITHIN_MS);
  expect(performance.now() - startedAt).toBeGreaterThan(LEASE_MS - 500);
  expect(line).toMatchObject({ line: { name: "returned", reason: "agent_lost" } });

  // The next agent gets it as one that was returned, with the place it had.
  const mila = await signInAgent(server, "mila@login.example");
  ends.push(() => mila.client.stop());
  const row = await until("offered on", mila.client, () =>
    mila.client.state().rows.find((each) => each.offer !== null),
  );
  expect(row).toMatchObject({ conversationId: player.conversationId(), isReturned: true, waitingSince });
  expect(await mila.client.accept(row.conversationId, row.offer?.offerNumber ?? 0)).toMatchObject({
    status: "accepted",
  });

  // QS5: the first agent's computer wakes up and writes as if nothing had happened.
  noor.client.sendMessage(row.conversationId, "stale");
  proxy.set({ type: "pass" });
  const refused = await until(
    "refused",
    noor.client,
    () => noor.client.state().pending.find((one) => one.status === "failed"),
    20_000,
  );
  // It may not even read it any more, so it is told no more than that.
  expect(refused).toMatchObject({ text: "stale", code: "not_found" });
  expect(player.texts()).not.toContain("stale");
  await mila.client.finish(row.conversationId, { disposition: "payout", outcome: "solved" });
  // Or the next conversation is offered to them while their leases run.
  await Promise.all([mila.signOut(), noor.signOut()]);
}, 90_000);

it("[QS4] a line that breaks and is back within the lease keeps the conversation", async () => {
  const amir = await agentBehindProxy("amir@login.example");
  const player = await held(amir);
  const id = player.conversationId();
  expect(proxy.reset()).toBeGreaterThan(0);
  await until("offline", amir.client, () => amir.client.state().connection.status !== "online");
  await until("back", amir.client, () => amir.client.state().connection.status === "online");
  amir.client.open(id);
  amir.client.sendMessage(id, "still here");
  await until("answered", player.client, () => player.texts().includes("still here"));
  // Longer than a lease after the break.
  const endAt = performance.now() + LEASE_MS;
  await until("pings go on", { subscribe: (listener) => every(200, listener) }, () => performance.now() > endAt);
  expect(returnedLine(player)).toBeUndefined();
  expect(player.client.state().view).toMatchObject({ status: "assigned", alias: "Amir" });
  await amir.client.finish(id, { disposition: "payout", outcome: "solved" });
  await amir.signOut();
}, 30_000);

it("[QS4] signing out hands over within two seconds, and the player is told why", async () => {
  const mila = await signInAgent(server, "mila@login.example");
  const player = await held(mila);
  const startedAt = performance.now();
  await mila.signOut();
  const line = await until("told", player.client, () => returnedLine(player), 2_000);
  expect(line).toMatchObject({ line: { name: "returned", reason: "signed_out" } });
  expect(performance.now() - startedAt).toBeLessThan(2_000);
  await until("the console is out", mila.client, () => mila.client.state().connection.status === "stopped");
  player.client.endConversation();
  await until("ended", player.client, () => player.client.state().view?.status === "closed");
});

it("[QS4] signing out in one of two browsers leaves the other with its conversation", async () => {
  const here = await signInAgent(server, "noor@login.example");
  const there = await signInAgent(server, "noor@login.example");
  ends.push(() => here.client.stop());
  const player = await held(here);
  await there.signOut();
  await until("that console is out", there.client, () => there.client.state().connection.status === "stopped");
  here.client.sendMessage(player.conversationId(), "still yours");
  await until("answered", player.client, () => player.texts().includes("still yours"));
  expect(returnedLine(player)).toBeUndefined();
  await here.signOut();
  await until("returned", player.client, () => returnedLine(player));
});

function every(ms: number, listener: () => void): () => void {
  const timer = setInterval(listener, ms);
  return () => clearInterval(timer);
}
