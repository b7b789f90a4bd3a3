/**
 * R5: a copy taken at any number, with the events after it, is what a copy taken at the end is: for players, for agents, and
 * for the staff's own stream. The copies are what the store gave at that moment: what is masked later is still open in them.
 */
import { eventFrame, staffFrame } from "../../../server/app/frames.ts";
import { conversationStream, staffStream } from "../../../server/app/summary-row.ts";
import type { ConversationCommand, Opening } from "../../../server/core/conversation/commands.ts";
import { evolve } from "../../../server/core/conversation/evolve.ts";
import { type ConversationState, initialState } from "../../../server/core/conversation/state.ts";
import { upcast } from "../../../server/core/conversation/upcast.ts";
import type { StoredEvent } from "../../../server/ports/event-store.ts";
import { createReader } from "../../../shared/client/reader.ts";
import { type ConversationId, toAgentId, toConversationId, toPlayerRef } from "../../../shared/ids.ts";
import type { ConversationEventMessage } from "../../../shared/protocol-events.ts";
import { applyEvent, type ConversationView, emptyView } from "../../../shared/view.ts";
import { createRandom, type Random } from "../../support/random.ts";
import { demoBrand, type TestApp, timings } from "../../support/test-app.ts";
import { newMessageId, openApp } from "./app.ts";
import { createTally, type Goal, type GoalOptions, type Tally } from "./goal.ts";

const COMMANDS = 9;
const AT_ONCE = 50;
const noor = toAgentId("noor");
const SAID = [
  "hello",
  "how long does a withdrawal take?",
  "where is my money?",
  // A card in two parts: the first is masked when the second arrives.
  "4111 1111",
  "1111 1111",
  "agent please",
  "i want to kill myself",
];

async function run({ store, seed, isFull, say }: GoalOptions) {
  const histories = isFull ? 10_000 : 500;
  const tally = createTally();
  const random = createRandom(seed);
  const figures = { events: 0, copies: 0, redactions: 0 };
  const { test, stop } = await openApp(store);
  try {
    for (let done = 0; done < histories; done += AT_ONCE) {
      await Promise.all(
        Array.from({ length: AT_ONCE }, async (_, index) => {
          const copies = await makeHistory(test, random.fork(`${done + index}`));
          const last = copies.at(-1);
          figures.events += last?.events.length ?? 0;
          figures.copies += copies.length;
          figures.redactions += last?.events.filter(({ body }) => isRedaction(body)).length ?? 0;
          checkCopies(tally, copies);
        }),
      );
      if ((done + AT_ONCE) % 1_000 === 0) say(`${done + AT_ONCE} of ${histories} histories`);
    }
  } finally {
    await stop();
  }
  tally.note("histories", histories);
  for (const [name, value] of Object.entries(figures)) tally.note(name, value);
  return tally.result();
}

const foldOf = (events: readonly StoredEvent[]): ConversationState =>
  events.reduce((state, { seq, at, body }) => evolve(state, { seq, at, body: upcast(body) }), initialState);

const isRedaction = (body: unknown) => JSON.stringify(body).includes('"MessageRedacted"');

/** Both streams, as the store gave them at that moment. */
interface Copy {
  readonly events: readonly StoredEvent[];
  readonly staff: readonly StoredEvent[];
}

async function makeHistory({ app, store }: TestApp, random: Random): Promise<readonly Copy[]> {
  const id = toConversationId(app.runtime.newId());
  const opening: Opening = {
    brandId: demoBrand,
    playerRef: toPlayerRef(app.runtime.newId()),
    language: "en",
    country: "GB",
    reference: "B-1",
    isVerified: false,
    playerNumber: "1",
  };
  const copies: Copy[] = [];
  for (let count = 0; count < COMMANDS; count += 1) {
    const state = foldOf(copies.at(-1)?.events ?? []);
    await app.executor.execute(id, random.pick(commandsFor(state, opening, random)), null);
    const [{ events }, { events: staff }] = await Promise.all([
      store.read(conversationStream(id), 0, 1_000),
      store.read(staffStream(id), 0, 1_000),
    ]);
    copies.push({ events, staff });
  }
  return copies;
}

