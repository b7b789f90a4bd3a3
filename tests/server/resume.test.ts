/** R4: a reader comes back at any point, while others write. Over the feed that serves real sockets, without the socket. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { PlayerSession } from "../../server/app/player-actions.ts";
import { openPlayerFeed } from "../../server/app/player-feed.ts";
import { conversationStream } from "../../server/app/summary-row.ts";
import type { StoredEvent } from "../../server/ports/event-store.ts";
import { type ConversationId, toClientMessageId, toEpoch, toEventId } from "../../shared/ids.ts";
import { LIMITS, PROTOCOL_VERSION } from "../../shared/limits.ts";
import type { Position } from "../../shared/protocol.ts";
import type { PlayerServerMessage } from "../../shared/protocol-server.ts";
import { createRandom } from "../support/random.ts";
import { createTestApp, type TestApp } from "../support/test-app.ts";

const CASES = 2_000;
const STORED = 620;
const AT_ONCE = 20;

let test: TestApp;
let session: PlayerSession;
let conversationId: ConversationId;
let count = 0;
const newId = () => {
  count += 1;
  return toClientMessageId(`m${String(count).padStart(21, "0")}`);
};
const say = () =>
  test.app.players.handle(
    session,
    { type: "message.send", clientMessageId: newId(), text: `line ${count}` },
    async () => undefined,
  );
const log = async () => (await test.store.read(conversationStream(conversationId), 0, 5_000)).events;

beforeAll(async () => {
  test = await createTestApp();
  const entered = await test.app.players.enter({ brand: "demo", language: "en", credentials: null });
  if (entered === null) throw new Error("no brand");
  session = entered;
  // With people, so that each message is one event.
  await test.app.players.handle(session, { type: "handoff.request", clientMessageId: newId() }, async () => undefined);
  if (session.conversationId === null) throw new Error("no conversation");
  conversationId = session.conversationId;
  while ((await test.app.executor.load(conversationId)).seq < STORED) await say();
});
afterAll(() => test.remove());

interface Read {
  readonly isFresh: boolean;
  readonly seqs: readonly number[];
  readonly eventIds: readonly string[];
}

/** Connects as a client that stands at `resume`, until it has seen `untilSeq`. */
async function read(resume: Position | null, writes: () => Promise<unknown>, untilSeq: () => number): Promise<Read> {
  const seqs: number[] = [];
  const eventIds: string[] = [];
  let isFresh: boolean | null = null;
  let wake: () => void = () => undefined;
  const send = (message: PlayerServerMessage): void => {
    if (message.type === "events") {
      isFresh ??= message.isFresh;
      for (const event of message.events) take(event);
    } else if ("eventId" in message) {
      take(message);
    }
    wake();
  };
  const take = ({ seq, eventId }: { readonly seq: number; readonly eventId: string }) => {
    seqs.push(seq);
    eventIds.push(eventId);
  };
  const credentials = session.newCredentials;
  const hello = {
    type: "hello",
    protocol: PROTOCOL_VERSION,
    brand: "demo",
    language: "en",
    credentials,
    resume,
  } as const;
  const written = writes();
  const feed = await openPlayerFeed(test.app, hello, send);
  await written;
  while ((seqs.at(-1) ?? resume?.seq ?? 0) < untilSeq()) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  feed?.stop();
  return { isFresh: isFresh ?? false, seqs, eventIds };
}

it(`[R4] ${CASES} readers who come back at random points, while others write, get everything after it once and in order, or a fresh copy`, {
  timeout: 180_000,
}, async () => {
  const random = createRandom(4);
  const figures = { resumed: 0, fresh: 0, wrongEpoch: 0, wrongId: 0, tooFar: 0 };
  for (let round = 0; round < CASES / AT_ONCE; round += 1) {
    const events = await log();
    const top = events.length;
    const isWriting = round % 4 === 0;
    // One writer for all readers of this round.
    const writing = isWriting ? Promise.all([say(), say()]) : Promise.resolve();
    const untilSeq = () => (isWriting ? top + 2 : top);
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        const luckOfPlace = random.next();
        const furthest = luckOfPlace < 0.7 ? 60 : luckOfPlace < 0.9 ? LIMITS.resumeEvents : top - 1;
        const at = top - random.between(0, Math.min(furthest, top - 1) + 1);
        const luck = random.next();
        const wrong = luck < 0.1 ? "epoch" : luck < 0.2 ? "id" : luck < 0.25 ? "beyond" : null;
        const found = await read(positionAt(events, at, wrong), () => writing, untilSeq);
        // While this is read others may write: what the reader missed is then more than what is known here.
        const missed = top - at;
        const isFar = missed > LIMITS.resumeEvents;
        const isClose = missed <= LIMITS.resumeEvents - 2;
        const from = found.isFresh ? 0 : at;
        expect(found.seqs).toEqual(
          Array.from({ length: (found.seqs.at(-1) ?? from) - from }, (_, index) => from + index + 1),
        );
        expect(found.eventIds.slice(0, top - from)).toEqual(events.slice(from).map((event) => event.eventId));
        if (wrong !== null || isFar) expect(found.isFresh).toBe(true);
        else if (isClose) expect(found.isFresh).toBe(false);
        figures[found.isFresh ? "fresh" : "resumed"] += 1;
        if (wrong === "epoch") figures.wrongEpoch += 1;
        if (wrong === "id") figures.wrongId += 1;
        if (isFar) figures.tooFar += 1;
      }),
    );
  }
  expect(figures.resumed + figures.fresh).toBe(CASES);
  expect(Math.min(figures.resumed, figures.wrongEpoch, figures.wrongId, figures.tooFar)).toBeGreaterThan(20);
});

function positionAt(events: readonly StoredEvent[], seq: number, wrong: "epoch" | "id" | "beyond" | null): Position {
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
