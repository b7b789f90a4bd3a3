/** kill -9 of the real server, again and again, in the middle of writes. */
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { connectPlayer, signInAgent, type TestAgentClient, type TestPlayer } from "../support/balie-clients.ts";
import { type BalieProcess, startProcess } from "../support/balie-process.ts";
import { createRandom } from "../support/random.ts";
import { readFolder, undecided } from "../support/stored-streams.ts";
import { until } from "../support/until.ts";

let server: BalieProcess;
afterEach(() => server.stop());

const SENDS = 20;
const KILLS = 20;
const SAID = [
  "hello",
  "how long does a withdrawal take?",
  "how do i verify my account?",
  "is there a bonus?",
  "thanks",
];
const LONG = { timeout: 180_000 };

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
    server = await startProcess({ agents: [{ id: "noor" }] });
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
  },
);

it(
  `[R22] after ${KILLS} kills at random moments of sends no message is stored without its decision and no decision without its message`,
  LONG,
  async () => {
    const random = createRandom(22);
    server = await startProcess();
    const finished: Promise<readonly string[]>[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const fresh = await Promise.all(Array.from({ length: 4 }, () => connectPlayer(server)));
      for (const { client } of fresh) {
        for (const text of SAID) client.sendMessage(text);
      }
      // A moment is a number of frames: it comes at another place of the append each time.
      const [first] = fresh;
      const frames = random.between(2, 14);
      if (first !== undefined) await until(`${frames} frames`, first.client, () => first.received.length >= frames);
      await server.kill();
      await server.start();
      finished.push(...fresh.map(finish));
    }
    const texts = await Promise.all(finished);
    await server.kill();

    const stored = await readFolder(join(server.folder, "data"));
    expect(stored).toHaveLength(texts.length);
    expect(stored.flatMap(undecided)).toEqual([]);
    expect(texts.filter((all) => all.length !== SAID.length)).toEqual([]);
  },
);

/** Leaves when all is acknowledged; gives what is on screen then. */
async function finish({ client }: TestPlayer): Promise<readonly string[]> {
  await until("all acknowledged", client, () => client.state().pending.length === 0, 120_000);
  client.stop();
  return client.state().view?.items.flatMap((item) => (item.type === "message" ? [item.text] : [])) ?? [];
}
