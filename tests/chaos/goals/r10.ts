/** R10: everybody is cut off at once and comes back, past the limit of handshakes, without holding the node up. */
import { poll } from "../../support/until.ts";
import { startCluster } from "./cluster.ts";
import { CROWD, gather, isBack, watchReturns } from "./crowd.ts";
import { createTally, type Goal, type GoalOptions, percentile } from "./goal.ts";
import { LOOP_DELAY, loopDelay } from "./loop-delay.ts";

const BACK_MS = 30_000;
const LOOP_P99_MS = 200;
const LONG_MS = 120_000;

async function run({ store, isFull, say }: GoalOptions) {
  const count = isFull ? 5_000 : 200;
  const tally = createTally();
  const cluster = await startCluster(store, { ...CROWD, environment: LOOP_DELAY });
  try {
    const [node] = cluster.nodes;
    if (node === undefined) throw new Error("no node");
    const members = await gather(cluster.at(node), count);
    const before = await loopDelay(node);
    say(`${count} are online, loop delay p99 ${Math.round(before.loopDelayP99Ms)} ms while they came`);
    const { times, lostCount } = watchReturns(members);
    for (const { drop } of members) drop();
    await poll("everybody is back", async () => times.length === count && members.every(isBack), LONG_MS);
    const { loopDelayP99Ms, loopDelayMostMs } = await loopDelay(node);
    tally.check(lostCount() === count, () => `${lostCount()} of ${count} were cut off`);
    tally.note("clients", times.length);
    tally.note("backP50Ms", percentile(times, 0.5));
    tally.note("backP99Ms", percentile(times, 0.99));
    tally.limit("backMs", Math.max(...times), BACK_MS);
    tally.limit("loopDelayP99Ms", loopDelayP99Ms, LOOP_P99_MS);
    tally.note("loopDelayMostMs", loopDelayMostMs);
    for (const { client } of members) client.stop();
  } finally {
    await cluster.stop();
  }
  return tally.result();
}

export const r10: Goal = { title: "everybody cut off at once", stores: ["embedded", "redis"], run };
