/**
 * Two brands on one deployment: nothing of one is ever seen at the other, by players, agents or supervisors, on one node with
 * a file or on two with Redis. Each brand lives a whole conversation; then everybody of the other brand tries to reach it.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConversationId } from "../../shared/ids.ts";
import type { AgentClientMessage } from "../../shared/protocol.ts";
import {
  type Address,
  connectPlayer,
  getTicket,
  signIn,
  signInAgent,
  type TestAgentClient,
  type TestPlayer,
} from "../support/balie-clients.ts";
import { type BalieProcess, startProcess } from "../support/balie-process.ts";
import { hello, openRaw, type RawSocket } from "../support/raw-socket.ts";
import { startRedis } from "../support/redis-process.ts";
import { until } from "../support/until.ts";

const BRANDS = ["demo", "other"] as const;
type Brand = (typeof BRANDS)[number];
const another = (brand: Brand): Brand => (brand === "demo" ? "other" : "demo");
const ORIGIN = "http://localhost:9998";

/** Everybody at one brand who is connected. */
interface Cast {
  readonly brand: Brand;
  readonly player: TestPlayer;
  readonly noor: TestAgentClient;
  readonly mila: TestAgentClient;
  /** The supervisor again, in a browser opened later. */
  readonly late: TestAgentClient;
  readonly conversationId: ConversationId;
}

const agents = BRANDS.flatMap((brand) => [
  { id: `noor-${brand}`, brands: [brand], alias: `Noor-at-${brand}` },
  { id: `mila-${brand}`, brands: [brand], alias: `Mila-at-${brand}`, roles: ["agent", "supervisor"] as const },
]);
const login = (name: "noor" | "mila", brand: Brand) => `${name}-${brand}@login.example`;
/** In every text that is said at this brand. */
const sign = (brand: Brand) => `sign-of-${brand}`;

/** Server messages that carry a conversation, which the cast of a brand has seen of its own one. */
const PLAYER_SEES = ["events", "message.posted", "bot.replied", "handoff.requested", "typing", "seen"];
const AGENT_SEES = ["inbox", "inbox.changed", "events", "viewers", "typing", "message.posted", "note.added"];

/** Frames of agents that name a conversation. A new one does not compile until it stands here. */
type Naming = Extract<AgentClientMessage, { conversationId: ConversationId }>["type"];
const FRAMES: Record<Exclude<Naming, "ack">, (id: ConversationId, clientMessageId: string) => object> = {
  "conversation.resume": () => ({ stream: "conversation", epoch: null, seq: 0, lastEventId: null }),
  "conversation.leave": () => ({}),
  "offer.accept": (_, clientMessageId) => ({ clientMessageId, offerNumber: 1 }),
  "offer.decline": (_, clientMessageId) => ({ clientMessageId, offerNumber: 1 }),
  "message.send": (_, clientMessageId) => ({ clientMessageId, assignmentNumber: 1, text: "from abroad" }),
  "note.add": (_, clientMessageId) => ({ clientMessageId, text: "from abroad" }),
  "conversation.release": (_, clientMessageId) => ({ clientMessageId, assignmentNumber: 1 }),
  "conversation.transfer": (_, clientMessageId) => ({
    clientMessageId,
    assignmentNumber: 1,
    lane: "general",
    reason: "from abroad",
    summary: "from abroad",
  }),
  "conversation.finish": (_, clientMessageId) => ({
    clientMessageId,
    assignmentNumber: 1,
    disposition: "other",
    outcome: "solved",
  }),
  typing: () => ({ isTyping: true }),
  seen: () => ({ seq: 1 }),
};
const UNANSWERED: ReadonlySet<string> = new Set(["conversation.leave", "typing", "seen"]);

interface Deployment {
  readonly nodes: readonly BalieProcess[];
  stop(): Promise<void>;
}

const deployments: { readonly [name: string]: () => Promise<Deployment> } = {
  "one node with a file": async () => {
    const node = await startProcess({ agents, extra: { publicUrl: ORIGIN, consoleUrl: ORIGIN } });
    return { nodes: [node], stop: () => node.stop() };
  },
  "two nodes with Redis": async () => {
    const redis = await startRedis();
    const options = {
      agents,
      extra: { publicUrl: ORIGIN, consoleUrl: ORIGIN },
      environment: { REDIS_URL: redis.url },
    };
    const nodes = [await startProcess(options), await startProcess(options)];
    const stop = async () => {
      const ends = await Promise.allSettled(nodes.map((node) => node.stop()));
      await redis.stop();
      for (const end of ends) if (end.status === "rejected") throw end.reason;
    };
    return { nodes, stop };
  },
};

