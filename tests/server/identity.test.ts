/** Players with a token of the operator, over real sockets: renewed, ended, and changed for another one. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { CLOSE } from "../../shared/codes.ts";
import { type AppServer, startAppServer } from "../support/app-server.ts";
import { connectPlayer, createMemoryKeep, type TestPlayer } from "../support/balie-clients.ts";
import { until } from "../support/until.ts";

let server: AppServer;
beforeAll(async () => {
  server = await startAppServer();
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
