/** ST4: the disk refuses every write for a while. Nothing is called sent that is not, and nothing is asked of a person. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTally } from "../chaos/goals/goal.ts";
import { r14 } from "../chaos/goals/r14.ts";
import { refuseAtMoments, settle } from "../chaos/goals/refused.ts";
import { checkStored, startTalker, startTalking } from "../chaos/goals/talker.ts";
import { type AppServer, startAppServer } from "../support/app-server.ts";
import { connectPlayer, createMemoryKeep, signInAgent } from "../support/balie-clients.ts";
import { createRandom } from "../support/random.ts";
import { readAll } from "../support/stored-streams.ts";
import { poll, until } from "../support/until.ts";
import { expectHeld } from "./support/goal.ts";

let server: AppServer;
beforeAll(async () => {
  server = await startAppServer({ agents: [{ id: "noor" }] });
});
afterAll(() => server.stop());

const readiness = async () => (await fetch(`${server.url}/readyz`)).status;

it("[ST4] while the disk is full a message is not saved yet and its text is kept; when there is space again it is stored once", async () => {
  const noor = await signInAgent(server, "noor@login.example");
  const keep = createMemoryKeep();
  const player = await connectPlayer(server, { keep });
  player.client.sendMessage("where is my money?");
  const row = await until("the offer", noor.client, () => noor.client.state().rows.find((each) => each.offer !== null));
  await noor.client.accept(row.conversationId, row.offer?.offerNumber ?? 0);
  noor.client.open(row.conversationId);
  await until("joined", player.client, () => player.client.state().view?.status === "assigned");

  server.faults.set("full");
  const startedAt = performance.now();
  player.client.sendMessage("on a full disk");
  const refused = await until("not saved", player.client, () =>
    player.client.state().pending.find(({ code }) => code === "not_saved"),
  );
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  expect(refused).toMatchObject({ status: "sending", text: "on a full disk" });
  expect(keep.load()).toContain("on a full disk");
  noor.client.sendMessage(row.conversationId, "an answer on a full disk");
  await until("not saved either", noor.client, () =>
    noor.client.state().pending.some(({ code }) => code === "not_saved"),
  );
  const note = noor.client.addNote(row.conversationId, "a note on a full disk");
  expect(await poll("not ready", async () => (await readiness()) === 503)).toBe(true);

  // Reading goes on.
  const reader = await connectPlayer(server, { keep });
  await until("the copy", reader.client, () => reader.client.state().view?.seq === player.client.state().view?.seq);
  reader.client.stop();

  server.faults.set("none");
  const healedAt = performance.now();
  await until("stored", player.client, () => player.client.state().pending.length === 0);
  await until("stored", noor.client, () => noor.client.state().pending.length === 0);
  expect(await note).toMatchObject({ status: "accepted" });
  expect(performance.now() - healedAt).toBeLessThan(5_000);
  expect(await poll("ready", async () => (await readiness()) === 200)).toBe(true);

  const [stored] = await readAll(server.store);
  const texts = stored?.events.flatMap(({ body }) => (body.type === "MessagePosted" ? [body.text] : [])) ?? [];
  expect(texts).toEqual(expect.arrayContaining(["on a full disk", "an answer on a full disk"]));
  expect(texts).toHaveLength(3);
  expect(stored?.staff.filter(({ body }) => body.type === "NoteAdded")).toHaveLength(1);
  player.client.stop();
  noor.client.stop();
});

it("[ST4] a handoff made just before the disk was full is offered as soon as there is space again", async () => {
  const noor = await signInAgent(server, "noor@login.example");
  await until("free", noor.client, () => noor.client.state().self?.status === "available");
  const player = await connectPlayer(server);
  player.client.sendMessage("hello");
  await until(
    "stored",
    player.client,
    () => player.client.state().pending.length === 0 && player.texts().includes("hello"),
  );
  // The offer, which follows by itself, is the append that fails.
  const id = player.conversationId();
  const end = server.app.board.onChange((summary) => {
    if (summary.conversationId === id && summary.status === "queued") server.faults.set("full");
  });
  player.client.sendMessage("where is my money?");
  await until("queued", player.client, () => player.client.state().view?.status === "queued");
  end();
  expect(await poll("the disk is full", async () => !server.store.isWritable())).toBe(true);
  server.faults.set("none");
  await until(
    "offered",
    noor.client,
    () => noor.client.state().rows.find((each) => each.conversationId === id && each.offer !== null),
    5_000,
  );
  player.client.stop();
  noor.client.stop();
});

it.concurrent("[R14] with a disk that is full at 100 random moments of appends nothing acknowledged is lost, and writes go on by themselves", {
  timeout: 240_000,
}, async () => {
  const own = await startAppServer();
  const random = createRandom(14);
  const talkers = await Promise.all(Array.from({ length: 24 }, (_, index) => startTalker(own, `talker-${index}`)));
  const tally = createTally();
  const stop = startTalking(talkers, 60);
  await refuseAtMoments(tally, talkers, 100, random, {
    // Some appends still go through, and of one some statements.
    begin: () => own.faults.set("full", random.between(0, 30)),
    end: () => own.faults.set("none"),
  });
  stop();
  await settle(tally, talkers);
  for (const { player } of talkers) player.client.stop();
  checkStored(tally, talkers, await readAll(own.store));
  await own.stop();
  expect(tally.result()).toMatchObject({ violations: [], figures: { moments: 100 } });
});

it.concurrent("[R14] with a Redis that refuses writes at 100 random moments nothing acknowledged is lost, and writes go on without a restart", {
  timeout: 240_000,
}, async () => {
  expect(await expectHeld(r14, "redis")).toMatchObject({ moments: 100 });
});
