/** kill -9 of the real server, again and again, in the middle of writes. */
import { expect, it } from "vitest";
import { r22 } from "../chaos/goals/r22.ts";
import { connectPlayer, signInAgent, type TestAgentClient, type TestPlayer } from "../support/balie-clients.ts";
import { startProcess } from "../support/balie-process.ts";
import { until } from "../support/until.ts";
import { expectHeld } from "./support/goal.ts";

const SENDS = 20;
const LONG = { timeout: 300_000 };

/** Own texts as the view has them. */
const sentBy = (client: Pick<TestPlayer, "texts">, prefix: string) =>
  client.texts().filter((text) => text.startsWith(prefix));
const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);

async function takeFrom(noor: TestAgentClient, player: TestPlayer): Promise<void> {
  player.client.sendMessage("where is my money?");
  const offered = await until("the offer", noor.client, () =>
    noor.client.state().rows.find((row) => row.offer !== null),
  );
  expect(await noor.client.accept(offered.conversationId, offered.offer?.offerNumber ?? 0)).toMatchObject({
    status: "accepted",
  });
  noor.client.open(offered.conversationId);
  await until("the player knows", player.client, () => player.client.state().view?.alias === "Noor");
}

const shownTo = (noor: TestAgentClient, player: TestPlayer) =>
  (noor.client.state().open.get(player.conversationId())?.view.items ?? []).flatMap((item) =>
    item.type === "message" ? [item.text] : [],
  );

it(
  "[R1] a server killed in the middle of 20 sends of both sides has every message exactly once, in order, on both sides, without a reload",
  LONG,
  async () => {
    const server = await startProcess({ agents: [{ id: "noor" }] });
    const noor = await signInAgent(server, "noor@login.example");
    const player = await connectPlayer(server);
    await takeFrom(noor, player);
    const id = player.conversationId();

    for (let number = 0; number < SENDS; number += 1) {
      expect(player.client.sendMessage(`p${number}`)).not.toBeNull();
      expect(noor.client.sendMessage(id, `a${number}`)).not.toBeNull();
    }
    await until("five of them are stored", player.client, () => sentBy(player, "p").length >= 5);
    await server.kill();
    const isInTheMiddle = player.client.state().pending.length > 0;
    await server.start();

    await until("all acknowledged", player.client, () => player.client.state().pending.length === 0, 20_000);
    await until("all acknowledged", noor.client, () => noor.client.state().pending.length === 0, 20_000);
    await until(
      "both sides have all",
      player.client,
      () => sentBy(player, "p").length === SENDS && sentBy(player, "a").length === SENDS,
    );
    await until("both sides have all", noor.client, () => shownTo(noor, player).length === 2 * SENDS + 1);
    expect(isInTheMiddle).toBe(true);
    expect(sentBy(player, "p")).toEqual(numbered("p", SENDS));
    expect(sentBy(player, "a")).toEqual(numbered("a", SENDS));
    expect(shownTo(noor, player).slice(1)).toEqual(player.texts().filter((text) => /^[pa]\d+$/.test(text)));
    player.client.stop();
    noor.client.stop();
    await server.stop();
  },
);

for (const store of ["embedded", "redis"] as const) {
  it(
    `[R22] after 20 kills at random moments of sends (${store}) no message is stored without its decision and no decision without its message`,
    LONG,
    async () => {
      expect(await expectHeld(r22, store, 22)).toMatchObject({ kills: 20, conversations: 80 });
    },
  );
}
