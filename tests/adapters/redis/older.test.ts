/** Two nodes under which an older Redis is put back: each starts anew once, and every client gets a fresh copy. */
import { afterEach, describe, expect, it } from "vitest";
import { connectPlayer, type TestPlayer } from "../../support/balie-clients.ts";
import { type BalieProcess, startProcess } from "../../support/balie-process.ts";
import { until } from "../../support/until.ts";
import { openRedis } from "./support.ts";

const nodes: BalieProcess[] = [];
afterEach(async () => {
  await Promise.all(nodes.splice(0).map((node) => node.stop()));
});

describe("two nodes on a Redis that went back in time", () => {
  it("[DL9] start anew once each, without going round in circles, and show nothing the log lacks as sent", async () => {
    const redis = await openRedis();
    const origin = "http://localhost:9998";
    const extra = { publicUrl: origin, consoleUrl: origin };
    for (let count = 0; count < 2; count += 1) {
      nodes.push(await startProcess({ extra, environment: { REDIS_URL: redis.url } }));
    }
    const players = await Promise.all(nodes.map((node) => connectPlayer({ url: node.url, origin })));
    const all = (say: (player: TestPlayer, index: number) => Promise<unknown>) => Promise.all(players.map(say));
    const stored = (player: TestPlayer, text: string) =>
      until(`stored: ${text}`, player.client, () => {
        const { pending } = player.client.state();
        return pending.length === 0 && player.texts().includes(text);
      });
    const say = (text: string) =>
      all(async (player) => {
        player.client.sendMessage(text);
        await stored(player, text);
      });

    await say("kept");
    await redis.kill();
    const older = redis.backup();
    await redis.start();
    await say("lost with the disk");
    await redis.kill();
    redis.restore(older);
    await redis.start();
    // Shown as sent before, and missing from the log now: it is the player's to send again.
    await all((player) =>
      until("the lost message is not sent", player.client, () =>
        player.client.state().pending.some(({ text, code }) => text === "lost with the disk" && code !== null),
      ),
    );
    await all(async (player) => {
      for (const { clientMessageId } of player.client.state().pending) player.client.retry(clientMessageId);
      await stored(player, "lost with the disk");
    });
    await say("afterwards");
    const countOf = (node: BalieProcess, text: string) => node.lines().filter((line) => line.includes(text)).length;
    for (const node of nodes) {
      await expect.poll(() => countOf(node, "Redis has lost history")).toBeGreaterThanOrEqual(1);
      await expect.poll(() => countOf(node, '"msg":"listening"')).toBe(2);
    }
    expect(players.map((player) => player.texts().filter((text) => /kept|lost|after/.test(text)))).toEqual(
      players.map(() => ["kept", "lost with the disk", "afterwards"]),
    );
    for (const { client } of players) client.stop();
  }, 60_000);
});
