/** What a stopped server left in its folder: every conversation with its staff stream and summary, and what must hold of them. */
import { createEmbeddedEventStore } from "../../server/adapters/embedded/event-store.ts";
import type { AppTimings } from "../../server/app/settings.ts";
import { conversationOf, fromRow, staffStream } from "../../server/app/summary-row.ts";
import type { ConversationEvent, StaffEvent } from "../../server/core/conversation/events.ts";
import { evolve } from "../../server/core/conversation/evolve.ts";
import { type ConversationState, initialState } from "../../server/core/conversation/state.ts";
import { summarize } from "../../server/core/conversation/summary.ts";
import { upcast } from "../../server/core/conversation/upcast.ts";
import type { EventStore, StoredEvent, StreamId, Summary } from "../../server/ports/event-store.ts";
import type { ConversationId } from "../../shared/ids.ts";

export interface StoredConversation {
  readonly conversationId: ConversationId;
  readonly events: readonly StoredEvent<ConversationEvent>[];
  readonly staff: readonly StoredEvent<StaffEvent>[];
  readonly summary: unknown;
}

const PAGE = 1_000;
const AT_ONCE = 50;
/** Of one `find`. */
const MOST_ROWS = 10_000;
export const STATUSES = ["bot", "queued", "offered", "assigned", "closed"] as const;

export async function readFolder(folder: string): Promise<readonly StoredConversation[]> {
  const store = await createEmbeddedEventStore({ folder });
  try {
    return await readAll(store);
  } finally {
    await store.close();
  }
}

/** Of each status apart: a store gives so many rows at once, and a run may have more. */
export async function readAll(store: EventStore): Promise<readonly StoredConversation[]> {
  const lists = await Promise.all(
    STATUSES.map((status) =>
      store.find({ kind: "conversation", statuses: [status], order: "recent", limit: MOST_ROWS }),
    ),
  );
  const rows = lists.flat();
  const found: StoredConversation[] = [];
  for (let first = 0; first < rows.length; first += AT_ONCE) {
    const some = rows.slice(first, first + AT_ONCE);
    found.push(...(await Promise.all(some.map((row) => readOne(store, row)))));
  }
  return found;
}

async function readOne(store: EventStore, row: Summary): Promise<StoredConversation> {
  const conversationId = conversationOf(row.streamId);
  const events = (await readStream(store, row.streamId)).map((event) => ({ ...event, body: upcast(event.body) }));
  const staff = (await readStream(store, staffStream(conversationId))).map((event) => ({
    ...event,
    // Written by the executor only, so bodies are what they say.
    body: event.body as StaffEvent,
  }));
  return { conversationId, events, staff, summary: fromRow(row) };
}

async function readStream(store: EventStore, streamId: StreamId): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (;;) {
    const slice = await store.read(streamId, events.length, PAGE);
    events.push(...slice.events);
    if (slice.events.length < PAGE) return events;
  }
}

export function foldOf(events: StoredConversation["events"]): ConversationState {
  return events.reduce((state, { seq, at, body }) => evolve(state, { seq, at, body }), initialState);
}

/** DL1 and QS1: dense numbers, and the row is what a fold of the stream gives. Gives what is wrong. */
export function problemsOf(
  { conversationId, events, staff, summary }: StoredConversation,
  timings: AppTimings | null,
): readonly string[] {
  const isDense = (all: readonly StoredEvent[]) => all.every((event, index) => event.seq === index + 1);
  const rebuilt = timings === null ? summary : summarize(conversationId, foldOf(events), timings);
  return [
    ...(isDense(events) && isDense(staff) ? [] : ["the numbers have holes"]),
    ...(JSON.stringify(rebuilt) === JSON.stringify(summary)
      ? []
      : [`the row differs from its stream in ${differingKeys(rebuilt, summary)}`]),
    ...undecided({ events, staff }),
  ].map((problem) => `${conversationId}: ${problem}`);
}

/**
 * R22: while the bot is in charge, every message of the player is followed by what the bot did, and explained to the staff;
 * nothing the bot did or explained is without its message.
 */
export function undecided({ events, staff }: Pick<StoredConversation, "events" | "staff">): readonly string[] {
  const problems: string[] = [];
  const explained = staff.flatMap(({ body }) =>
    body.type === "BotExplained" && body.clientMessageId !== null ? [body.clientMessageId] : [],
  );
  const said = new Set<string>();
  let state: ConversationState = initialState;
  for (const [index, { seq, at, body }] of events.entries()) {
    const isWithBot = state.status === "bot";
    state = evolve(state, { seq, at, body });
    if (body.type === "MessagePosted" && body.from === "player") {
      said.add(body.clientMessageId);
      const next = events.slice(index + 1).find((event) => event.body.type !== "MessageRedacted");
      if (isWithBot && next?.body.type !== "BotReplied")
        problems.push(`message ${seq} is stored without the bot's decision`);
      if (isWithBot && !explained.includes(body.clientMessageId))
        problems.push(`message ${seq} is stored without its explanation`);
    }
    const before = events[index - 1]?.body.type;
    if (
      body.type === "BotReplied" &&
      body.reply.kind === "answer" &&
      before !== "MessagePosted" &&
      before !== "MessageRedacted"
    ) {
      problems.push(`answer ${seq} of the bot is stored without the message`);
    }
  }
  for (const id of explained) {
    if (!said.has(id)) problems.push(`${id} is explained but not stored`);
  }
  return problems;
}

/** Which fields of two values are not the same. */
export function differingKeys(one: unknown, other: unknown): readonly string[] {
  const entries = (value: unknown) =>
    new Map(Object.entries(value ?? {}).map(([key, at]) => [key, JSON.stringify(at)]));
  const [left, right] = [entries(one), entries(other)];
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((key) => left.get(key) !== right.get(key))
    .map((key) => `${key} (${left.get(key)}, ${right.get(key)})`);
}
