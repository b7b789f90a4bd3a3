/**
 * Who may send what: every message of both sockets, by everybody who might try. The tables are Records over the message
 * types, so a new message does not compile until somebody has decided who may send it.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AgentClientMessage, PlayerClientMessage } from "../../shared/protocol.ts";
import {
  connectPlayer,
  getTicket,
  signIn,
  signInAgent,
  type TestAgentClient,
  type TestPlayer,
} from "../support/balie-clients.ts";
import { type BalieProcess, startProcess } from "../support/balie-process.ts";
import { hello, openRaw, type RawSocket } from "../support/raw-socket.ts";
import { until } from "../support/until.ts";

/** A rejection code, `accepted`, the type of the answer, the code of a close, or nothing at all. */
type Outcome = string;
const SILENT = "nothing";

type PlayerTable = Record<
  PlayerClientMessage["type"],
  { readonly noHello: Outcome; readonly player: Outcome; readonly agent: Outcome }
>;
type AgentWho = "noHello" | "player" | "untrained" | "otherBrand" | "stranger" | "holder";
type AgentTable = Record<AgentClientMessage["type"], { readonly [Who in AgentWho]: Outcome }>;

/** `agent`: the frame is sent on the agents' socket. */
const PLAYER: PlayerTable = {
  hello: { noHello: "welcome", player: "not_expected", agent: "malformed" },
  "conversation.resume": { noHello: "not_expected", player: "not_found", agent: "malformed" },
  "message.send": { noHello: "not_expected", player: "accepted", agent: "malformed" },
  "handoff.request": { noHello: "not_expected", player: "accepted", agent: "unknown_type" },
  "handoff.cancel": { noHello: "not_expected", player: "not_expected", agent: "unknown_type" },
  "idle.extend": { noHello: "not_expected", player: "not_expected", agent: "unknown_type" },
  "conversation.end": { noHello: "not_expected", player: "not_expected", agent: "unknown_type" },
  "incident.follow": { noHello: "not_expected", player: "not_found", agent: "unknown_type" },
  "rating.give": { noHello: "not_expected", player: "not_expected", agent: "unknown_type" },
  typing: { noHello: "not_expected", player: SILENT, agent: "malformed" },
  ack: { noHello: "not_expected", player: SILENT, agent: SILENT },
  pong: { noHello: "not_expected", player: SILENT, agent: SILENT },
  probe: { noHello: "not_expected", player: "probed", agent: "probed" },
};

const nobodyElses = { untrained: "not_found", otherBrand: "not_found", stranger: "not_found" } as const;
const everybodys = (outcome: Outcome) => ({
  untrained: outcome,
  otherBrand: outcome,
  stranger: outcome,
  holder: outcome,
});

/**
 * `player`: the frame is sent on the players' socket. `stranger`: trained and of the brand, but another agent has the
 * conversation. Silent ones must have no effect either, see below.
 */
const AGENT: AgentTable = {
  hello: { noHello: "4003", player: "malformed", ...everybodys("not_expected") },
  "status.set": { noHello: "not_expected", player: "unknown_type", ...everybodys("accepted") },
  "conversation.resume": { noHello: "not_expected", player: "malformed", ...nobodyElses, holder: "events" },
  "conversation.leave": { noHello: "not_expected", player: "unknown_type", ...everybodys(SILENT) },
  "offer.accept": { noHello: "not_expected", player: "unknown_type", ...nobodyElses, holder: "already_taken" },
  "offer.decline": { noHello: "not_expected", player: "unknown_type", ...nobodyElses, holder: "offer_over" },
  "message.send": { noHello: "not_expected", player: "malformed", ...nobodyElses, holder: "accepted" },
  "note.add": { noHello: "not_expected", player: "unknown_type", ...nobodyElses, holder: "accepted" },
  "conversation.release": { noHello: "not_expected", player: "unknown_type", ...nobodyElses, holder: "not_owner" },
  "conversation.transfer": { noHello: "not_expected", player: "unknown_type", ...nobodyElses, holder: "not_owner" },
  "conversation.finish": { noHello: "not_expected", player: "unknown_type", ...nobodyElses, holder: "not_owner" },
  typing: { noHello: "not_expected", player: "malformed", ...everybodys(SILENT) },
  seen: { noHello: "not_expected", player: "unknown_type", ...everybodys(SILENT) },
  ack: { noHello: "not_expected", player: SILENT, ...everybodys(SILENT) },
  pong: { noHello: "not_expected", player: SILENT, ...everybodys(SILENT) },
  probe: { noHello: "not_expected", player: "probed", ...everybodys("probed") },
};

