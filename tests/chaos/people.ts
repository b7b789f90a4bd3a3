/** Players and agents of one run. So many players are there at a time; who is done leaves and the next comes. */
import { loginOf } from "../support/balie-config.ts";
import type { Random } from "../support/random.ts";
import { type AgentActor, createAgentActor } from "./agent-actor.ts";
import type { Cluster } from "./cluster.ts";
import { createGate, type Gate } from "./gate.ts";
import type { History } from "./history.ts";
import type { LinkedAgent } from "./nemesis.ts";
import type { ChaosOptions } from "./options.ts";
import { createPlayerActor, type PlayerActor } from "./player-actor.ts";
import { agentsOf, brandOfPlayer, clockOf, limitOf, playersOf, sharesOf } from "./settings.ts";
import { scriptOf } from "./words.ts";

export interface People {
  readonly gate: Gate;
  readonly agents: readonly LinkedAgent[];
  /** Who has come so far, those who left included. */
  readonly players: readonly PlayerActor[];
  /** What a player could not finish; empty when all is well. */
  readonly problems: readonly unknown[];
  /** Resolves when everybody has said everything and has an answer. */
  talk(): Promise<void>;
  hasEverybodyCome(): boolean;
  stop(): void;
}

export async function gatherPeople(
  options: ChaosOptions,
  cluster: Cluster,
  history: History,
  random: Random,
): Promise<People> {
  const clock = clockOf(options);
  const gate = createGate();
  const limitMs = limitOf(options);
  const players: PlayerActor[] = [];
  const problems: unknown[] = [];
  const coming = [...playersOf(options)].reverse();
  const leaves = options.live < options.conversations;
  let isStopped = false;

  async function come(number: number): Promise<LinkedAgent> {
    const agent = agentsOf(options)[number];
    if (agent === undefined) throw new Error(`there is no agent ${number}`);
    const own = random.fork(agent.id);
    const { link, address } = await cluster.agentLink(own.fork("nodes"));
    const login = loginOf(agent);
    const actor = await createAgentActor({ name: agent.id, number, login, address, random: own, history, clock });
    return { actor, link };
  }

  /** One seat: players one after the other. */
  async function seat(): Promise<void> {
    for (let next = coming.pop(); next !== undefined && !isStopped; next = coming.pop()) {
      const { name, number, count } = next;
      const own = random.fork(name);
      const player = createPlayerActor({
        name,
        brand: brandOfPlayer(number),
        script: scriptOf(own, number, count, sharesOf(options)),
        address: cluster.playerAddress(own.fork("nodes")),
        random: own,
        history,
        gate,
        limitMs,
        clock,
      });
      players.push(player);
      await player.run().catch((error: unknown) => problems.push(error));
      if (leaves && coming.length > 0) player.leave();
    }
  }

  const agents: LinkedAgent[] = [];
  for (let number = 0; number < options.agents; number += 1) agents.push(await come(number));
  return {
    gate,
    agents,
    players,
    problems,
    async talk() {
      await Promise.all(Array.from({ length: options.live }, seat));
    },
    hasEverybodyCome: () => coming.length === 0,
    stop() {
      isStopped = true;
      const actors: readonly (AgentActor | PlayerActor)[] = [...players, ...agents.map(({ actor }) => actor)];
      for (const actor of actors) actor.stop();
    },
  };
}
