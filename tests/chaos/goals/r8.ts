/**
 * R8 with real processes and the real lease of 30 s: agents who die, sign out or reload, while most of the others go on. Deaths
 * come one after the other: many at once are taken for our own fault first (QS8).
 */
import { createRandom } from "../../support/random.ts";
import { until } from "../../support/until.ts";
import { startCluster } from "./cluster.ts";
import { createTally, type Goal, type GoalOptions, pass, percentile, type Tally } from "./goal.ts";
import { type Holder, startHeld, startHolder, takeOffers } from "./holder.ts";

const LEASE_MS = 30_000;
const DEAD_P99_MS = 32_000;
const SIGNED_OUT_MS = 2_000;
const TOLD_MS = 1_000;
const RELOAD_MS = 19_000;
const DEATH_EVERY_MS = 1_000;
const LONG_MS = 90_000;

type Player = Awaited<ReturnType<typeof startHeld>>["player"];
interface Pair {
  readonly holder: Holder;
  readonly player: Player;
}

async function run({ store, seed, say }: GoalOptions) {
  const { dying, leaving, reloading, staying } = { dying: 40, leaving: 20, reloading: 20, staying: 30 };
  const ids = Array.from({ length: dying + leaving + reloading + staying }, (_, index) => `agent-${index}`);
  const tally = createTally();
  const random = createRandom(seed);
  const cluster = await startCluster(store, {
    // One conversation fills them, so that nothing is offered on.
    agents: ids.map((id) => ({ id, capacity: 1 })),
    // As shipped, not as short as in tests.
    timings: { agentPingMs: 10_000, playerPingMs: 25_000, sweepMs: 250 },
  });
  try {
    const pairs: Pair[] = [];
    for (const id of ids) {
      const holder = await startHolder(cluster.balancer, id);
      const end = takeOffers(holder.agent);
      const { player } = await startHeld(cluster.balancer);
      end();
      pairs.push({ holder, player });
    }
    say(`${pairs.length} conversations are held`);
    const of = (from: number, count: number) => pairs.slice(from, from + count);
    const dead = Promise.all(
      of(0, dying).map(async (pair, index) => {
        await pass(index * DEATH_EVERY_MS + random.between(0, DEATH_EVERY_MS));
        return die(pair);
      }),
    );
    const left = Promise.all(
      of(dying, leaving).map(async (pair, index) => {
        await pass(index * DEATH_EVERY_MS);
        return signOut(pair);
      }),
    );
    const reloaded = Promise.all(
      of(dying + leaving, reloading).map(async (pair, index) => {
        await pass(index * DEATH_EVERY_MS);
        return reload(pair, random.between(500, RELOAD_MS));
      }),
    );
    const deadMs = await dead;
    const leftMs = await left;
    const keptCount = (await reloaded).filter(Boolean).length;
    tally.note("deadP50Ms", percentile(deadMs, 0.5));
    tally.limit("deadP99Ms", percentile(deadMs, 0.99), DEAD_P99_MS);
    tally.limit("signedOutMs", Math.max(...leftMs), SIGNED_OUT_MS);
    tally.check(keptCount === reloading, () => `${keptCount} of ${reloading} reloads kept the conversation`);
    for (const { player } of of(dying + leaving + reloading, staying)) {
      tally.check(returnedAt(player) === null, () => "an agent who stayed lost the conversation");
    }
    for (const { holder, player } of pairs) {
      holder.agent.client.stop();
      player.client.stop();
    }
    checkTold(
      tally,
      pairs.map(({ player }) => player),
    );
  } finally {
    await cluster.stop();
  }
  return tally.result();
}

const returnedAt = ({ client }: Player): number | null =>
  client.state().view?.items.find((item) => item.type === "line" && item.line.name === "returned")?.at ?? null;

const told = new WeakMap<Player, number>();

/** Gives how long it took until the player was told, which is after the return. */
async function whenReturned(player: Player): Promise<void> {
  await until("returned", player.client, () => returnedAt(player) !== null, LONG_MS);
  const { clockOffset } = player.client.state();
  told.set(player, performance.now() + clockOffset - (returnedAt(player) ?? 0));
}

async function die({ holder, player }: Pair): Promise<number> {
  holder.agent.client.stop();
  const from = performance.now();
  await whenReturned(player);
  return performance.now() - from;
}

async function signOut({ holder, player }: Pair): Promise<number> {
  const from = performance.now();
  await holder.agent.signOut();
  await whenReturned(player);
  return performance.now() - from;
}

/** Away for so long, then back, and past the lease of before. */
async function reload({ holder, player }: Pair, awayMs: number): Promise<boolean> {
  const { client } = holder.agent;
  client.stop();
  await pass(awayMs);
  client.start();
  await until("back", client, () => client.state().connection.status === "online", LONG_MS);
  await pass(LEASE_MS + 2_000);
  return returnedAt(player) === null && player.client.state().view?.status === "assigned";
}

function checkTold(tally: Tally, players: readonly Player[]): void {
  const times = players.flatMap((player) => told.get(player) ?? []);
  tally.note("returns", times.length);
  tally.limit("toldMs", Math.max(...times), TOLD_MS);
}

export const r8: Goal = { title: "agents who die, sign out or reload", stores: ["embedded", "redis"], run };
