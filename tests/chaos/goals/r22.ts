/** R22: kill -9 in the middle of sends, of a node or of Redis. No message without its decision, none doubled or lost. */
import { connectPlayer, type TestPlayer } from "../../support/balie-clients.ts";
import { createRandom, type Random } from "../../support/random.ts";
import { undecided } from "../../support/stored-streams.ts";
import { until } from "../../support/until.ts";
import { type Cluster, startCluster } from "./cluster.ts";
import { createTally, type Goal, type GoalOptions } from "./goal.ts";

const PLAYERS = 4;
const SAID = [
  "hello",
  "how long does a withdrawal take?",
  "how do i verify my account?",
  "is there a bonus?",
  "thanks",
];
/** After the last kill. While it goes on a server is up for a second at a time, and whoever waits ten may miss it often. */
const LONG_MS = 120_000;
const KILL_MS = 10_000;
const SAY_EVERY = 25;

async function run({ store, seed, isFull, say }: GoalOptions) {
  const kills = isFull ? 500 : 20;
  const random = createRandom(seed);
  const tally = createTally();
  const cluster = await startCluster(store);
  try {
    const finished: Promise<readonly string[]>[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const fresh = await Promise.all(Array.from({ length: PLAYERS }, () => connectPlayer(cluster.balancer)));
      for (const { client } of fresh) for (const text of SAID) client.sendMessage(text);
      const [first] = fresh;
      // A moment is a number of frames: it comes at another place of the append each time.
      const frames = random.between(2, 14);
      if (first !== undefined) await until(`${frames} frames`, first.client, () => first.received.length >= frames);
      await killOne(cluster, random);
      finished.push(...fresh.map((player) => finish(player, (kills - kill) * KILL_MS + LONG_MS)));
      if ((kill + 1) % SAY_EVERY === 0) say(`${kill + 1} of ${kills} kills`);
    }
    const texts = await Promise.all(finished);
    const stored = await cluster.stored();
    tally.note("kills", kills);
    tally.note("conversations", stored.length);
    tally.check(stored.length === texts.length, () => `${stored.length} of ${texts.length} conversations are stored`);
    for (const one of stored) for (const problem of undecided(one)) tally.check(false, () => problem);
    for (const all of texts) {
      tally.check(all.length === SAID.length, () => `a player has ${all.length} of ${SAID.length} messages: ${all}`);
    }
  } finally {
    await cluster.stop();
  }
  return tally.result();
}

async function killOne({ nodes, redis, whenReady }: Cluster, random: Random): Promise<void> {
  const victim = random.pick(redis === null ? nodes : [...nodes, redis]);
  await victim.kill();
  await victim.start();
  for (const node of nodes) await whenReady(node);
}

/** Leaves when all is acknowledged; gives what is on screen then. */
async function finish({ client }: TestPlayer, withinMs: number): Promise<readonly string[]> {
  await until("all acknowledged", client, () => client.state().pending.length === 0, withinMs);
  client.stop();
  return client.state().view?.items.flatMap((item) => (item.type === "message" ? [item.text] : [])) ?? [];
}

export const r22: Goal = {
  title: "kill -9 of a node or of Redis in the middle of sends",
  stores: ["embedded", "redis"],
  run,
};
