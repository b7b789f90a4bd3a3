/** R4: a reader comes back at any point, while others write. Over the feed that serves real sockets, without the socket. */
import type { PlayerSession } from "../../../server/app/player-actions.ts";
import { openPlayerFeed } from "../../../server/app/player-feed.ts";
import { conversationStream } from "../../../server/app/summary-row.ts";
import type { StoredEvent } from "../../../server/ports/event-store.ts";
import { type ConversationId, toEpoch, toEventId } from "../../../shared/ids.ts";
import { LIMITS, PROTOCOL_VERSION } from "../../../shared/limits.ts";
import type { Position } from "../../../shared/protocol.ts";
import type { PlayerServerMessage } from "../../../shared/protocol-server.ts";
import { createRandom, type Random } from "../../support/random.ts";
import type { TestApp } from "../../support/test-app.ts";
import { askForPerson, enter, openApp, say } from "./app.ts";
import { createTally, type Goal, type GoalOptions, percentile, type Tally } from "./goal.ts";

const STORED = 620;
const AT_ONCE = 20;
/** A conversation has 5,000 events at most: then the readers go on with a fresh one. */
const ROUNDS_A_CONVERSATION = 500;
const SAY_EVERY = 500;
/** Who missed about a hundred events, and nobody writes meanwhile: so long until all of them are there. */
const HUNDRED = { from: 80, to: 100 };
const HUNDRED_P99_MS = 250;

type Wrong = "epoch" | "id" | "beyond" | null;
type Figures = { resumed: number; fresh: number; wrongEpoch: number; wrongId: number; tooFar: number };
type Times = number[];

async function run({ store, seed, isFull, say: report }: GoalOptions) {
  const cases = isFull ? 100_000 : 2_000;
  const tally = createTally();
  const random = createRandom(seed);
  const { test, stop } = await openApp(store);
  const figures: Figures = { resumed: 0, fresh: 0, wrongEpoch: 0, wrongId: 0, tooFar: 0 };
  const times: Times = [];
  try {
    let session: PlayerSession | null = null;
    for (let round = 0; round < cases / AT_ONCE; round += 1) {
      if (session === null || round % ROUNDS_A_CONVERSATION === 0) session = await longConversation(test);
      await comeBack(test, session, tally, random, figures, times, round % 4 === 0);
      if ((round + 1) % SAY_EVERY === 0) report(`${(round + 1) * AT_ONCE} of ${cases} readers`);
    }
  } finally {
    await stop();
  }
  for (const [name, value] of Object.entries(figures)) tally.note(name, value);
  tally.note("hundreds", times.length);
  tally.limit("hundredP99Ms", percentile(times, 0.99), HUNDRED_P99_MS);
  const { resumed, fresh, wrongEpoch, wrongId, tooFar } = figures;
  tally.check(resumed + fresh === cases, () => `${resumed + fresh} of ${cases} came back`);
  tally.check(Math.min(resumed, wrongEpoch, wrongId, tooFar) > cases / 100, () => `too few of a kind`);
  return tally.result();
}

/** With people, so that each message is one event. */
async function longConversation(test: TestApp): Promise<PlayerSession> {
  const session = await enter(test);
  await askForPerson(test, session);
  for (let count = 0; count < STORED; count += 1) await say(test, session, `line ${count}`);
  return session;
}

