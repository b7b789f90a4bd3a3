/** Faults that strike when they do harm, not when a clock says so: each waits for what it wants to see on a line. */
import type { FaultProxy } from "../support/fault-proxy.ts";
import type { Random } from "../support/random.ts";
import { poll } from "../support/until.ts";
import type { Cluster, Target } from "./cluster.ts";
import type { History } from "./history.ts";
import type { LinkedAgent } from "./nemesis.ts";

interface Parts {
  readonly cluster: Cluster;
  readonly agents: readonly LinkedAgent[];
  readonly history: History;
  readonly random: Random;
}

const ACK_WITHIN_MS = 2_000;
const SEEN_WITHIN_MS = 10_000;
const TURNS = 3;
/** How every answer to a command reads on the line, and nothing else does. */
const ANSWER = '"type":"accepted"';

export function createMoments({ cluster, agents, history, random }: Parts) {
  const { nodes, targets } = cluster;
  const within = (what: string, look: () => boolean, ms = SEEN_WITHIN_MS) =>
    poll(what, async () => look(), ms).then(
      () => true,
      () => history.note(`not seen: ${what}`) === undefined && false,
    );

  const anyNode = () => random.pick(targets.filter(({ node }) => node !== null));

  /** In the middle of taking in an acknowledgement, so that the next step has not been taken. */
  function onAck(strike: () => void): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        strike();
        resolve();
      };
      const cancel = history.onceAcked(end);
      const timer = setTimeout(() => {
        cancel();
        end();
      }, ACK_WITHIN_MS);
    });
  }

  /**
   * Between a message and what the bot says to it. The node is stopped first, so that a slow driver is no matter: what was
   * sent until then is read, and if the answer is among it the node goes on and the next message is looked at.
   */
  async function midway(strike: () => void): Promise<void> {
    const endAt = performance.now() + SEEN_WITHIN_MS;
    while (performance.now() < endAt) {
      const isSeen = await new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => {
          cancel();
          resolve(false);
        }, ACK_WITHIN_MS);
        const cancel = history.onceAcked(() => {
          clearTimeout(timer);
          for (const { process } of nodes) process.pause();
          resolve(true);
        });
      });
      if (!isSeen) continue;
      for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
      if (history.undecided.size > 0) break;
      for (const { process } of nodes) process.resume();
    }
    strike();
    for (const { process } of nodes) process.resume();
  }

  /** Answers have left the node and nobody heard them: they must be known when they are sent again (DL3). */
  async function unheard(target: Target, strike: () => void): Promise<void> {
    const link = target.node?.players;
    if (link === undefined) return;
    link.set({ type: "swallow" });
    await within("an answer that is lost", () => link.swallowed().includes(ANSWER));
    strike();
    link.set({ type: "pass" });
  }

  async function busyAgents(count: number, withinMs: number): Promise<readonly LinkedAgent[]> {
    const start = random.between(0, agents.length);
    const order = [...agents.slice(start), ...agents.slice(0, start)];
    const busy = () => order.filter(({ actor }) => actor.holdsAny()).slice(0, count);
    await within("agents at work", () => busy().length >= count, withinMs);
    return busy();
  }

  return {
    anyNode,
    onAck,
    midway,
    unheard,
    busyAgents,

    /** While somebody is asked and nobody answers. */
    async offered(strike: () => void): Promise<void> {
      for (const { actor } of agents) actor.hold(true);
      await within("an offer", () => agents.some(({ actor }) => actor.isAsked()));
      strike();
    },
    answerAgain(): void {
      for (const { actor } of agents) actor.hold(false);
    },

    /** What is sent arrives and is stored, and the sender never hears of it: it must be sent again, and be known (DL3). */
    async lostAcks(): Promise<void> {
      const [agent] = random.next() < 0.5 ? await busyAgents(1, 500) : [];
      const { name, link, isLost } = agent === undefined ? ofPlayers() : ofAgent(agent);
      history.fault({ name: "lostAcks", link: name });
      link.set({ type: "swallow" });
      agent?.actor.writeBlind();
      await within("an answer that is lost", isLost);
      link.set({ type: "pass" });
    },
  };

  function ofAgent({ actor, link }: LinkedAgent) {
    const isLost = () => {
      const text = link.swallowed();
      return actor.agent.client
        .state()
        .pending.some(({ clientMessageId, status }) => status === "sending" && text.includes(clientMessageId));
    };
    return { name: actor.name, link, isLost };
  }

  function ofPlayers(): { readonly name: string; readonly link: FaultProxy; readonly isLost: () => boolean } {
    const { name, players } = random.pick(nodes);
    return { name: `players->${name}`, link: players, isLost: () => players.swallowed().includes(ANSWER) };
  }
}
