/** R9: one of two nodes dies with its clients on it; they go on at the other, and it comes back. */
import { LIMITS } from "../../../shared/limits.ts";
import { poll } from "../../support/until.ts";
import { startCluster } from "./cluster.ts";
import { CROWD, gather, isBack, watchReturns } from "./crowd.ts";
import { createTally, type Goal, type GoalOptions, pass, percentile } from "./goal.ts";

const CLIENTS = 1_000;
const ROUNDS = 4;
const RESUMED_P50_MS = 2_000;
const RESUMED_P99_MS = 10_000;
const LISTENING_MS = 1_000;
const LONG_MS = 60_000;

async function run({ store, say }: GoalOptions) {
  const tally = createTally();
  const cluster = await startCluster(store, CROWD);
  const resumed: number[] = [];
  const listening: number[] = [];
  try {
    const members = await gather(cluster.balancer, CLIENTS);
    for (let round = 0; round < ROUNDS; round += 1) {
      // Deaths that follow each other within seconds are another matter: clients then wait longer between tries (DL11).
      await pass(LIMITS.healthyAfterMs + 1_000);
      const node = cluster.nodes[round % cluster.nodes.length];
      if (node === undefined) throw new Error("no node");
      const { times, lostCount } = watchReturns(members);
      await node.kill();
      await poll("all go on", async () => lostCount() > 0 && members.every(isBack), LONG_MS);
      resumed.push(...times);
      tally.check(times.length === lostCount(), () => `${times.length} of ${lostCount()} went on`);
      const from = performance.now();
      await node.start();
      const listeningMs = Math.round(performance.now() - from);
      listening.push(listeningMs);
      await cluster.whenReady(node);
      const p99 = Math.round(percentile(times, 0.99));
      say(`node ${round % 2} died with ${times.length} clients, p99 ${p99} ms, listens again after ${listeningMs} ms`);
    }
    for (const { client } of members) client.stop();
    tally.note("clients", CLIENTS);
    tally.note("resumed", resumed.length);
    tally.limit("resumedP50Ms", percentile(resumed, 0.5), RESUMED_P50_MS);
    tally.limit("resumedP99Ms", percentile(resumed, 0.99), RESUMED_P99_MS);
    tally.limit("listeningMs", Math.max(...listening), LISTENING_MS);
  } finally {
    await cluster.stop();
  }
  return tally.result();
}

export const r9: Goal = { title: "one of two nodes dies with 1,000 clients", stores: ["redis"], run };
