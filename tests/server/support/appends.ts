/** Appends the executor really makes while two players are helped from the first word to the end, for crash points. */
import { expect } from "vitest";
import type { PlayerSession } from "../../../server/app/player-actions.ts";
import type { AppendRequest } from "../../../server/ports/event-store.ts";
import { type AgentId, toClientMessageId } from "../../../shared/ids.ts";
import type { TestApp } from "../../support/test-app.ts";

const SAID = [
  "hello",
  "how long does a withdrawal take?",
  "my card is 4111 1111 1111 1111",
  "where is my money?",
  "i want to kill myself",
];

let count = 0;
const newId = () => {
  count += 1;
  return toClientMessageId(`m${String(count).padStart(21, "0")}`);
};

export async function recordAppends(test: TestApp): Promise<readonly AppendRequest[]> {
  const requests: AppendRequest[] = [];
  const append = test.store.append.bind(test.store);
  test.store.append = async (request) => {
    const result = await append(request);
    if (result.status === "appended") requests.push(structuredClone(request));
    return result;
  };
  const [noor] = await test.agents("noor");
  if (noor === undefined) throw new Error("no agent");
  for (const rounds of [SAID.slice(0, 4), SAID]) {
    const session = await test.app.players.enter({ brand: "demo", language: "en", credentials: null });
    if (session === null) throw new Error("no brand");
    for (const text of rounds) {
      await test.app.players.handle(
        session,
        { type: "message.send", clientMessageId: newId(), text },
        async () => undefined,
      );
    }
    await serve(test, noor, session);
  }
  return requests.filter(({ writes }) => writes.some(({ streamId }) => streamId.startsWith("conversation:")));
}

async function serve(test: TestApp, noor: AgentId, { conversationId }: PlayerSession): Promise<void> {
  if (conversationId === null) throw new Error("no conversation");
  await test.app.executor.execute(conversationId, { type: "MakeOffer", agentIds: [noor] }, null);
  const offerNumber = test.app.board.get(conversationId)?.offer?.offerNumber ?? 0;
  const common = { conversationId, assignmentNumber: 1 } as const;
  for (const message of [
    { type: "offer.accept", conversationId, offerNumber, clientMessageId: newId() },
    { type: "note.add", conversationId, clientMessageId: newId(), text: "checked" },
    { type: "message.send", ...common, clientMessageId: newId(), text: "Good morning" },
    { type: "conversation.finish", ...common, clientMessageId: newId(), disposition: "payout", outcome: "solved" },
  ] as const) {
    expect(await test.app.agents.handle(noor, message)).toMatchObject({ status: "accepted" });
  }
}
