/**
 * Tier 1 of SAFETY §8: conversations driven by chance against a small model, over the real store, with time that only the
 * test moves. A crash forgets everything a process knows; the disk can refuse, and an acknowledgement can get lost.
 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { conversationStream, fromRow, staffStream } from "../../server/app/summary-row.ts";
import type { ConversationEvent, StaffEvent } from "../../server/core/conversation/events.ts";
import type { StoredEvent } from "../../server/ports/event-store.ts";
import { problemsOf } from "../support/stored-streams.ts";
import { createTestApp, type TestApp, timings } from "../support/test-app.ts";
import { type Model, newModel, stateOf, stepArbitrary, take } from "./support/model-steps.ts";
import { createWorld, type World } from "./support/model-world.ts";

const { BALIE_TEST_LONG } = process.env;
const RUNS = BALIE_TEST_LONG === "1" ? 5_000 : 150;
const MOST_STEPS = 45;
/** How often each status was looked at: a model that is never assigned proves nothing. */
const reached = new Map<string, number>();

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.remove());

it(`[R1] [R6] [R22] ${RUNS} histories of sends, retries, offers, claims, returns, ends, crashes and lost acknowledgements agree with the model after every step`, {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stepArbitrary, { minLength: 20, maxLength: MOST_STEPS }), async (steps) => {
      const world = createWorld(test);
      const model = newModel();
      for (const step of steps) {
        await take(world, model, step);
        await agree(world, model);
      }
      await world.resume();
      expect(world.seen.map(({ eventId }) => eventId)).toEqual((await world.events()).map(({ eventId }) => eventId));
      world.disconnect();
    }),
    { numRuns: RUNS, seed: 20_261_121, endOnFailure: true },
  );
  for (const status of ["new", "bot", "queued", "offered", "assigned", "closed"]) {
    expect(reached.get(status) ?? 0).toBeGreaterThan(RUNS / 2);
  }
});

async function agree(world: World, model: Model): Promise<void> {
  const state = await stateOf(world);
  expect(state.status).toBe(model.status);
  reached.set(state.status, (reached.get(state.status) ?? 0) + 1);
  if (state.status === "new") return;
  expect(state.assignmentNumber).toBe(model.assignmentNumber);
  expect(state.status === "assigned" ? state.agentId : null).toBe(
    model.owner === null ? null : ["noor", "mila"][model.owner],
  );
  if (state.need !== null && state.status === "queued") expect(state.need.isReturned).toBe(model.isReturned);
  const { conversationId } = world;
  // Written by the executor only, so bodies are what they say.
  const events = (await world.events()) as readonly StoredEvent<ConversationEvent>[];
  const staff = (await test.store.read(staffStream(conversationId), 0, 1_000))
    .events as readonly StoredEvent<StaffEvent>[];
  const row = await test.store.summary(conversationStream(conversationId));
  expect(problemsOf({ conversationId, events, staff, summary: row === null ? null : fromRow(row) }, timings)).toEqual(
    [],
  );
  const said = events.flatMap(({ body }) =>
    body.type === "MessagePosted" ? [{ id: String(body.clientMessageId), text: body.text }] : [],
  );
  expect(said).toEqual(model.messages.map(({ id, text }) => ({ id, text })));
  expect(new Set(world.seen.map(({ seq }) => seq)).size).toBe(world.seen.length);
}
