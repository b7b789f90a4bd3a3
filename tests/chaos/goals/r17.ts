/** R17: Redis is away for a while, killed or behind a line that swallows everything. Nobody loses a word or a place. */
import { poll } from "../../support/until.ts";
import { type Cluster, startCluster } from "./cluster.ts";
import { createTally, type Goal, type GoalOptions, pass, type Tally } from "./goal.ts";
import { type Holder, startHeld, startHolder, takeOffers } from "./holder.ts";
import { checkStored, startTalker, startTalking, type Talker } from "./talker.ts";

/** More than the five of QS8: all of them gone at once would be a mass return. */
const AGENTS = ["a", "b", "c", "d", "e", "f", "g", "h"].map((letter) => `agent-${letter}`);
const RECOVERED_MS = 5_000;
const MEMORY_MB = 50;
/** Shorter than the outage, so that every lease has run out when Redis is back. */
const LEASE_MS = 3_000;
const GRACE_MS = 3_000;
const LONG_MS = 60_000;

type Outage = "killed" | "swallowed";

async function run({ store, isFull, say }: GoalOptions) {
  const outageMs = isFull ? 60_000 : 10_000;
  const outages: readonly Outage[] = isFull ? ["killed", "swallowed"] : ["killed"];
  const tally = createTally();
  const cluster = await startCluster(store, {
    agents: AGENTS.map((id) => ({ id, capacity: 2 })),
    timings: { leaseMs: LEASE_MS, sweepGraceMs: GRACE_MS },
  });
  try {
    const holders = await Promise.all(AGENTS.map((id) => startHolder(cluster.balancer, id)));
    const ends = holders.map(({ agent }) => takeOffers(agent));
    const held = await Promise.all(AGENTS.map(() => startHeld(cluster.balancer)));
    const talkers = await Promise.all(
      Array.from({ length: isFull ? 50 : 16 }, (_, index) => startTalker(cluster.balancer, `talker-${index}`)),
    );
    const before = holders.map(ownedBy);
    tally.check(before.flat().length >= AGENTS.length, () => `the agents hold ${before.flat().length} conversations`);
    const stopTalking = startTalking(talkers, isFull ? 50 : 40);
    await pass(isFull ? 5_000 : 500);
    for (const outage of outages) {
      const { recoveredMs, memoryMb, toldCount } = await suffer(cluster, talkers, outage, outageMs);
      say(`${outage}: recovered in ${recoveredMs} ms, ${toldCount} were told, memory +${Math.round(memoryMb)} MB`);
      tally.limit(`${outage}RecoveredMs`, recoveredMs, RECOVERED_MS);
      tally.limit(`${outage}MemoryMb`, memoryMb, MEMORY_MB);
      tally.check(
        toldCount === talkers.length,
        () => `${outage}: only ${toldCount} of ${talkers.length} saw "not sent yet"`,
      );
      await stillHeld(tally, holders, before, outage);
    }
    stopTalking();
    await poll("all is saved", async () => talkers.every((one) => one.isSettled()), LONG_MS);
    for (const end of ends) end();
    for (const { agent } of holders) agent.client.stop();
    for (const { client } of [...talkers, ...held].map(({ player }) => player)) client.stop();
    const failed = talkers.filter(({ seen }) =>
      [...seen.codes].some((code) => code !== "not_saved" && code !== "busy"),
    );
    tally.check(failed.length === 0, () => `told otherwise: ${failed.flatMap(({ seen }) => [...seen.codes]).join()}`);
    const stored = await cluster.stored();
    checkStored(tally, talkers, stored);
    const returns = stored.flatMap(({ events }) => events.filter(({ body }) => body.type === "ConversationReturned"));
    tally.check(returns.length === 0, () => `${returns.length} conversations were returned by the outage (QS8)`);
  } finally {
    await cluster.stop();
  }
  return tally.result();
}

async function suffer({ redis, links, memoryMb }: Cluster, talkers: readonly Talker[], outage: Outage, ms: number) {
  const before = memoryMb();
  let most = before;
  const told = new Set<string>();
  const isTold = ({ player }: Talker) => player.client.state().pending.some(({ code }) => code === "not_saved");
  if (outage === "killed") await redis?.kill();
  else for (const link of links) link.set({ type: "blackHole", direction: "both" });
  const endAt = performance.now() + ms;
  // The schedule of the outage: what is told is looked for all the time it lasts.
  while (performance.now() < endAt) {
    await pass(100);
    most = Math.max(most, memoryMb());
    for (const talker of talkers) if (isTold(talker)) told.add(talker.name);
  }
  // Marks what must be saved for the outage to be over.
  const waiting = new Set(
    talkers.flatMap(({ player }) => player.client.state().pending.map(({ clientMessageId }) => clientMessageId)),
  );
  if (outage === "killed") await redis?.start();
  else for (const link of links) link.set({ type: "pass" });
  const from = performance.now();
  await poll(
    `all is saved after ${outage}`,
    async () =>
      talkers.every(({ player }) =>
        player.client.state().pending.every(({ clientMessageId }) => !waiting.has(clientMessageId)),
      ),
    LONG_MS,
  );
  return {
    recoveredMs: Math.round(performance.now() - from),
    memoryMb: most - before,
    toldCount: told.size,
  };
}

/** Past every lease and grace: each agent still has what it had. */
async function stillHeld(
  tally: Tally,
  holders: readonly Holder[],
  before: readonly (readonly string[])[],
  outage: Outage,
): Promise<void> {
  await pass(LEASE_MS + GRACE_MS + 1_000);
  for (const [index, holder] of holders.entries()) {
    const now = ownedBy(holder);
    const gone = before[index]?.filter((id) => !now.includes(id)) ?? [];
    tally.check(gone.length === 0, () => `${AGENTS[index]} lost ${gone.join()} after ${outage}`);
  }
}

function ownedBy({ agent }: Holder): readonly string[] {
  const { self, rows } = agent.client.state();
  return rows.flatMap(({ ownerId, conversationId }) => (ownerId === self?.agentId ? [conversationId] : []));
}

export const r17: Goal = { title: "the store is away", stores: ["redis"], run };
