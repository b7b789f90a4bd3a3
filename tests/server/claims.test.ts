/**
 * Claims of two agents over two real sockets in the same instant. Ten brands play at once, each with two agents of its own:
 * who holds a crisis gets nothing new, so each round ends with the owner finishing it. Players are driven inside the server
 * (they are not what is tested), offers are made by the product itself.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CommandResult } from "../../shared/client/types.ts";
import { type ConversationId, toClientMessageId } from "../../shared/ids.ts";
import { type AppServer, startAppServer } from "../support/app-server.ts";
import { signInAgent, type TestAgentClient } from "../support/balie-clients.ts";
import { readAll } from "../support/stored-streams.ts";
import { until } from "../support/until.ts";

const PAIRS = 10;
const ROUNDS = 100;

const pairs = Array.from({ length: PAIRS }, (_, index) => `pair${index}`);
let server: AppServer;
let count = 0;

beforeAll(async () => {
  const agents = pairs.flatMap((brand) => ["one", "two"].map((name) => ({ id: `${brand}-${name}`, brands: [brand] })));
  server = await startAppServer({ agents, brands: pairs });
});
afterAll(() => server.stop());

async function crisisOf(brand: string): Promise<ConversationId> {
  const session = await server.app.players.enter({ brand, language: "en", credentials: null });
  if (session === null) throw new Error(`no brand ${brand}`);
  count += 1;
  const clientMessageId = toClientMessageId(`crisis${String(count).padStart(16, "0")}`);
  const message = { type: "message.send", clientMessageId, text: "i want to kill myself" } as const;
  const answer = await server.app.players.handle(session, message, async () => undefined);
  if (answer.status !== "accepted" || answer.conversationId === null) throw new Error("not stored");
  return answer.conversationId;
}

const offerTo = ({ client }: TestAgentClient, id: ConversationId) =>
  until("the offer", client, () => client.state().rows.find((row) => row.conversationId === id)?.offer);

/** Gives who won. */
async function race(
  one: TestAgentClient,
  two: TestAgentClient,
  brand: string,
  isOneFirst: boolean,
): Promise<TestAgentClient> {
  const id = await crisisOf(brand);
  const offers = await Promise.all([offerTo(one, id), offerTo(two, id)]);
  expect(offers[0].offerNumber).toBe(offers[1].offerNumber);
  const order = isOneFirst ? [one, two] : [two, one];
  // Both frames leave in the same turn of the event loop.
  const results = await Promise.all(order.map(({ client }) => client.accept(id, offers[0].offerNumber)));
  const won = results.findIndex((result) => result.status === "accepted");
  const winner = order[won];
  if (winner === undefined) throw new Error(`nobody got it: ${JSON.stringify(results)}`);
  const told: CommandResult | undefined = results[1 - won];
  expect(told).toMatchObject({ status: "rejected", code: "already_taken", takenBy: winner.client.state().self?.alias });
  await until("the winner has it", winner.client, () =>
    winner.client
      .state()
      .rows.some((row) => row.conversationId === id && row.ownerId === winner.client.state().self?.agentId),
  );
  expect(await winner.client.finish(id, { disposition: "crisis", outcome: "referred" })).toMatchObject({
    status: "accepted",
  });
  return winner;
}

it(`[QS3] [R6] a crisis offered to two agents is accepted by both in the same instant ${PAIRS * ROUNDS} times: one owner each time, the other learns who`, {
  timeout: 180_000,
}, async () => {
  const won = { first: 0, second: 0 };
  await Promise.all(
    pairs.map(async (brand) => {
      const [one, two] = await Promise.all(
        ["one", "two"].map((name) => signInAgent(server, `${brand}-${name}@login.example`)),
      );
      if (one === undefined || two === undefined) throw new Error("no agents");
      for (let round = 0; round < ROUNDS; round += 1) {
        const winner = await race(one, two, brand, round % 2 === 0);
        won[winner === one ? "first" : "second"] += 1;
      }
      one.client.stop();
      two.client.stop();
    }),
  );
  expect(won.first).toBeGreaterThan(0);
  expect(won.second).toBeGreaterThan(0);
  const stored = await readAll(server.store);
  const assignments = stored.map(({ events }) => events.filter(({ body }) => body.type === "AgentAssigned").length);
  expect(assignments).toEqual(Array.from({ length: PAIRS * ROUNDS }, () => 1));
  expect(server.errors).toEqual([]);
});
