/** The whole way of one question, over real sockets and a real process. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { connectPlayer, signInAgent } from "../support/balie-clients.ts";
import { type BalieProcess, startProcess } from "../support/balie-process.ts";
import { until } from "../support/until.ts";

let server: BalieProcess;
beforeAll(async () => {
  server = await startProcess({ agents: [{ id: "noor" }] });
});
afterAll(() => server.stop());

it("[C2] a player asks, the bot answers, a person takes over with the whole history, and both read each other", async () => {
  const noor = await signInAgent(server, "noor@login.example");
  const { client, texts, conversationId } = await connectPlayer(server);

  client.sendMessage("how long does a withdrawal take?");
  const answer = await until("the bot's answer", client, () =>
    client.state().view?.items.find((item) => item.type === "bot" && item.kind !== "hello"),
  );
  expect(answer).toMatchObject({ type: "bot", kind: "answer" });

  client.sendMessage("where is my money?");
  await until("the handoff", client, () =>
    client.state().view?.items.some((item) => item.type === "line" && item.line.name === "handoff"),
  );
  const offered = await until("the offer", noor.client, () =>
    noor.client.state().rows.find((row) => row.conversationId === conversationId() && row.offer !== null),
  );
  expect(offered).toMatchObject({ lane: "money", reason: "money" });

  expect(await noor.client.accept(offered.conversationId, offered.offer?.offerNumber ?? 0)).toMatchObject({
    status: "accepted",
  });
  noor.client.open(offered.conversationId);
  const open = await until("the history", noor.client, () => {
    const found = noor.client.state().open.get(offered.conversationId);
    return found?.isLoaded && found.view.status === "assigned" ? found : null;
  });
  const shown = open.view.items.flatMap((item) => (item.type === "line" ? [] : [item.text]));
  expect(shown).toContain("how long does a withdrawal take?");
  expect(shown).toContain("where is my money?");
  await until("the player learns who is there", client, () => client.state().view?.alias === "Noor");
  expect(shown).toEqual(texts());

  await noor.client.addNote(offered.conversationId, "a note for the team");
  noor.client.sendMessage(offered.conversationId, "It left the bank this morning.");
  await until("the agent's answer", client, () => texts().includes("It left the bank this morning."));
  expect(client.state().pending).toEqual([]);
  client.sendMessage("thank you!");
  await until("the player's thanks", noor.client, () =>
    noor.client
      .state()
      .open.get(offered.conversationId)
      ?.view.items.some((item) => item.type === "message" && item.text === "thank you!"),
  );
  await until("the note", noor.client, () =>
    noor.client
      .state()
      .open.get(offered.conversationId)
      ?.staff.some((event) => event.type === "note.added"),
  );
  expect(await noor.client.finish(offered.conversationId, { disposition: "payout", outcome: "solved" })).toMatchObject({
    status: "accepted",
  });
  await until("the end", client, () => client.state().view?.status === "closed");
  client.stop();
  noor.client.stop();
});