let server: BalieProcess;
let player: TestPlayer;
let noor: TestAgentClient;
let count = 0;
const newId = () => {
  count += 1;
  return `m${String(count).padStart(21, "0")}`;
};

const agents = [
  { id: "noor" },
  { id: "stranger" },
  { id: "untrained", lanes: ["technical"] as const },
  { id: "abroad", brands: ["other"] },
];
const LOGINS: { readonly [Who in Exclude<AgentWho, "noHello" | "player">]: string } = {
  holder: "noor@login.example",
  stranger: "stranger@login.example",
  untrained: "untrained@login.example",
  otherBrand: "abroad@login.example",
};

beforeAll(async () => {
  server = await startProcess({ agents });
  noor = await signInAgent(server, LOGINS.holder);
  player = await connectPlayer(server);
  player.client.sendMessage("where is my money?");
  const row = await until("the offer", noor.client, () => noor.client.state().rows.find((each) => each.offer !== null));
  await noor.client.accept(row.conversationId, row.offer?.offerNumber ?? 0);
  await until("assigned", player.client, () => player.client.state().view?.status === "assigned");
});
afterAll(async () => {
  player.client.stop();
  noor.client.stop();
  await server.stop();
});

function playerFrame(type: PlayerClientMessage["type"]): object {
  const conversationId = player.conversationId();
  switch (type) {
    case "hello":
      return hello();
    case "conversation.resume":
      return { type, conversationId, epoch: null, seq: 0, lastEventId: null };
    case "message.send":
      return { type, clientMessageId: newId(), text: "hello" };
    case "handoff.request":
    case "handoff.cancel":
    case "idle.extend":
    case "conversation.end":
      return { type, clientMessageId: newId() };
    case "incident.follow":
      return { type, clientMessageId: newId(), incidentId: "unknown" };
    case "rating.give":
      return { type, clientMessageId: newId(), agent: 5, outcome: 5, comment: "" };
    case "typing":
      return { type, isTyping: true };
    case "ack":
      return { type, conversationId, seq: 1 };
    case "pong":
      return { type, positions: [] };
    case "probe":
      return { type };
  }
}

/** The fence of another assignment, so that the holder's own row takes nothing away from the next ones. */
const STALE = 99;

function agentFrame(type: AgentClientMessage["type"]): object {
  const conversationId = player.conversationId();
  const command = { type, conversationId, clientMessageId: newId() };
  switch (type) {
    case "hello":
      return { type, protocol: 1, ticket: "x".repeat(44) };
    case "status.set":
      return { type, clientMessageId: newId(), status: "available" };
    case "conversation.resume":
      return { type, stream: "staff", conversationId, epoch: null, seq: 0, lastEventId: null };
    case "conversation.leave":
      return { type, conversationId };
    case "offer.accept":
    case "offer.decline":
      return { ...command, offerNumber: 1 };
    case "message.send":
      return { ...command, assignmentNumber: 1, text: "authorised?" };
    case "note.add":
      return { ...command, text: "authorised?" };
    case "conversation.release":
      return { ...command, assignmentNumber: STALE };
    case "conversation.transfer":
      return { ...command, assignmentNumber: STALE, lane: "general", reason: "authorised?", summary: "" };
    case "conversation.finish":
      return { ...command, assignmentNumber: STALE, disposition: "other", outcome: "solved" };
    case "typing":
      return { type, conversationId, isTyping: true };
    case "seen":
      return { type, conversationId, seq: 1 };
    case "ack":
      return { type, conversationId, seq: 1 };
    case "pong":
      return { type, positions: [] };
    case "probe":
      return { type };
  }
}

