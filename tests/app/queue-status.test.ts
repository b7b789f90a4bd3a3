/** What waiting players are told of the queue, through feeds over a real store. */
import { afterEach, describe, expect, it } from "vitest";
import { openPlayerFeed } from "../../server/app/player-feed.ts";
import type { ConversationCommand } from "../../server/core/conversation/commands.ts";
import type { IncidentCommand } from "../../server/core/incident/commands.ts";
import { toAgentId, toClientMessageId } from "../../shared/ids.ts";
import { PROTOCOL_VERSION } from "../../shared/limits.ts";
import type { PlayerServerMessage } from "../../shared/protocol-server.ts";
import { createTestApp, demoBrand, type TestApp } from "../support/test-app.ts";
import { poll } from "../support/until.ts";

let test: TestApp;
afterEach(() => test.remove());

let count = 0;
const nextId = () => {
  count += 1;
  return toClientMessageId(`m${String(count).padStart(21, "0")}`);
};

async function player() {
  const heard: PlayerServerMessage[] = [];
  const hello = { type: "hello", protocol: PROTOCOL_VERSION, brand: "demo", language: "en" } as const;
  const feed = await openPlayerFeed(test.app, { ...hello, credentials: null, resume: null }, (message) => {
    heard.push(message);
  });
  if (feed === null) throw new Error("no such brand");
  const positions = () => heard.filter((message) => message.type === "queue.position");
  const say = (text: string) => feed.handle({ type: "message.send", clientMessageId: nextId(), text });
  return { feed, positions, say };
}

/** Ten conversations that each took a minute, so that a wait can be said. */
async function talkBefore(): Promise<void> {
  for (let index = 0; index < 10; index += 1) {
    await test.agents("noor");
    const one = await player();
    await one.say("where is my money");
    const row = await poll(
      "an offer",
      async () => test.app.board.withPeople().find((each) => each.offer) ?? null,
      5_000,
    );
    if (row?.offer == null) throw new Error("no offer");
    const { conversationId, offer } = row;
    const noor = { agentId: toAgentId("noor"), alias: "Noor" };
    const run = (command: ConversationCommand) => test.app.executor.execute(conversationId, command, null);
    await run({ type: "AcceptOffer", ...noor, offerNumber: offer.offerNumber });
    test.advance(60_000);
    await run({ type: "FinishConversation", ...noor, assignmentNumber: 1, disposition: "payout", outcome: "solved" });
    one.feed.stop();
  }
}

describe("the place in the queue", () => {
  it("[Q14] is told while waiting", async () => {
    test = await createTestApp();
    await test.agents("noor");
    const one = await player();
    await one.say("where is my money");
    await poll("a place", async () => one.positions().length > 0, 5_000);
    expect(one.positions()[0]).toMatchObject({ aheadCount: 0 });
    one.feed.stop();
  });

  it("[Q31] is not told to somebody in danger, also when they were told one before", async () => {
    test = await createTestApp();
    await test.agents("noor");
    const one = await player();
    await one.say("where is my money");
    await poll("a place", async () => one.positions().length > 0, 5_000);
    await one.say("i want to die");
    await poll("no place", async () => one.positions().at(-1)?.aheadCount === null, 5_000);
    expect(one.positions().at(-1)).toMatchObject({ fromMinutes: null, toMinutes: null, isLonger: false });
    one.feed.stop();
  });

  it("[Q30] a wait that passes what was said is called longer, although nothing moves", async () => {
    test = await createTestApp();
    await test.agents("noor");
    await talkBefore();
    await test.agents("noor");
    const one = await player();
    await one.say("where is my money");
    await poll("a time", async () => one.positions().some(({ toMinutes }) => toMinutes !== null), 5_000);
    const { toMinutes } = one.positions().at(-1) ?? {};
    expect(one.positions().at(-1)?.isLonger).toBe(false);
    test.advance((toMinutes ?? 0) * 60_000);
    await poll("longer", async () => one.positions().at(-1)?.isLonger === true, 5_000);
    one.feed.stop();
  });

  it("[I8] no time is told while an incident is open, though one is known", async () => {
    test = await createTestApp();
    await test.agents("noor");
    await talkBefore();
    await test.agents("noor");
    const one = await player();
    await one.say("where is my money");
    await poll("a time", async () => one.positions().at(-1)?.toMinutes !== null, 5_000);
    const { incidents, runtime } = test.app;
    const change = (command: IncidentCommand) => incidents.change("inc-1", ["en"], command);
    const nextUpdateAt = runtime.now() + 3_600_000;
    const about = { brandId: demoBrand, topics: ["payout"], method: null, texts: {}, readMoreUrl: null } as const;
    await change({ type: "PublishIncident", ...about, nextUpdateAt });
    await poll("a place without a time", async () => one.positions().at(-1)?.toMinutes === null, 5_000);
    expect(one.positions().at(-1)).toMatchObject({ aheadCount: 0, fromMinutes: null });
    await change({ type: "SolveIncident", texts: {} });
    await poll("a time again", async () => one.positions().at(-1)?.toMinutes !== null, 5_000);
    one.feed.stop();
  });
});
