/** Guests who turn out to be verified players: their talk comes along, and nobody sees anybody else's. */
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { openPlayerFeed, type PlayerFeed } from "../../server/app/player-feed.ts";
import { conversationStream } from "../../server/app/summary-row.ts";
import { toClientMessageId } from "../../shared/ids.ts";
import type { Credentials } from "../../shared/protocol.ts";
import type { PlayerServerMessage } from "../../shared/protocol-server.ts";
import { createTestApp, type TestApp } from "../support/test-app.ts";
import { poll } from "../support/until.ts";

let test: TestApp;
afterEach(() => test.remove());

let count = 0;
const newId = () => {
  count += 1;
  return toClientMessageId(`i${String(count).padStart(21, "0")}`);
};

interface Line {
  readonly feed: PlayerFeed;
  readonly heard: PlayerServerMessage[];
  readonly welcome: Extract<PlayerServerMessage, { type: "welcome" }>;
  /** What of a person's own words this line was sent. */
  texts(): readonly string[];
  isTaken: boolean;
}

async function connect(credentials: Credentials | null, token: string | null): Promise<Line> {
  const heard: PlayerServerMessage[] = [];
  const state = { isTaken: false };
  const hello = {
    type: "hello",
    protocol: 1,
    brand: "demo",
    language: "en",
    credentials,
    token,
    resume: null,
  } as const;
  const feed = await openPlayerFeed(
    test.app,
    hello,
    (message) => void heard.push(message),
    () => {
      state.isTaken = true;
    },
  );
  const welcome = heard.find((message) => message.type === "welcome");
  if (feed === null || welcome?.type !== "welcome") throw new Error("not welcomed");
  return {
    feed,
    heard,
    welcome,
    get isTaken() {
      return state.isTaken;
    },
    texts: () =>
      heard
        .flatMap((message) => (message.type === "events" ? message.events : [message]))
        .flatMap((message) => (message.type === "message.posted" ? [message.text] : [])),
  };
}

const say = ({ feed }: Line, text: string, clientMessageId = newId()) =>
  feed.handle({ type: "message.send", clientMessageId, text });
const credentialsOf = ({ welcome }: Line): Credentials => {
  if (welcome.credentials === null) throw new Error("no credentials");
  return welcome.credentials;
};

