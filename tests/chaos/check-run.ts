/** Everything that is looked at when all is at rest. Linear in what is stored (SAFETY §8.4). */
import type { StoredConversation } from "../support/stored-streams.ts";
import { checkCanaries } from "./check-canaries.ts";
import { checkDeadlines } from "./check-deadlines.ts";
import { checkLog } from "./check-log.ts";
import { checkPlaces } from "./check-places.ts";
import { checkQueue } from "./check-queue.ts";
import { checkViews } from "./check-views.ts";
import type { Cluster } from "./cluster.ts";
import type { History } from "./history.ts";
import type { ChaosOptions } from "./options.ts";
import type { PlayerActor } from "./player-actor.ts";
import { agentsOf, appTimingsOf, planMarginOf } from "./settings.ts";
import type { Judge } from "./verdict.ts";

export interface RunParts {
  readonly judge: Judge;
  readonly history: History;
  readonly cluster: Cluster;
  readonly options: ChaosOptions;
  readonly players: readonly PlayerActor[];
  readonly stored: readonly StoredConversation[];
  /** Epoch milliseconds at which the nodes were killed. */
  readonly endedAt: number;
}

export async function checkRun({
  judge,
  history,
  cluster,
  options,
  players,
  stored,
  endedAt,
}: RunParts): Promise<void> {
  const brandsOf = new Map<string, readonly string[]>([
    ...agentsOf(options).map(({ id, brands }) => [id, brands] as const),
    ...players.map(({ name, brand }) => [name, [brand]] as const),
  ]);
  const timings = appTimingsOf(options);
  checkLog(judge, stored, history, brandsOf, timings);
  checkQueue(judge, stored, history, planMarginOf(options));
  for (const conversation of stored)
    checkDeadlines(judge, conversation, history.outages, endedAt, cluster.nodes.length);
  checkViews(judge, players, stored, timings);
  await checkPlaces(judge, history, cluster, stored);
  checkCanaries(judge, cluster, stored);
}