/** A harmless command follows each frame; as commands are handled in order, what was to come has come when it is answered. */
async function outcomeOf(socket: RawSocket, side: "player" | "agent", frame: object): Promise<Outcome> {
  const from = socket.received.length;
  const last = newId();
  socket.send(frame);
  socket.send(
    side === "player"
      ? { type: "handoff.cancel", clientMessageId: last }
      : { type: "status.set", clientMessageId: last, status: "available" },
  );
  await socket.next(
    "the last answer",
    ({ type, clientMessageId }) => clientMessageId === last || type === "goodbye",
    from,
  );
  const id = "clientMessageId" in frame ? frame.clientMessageId : null;
  const answers = socket.received
    .slice(from)
    .filter(({ type, clientMessageId }) => ANSWERS.has(type) && clientMessageId !== last);
  const told = answers.find(({ clientMessageId }) => id !== null && clientMessageId === id) ?? answers[0];
  return told === undefined ? SILENT : String(told.code ?? told.type);
}

const ANSWERS: ReadonlySet<string> = new Set(["rejected", "accepted", "welcome", "events", "goodbye", "probed"]);

async function openAgent(who: Exclude<AgentWho, "noHello" | "player">): Promise<RawSocket> {
  const cookie = await signIn(server, LOGINS[who]);
  const socket = await openRaw(server, "/ws/agent", { cookie });
  await socket.ask({ type: "hello", protocol: 1, ticket: await getTicket(server, cookie) });
  return socket;
}

const entries = <Table extends object>(table: Table) =>
  Object.entries(table) as [keyof Table & string, Table[keyof Table & string]][];

describe("the player's socket", () => {
  it.each(entries(PLAYER))("[S3] %s is taken from players who said hello and from nobody else", async (type, row) => {
    const silent = await openRaw(server, "/ws/player");
    expect(await outcomeOf(silent, "player", playerFrame(type))).toBe(row.noHello);
    const greeted = await openRaw(server, "/ws/player");
    await greeted.ask(hello());
    expect(await outcomeOf(greeted, "player", playerFrame(type))).toBe(row.player);
    const agent = await openAgent("stranger");
    expect(await outcomeOf(agent, "agent", playerFrame(type))).toBe(row.agent);
    for (const socket of [silent, greeted, agent]) socket.close();
  });
});

describe("the agents' socket", () => {
  it("[S3] without a session there is no socket at all", async () => {
    await expect(openRaw(server, "/ws/agent")).rejects.toThrow("refused with 401");
    await expect(openRaw(server, "/ws/agent", { cookie: `__Host-balie=${"x".repeat(44)}` })).rejects.toThrow(
      "refused with 401",
    );
  });

  it.each(entries(AGENT))("[S3] %s reaches a conversation only from the agent who has it", async (type, row) => {
    const cookie = await signIn(server, LOGINS.stranger);
    const silent = await openRaw(server, "/ws/agent", { cookie });
    expect(await outcomeOf(silent, "agent", agentFrame(type))).toBe(row.noHello);
    const asPlayer = await openRaw(server, "/ws/player");
    await asPlayer.ask(hello());
    expect(await outcomeOf(asPlayer, "player", agentFrame(type))).toBe(row.player);
    const before = {
      texts: player.texts().length,
      received: player.received.length,
      seenSeq: player.client.state().seenSeq,
    };
    for (const who of ["untrained", "otherBrand", "stranger"] as const) {
      const socket = await openAgent(who);
      expect(`${who}: ${await outcomeOf(socket, "agent", agentFrame(type))}`).toBe(`${who}: ${row[who]}`);
      socket.close();
    }
    // What nobody answers must not have happened either: nothing new reached the player.
    const reached = player.received
      .slice(before.received)
      .filter((frame) => /"type":"(typing|seen|message\.posted)"/.test(frame));
    expect(reached).toEqual([]);
    const holder = await openAgent("holder");
    expect(await outcomeOf(holder, "agent", agentFrame(type))).toBe(row.holder);
    for (const socket of [silent, asPlayer, holder]) socket.close();
  });

  it("[S3] 30 ids that belong to nobody are answered like those of others", async () => {
    const socket = await openAgent("untrained");
    for (let round = 0; round < 30; round += 1) {
      const answer = await socket.ask({
        type: "note.add",
        conversationId: crypto.randomUUID(),
        clientMessageId: newId(),
        text: "hm",
      });
      expect(answer).toMatchObject({ type: "rejected", code: "not_found", takenBy: null, retryAfterMs: null });
    }
    socket.close();
  });
});