describe("a guest who shows a token as well", () => {
  it("[C25] [T7] brings the open conversation along, and the guest's secret opens it no longer", async () => {
    test = await createTestApp();
    const guest = await connect(null, null);
    const secret = credentialsOf(guest);
    await say(guest, "from the guest");
    guest.feed.stop();
    const player = await connect(secret, "sub:sanne");
    expect(player.welcome.identity).toBe("verified");
    expect(player.texts()).toEqual(["from the guest"]);
    expect(player.heard.some((message) => JSON.stringify(message).includes("isVerified"))).toBe(false);
    expect(player.welcome.playerRef).not.toBe(secret.playerRef);
    await say(player, "from the player");
    const again = await connect(secret, null);
    expect(again.welcome.conversationId).toBeNull();
    const elsewhere = await connect(null, "sub:sanne");
    expect(elsewhere.texts()).toEqual(["from the guest", "from the player"]);
    for (const line of [player, again, elsewhere]) line.feed.stop();
  });

  it("[C25] a guest who is connected meanwhile is sent away and hears nothing that follows", async () => {
    test = await createTestApp();
    const guest = await connect(null, null);
    await say(guest, "from the guest");
    const player = await connect(credentialsOf(guest), "sub:sanne");
    await poll("the guest is sent away", () => Promise.resolve(guest.isTaken), 5_000);
    await say(player, "from the player");
    await say(guest, "late");
    expect(guest.texts()).toEqual(["from the guest", "late"]);
    expect(player.texts()).toEqual(["from the guest", "from the player"]);
    guest.feed.stop();
    player.feed.stop();
  });

  it("[C25] a guest's command that arrives when the conversation is no longer theirs is refused", async () => {
    test = await createTestApp();
    const { players } = test.app;
    const nobody = async () => undefined;
    const hello = { brand: "demo", language: "en", credentials: null } as const;
    const guest = await players.enter(hello);
    if (guest === null) throw new Error("no such brand");
    const post = (text: string) => ({ type: "message.send", clientMessageId: newId(), text }) as const;
    await players.handle(guest, post("from the guest"), nobody);
    await players.enter({ ...hello, credentials: guest.newCredentials, token: "sub:sanne" });
    for (const message of [
      post("late"),
      { type: "handoff.request", clientMessageId: newId() } as const,
      { type: "conversation.end", clientMessageId: newId() } as const,
    ]) {
      expect(await players.handle(guest, message, nobody)).toMatchObject({ status: "rejected", code: "not_found" });
    }
  });

  it("[C25] [DL3] what the guest had sent and the player sends again is stored once", async () => {
    test = await createTestApp();
    const guest = await connect(null, null);
    const id = newId();
    await say(guest, "only once", id);
    guest.feed.stop();
    const player = await connect(credentialsOf(guest), "sub:sanne");
    await say(player, "only once", id);
    const { events } = await test.store.read(conversationStream(player.welcome.conversationId ?? ""), 0, 100);
    expect(events.filter(({ body }) => body.type === "MessagePosted").length).toBe(1);
    expect(player.heard.at(-1)).toMatchObject({ type: "accepted", clientMessageId: id });
    player.feed.stop();
  });

  it("[C25] with a conversation of the player open, both stay as they are", async () => {
    test = await createTestApp();
    const before = await connect(null, "sub:sanne");
    await say(before, "from the player");
    const guest = await connect(null, null);
    await say(guest, "from the guest");
    const player = await connect(credentialsOf(guest), "sub:sanne");
    expect(player.texts()).toEqual(["from the player"]);
    const again = await connect(credentialsOf(guest), null);
    expect(again.texts()).toEqual(["from the guest"]);
    for (const line of [before, guest, player, again]) line.feed.stop();
  });

  it("[C25] what was ended as a guest stays with the guest", async () => {
    test = await createTestApp();
    const guest = await connect(null, null);
    await say(guest, "from the guest");
    await guest.feed.handle({ type: "conversation.end", clientMessageId: newId() });
    const player = await connect(credentialsOf(guest), "sub:sanne");
    expect(player.welcome.conversationId).toBeNull();
    guest.feed.stop();
    player.feed.stop();
  });

  it("[S15] a secret that is not genuine, or a token that proves nothing, brings nothing along", async () => {
    test = await createTestApp();
    const guest = await connect(null, null);
    await say(guest, "from the guest");
    const forged = { ...credentialsOf(guest), secret: "x".repeat(43) };
    const player = await connect(forged, "sub:sanne");
    expect(player.texts()).toEqual([]);
    const refused = await connect(forged, "wrong");
    expect(refused.texts()).toEqual([]);
    expect((await connect(credentialsOf(guest), null)).texts()).toEqual(["from the guest"]);
    for (const line of [guest, player, refused]) line.feed.stop();
  });
});

describe("whoever comes and goes", () => {
  const step = fc.record({ browser: fc.nat(2), token: fc.constantFrom(null, "sub:a", "sub:b"), says: fc.boolean() });

  it("[C25] [T7] nobody is ever sent words of another player, or of a guest whose secret they did not show", async () => {
    test = await createTestApp();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
        const round = newId();
        const secrets: (Credentials | null)[] = [null, null, null];
        const open: { readonly who: string; readonly line: Line }[] = [];
        /** By text: who may see it. Whoever wrote it, and a player who came with the secret of the guest that did. */
        const seenBy = new Map<string, Set<string>>();
        for (const [index, { browser, token, says }] of steps.entries()) {
          const guest = `guest${browser}`;
          const who = token === null ? guest : token;
          const line = await connect(secrets[browser] ?? null, token === null ? null : `${token}-${round}`);
          secrets[browser] = line.welcome.credentials ?? secrets[browser] ?? null;
          open.push({ who, line });
          for (const may of token === null ? [] : seenBy.values()) {
            if (may.has(guest)) may.add(who);
          }
          if (says) {
            const text = `words ${round} ${index}`;
            seenBy.set(text, new Set([who]));
            await say(line, text);
          }
        }
        // Whoever was connected and could be told has been told by the next append of each conversation.
        for (const [index, { who, line }] of open.entries()) {
          if (!line.isTaken) {
            const text = `last ${round} ${index}`;
            seenBy.set(text, new Set([who]));
            await say(line, text);
          }
        }
        for (const { who, line } of open) {
          for (const text of line.texts()) {
            expect(seenBy.get(text)?.has(who), `${who} was sent "${text}" of ${[...(seenBy.get(text) ?? [])]}`).toBe(
              true,
            );
          }
          line.feed.stop();
        }
      }),
      { numRuns: 60 },
    );
  });
});
