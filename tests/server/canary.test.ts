/** DL1: marks in everything players may not see, and every byte a player's socket receives in a whole walk. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { connectPlayer, createMemoryKeep, signInAgent, type TestAgentClient } from "../support/balie-clients.ts";
import { type BalieProcess, startProcess } from "../support/balie-process.ts";
import { until } from "../support/until.ts";

const LOGIN = "canary-login-5131@desk.example";
const NAME = "Canaryname Vandenberg";
const EMAIL = "canary-mail-7781@desk.example";
const ID = "canary-agent-3391";
const NOTE = "canary-note-2217";
const SUMMARY = "canary-summary-9910";
const REASON = "canary-reason-4402";
const SECRETS = [LOGIN, NAME, EMAIL, ID, NOTE, SUMMARY, REASON];

let server: BalieProcess;
beforeAll(async () => {
  server = await startProcess({
    agents: [
      { id: ID, login: LOGIN, name: NAME, email: EMAIL, alias: "Noor" },
      { id: "mila", alias: "Mila" },
    ],
  });
});
afterAll(() => server.stop());

async function takeOffer({ client }: TestAgentClient): Promise<void> {
  const row = await until("an offer", client, () => client.state().rows.find((each) => each.offer !== null));
  expect(await client.accept(row.conversationId, row.offer?.offerNumber ?? 0)).toMatchObject({ status: "accepted" });
  client.open(row.conversationId);
  await until("open", client, () => client.state().open.get(row.conversationId)?.isLoaded);
}

it("[DL1] no byte that a player receives in a whole walk holds an agent's id, login, name or e-mail, or a note", async () => {
  const noor = await signInAgent(server, LOGIN);
  const keep = createMemoryKeep();
  const player = await connectPlayer(server, { keep });
  player.client.sendMessage("how long does a withdrawal take?");
  player.client.sendMessage("where is my money?");
  await takeOffer(noor);
  const id = player.conversationId();
  await noor.client.addNote(id, `${NOTE} first`);
  noor.client.typing(id, true);
  noor.client.sendMessage(id, "Good morning");
  noor.client.seen(id, player.client.state().view?.seq ?? 1);
  await until("answered", player.client, () => player.texts().includes("Good morning"));

  // Handed on to another person with a reason and a summary; sent back by signing out; finished.
  const mila = await signInAgent(server, "mila@login.example");
  await noor.client.setStatus("away");
  expect(await noor.client.transfer(id, { lane: "general", reason: REASON, summary: SUMMARY })).toMatchObject({
    status: "accepted",
  });
  await takeOffer(mila);
  await mila.client.addNote(id, `${NOTE} second`);
  await noor.client.setStatus("available");
  await mila.signOut();
  await until("returned", player.client, () => player.client.state().view?.status !== "assigned");
  await takeOffer(noor);
  await noor.client.finish(id, { disposition: "payout", outcome: "solved" });
  await until("closed", player.client, () => player.client.state().view?.status === "closed");
  player.client.sendMessage("one more thing");
  await until(
    "reopened",
    player.client,
    () => player.client.state().view?.status === "bot" && player.client.state().pending.length === 0,
  );

  // The same again as a fresh copy.
  const later = await connectPlayer(server, { keep });
  await until("the copy", later.client, () => later.client.state().view?.seq === player.client.state().view?.seq);
  const bytes = [...player.received, ...later.received].join("\n");
  for (const secret of SECRETS) expect(bytes.toLowerCase()).not.toContain(secret.toLowerCase());
  expect(bytes).toContain("Noor");

  // The marks were there to be found.
  const staff = noor.received.join("\n");
  for (const known of [LOGIN, NAME, ID, `${NOTE} first`, `${NOTE} second`, SUMMARY, REASON])
    expect(staff).toContain(known);
  expect(noor.received.join("\n")).not.toContain(EMAIL);
  for (const one of [player, later, noor, mila]) one.client.stop();
});
