/** Verified players and what the operator's systems say of them, through the app over a real store. */
import { afterEach, describe, expect, it } from "vitest";
import type { PlayerSession } from "../../server/app/player-actions.ts";
import { conversationStream } from "../../server/app/summary-row.ts";
import type { Looked } from "../../server/core/facts/facts.ts";
import type { PlayerFacts } from "../../server/ports/player-facts.ts";
import { toClientMessageId } from "../../shared/ids.ts";
import { createTestApp, type TestApp } from "../support/test-app.ts";
import { poll } from "../support/until.ts";

let test: TestApp;
afterEach(() => test.remove());

let count = 0;
const id = () => {
  count += 1;
  return toClientMessageId(`m${String(count).padStart(21, "0")}`);
};
const paid: Looked = {
  status: "found",
  facts: {
    kind: "payouts",
    items: [
      {
        id: "p-1",
        amount: { minor: 10_000, currency: "EUR" },
        method: "iDEAL",
        status: "paid",
        requestedAt: 1,
        steps: [],
        expectedBy: null,
      },
    ],
  },
};

/** Answers when the test says so. */
function slowFacts() {
  const asked: { readonly subject: string; answer(looked: Looked): void }[] = [];
  const facts: PlayerFacts = {
    isAvailable: () => true,
    get: (_brandId, subject) => new Promise((resolve) => asked.push({ subject, answer: resolve })),
  };
  return { facts, asked };
}

async function enter(token: string | null, brand = "demo"): Promise<PlayerSession> {
  const session = await test.app.players.enter({ brand, language: "en", credentials: null, token });
  if (session === null) {
    throw new Error("no such brand");
  }
  return session;
}

const say = (session: PlayerSession, text: string) =>
  test.app.players.handle(session, { type: "message.send", clientMessageId: id(), text }, async () => undefined);
const typesOf = async ({ conversationId }: PlayerSession) =>
  (await test.store.read(conversationStream(conversationId ?? ""), 0, 100)).events.map(({ body }) => body.type);
const status = "what is the status of my payout";

describe("verified players", () => {
  it("[T6] are the same player at every sign-in and on every node, and another one at another brand", async () => {
    test = await createTestApp();
    const [one, two] = await Promise.all([enter("sub:sanne"), enter("sub:sanne")]);
    expect(one).toMatchObject({ identity: "verified", newCredentials: null });
    expect(two.playerRef).toBe(one.playerRef);
    expect((await enter("sub:other")).playerRef).not.toBe(one.playerRef);
    const { folder } = test;
    await test.close();
    test = await createTestApp({ folder });
    expect((await enter("sub:sanne")).playerRef).toBe(one.playerRef);
  });

  it("[T6] find their conversation again without any secret of this browser", async () => {
    test = await createTestApp();
    const first = await enter("sub:sanne");
    await say(first, "hello");
    expect((await enter("sub:sanne")).conversationId).toBe(first.conversationId);
  });

  it("[S15] a token that proves nothing leaves a guest, who is told so and never sees a verified player's talk", async () => {
    test = await createTestApp();
    await say(await enter("sub:sanne"), "hello");
    const guest = await enter("forged");
    expect(guest).toMatchObject({ identity: "refused", verified: null, conversationId: null });
    expect(guest.newCredentials).not.toBeNull();
  });

  it("[T21] the operator's id of a player is in no stream of a conversation", async () => {
    const { facts, asked } = slowFacts();
    test = await createTestApp({ facts });
    const session = await enter("sub:sanne-4711");
    await say(session, status);
    asked[0]?.answer(paid);
    await poll("the answer", async () => (await typesOf(session)).includes("LookupEnded"), 5_000);
    const { conversationId } = session;
    const streams = await Promise.all(
      ([`conversation:${conversationId}`, `staff:${conversationId}`] as const).map((each) =>
        test.store.read(each, 0, 100),
      ),
    );
    expect(asked[0]?.subject).toBe("sanne-4711");
    expect(JSON.stringify(streams)).not.toContain("sanne-4711");
  });
});

describe("lookups", () => {
  it("[C19] the answer follows the message, without the player doing anything", async () => {
    const { facts, asked } = slowFacts();
    test = await createTestApp({ facts });
    const session = await enter("sub:sanne");
    await say(session, status);
    expect((await typesOf(session)).slice(-3)).toEqual(["MessagePosted", "BotReplied", "LookupRequested"]);
    asked[0]?.answer(paid);
    await poll("the answer", async () => (await typesOf(session)).at(-1) === "BotReplied", 5_000);
    expect((await typesOf(session)).slice(-2)).toEqual(["LookupEnded", "BotReplied"]);
  });

  it("[C21] [R22] a node that dies while it looks leaves a deadline that hands the player to a person", async () => {
    const { facts } = slowFacts();
    test = await createTestApp({ facts });
    const session = await enter("sub:sanne");
    await say(session, status);
    const { folder } = test;
    await test.close();
    test = await createTestApp({ folder, facts });
    await test.app.sweep();
    expect((await typesOf(session)).at(-1)).toBe("LookupRequested");
    test.advance(8_001);
    await test.app.sweep();
    expect((await typesOf(session)).slice(-4)).toEqual(["LookupEnded", "BotReplied", "BotReplied", "HandoffRequested"]);
  });

  it("[C22] an answer after the deadline changes nothing", async () => {
    const { facts, asked } = slowFacts();
    test = await createTestApp({ facts });
    const session = await enter("sub:sanne");
    await say(session, status);
    test.advance(8_001);
    await test.app.sweep();
    const before = await typesOf(session);
    asked[0]?.answer(paid);
    await say(session, "thanks");
    expect(await typesOf(session)).toEqual([...before, "MessagePosted"]);
  });
});
