/** R21: deadlines by the hundred while the nodes that carry them out are killed. Each takes effect once. */
import type { ConversationEvent } from "../../../server/core/conversation/events.ts";
import type { StoredEvent } from "../../../server/ports/event-store.ts";
import { createMemoryKeep, createPlayer } from "../../support/balie-clients.ts";
import { createRandom } from "../../support/random.ts";
import { until } from "../../support/until.ts";
import { type Cluster, startCluster } from "./cluster.ts";
import { createTally, type Goal, type GoalOptions, pass, percentile, type Tally } from "./goal.ts";

const LATE_P99_MS = 1_000;
/** Of what falls due while the node that polls is dead: its lease of 3 s has to run out first. */
const LATE_IN_TAKEOVER_MS = 5_000;
const LONG_MS = 120_000;

interface Kill {
  readonly from: number;
  readonly to: number;
}

async function run({ store, seed, isFull, say }: GoalOptions) {
  const { conversations, kills, spreadMs, idleMs } = isFull
    ? { conversations: 5_000, kills: 20, spreadMs: 200_000, idleMs: 20_000 }
    : { conversations: 100, kills: 2, spreadMs: 2_500, idleMs: 3_000 };
  const tally = createTally();
  const random = createRandom(seed);
  // Two for each conversation: the warning, and the end.
  const cluster = await startCluster(store, {
    extra: { idle: { warnAfterMs: idleMs, closeAfterMs: idleMs } },
    timings: { sweepMs: 250 },
  });
  const killed: Kill[] = [];
  try {
    const wholeMs = spreadMs + 2 * idleMs;
    const startedAt = Date.now();
    const killing = killAgainAndAgain(cluster, killed, kills, { fromMs: idleMs, wholeMs, startedAt }, say);
    await Promise.all(
      Array.from({ length: conversations }, async () => {
        await pass(random.between(0, spreadMs));
        await stayToTheEnd(cluster);
      }),
    );
    await killing;
    const stored = await cluster.stored();
    tally.check(stored.length === conversations, () => `${stored.length} of ${conversations} conversations are stored`);
    const late = stored.flatMap(({ conversationId, events }) => latenessOf(tally, conversationId, events, idleMs));
    const isCalm = ({ dueAt }: Late) => !killed.some(({ from, to }) => dueAt > from - 1_000 && dueAt < to + 3_500);
    const calm = late.filter(isCalm).map(({ lateMs }) => lateMs);
    tally.note("deadlines", late.length);
    tally.note("kills", killed.length);
    tally.note("lateP50Ms", percentile(calm, 0.5));
    tally.limit("lateP99Ms", percentile(calm, 0.99), LATE_P99_MS);
    tally.limit("lateInTakeoverMs", Math.max(0, ...late.map(({ lateMs }) => lateMs)), LATE_IN_TAKEOVER_MS);
  } finally {
    await cluster.stop();
  }
  return tally.result();
}

/** Says hello, and then nothing until the conversation has ended for that, however often a node dies meanwhile. */
async function stayToTheEnd({ balancer }: Cluster): Promise<void> {
  const { client } = createPlayer(balancer, { keep: createMemoryKeep() });
  client.start();
  client.sendMessage("hello");
  await until("the end", client, () => client.state().view?.status === "closed", LONG_MS);
  client.stop();
}

async function killAgainAndAgain(
  { nodes }: Cluster,
  killed: Kill[],
  count: number,
  { fromMs, wholeMs, startedAt }: { readonly fromMs: number; readonly wholeMs: number; readonly startedAt: number },
  say: (line: string) => void,
): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const atMs = fromMs + ((wholeMs - fromMs) * (number + 0.5)) / count;
    await pass(startedAt + atMs - Date.now());
    const node = nodes[number % nodes.length];
    if (node === undefined) return;
    const from = Date.now();
    await node.kill();
    await node.start();
    killed.push({ from, to: Date.now() });
    say(`kill ${number + 1} of ${count}: node ${number % nodes.length} back after ${Date.now() - from} ms`);
  }
}

interface Late {
  readonly dueAt: number;
  readonly lateMs: number;
}

/** One warning, one end, and each not before its time. */
function latenessOf(
  tally: Tally,
  id: string,
  events: readonly StoredEvent<ConversationEvent>[],
  idleMs: number,
): readonly Late[] {
  const types = events.map(({ body }) => body.type);
  const said = events.findLast(({ body }) => body.type === "BotReplied" || body.type === "MessagePosted");
  const warnings = events.filter(({ body }) => body.type === "IdleWarned");
  const ends = events.filter(({ body }) => body.type === "ConversationClosed");
  const [warning] = warnings;
  const [end] = ends;
  tally.check(warnings.length === 1 && ends.length === 1, () => `${id}: ${types.join()}`);
  if (said === undefined || warning === undefined || end === undefined) return [];
  const late = [
    { dueAt: said.at + idleMs, lateMs: warning.at - said.at - idleMs },
    { dueAt: warning.at + idleMs, lateMs: end.at - warning.at - idleMs },
  ];
  tally.check(
    late.every(({ lateMs }) => lateMs >= 0),
    () => `${id}: before its time ${JSON.stringify(late)}`,
  );
  return late;
}

export const r21: Goal = { title: "deadlines while nodes are killed", stores: ["embedded", "redis"], run };