function commandsFor(state: ConversationState, opening: Opening, random: Random): readonly ConversationCommand[] {
  const clientMessageId = newMessageId();
  const post = { type: "PostMessage", clientMessageId, text: random.pick(SAID), opening } as const;
  const note = { type: "AddNote", clientMessageId, agentId: noor, alias: "Noor", text: "looked at" } as const;
  switch (state.status) {
    case "new":
      return [post, { type: "RequestHandoff", clientMessageId, opening }];
    case "bot":
      return [post, post, { type: "RequestHandoff", clientMessageId, opening }, { type: "EndConversation" }];
    case "queued":
      return [post, { type: "MakeOffer", agentIds: [noor] }, { type: "CancelHandoff" }];
    case "offered": {
      const { offerNumber } = state.offer;
      const decline = { type: "DeclineOffer", agentId: noor, offerNumber } as const;
      const accept = { type: "AcceptOffer", agentId: noor, alias: "Noor", offerNumber } as const;
      return [accept, accept, accept, decline, post];
    }
    case "assigned": {
      const held = { agentId: noor, assignmentNumber: state.assignmentNumber };
      return [
        post,
        post,
        { type: "PostAgentMessage", clientMessageId, alias: "Noor", text: "let me look", ...held },
        { type: "ReturnConversation", reason: "released", ...held },
        { type: "TransferConversation", alias: "Noor", lane: "money", reason: "theirs", summary: "all of it", ...held },
        { type: "FinishConversation", alias: "Noor", disposition: "payout", outcome: "solved", ...held },
        note,
      ];
    }
    case "closed":
      return [post, note];
  }
}

function checkCopies(tally: Tally, copies: readonly Copy[]): void {
  const last = copies.at(-1);
  const first = last?.events[0];
  if (last === undefined || first === undefined) return;
  const id = toConversationId(first.streamId.replace(/^conversation:/, ""));
  for (const audience of ["player", "agent"] as const) {
    const frames = (events: readonly StoredEvent[]) => events.map((event) => eventFrame(event, audience, timings));
    const whole = JSON.stringify(resumed(id, frames(last.events), []));
    for (const { events } of copies) {
      const rest = frames(last.events.slice(events.length));
      const view = JSON.stringify(resumed(id, frames(events), rest));
      tally.check(
        view === whole,
        () => `${id}, ${audience}: a copy of ${events.length} of ${last.events.length} differs`,
      );
    }
    for (let cut = 0; cut <= last.events.length; cut += 1) {
      const view = JSON.stringify(resumed(id, frames(last.events.slice(0, cut)), frames(last.events.slice(cut))));
      tally.check(view === whole, () => `${id}, ${audience}: cut at ${cut} of ${last.events.length} differs`);
    }
  }
  const log = JSON.stringify(last.staff.map(staffFrame));
  for (const { staff } of copies) {
    const later = [...staff, ...last.staff.slice(staff.length)].map(staffFrame);
    tally.check(JSON.stringify(later) === log, () => `${id}: the staff stream differs after ${staff.length}`);
  }
}

/** The client's own reader: a fresh copy, then the rest one by one. */
function resumed(
  id: ConversationId,
  copy: readonly ConversationEventMessage[],
  rest: readonly ConversationEventMessage[],
): ConversationView {
  const epoch = (copy[0] ?? rest[0])?.epoch;
  if (epoch === undefined) throw new Error("no events");
  const reader = createReader<ConversationView, ConversationEventMessage>(emptyView(id, epoch), {
    clock: { now: () => 0, after: () => () => undefined, random: () => 0, newId: () => "" },
    empty: (other) => emptyView(id, other),
    apply: applyEvent,
    ask: () => undefined,
    ack: () => undefined,
    onFresh: () => undefined,
  });
  reader.expect();
  reader.takeSlice({ epoch, isFresh: true, isLast: true, events: copy });
  for (const event of rest) reader.takeEvent(event);
  return reader.view();
}

export const r5: Goal = { title: "a copy and the rest is a copy of the end", stores: ["embedded", "redis"], run };