describe.each(Object.keys(deployments))("brands on %s", (name) => {
  let deployment: Deployment;
  let casts: { readonly [B in Brand]: Cast };
  let count = 0;
  const newId = () => {
    count += 1;
    return `b${String(count).padStart(21, "0")}`;
  };
  const node = (index: number): Address => {
    const { nodes } = deployment;
    return { url: nodes[index % nodes.length]?.url ?? "", origin: ORIGIN };
  };

  beforeAll(async () => {
    deployment = await (deployments[name]?.() ?? Promise.reject(new Error("no such deployment")));
    const [demo, other] = await Promise.all(BRANDS.map((brand, index) => live(brand, node(index), node(index + 1))));
    if (demo === undefined || other === undefined) throw new Error("both brands are needed");
    casts = { demo, other };
  });
  afterAll(async () => {
    for (const { player, noor, mila, late } of Object.values(casts ?? {})) {
      for (const { client } of [player, noor, mila, late]) client.stop();
    }
    await deployment.stop();
  });

  /** The player on one node, the agents on the other: asked, answered, typed, noted, passed on, finished. */
  async function live(brand: Brand, players: Address, desk: Address): Promise<Cast> {
    const [noor, mila] = [await signInAgent(desk, login("noor", brand)), await signInAgent(desk, login("mila", brand))];
    const player = await connectPlayer(players, { brand });
    const say = (text: string) => `${text} ${sign(brand)}`;
    player.client.sendMessage(say("where is my money?"));
    await until("stored", player.client, () => player.client.state().pending.length === 0);
    const conversationId = player.conversationId();
    const { holder, watcher } = await accept(noor, mila, conversationId);
    holder.client.open(conversationId);
    watcher.client.open(conversationId);
    await opened(holder, conversationId);
    holder.client.typing(conversationId, true);
    await until("the player sees typing", player.client, () => player.client.state().isAgentTyping);
    holder.client.sendMessage(conversationId, say("I am here."));
    await until("the player reads", player.client, () => player.texts().includes(say("I am here.")));
    await holder.client.addNote(conversationId, say("A note."));
    holder.client.seen(conversationId, 1);
    await until("the player sees seen", player.client, () => player.client.state().seenSeq > 0);
    player.client.typing(true);
    await until(
      "the agent sees typing",
      holder.client,
      () => holder.client.state().open.get(conversationId)?.isPlayerTyping,
    );
    await holder.client.transfer(conversationId, { lane: "general", reason: say("why"), summary: say("what") });
    const next = await accept(noor, mila, conversationId);
    next.holder.client.open(conversationId);
    await opened(next.holder, conversationId);
    player.client.sendMessage(say("Thank you."));
    const reads = () => next.holder.client.state().open.get(conversationId)?.view.items.at(-1);
    await until("the agent reads", next.holder.client, () => reads()?.type === "message");
    // Whoever connects now gets the list as it is.
    const late = await signInAgent(desk, login("mila", brand));
    return { brand, player, noor, mila, late, conversationId };
  }

  async function accept(noor: TestAgentClient, mila: TestAgentClient, conversationId: ConversationId) {
    const offerOf = ({ client }: TestAgentClient) =>
      client.state().rows.find((row) => row.conversationId === conversationId)?.offer ?? null;
    const both = {
      subscribe(listener: () => void) {
        const ends = [noor.client.subscribe(listener), mila.client.subscribe(listener)];
        return () => {
          for (const end of ends) end();
        };
      },
    };
    const holder = await until("an offer", both, () => [noor, mila].find((agent) => offerOf(agent) !== null));
    const accepted = await holder.client.accept(conversationId, offerOf(holder)?.offerNumber ?? 0);
    expect(accepted).toMatchObject({ status: "accepted" });
    return { holder, watcher: holder === noor ? mila : noor };
  }

  const opened = ({ client }: TestAgentClient, conversationId: ConversationId) =>
    until("the conversation is open", client, () => client.state().open.get(conversationId)?.isLoaded);

  const framesOf = ({ player, noor, mila, late }: Cast) => ({
    player: player.received,
    noor: noor.received,
    mila: mila.received,
    late: late.received,
  });

  async function openAgent(index: number, who: string): Promise<RawSocket> {
    const cookie = await signIn(node(index), who);
    const socket = await openRaw(node(index), "/ws/agent", { cookie });
    await socket.ask({ type: "hello", protocol: 1, ticket: await getTicket(node(index), cookie) });
    return socket;
  }

  it.each(BRANDS)(
    "[T14] [I11] no frame to anybody at %s carries a word, a name or an id of the other brand",
    (brand) => {
      const foreign = casts[another(brand)];
      const marks = [sign(foreign.brand), foreign.conversationId, `at-${foreign.brand}`];
      for (const [who, frames] of Object.entries(framesOf(casts[brand]))) {
        for (const frame of frames) {
          expect(`${who}: ${marks.filter((mark) => frame.includes(mark)).join()} in ${frame}`).toBe(
            `${who}:  in ${frame}`,
          );
        }
      }
    },
  );

  it.each(BRANDS)("[T14] [I11] at %s itself every kind of message that carries a conversation has come", (brand) => {
    const own = casts[brand];
    const typesOf = (frames: readonly string[]) =>
      new Set(frames.filter((frame) => frame.includes(own.conversationId)).map((frame) => JSON.parse(frame).type));
    const seen = framesOf(own);
    expect([...typesOf(seen.player)]).toEqual(expect.arrayContaining(PLAYER_SEES));
    expect([...typesOf([...seen.noor, ...seen.mila, ...seen.late])]).toEqual(expect.arrayContaining(AGENT_SEES));
  });

  const tries = BRANDS.flatMap((brand) =>
    (["noor", "mila"] as const).flatMap((who) => [0, 1].map((index) => ({ brand, who, index }))),
  );

  it.each(tries)(
    "[T14] [I11] $who of $brand reaches nothing of the other brand, by any frame, on node $index",
    async ({ brand, who, index }) => {
      const { player, conversationId } = casts[another(brand)];
      const before = player.received.length;
      const socket = await openAgent(index, login(who, brand));
      for (const [type, fieldsOf] of Object.entries(FRAMES)) {
        const clientMessageId = newId();
        const frame = { type, conversationId, ...fieldsOf(conversationId, clientMessageId) };
        if (UNANSWERED.has(type)) {
          socket.send(frame);
        } else {
          expect([type, (await socket.ask(frame)).code]).toEqual([type, "not_found"]);
        }
      }
      expect(await socket.ask({ type: "status.set", clientMessageId: newId(), status: "available" })).toMatchObject({
        type: "accepted",
      });
      // Nothing that reached the other brand's player since is of theirs.
      player.client.sendMessage(`still mine, ${sign(another(brand))}`);
      await until("stored", player.client, () => player.client.state().pending.length === 0);
      const reached = player.received.slice(before);
      expect(reached.filter((frame) => /"type":"(typing|seen)"|from abroad/.test(frame))).toEqual([]);
      expect(JSON.stringify(socket.received)).not.toContain(sign(another(brand)));
      socket.close();
    },
  );

  it.each([0, 1])(
    "[T14] [I11] players name the other brand's conversation, or themselves, in vain on node %s",
    async (index) => {
      const { conversationId, player } = casts.demo;
      const resume = { conversationId, epoch: null, seq: 0, lastEventId: null };
      const welcome = player.received.map((frame) => JSON.parse(frame)).find(({ type }) => type === "welcome");
      const socket = await openRaw(node(index), "/ws/player");
      const greeted = await socket.ask(hello({ brand: "other", credentials: welcome.credentials, resume }));
      expect(greeted).toMatchObject({ type: "welcome", conversationId: null });
      expect(greeted["playerRef"]).not.toBe(welcome.playerRef);
      expect(await socket.ask({ type: "conversation.resume", ...resume })).toMatchObject({ code: "not_found" });
      socket.send({ type: "ack", conversationId, seq: 1 });
      expect(await socket.ask({ type: "probe" })).toEqual({ type: "probed" });
      expect(JSON.stringify(socket.received)).not.toContain(sign("demo"));
      socket.close();
    },
  );
});
