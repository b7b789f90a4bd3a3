/** R16: every node gets SIGTERM and comes back, one after the other, while people write. Nobody notices. */
import { poll } from "../../support/until.ts";
import { startCluster } from "./cluster.ts";
import { createTally, type Goal, type GoalOptions, pass, percentile } from "./goal.ts";
import { startHeld, startHolder, takeOffers } from "./holder.ts";
import { checkStored, startTalker, startTalking } from "./talker.ts";
import { SHOWN_AFTER_MS } from "./watch.ts";

const DRAINED_MS = 10_000;
const ACK_P99_MS = 1_000;
const SETTLED_MS = 30_000;
const AGENTS = ["noor", "mila"];

async function run({ store, isFull, say }: GoalOptions) {
  const { talkerCount, perSecond, rounds, calmMs, timings } = isFull
    ? {
        talkerCount: 100,
        perSecond: 200,
        rounds: 3,
        calmMs: 5_000,
        timings: { drainNoticeMs: 2_000, drainSpreadMs: store === "redis" ? 5_000 : 1_000, drainWithinMs: 2_500 },
      }
    : {
        talkerCount: 20,
        perSecond: 200,
        rounds: 1,
        calmMs: 300,
        timings: { drainNoticeMs: 400, drainSpreadMs: 500, drainWithinMs: 2_500 },
      };
  const tally = createTally();
  const cluster = await startCluster(store, { agents: AGENTS.map((id) => ({ id })), timings });
  try {
    // Before there are agents, so that nobody is offered these.
    const talkers = await Promise.all(
      Array.from({ length: talkerCount }, (_, index) => startTalker(cluster.balancer, `talker-${index}`)),
    );
    const holders = await Promise.all(AGENTS.map((id) => startHolder(cluster.balancer, id)));
    const ends = holders.map(({ agent }) => takeOffers(agent));
    const held = await Promise.all(AGENTS.map(() => startHeld(cluster.balancer)));
    const stopTalking = startTalking(talkers, perSecond);
    let longestDrainMs = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, node] of cluster.nodes.entries()) {
        await pass(calmMs);
        const from = performance.now();
        const ending = await node.kill("SIGTERM");
        const drainMs = performance.now() - from;
        longestDrainMs = Math.max(longestDrainMs, drainMs);
        say(`node ${index} drained in ${Math.round(drainMs)} ms`);
        tally.check(ending.code === 0, () => `node ${index} ended with ${JSON.stringify(ending)}`);
        await node.start();
        await cluster.whenReady(node);
      }
    }
    await pass(calmMs);
    stopTalking();
    await poll("all is saved", async () => talkers.every((one) => one.isSettled()), SETTLED_MS);
    for (const [index, { agent }] of holders.entries()) {
      await poll("the agents are online", async () => agent.client.state().connection.status === "online");
      agent.client.stop();
      ends[index]?.();
    }
    const screens = [...talkers, ...holders, ...held].map(({ seen }) => seen);
    const outageMs = Math.max(...screens.map((seen) => seen.longestOutageMs()));
    tally.check(
      screens.every(({ codes, stops }) => codes.size === 0 && stops.length === 0),
      () => `somebody saw ${JSON.stringify(screens.flatMap(({ codes, stops }) => [...codes, ...stops]))}`,
    );
    for (const { client } of [...talkers, ...held].map(({ player }) => player)) client.stop();
    const stored = await cluster.stored();
    checkStored(tally, talkers, stored);
    const returns = stored.flatMap(({ events }) => events.filter(({ body }) => body.type === "ConversationReturned"));
    tally.check(returns.length === 0, () => `${returns.length} conversations were taken from their agents`);
    const acks = talkers.flatMap(({ ackMs }) => ackMs);
    tally.limit("drainMs", longestDrainMs, DRAINED_MS);
    tally.limit("shownOutageMs", outageMs, SHOWN_AFTER_MS);
    // Another node is there at once; a single process has to start again first, which takes what it takes.
    tally.check(store === "embedded" || outageMs <= SHOWN_AFTER_MS, () => `somebody saw an outage of ${outageMs} ms`);
    tally.note("ackP50Ms", percentile(acks, 0.5));
    // One process that restarts cannot answer while it does.
    if (store === "redis") tally.limit("ackP99Ms", percentile(acks, 0.99), ACK_P99_MS);
    else tally.note("ackP99Ms", percentile(acks, 0.99));
  } finally {
    await cluster.stop();
  }
  return tally.result();
}

export const r16: Goal = {
  title: "rolling SIGTERM at 200 messages a second",
  stores: ["embedded", "redis"],
  run,
};
