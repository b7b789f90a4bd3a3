/** What goes wrong and when, from the seed: kills, pauses past the lease, and the faults of the proxies (SAFETY §8.3). */
import type { BalieProcess } from "../support/balie-process.ts";
import type { Fault, FaultProxy } from "../support/fault-proxy.ts";
import type { Random } from "../support/random.ts";
import { poll } from "../support/until.ts";
import type { AgentActor } from "./agent-actor.ts";
import type { History } from "./history.ts";

export type FaultName = "kill" | "pause" | "reset" | "lostAcks" | "blackHole" | "slow" | "delay" | "pieces";

/** Of a hundred faults. */
const MIX: { readonly [Name in FaultName]: number } = {
  kill: 45,
  pause: 10,
  reset: 10,
  lostAcks: 5,
  blackHole: 15,
  slow: 5,
  delay: 5,
  pieces: 5,
};

const BUSY_WITHIN_MS = 3_000;

/** So many kills, and of the others as many as belong to them, in an order from the seed. */
export function planFaults(kills: number, random: Random): readonly FaultName[] {
  const others = (Object.keys(MIX) as FaultName[]).filter((name) => name !== "kill");
  const plan: FaultName[] = Array.from({ length: kills }, () => "kill");
  const otherCount = Math.ceil((kills * (100 - MIX.kill)) / MIX.kill);
  const lots = others.flatMap((name) => Array.from({ length: MIX[name] }, () => name));
  for (let count = 0; count < otherCount; count += 1) plan.push(random.pick(lots));
  for (let last = plan.length - 1; last > 0; last -= 1) {
    const other = random.between(0, last + 1);
    [plan[last], plan[other]] = [plan[other] ?? "kill", plan[last] ?? "kill"];
  }
  return plan;
}

interface Parts {
  readonly server: BalieProcess;
  readonly players: FaultProxy;
  /** The link of each agent, in the order of `agents`. */
  readonly links: readonly FaultProxy[];
  readonly agents: readonly AgentActor[];
  readonly random: Random;
  readonly history: History;
  readonly leaseMs: number;
  /** The server is dead and its files are at rest. */
  readonly whileDead: () => Promise<void>;
}

export interface Nemesis {
  inflict(fault: FaultName): Promise<void>;
}

export function createNemesis({ server, players, links, agents, random, history, leaseMs, whileDead }: Parts): Nemesis {
  /** A fault is a stretch of time; nothing is waited for here. */
  const last = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

  /** Half of the faults are on the link of the players, who are more. */
  function anyLink(): { readonly link: FaultProxy; readonly agent: AgentActor | null } {
    const number = random.between(0, links.length * 2);
    return { link: links[number] ?? players, agent: agents[number] ?? null };
  }

  /** One who holds something, if anybody does soon. */
  async function busyAgent(): Promise<{ readonly link: FaultProxy; readonly agent: AgentActor }> {
    const start = random.between(0, agents.length);
    const order = [...agents.slice(start), ...agents.slice(0, start)];
    const find = async () => order.find((each) => each.holdsAny()) ?? null;
    const agent = await poll("an agent at work", find, BUSY_WITHIN_MS).catch(() => order[0]);
    const link = links[agent === undefined ? 0 : agents.indexOf(agent)];
    if (agent === undefined || link === undefined) throw new Error("there are no agents");
    return { link, agent };
  }

  async function onLink(fault: Fault, ms: number): Promise<void> {
    const { link, agent } = anyLink();
    history.fault({ ...fault, link: agent?.name ?? "players", ms });
    link.set(fault);
    await last(ms);
    link.set({ type: "pass" });
  }

  return {
    async inflict(fault) {
      switch (fault) {
        case "kill":
          history.fault({ name: "kill", pid: server.pid() });
          await server.kill();
          await whileDead();
          await server.start();
          history.fault({ name: "restarted", pid: server.pid() });
          return;
        case "pause":
          history.fault({ name: "pause", pid: server.pid() });
          server.pause();
          await last(leaseMs + random.between(200, 800));
          server.resume();
          return;
        case "reset": {
          const { link, agent } = anyLink();
          const count = link.reset(() => random.next() < 0.7);
          history.fault({ name: "reset", link: agent?.name ?? "players", count });
          return;
        }
        case "lostAcks": {
          // What is sent arrives and is stored, and the sender never hears of it: it must be sent again, and be known (DL3).
          const { link, agent } = await busyAgent();
          history.fault({ name: "lostAcks", link: agent.name });
          link.set({ type: "blackHole", direction: "down" });
          agent.writeBlind();
          await last(random.between(200, 500));
          link.reset();
          link.set({ type: "pass" });
          return;
        }
        case "blackHole": {
          // Long enough that the agent loses everything, and writes as if nothing had happened (QS5).
          const { link, agent } = await busyAgent();
          history.fault({ name: "blackHole", link: agent.name });
          link.set({ type: "blackHole", direction: random.pick(["up", "down", "both"]) });
          agent.writeBlind();
          await last(leaseMs + random.between(700, 1_500));
          link.set({ type: "pass" });
          return;
        }
        case "slow":
          return onLink({ type: "slow", bytesPerSecond: random.between(4_000, 20_000) }, 1_000);
        case "delay":
          return onLink({ type: "delay", delayMs: random.between(20, 200) }, 1_000);
        case "pieces":
          return onLink({ type: "pieces", bytes: random.between(1, 9) }, 500);
      }
    },
  };
}
