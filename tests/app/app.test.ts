import { afterEach, describe, expect, it } from "vitest";
import type { PlayerCommandMessage, PlayerSession } from "../../server/app/player-actions.ts";
import { conversationStream, staffStream } from "../../server/app/summary-row.ts";
import { type ConversationId, toClientMessageId } from "../../shared/ids.ts";
import { createTestApp, type TestApp } from "../support/test-app.ts";

let test: TestApp;
afterEach(() => test.remove());

let count = 0;
const id = () => {
  count += 1;
  return toClientMessageId(`m${String(count).padStart(21, "0")}`);
};
const ignore = async () => undefined;

async function player(brand = "demo"): Promise<PlayerSession> {
  const session = await test.app.players.enter({ brand, language: "en", credentials: null });
  if (session === null) {
    throw new Error("no such brand");
  }
  return session;
}

const say = (session: PlayerSession, text: string, clientMessageId = id()) =>
  test.app.players.handle(session, { type: "message.send", clientMessageId, text }, ignore);

function conversationOf(session: PlayerSession): ConversationId {
  if (session.conversationId === null) {
    throw new Error("no conversation yet");
  }
  return session.conversationId;
}

const typesOf = async (conversationId: ConversationId) =>
  (await test.store.read(conversationStream(conversationId), 0, 100)).events.map((event) => event.body.type);

describe("a player's messages", () => {
  it("[DL3] the same id with the same text gives the first answer again and stores nothing", async () => {
    test = await createTestApp();
    const session = await player();
    const message: PlayerCommandMessage = { type: "message.send", clientMessageId: id(), text: "hello" };
    const first = await test.app.players.handle(session, message, ignore);
    const before = await typesOf(conversationOf(session));
    expect(await test.app.players.handle(session, message, ignore)).toMatchObject({
      status: "accepted",
      seq: first.status === "accepted" ? first.seq : 0,
    });
    expect(await typesOf(conversationOf(session))).toEqual(before);
  });

  it("[DL3] the same id with another text is refused", async () => {
    test = await createTestApp();
    const session = await player();
    const clientMessageId = id();
    await say(session, "hello", clientMessageId);
    expect(await say(session, "something else", clientMessageId)).toMatchObject({ code: "idempotency_conflict" });
  });

  it("[DL2] two tabs of one player end up in one conversation", async () => {
    test = await createTestApp();
    const one = await player();
    const two: PlayerSession = { ...one };
    await Promise.all([say(one, "hello"), say(two, "hello from the other tab")]);
    expect(two.conversationId).toBe(one.conversationId);
    const messages = (await typesOf(conversationOf(one))).filter((type) => type === "MessagePosted");
    expect(messages).toHaveLength(2);
  });

  it("[T7] credentials minted elsewhere or for another brand make a new player", async () => {
    test = await createTestApp();
    const session = await player();
    await say(session, "hello");
    const credentials = session.newCredentials;
    const again = await test.app.players.enter({ brand: "demo", language: "en", credentials });
    expect(again).toMatchObject({
      playerRef: session.playerRef,
      newCredentials: null,
      conversationId: session.conversationId,
    });
    const abroad = await test.app.players.enter({ brand: "other", language: "en", credentials });
    expect(abroad?.playerRef).not.toBe(session.playerRef);
    expect(abroad?.conversationId).toBeNull();
    expect(await test.app.players.enter({ brand: "nobody", language: "en", credentials: null })).toBeNull();
  });
});

