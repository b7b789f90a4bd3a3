/** Players with a token of the operator, over real sockets: renewed, ended, and changed for another one. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Looked } from "../../server/core/facts/facts.ts";
import type { PlayerFacts } from "../../server/ports/player-facts.ts";
import { CLOSE } from "../../shared/codes.ts";
import { type AppServer, startAppServer } from "../support/app-server.ts";
import { connectPlayer, createMemoryKeep, type TestPlayer } from "../support/balie-clients.ts";
import { until } from "../support/until.ts";

/** What the operator's systems say, by player. */
const STATES: Readonly<Record<string, Looked>> = {
  rich: {
    status: "found",
    facts: { kind: "balances", items: [{ amount: { minor: 8_450, currency: "EUR" }, withdrawable: null }] },
  },
  blocked: { status: "found", facts: { kind: "accounts", items: [{ status: "blocked" }] } },
};
const facts: PlayerFacts = {
  isAvailable: () => true,
  get: async (_brandId, subject) => STATES[subject] ?? { status: "failed" },
};

let server: AppServer;
beforeAll(async () => {
  server = await startAppServer({ facts });
});
afterAll(() => server.stop());

/** Shows these tokens, one with each greeting, the last one for good. */
function shows(...tokens: readonly (string | null)[]): () => string | null {
  let count = 0;
  return () => {
    count += 1;
    return tokens[Math.min(count, tokens.length) - 1] ?? null;
  };
}
const welcomes = ({ received }: TestPlayer) =>
  received.map((data) => JSON.parse(data)).filter(({ type }) => type === "welcome");
const codes = ({ received }: TestPlayer) =>
  received.flatMap((data) => (JSON.parse(data).type === "goodbye" ? [JSON.parse(data).code] : []));
const is = (player: TestPlayer, identity: string, count: number) =>
  until(`welcomed as ${identity}`, player.client, () => {
    const all = welcomes(player);
    return all.length >= count && all.at(-1)?.identity === identity;
  });

it("[T6] a token that ends is replaced: the line comes back by itself, nothing on screen changes and nothing is lost", async () => {
  const player = await connectPlayer(server, { token: shows("brief:sanne", "sub:sanne") });
  player.client.sendMessage("hello there");
  await until("said", player.client, () => player.texts().includes("hello there"));
  const before = player.texts();
  await is(player, "verified", 2);
  await until("online", player.client, () => player.client.state().connection.status === "online");
  expect(codes(player)).toEqual([CLOSE.tokenExpired]);
  expect(player.texts()).toEqual(before);
  player.client.sendMessage("still me");
  await until("said", player.client, () => player.client.state().pending.length === 0);
  expect(player.texts()).toContain("still me");
  player.client.stop();
});

it("[S15] without a new token the player goes on as a guest, who sees nothing of what was said before", async () => {
  const player = await connectPlayer(server, { token: shows("brief:iris", "ended") });
  player.client.sendMessage("my secret");
  await until("said", player.client, () => player.texts().includes("my secret"));
  await is(player, "refused", 2);
  await until("cleared", player.client, () => player.client.state().identity === "refused");
  expect(player.client.state()).toMatchObject({ view: null, pending: [] });
  player.client.sendMessage("a question");
  await until("said", player.client, () => player.texts().includes("a question"));
  expect(player.texts()).not.toContain("my secret");
  player.client.stop();
});

it("[T7] somebody else who logs in on the same page sees nothing of the one before, and sends nothing of theirs", async () => {
  const keep = createMemoryKeep();
  const token = shows("sub:first", "sub:second");
  const player = await connectPlayer(server, { token, keep });
  player.client.sendMessage("from the first");
  await until("said", player.client, () => player.texts().includes("from the first"));
  player.client.stop();
  player.client.sendMessage("not sent yet");
  player.client.start();
  await is(player, "verified", 2);
  await until("empty", player.client, () => player.client.state().view === null);
  expect(player.client.state().pending).toEqual([]);
  expect(keep.load()).not.toContain("not sent yet");
  player.client.stop();
});

it("[C25] a guest who logs in keeps what is on screen; the guest's other window hears nothing more", async () => {
  const keep = createMemoryKeep();
  const token = shows(null, "sub:lena");
  const player = await connectPlayer(server, { token, keep });
  player.client.sendMessage("from the guest");
  await until("said", player.client, () => player.texts().includes("from the guest"));
  const conversationId = player.conversationId();
  const window = await connectPlayer(server, { keep });
  await until("the same talk", window.client, () => window.texts().includes("from the guest"));
  player.client.stop();
  player.client.start();
  await is(player, "verified", 2);
  await until("the other window is sent away", window.client, () => {
    const { connection } = window.client.state();
    return connection.status === "stopped" && connection.code === CLOSE.sessionReplaced;
  });
  player.client.sendMessage("from the player");
  await until("said", player.client, () => player.texts().includes("from the player"));
  expect(player.conversationId()).toBe(conversationId);
  expect(player.texts()).toContain("from the guest");
  expect(window.received.join()).not.toContain("from the player");
  player.client.stop();
});

it("[C23] a verified player asks for the balance and is told; a guest gets the general answer", async () => {
  const player = await connectPlayer(server, { token: shows("sub:rich") });
  player.client.sendMessage("what is my balance?");
  await until("told", player.client, () => player.texts().includes("Your balance is €84.50."));
  player.client.stop();
  const guest = await connectPlayer(server);
  guest.client.sendMessage("what is my balance?");
  await until("answered", guest.client, () => guest.client.state().view?.items.at(-1)?.type === "bot");
  expect(guest.texts().join()).not.toContain("84.50");
  guest.client.stop();
});

it.each([
  ["a blocked account", "sub:blocked", "what is the status of my account", /^Your account is on hold for a check\./],
  ["systems that do not answer", "sub:nobody", "what is my balance?", /^I cannot see your account data right now\./],
])("[C21] [C24] %s: the bot says so, and a person is asked", async (_, token, question, says) => {
  const player = await connectPlayer(server, { token: shows(token) });
  player.client.sendMessage(question);
  await until("told", player.client, () => player.texts().some((text) => says.test(text)));
  expect(player.client.state().view?.status).toBe("queued");
  player.client.stop();
});
