/** Faults that strike when they do harm, not when a clock says so: each waits for what it wants to see on a line. */
import type { Random } from "../support/random.ts";
import { poll } from "../support/until.ts";
import type { Cluster } from "./cluster.ts";
import type { Gate } from "./gate.ts";
import type { History } from "./history.ts";
import type { LinkedAgent } from "./nemesis.ts";

interface Parts {
  readonly cluster: Cluster;
  readonly agents: readonly LinkedAgent[];
  readonly history: History;
  readonly random: Random;
  readonly gate: Gate;
  /** Nothing that a player said is under way. */
  readonly isQuiet: () => boolean;
}

const ACK_WITHIN_MS = 2_000;
const SEEN_WITHIN_MS = 10_000;
const NOTE_WITHIN_MS = 1_500;
const LOST_WITHIN_MS = 3_000;
const TURNS = 3;
/** How every answer to a command reads on the line, and nothing else does. */
const ANSWER = '"type":"accepted"';

export function createMoments({ cluster, agents, history, random, gate, isQuiet }: Parts) {
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

  /**
   * A note was stored and its answer has left the node, and nobody heard it: it must be known when it is sent again (DL3).
   * `strike` cuts the line.
   */
  async function unheard(strike: (agent: LinkedAgent) => void, endAt: number): Promise<void> {
    do {
      const [agent] = await busyAgents(1, SEEN_WITHIN_MS);
      if (agent === undefined) return;
      const { actor, link } = agent;
      history.fault({ name: "swallow", link: actor.name });
      link.set({ type: "swallow" });
      actor.writeBlind();
      const isLost = () => {
        const text = link.swallowed();
        return [...history.openNotes(actor.name)].some((id) => text.includes(id));
      };
      // Where an answer to something else is lost first, the note never leaves: then another agent is next.
      if ((await within("an answer that is lost", isLost, NOTE_WITHIN_MS)) || performance.now() > endAt) {
        strike(agent);
        link.set({ type: "pass" });
        return;
      }
      link.set({ type: "pass" });
    } while (performance.now() < endAt);
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
    busyAgents,
    unheard: (strike: () => void) => unheard(strike, performance.now() + SEEN_WITHIN_MS),

    /** While somebody is asked, nobody answers and nobody says anything: only the stored deadline is left to act. */
    async offered(strike: () => void): Promise<void> {
      gate.close(true);
      for (const { actor } of agents) actor.hold(true);
      await within("an offer and nothing else", () => isQuiet() && agents.some(({ actor }) => actor.isAsked()));
      strike();
    },
    goOn(): void {
      gate.close(false);
      for (const { actor } of agents) actor.hold(false);
    },

    /** What is sent arrives and is stored, and the sender never hears of it (DL3). */
    async lostAcks(): Promise<void> {
      if (random.next() < 0.7) {
        await unheard(() => {}, performance.now() + LOST_WITHIN_MS);
        return;
      }
      const { name, players } = random.pick(nodes);
      history.fault({ name: "swallow", link: `players->${name}` });
      players.set({ type: "swallow" });
      await within("an answer that is lost", () => players.swallowed().includes(ANSWER), NOTE_WITHIN_MS);
      players.set({ type: "pass" });
    },
  };
}
