/** R7: conversations that come back are offered before fresh ones, in their order, to somebody else; the third time it is a matter for supervisors. */
import { NO_LOAD } from "../../../server/app/board.ts";
import type { ConversationSummary } from "../../../server/core/conversation/summary.ts";
import type { AgentId } from "../../../shared/ids.ts";
import { createRandom, type Random } from "../../support/random.ts";
import { readAll, type StoredConversation } from "../../support/stored-streams.ts";
import type { TestApp } from "../../support/test-app.ts";
import { poll } from "../../support/until.ts";
import { enter, newMessageId, openApp, say as speak } from "./app.ts";
import { createTally, type Goal, type GoalOptions, type Tally } from "./goal.ts";

const WAITING = 12;
const CAPACITY = 4;
const LEASE_MS = 3_600_000;
const SAY_EVERY = 100;

async function run({ store, seed, isFull, say }: GoalOptions) {
  const wanted = isFull ? 500 : 50;
  const tally = createTally();
  const random = createRandom(seed);
  const { test, stop } = await openApp(store);
  try {
    const agents = await test.agents("noor", "mila", "amir", "sem");
    for (const id of agents) await test.app.presence.renew(id, LEASE_MS);
    const watched = watchOffers(tally, test);
    let returns = 0;
    while (returns < wanted) {
      while (test.app.board.waiting().filter(({ lane }) => lane !== "supervisor").length < WAITING) {
        test.advance(1_000);
        await speak(test, await enter(test), "where is my money?");
      }
      await calm(test, agents);
      returns += await act(test, random, agents);
      await calm(test, agents);
      if (returns > 0 && returns % SAY_EVERY === 0) say(`${returns} of ${wanted} returns`);
    }
    watched.end();
    const stored = await readAll(test.store);
    const thirdCount = checkStreams(tally, stored);
    tally.note("returns", returns);
    tally.note("offersChecked", watched.count());
    tally.note("thirdReturns", thirdCount);
    tally.check(watched.returnedCount() > wanted / 4, () => `only ${watched.returnedCount()} offers of returned ones`);
  } finally {
    await stop();
  }
  return tally.result();
}

const isFree = ({ app }: TestApp, id: AgentId) => {
  const { ownedUnits, offeredUnits, offerCount } = app.board.loads().get(id) ?? NO_LOAD;
  return offerCount === 0 && ownedUnits + offeredUnits < CAPACITY;
};

/** Until nothing more is offered by itself: a plan is then never older than what it is judged by. */
const calm = (test: TestApp, agents: readonly AgentId[]) =>
  poll("all offers are made", async () => !agents.some((id) => isFree(test, id) && hasFor(test, id)));

const hasFor = ({ app }: TestApp, id: AgentId) =>
  app.board.waiting().some(({ lane, excludedAgentIds }) => lane !== "supervisor" && !excludedAgentIds.includes(id));

/** One agent with an offer takes it, and mostly gives it back. Gives how many conversations came back. */
async function act({ app }: TestApp, random: Random, agents: readonly AgentId[]): Promise<number> {
  const offered = app.board.withPeople().filter(({ status }) => status === "offered");
  if (offered.length === 0) {
    // Everybody is full: somebody finishes.
    await finishOne(app, random.pick(agents));
    return 0;
  }
  const { conversationId, offer } = random.pick(offered);
  const agentId = offer?.agentIds[0];
  if (agentId === undefined || offer === null) return 0;
  const common = { conversationId, clientMessageId: newMessageId() };
  await app.agents.handle(agentId, { type: "offer.accept", offerNumber: offer.offerNumber, ...common });
  const assignmentNumber = app.board.get(conversationId)?.assignmentNumber ?? 0;
  const luck = random.next();
  if (luck < 0.7) {
    const clientMessageId = newMessageId();
    await app.agents.handle(agentId, {
      type: "conversation.release",
      conversationId,
      clientMessageId,
      assignmentNumber,
    });
    return 1;
  }
  if (luck < 0.8) {
    const held = app.board.ownedBy(agentId).length;
    await app.agents.returnAll(agentId, "agent_lost");
    return held;
  }
  await finishOne(app, agentId);
  return 0;
}

async function finishOne(app: TestApp["app"], agentId: AgentId): Promise<void> {
  const [held] = app.board.ownedBy(agentId);
  if (held === undefined) return;
  const { conversationId, assignmentNumber } = held;
  await app.agents.handle(agentId, {
    type: "conversation.finish",
    conversationId,
    assignmentNumber,
    clientMessageId: newMessageId(),
    disposition: "payout",
    outcome: "solved",
  });
}

/** Each offer against everything that waited at that moment in the same lane and could have gone to the same agent. */
function watchOffers(tally: Tally, { app }: TestApp) {
  const waiting = new Map<string, ConversationSummary>(app.board.waiting().map((one) => [one.conversationId, one]));
  let count = 0;
  let returnedCount = 0;
  const end = app.board.onChange((now) => {
    const before = waiting.get(now.conversationId);
    if (now.status === "queued") waiting.set(now.conversationId, now);
    else waiting.delete(now.conversationId);
    const agentId = now.offer?.agentIds[0];
    if (now.status !== "offered" || before === undefined || agentId === undefined) return;
    count += 1;
    returnedCount += Number(before.isReturned);
    tally.check(!before.excludedAgentIds.includes(agentId), () => `${now.conversationId} goes to ${agentId} again`);
    for (const other of waiting.values()) {
      if (other.lane !== before.lane || other.excludedAgentIds.includes(agentId)) continue;
      const isPassed = other.isReturned === before.isReturned && (other.waitingSince ?? 0) < (before.waitingSince ?? 0);
      tally.check(
        !(other.isReturned && !before.isReturned) && !isPassed,
        () => `${now.conversationId} was offered before ${other.conversationId}, whose turn it was`,
      );
    }
  });
  return { end, count: () => count, returnedCount: () => returnedCount };
}

/** Gives how many were returned for the third time. */
function checkStreams(tally: Tally, stored: readonly StoredConversation[]): number {
  let thirdCount = 0;
  for (const { conversationId, events, staff } of stored) {
    const returns = events.flatMap(({ seq, body }) => (body.type === "ConversationReturned" ? [{ seq, ...body }] : []));
    for (const [index, { seq, agentId, lane }] of returns.entries()) {
      const next = events.find((event) => event.seq > seq && event.body.type === "OfferMade");
      const asked = next?.body.type === "OfferMade" ? next.body.agentIds : [];
      tally.check(!asked.includes(agentId), () => `${conversationId}: ${agentId} lost it and was asked next`);
      tally.check(
        (lane === "supervisor") === index >= 2,
        () => `${conversationId}: return ${index + 1} led to ${lane}`,
      );
    }
    const alarms = staff.filter(({ body }) => body.type === "AlarmRaised" && body.alarm === "third_return").length;
    tally.check(alarms === Math.max(0, returns.length - 2), () => `${conversationId}: ${alarms} alarms`);
    thirdCount += Number(returns.length >= 3);
  }
  return thirdCount;
}

export const r7: Goal = { title: "conversations that come back", stores: ["embedded", "redis"], run };