describe("the queue", () => {
  it("[QS3] a handoff is offered to a free agent, accepted, answered and finished", async () => {
    test = await createTestApp();
    const [noor] = await test.agents("noor");
    const session = await player();
    await say(session, "where is my money?");
    const conversationId = conversationOf(session);
    const offered = await until(() => test.app.board.get(conversationId)?.offer ?? null);
    if (noor === undefined) throw new Error("no agent");
    expect(
      await test.app.agents.handle(noor, {
        type: "offer.accept",
        conversationId,
        offerNumber: offered.offerNumber,
        clientMessageId: id(),
      }),
    ).toMatchObject({ status: "accepted" });
    expect(
      await test.app.agents.handle(noor, {
        type: "message.send",
        conversationId,
        assignmentNumber: 1,
        clientMessageId: id(),
        text: "Good morning",
      }),
    ).toMatchObject({ status: "accepted" });
    expect(
      await test.app.agents.handle(noor, {
        type: "conversation.finish",
        conversationId,
        assignmentNumber: 1,
        clientMessageId: id(),
        disposition: "payout",
        outcome: "solved",
      }),
    ).toMatchObject({ status: "accepted" });
    expect((await typesOf(conversationId)).slice(-4)).toEqual([
      "OfferMade",
      "AgentAssigned",
      "MessagePosted",
      "ConversationClosed",
    ]);
  });

  it("[A3] an agent whose capacity is full cannot accept, and a crisis goes over any load", async () => {
    test = await createTestApp();
    const [noor] = await test.agents("noor");
    if (noor === undefined) throw new Error("no agent");
    for (let n = 0; n < 4; n += 1) {
      await take(noor, await player(), "where is my money?");
    }
    const fifth = await player();
    await say(fifth, "where is my money?");
    await test.app.executor.execute(conversationOf(fifth), { type: "MakeOffer", agentIds: [noor] }, null);
    const accept = { type: "offer.accept", conversationId: conversationOf(fifth), offerNumber: 1 } as const;
    expect(await test.app.agents.handle(noor, { ...accept, clientMessageId: id() })).toMatchObject({
      code: "no_capacity",
    });
    await take(noor, await player(), "i want to kill myself");
    expect(test.app.board.loads().get(noor)).toMatchObject({ ownedUnits: 6, hasCrisis: true });
  });

  it("[QS3] an offer nobody answers comes back, and two in a row make the agent Away", async () => {
    test = await createTestApp({ timings: { leaseMs: 600_000 } });
    const [noor] = await test.agents("noor");
    if (noor === undefined) throw new Error("no agent");
    const session = await player();
    await say(session, "where is my money?");
    const conversationId = conversationOf(session);
    for (const number of [1, 2]) {
      await until(() => (test.app.board.get(conversationId)?.offer?.offerNumber === number ? true : null));
      test.advance(30_000);
      await test.app.presence.renew(noor, 600_000);
      await test.app.sweep();
    }
    expect(test.app.accounts.get(noor)).toMatchObject({ status: "away", statusWhy: "two_offers_missed" });
    expect(test.app.board.get(conversationId)).toMatchObject({ status: "queued", isReturned: false });
  });

  it("[R8] an agent whose line is silent for 30 s loses the conversation to the front, with its waiting time", async () => {
    test = await createTestApp();
    const [noor] = await test.agents("noor");
    if (noor === undefined) throw new Error("no agent");
    const session = await player();
    await take(noor, session, "where is my money?");
    const since = test.app.board.get(conversationOf(session))?.waitingSince;
    await pass(29_000);
    expect(test.app.board.get(conversationOf(session))?.status).toBe("assigned");
    await pass(3_000);
    expect(test.app.board.get(conversationOf(session))).toMatchObject({
      status: "queued",
      isReturned: true,
      waitingSince: since,
    });
  });

  it("[S3] a conversation of a lane or brand the agent is not trained for answers as one that does not exist", async () => {
    test = await createTestApp();
    const [noor] = await test.agents("noor");
    if (noor === undefined) throw new Error("no agent");
    const session = await player("other");
    await say(session, "where is my money?");
    const foreign = await test.app.agents.handle(noor, {
      type: "note.add",
      conversationId: conversationOf(session),
      clientMessageId: id(),
      text: "hm",
    });
    expect(foreign).toEqual({ status: "rejected", code: "not_found", retryAfterMs: null, takenBy: null });
    expect(await test.app.agents.readable(noor, conversationOf(session))).toBeNull();
  });

  it("[C14] notes are stored in the staff stream only, each id once", async () => {
    test = await createTestApp();
    const [noor] = await test.agents("noor");
    if (noor === undefined) throw new Error("no agent");
    const session = await player();
    await say(session, "where is my money?");
    const conversationId = conversationOf(session);
    const note = { type: "note.add", conversationId, clientMessageId: id(), text: "checked the bank" } as const;
    expect(await test.app.agents.handle(noor, note)).toMatchObject({ status: "accepted" });
    expect(await test.app.agents.handle(noor, note)).toMatchObject({ status: "accepted" });
    const staff = (await test.store.read(staffStream(conversationId), 0, 100)).events.map((event) => event.body.type);
    expect(staff.filter((type) => type === "NoteAdded")).toHaveLength(1);
    expect(await typesOf(conversationId)).not.toContain("NoteAdded");
  });
});

it("[QS9] after a restart waiting conversations, offers and deadlines are all there", async () => {
  test = await createTestApp();
  await test.agents("noor");
  const session = await player();
  await say(session, "where is my money?");
  const conversationId = conversationOf(session);
  await until(() => test.app.board.get(conversationId)?.offer ?? null);
  await test.close();
  test = await createTestApp({ folder: test.folder });
  expect(test.app.board.get(conversationId)).toMatchObject({ status: "offered", offer: { offerNumber: 1 } });
  test.advance(30_001);
  await test.app.sweep();
  expect(test.app.board.get(conversationId)?.status).toBe("queued");
});

async function take(
  agentId: Parameters<TestApp["app"]["agents"]["handle"]>[0],
  session: PlayerSession,
  text: string,
): Promise<void> {
  await say(session, text);
  const conversationId = conversationOf(session);
  const offer = await until(() => {
    const current = test.app.board.get(conversationId)?.offer ?? null;
    return current?.agentIds.includes(agentId) ? current : null;
  });
  const answer = await test.app.agents.handle(agentId, {
    type: "offer.accept",
    conversationId,
    offerNumber: offer.offerNumber,
    clientMessageId: id(),
  });
  expect(answer).toMatchObject({ status: "accepted" });
}

/** Time goes by with the sweeps of a process that is well. */
async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 1_000) {
    test.advance(1_000);
    await test.app.sweep();
  }
}

/** Waits for something the board will show; each look follows a change or a turn of the event loop. */
async function until<Value>(look: () => Value | null): Promise<Value> {
  const found = look();
  if (found !== null) {
    return found;
  }
  return new Promise((resolve) => {
    const end = test.app.board.onChange(() => {
      const value = look();
      if (value !== null) {
        end();
        resolve(value);
      }
    });
  });
}
