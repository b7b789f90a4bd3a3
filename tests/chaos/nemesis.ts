/** Carries out faults: kills and pauses of processes by pid, and what goes wrong on links (SAFETY §8.3). */
import type { Fault, FaultProxy } from "../support/fault-proxy.ts";
import type { Random } from "../support/random.ts";
import { poll } from "../support/until.ts";
import type { AgentActor } from "./agent-actor.ts";
import type { Cluster, Target } from "./cluster.ts";
import type { Gate } from "./gate.ts";
import type { History } from "./history.ts";
import { createMoments } from "./moments.ts";
import type { FaultName } from "./plan.ts";

interface Parts {
  readonly cluster: Cluster;
  /** Each with the link of its own. */
  readonly agents: readonly LinkedAgent[];
  readonly random: Random;
  readonly history: History;
  /** A process is dead, or was until this moment: what was acknowledged must be stored. */
  readonly whileDead: () => Promise<void>;
  readonly gate: Gate;
  readonly timings: { readonly leaseMs: number; readonly offerMs: number };
  /** Nothing that a player said is under way. */
  readonly isQuiet: () => boolean;
}

export interface LinkedAgent {
  readonly actor: AgentActor;
  readonly link: FaultProxy;
}

export interface Nemesis {
  inflict(fault: FaultName): Promise<void>;
  /** Agents who held something and were cut off for longer than the lease. */
  freezeCount(): number;
}

const BUSY_WITHIN_MS = 5_000;
/** A third of the agents at most is cut off at a time: more at once counts as our own fault (QS8). */
export const frozenAtOnce = (agentCount: number) => Math.max(1, Math.floor(agentCount / 3));

export function createNemesis(parts: Parts): Nemesis {
  const { cluster, agents, random, history, whileDead } = parts;
  const { leaseMs, offerMs } = parts.timings;
  const moments = createMoments(parts);
  const { nodes, targets } = cluster;
  let freezeCount = 0;
  /** A fault is a stretch of time; nothing is waited for here. */
  const last = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

  async function kill(target: Target, when: (strike: () => void) => Promise<void> = moments.onAck): Promise<void> {
    let dead: Promise<void> = Promise.resolve();
    let end = () => {};
    await when(() => {
      end = history.outage();
      history.fault({ name: "kill", target: target.name, pid: target.pid() });
      dead = target.kill();
    });
    await dead;
    // Redis tells nothing while it is dead; a node's death leaves the store as it was that moment.
    if (target.node !== null) await whileDead();
    await target.start();
    history.fault({ name: "restarted", target: target.name, pid: target.pid() });
    end();
    if (target.node === null) await whileDead();
  }

  async function pause(): Promise<void> {
    const target = random.pick(targets);
    const end = history.outage();
    history.fault({ name: "pause", target: target.name, pid: target.pid() });
    target.pause();
    await last(leaseMs + random.between(200, 800));
    target.resume();
    end();
  }

  /** Half of the faults of links are on those of players, who are more. */
  function anyLink(): { readonly name: string; readonly link: FaultProxy } {
    const luck = random.next();
    const node = random.pick(nodes);
    if (luck < 0.25 && node.redis !== null && node.isUp) return { name: `${node.name}->redis`, link: node.redis };
    if (luck < 0.5) {
      const { actor, link } = random.pick(agents);
      return { name: actor.name, link };
    }
    return { name: `players->${node.name}`, link: node.players };
  }

  async function onLink(fault: Fault, ms: number): Promise<void> {
    const { name, link } = anyLink();
    const end = history.outage();
    history.fault({ ...fault, link: name, ms });
    link.set(fault);
    await last(ms);
    link.set({ type: "pass" });
    end();
  }

  async function freeze(count: number): Promise<void> {
    const chosen = await moments.busyAgents(count, BUSY_WITHIN_MS);
    for (const { actor, link } of chosen) {
      history.fault({ name: "freeze", link: actor.name });
      link.set({ type: "blackHole", direction: random.pick(["up", "down", "both"]) });
      actor.writeBlind();
    }
    // Long enough that they lose everything, and write as if nothing had happened (QS5).
    await last(leaseMs + random.between(500, 1_200));
    for (const { link } of chosen) link.set({ type: "pass" });
    freezeCount += chosen.length;
  }

  return {
    freezeCount: () => freezeCount,
    async inflict(fault) {
      switch (fault) {
        case "kill":
          return kill(random.pick(targets));
        case "killMidway":
          return kill(moments.anyNode(), moments.midway);
        case "killUnheard":
          return kill(moments.anyNode(), moments.unheard);
        case "killOffered": {
          await kill(moments.anyNode(), moments.offered);
          // The offer runs out in this time, or it never will.
          await last(offerMs + 8_000);
          moments.goOn();
          return;
        }
        case "pause":
          return pause();
        case "reset": {
          const { name, link } = anyLink();
          const count = link.reset(() => random.next() < 0.7);
          history.fault({ name: "reset", link: name, count });
          return;
        }
        case "lostAcks":
          return moments.lostAcks();
        case "blackHole": {
          const node = random.pick(nodes);
          if (random.next() < 0.3 && node.redis !== null && node.isUp) {
            const end = history.outage();
            history.fault({ name: "blackHole", link: `${node.name}->redis` });
            node.redis.set({ type: "blackHole", direction: random.pick(["up", "down", "both"]) });
            await last(random.between(500, 3_000));
            node.redis.set({ type: "pass" });
            end();
            return;
          }
          return freeze(1);
        }
        case "freeze":
          return freeze(frozenAtOnce(agents.length));
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

export async function happens(look: () => boolean, withinMs: number): Promise<boolean> {
  return poll("", async () => look(), withinMs).then(
    () => true,
    () => false,
  );
}