async function comeBack(
  test: TestApp,
  session: PlayerSession,
  tally: Tally,
  random: Random,
  figures: Figures,
  times: Times,
  isWriting: boolean,
): Promise<void> {
  const { conversationId } = session;
  if (conversationId === null) throw new Error("no conversation");
  const { events } = await test.store.read(conversationStream(conversationId), 0, 5_000);
  const top = events.length;
  // One writer for all readers of this round.
  const writing = isWriting ? Promise.all([say(test, session, "one"), say(test, session, "two")]) : Promise.resolve();
  const untilSeq = isWriting ? top + 2 : top;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const luckOfPlace = random.next();
      const furthest = luckOfPlace < 0.7 ? 60 : luckOfPlace < 0.9 ? LIMITS.resumeEvents : top - 1;
      const at = top - random.between(0, Math.min(furthest, top - 1) + 1);
      const luck = random.next();
      const wrong: Wrong = luck < 0.1 ? "epoch" : luck < 0.2 ? "id" : luck < 0.25 ? "beyond" : null;
      const startedAt = performance.now();
      const found = await read(test, session, positionAt(conversationId, events, at, wrong), writing, untilSeq);
      const tookMs = performance.now() - startedAt;
      // While this is read others may write: what the reader missed is then more than what is known here.
      const missed = top - at;
      const isFar = missed > LIMITS.resumeEvents;
      if (!(isWriting || found.isFresh) && missed >= HUNDRED.from && missed <= HUNDRED.to) times.push(tookMs);
      const from = found.isFresh ? 0 : at;
      const name = `a reader ${missed} behind, ${wrong ?? "nothing"} wrong`;
      tally.check(
        found.seqs.every((seq, index) => seq === from + index + 1),
        () => `${name}: out of order after ${from}: ${found.seqs}`,
      );
      tally.check(
        events.slice(from).every(({ eventId }, index) => found.eventIds[index] === eventId),
        () => `${name}: other events`,
      );
      const mustBeFresh = wrong !== null || isFar;
      const mayBeFresh = mustBeFresh || missed > LIMITS.resumeEvents - 2;
      tally.check(found.isFresh ? mayBeFresh : !mustBeFresh, () => `${name}: fresh ${found.isFresh}`);
      figures[found.isFresh ? "fresh" : "resumed"] += 1;
      if (wrong === "epoch") figures.wrongEpoch += 1;
      if (wrong === "id") figures.wrongId += 1;
      if (isFar) figures.tooFar += 1;
    }),
  );
}

interface Read {
  readonly isFresh: boolean;
  readonly seqs: readonly number[];
  readonly eventIds: readonly string[];
}

/** Connects as a client that stands at `resume`, until it has seen `untilSeq`. */
async function read(
  { app }: TestApp,
  { newCredentials: credentials }: PlayerSession,
  resume: Position,
  writing: Promise<unknown>,
  untilSeq: number,
): Promise<Read> {
  const seqs: number[] = [];
  const eventIds: string[] = [];
  let isFresh: boolean | null = null;
  let wake: () => void = () => undefined;
  const take = ({ seq, eventId }: { readonly seq: number; readonly eventId: string }) => {
    seqs.push(seq);
    eventIds.push(eventId);
  };
  const send = (message: PlayerServerMessage): void => {
    if (message.type === "events") {
      isFresh ??= message.isFresh;
      for (const event of message.events) take(event);
    } else if ("eventId" in message) {
      take(message);
    }
    wake();
  };
  const hello = {
    type: "hello",
    protocol: PROTOCOL_VERSION,
    brand: "demo",
    language: "en",
    credentials,
    resume,
  } as const;
  const feed = await openPlayerFeed(app, hello, send);
  await writing;
  while ((seqs.at(-1) ?? resume.seq) < untilSeq) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  feed?.stop();
  return { isFresh: isFresh ?? false, seqs, eventIds };
}

function positionAt(
  conversationId: ConversationId,
  events: readonly StoredEvent[],
  seq: number,
  wrong: Wrong,
): Position {
  const event = events[seq - 1];
  if (event === undefined) throw new RangeError(`no event ${seq}`);
  const position = { conversationId, epoch: event.epoch, seq, lastEventId: event.eventId };
  switch (wrong) {
    case "epoch":
      return { ...position, epoch: toEpoch("another-history-0000000") };
    case "id":
      return { ...position, lastEventId: toEventId("not-the-event-there-000") };
    case "beyond":
      return { ...position, seq: events.length + 1_000 };
    case null:
      return position;
  }
}

export const r4: Goal = { title: "resume at random points", stores: ["embedded", "redis"], run };
