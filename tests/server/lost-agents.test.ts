/** R8 with a clock that the test moves, to the millisecond of the promise; over the application of one node. */
import { expect, it } from "vitest";
import type { AgentId, ConversationId } from "../../shared/ids.ts";
import { enter, newMessageId, openApp, say } from "../chaos/goals/app.ts";
import type { StoreName } from "../chaos/goals/goal.ts";
import { type TestApp, timings } from "../support/test-app.ts";
import { poll } from "../support/until.ts";

/** As a console renews it (10 s), and a little more than the clock of the test may run by itself. */
const MARGIN_MS = 5_000;

async function held(store: StoreName) {
  const { test, stop } = await openApp(store);
  const [noor] = await test.agents("noor");
  if (noor === undefined) throw new Error("no agent");
  const session = await enter(test);
  await say(test, session, "where is my money?");
  const id = session.conversationId;
  if (id === null) throw new Error("no conversation");
  await poll("offered", async () => test.app.board.get(id)?.status === "offered");
  const offerNumber = test.app.board.get(id)?.offer?.offerNumber ?? 0;
  const accept = { type: "offer.accept", conversationId: id, offerNumber, clientMessageId: newMessageId() } as const;
  expect(await test.app.agents.handle(noor, accept)).toMatchObject({ status: "accepted" });
  return { test, stop, noor, id };
}

/** Alone, the agent who lost it is asked again: offered is as good as waiting. */
const isWaiting = ({ app }: TestApp, id: ConversationId) =>
  ["queued", "offered"].includes(app.board.get(id)?.status ?? "");

async function lastReturn({ app }: TestApp, id: ConversationId) {
  const { state } = await app.executor.load(id);
  return "returnCount" in state ? state.returnCount : 0;
}

/** Second by second, as the sweep would see it: nobody swept for long is another matter (QS8). */
async function pass(test: TestApp, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 1_000) {
    test.advance(Math.min(1_000, ms - passed));
    await test.app.sweep();
  }
}

const renew = ({ app }: TestApp, agentId: AgentId) => app.presence.renew(agentId, timings.leaseMs);

for (const store of ["embedded", "redis"] as const) {
  it(`[R8] an agent who dies (${store}) has the conversation for the lease and no longer`, async () => {
    const { test, stop, noor, id } = await held(store);
    // Past the first lease of this process, which everybody gets whole.
    for (let renewals = 0; renewals < 4; renewals += 1) {
      await renew(test, noor);
      await pass(test, 10_000);
    }
    await renew(test, noor);
    await pass(test, timings.leaseMs - MARGIN_MS);
    expect(test.app.board.get(id)?.status).toBe("assigned");
    await pass(test, MARGIN_MS);
    await poll("waits", async () => isWaiting(test, id));
    expect(await lastReturn(test, id)).toBe(1);
    await stop();
  });

  it(`[R8] an agent who reloads within 20 s (${store}) keeps the conversation`, async () => {
    const { test, stop, noor, id } = await held(store);
    for (let reload = 0; reload < 5; reload += 1) {
      await renew(test, noor);
      // The console renewed up to 10 s before it went.
      await pass(test, 10_000 + 19_000 - MARGIN_MS);
      expect(test.app.board.get(id)?.status).toBe("assigned");
    }
    expect(await lastReturn(test, id)).toBe(0);
    await stop();
  });

  it(`[R8] an agent who signs out (${store}) gives the conversation back without any time passing`, async () => {
    const { test, stop, noor, id } = await held(store);
    await test.app.presence.release(await renew(test, noor));
    await test.app.agents.returnAll(noor, "signed_out");
    await poll("waits", async () => isWaiting(test, id));
    expect(await lastReturn(test, id)).toBe(1);
    await stop();
  });
}
