/** The log against what the clients sent and saw. Linear: each conversation has one order (SAFETY §8.4). */
import type { AppTimings } from "../../server/app/settings.ts";
import type { ConversationEvent } from "../../server/core/conversation/events.ts";
import { evolve } from "../../server/core/conversation/evolve.ts";
import { type ConversationState, initialState } from "../../server/core/conversation/state.ts";
import type { StoredEvent } from "../../server/ports/event-store.ts";
import { problemsOf, type StoredConversation } from "../support/stored-streams.ts";
import type { Command, History } from "./history.ts";
import type { Judge } from "./verdict.ts";

interface Stored {
  readonly conversationId: string;
  readonly seq: number;
  readonly text: string;
}

const TAG = /\(([a-z]{3}-[a-z]{3})\)$/;

export function checkLog(
  judge: Judge,
  all: readonly StoredConversation[],
  history: History,
  /** Of players and agents, by name. */
  brandsOf: ReadonlyMap<string, readonly string[]>,
  timings: AppTimings,
): void {
  const stored = new Map<string, Stored>();
  const eventIds = new Map<string, string>();
  for (const conversation of all) {
    for (const event of [...conversation.events, ...conversation.staff]) {
      eventIds.set(`${event.streamId} ${event.seq}`, `${event.epoch} ${event.eventId}`);
      collect(judge, stored, conversation.conversationId, event);
    }
    for (const problem of problemsOf(conversation, timings)) {
      const invariant = problem.includes("holes") ? "I3" : problem.includes("differs") ? "I9" : "I14";
      judge.check(invariant, false, () => problem, invariant === "I3" ? "gaps" : undefined);
    }
    for (const name of ["I3", "I9", "I14"] as const) judge.check(name, true, () => "");
    checkDecisions(judge, conversation);
    checkOwners(judge, conversation);
    checkBrands(judge, conversation, history, brandsOf);
  }
  checkCommands(judge, stored, history);
  judge.count("I7", history.seenCount());
  for (const [stream, marks] of history.sights) {
    for (const [seq, mark] of marks.entries()) {
      if (mark === undefined) continue;
      const known = eventIds.get(`${stream} ${seq}`);
      judge.check("I7", known === mark, () => `${stream} ${seq} was seen as ${mark}, the log has ${known}`, "phantom");
    }
  }
  for (const { kind, problem } of history.wireProblems)
    judge.check("I7", false, () => problem, kind === "gap" ? "gaps" : kind);
}

function collect(judge: Judge, stored: Map<string, Stored>, conversationId: string, { seq, body }: StoredEvent): void {
  const said = body as Partial<Extract<ConversationEvent, { type: "MessagePosted" }>> & { readonly type: string };
  if ((said.type !== "MessagePosted" && said.type !== "NoteAdded") || said.clientMessageId === undefined) return;
  const id = said.clientMessageId;
  const before = stored.get(id);
  judge.check(
    "I2",
    before === undefined,
    () => `${id} is stored at ${before?.seq} and at ${seq} of ${conversationId}`,
    "duplicated",
  );
  stored.set(id, { conversationId, seq, text: said.text ?? "" });
}

function checkCommands(judge: Judge, stored: ReadonlyMap<string, Stored>, history: History): void {
  const newest = new Map<string, { readonly command: Command; readonly seq: number }>();
  for (const command of history.commands.values()) {
    const { id, actor, kind, ackSeq } = command;
    const found = stored.get(id);
    if (kind === "other") continue;
    if (ackSeq !== null) {
      judge.check(
        "I1",
        found !== undefined,
        () => `${actor}'s ${id} was acknowledged and is gone: ${command.text}`,
        "lost",
      );
      if (found !== undefined && ackSeq > 0) {
        judge.check(
          "I5",
          found.seq === ackSeq,
          () => `${id} was acknowledged as ${ackSeq} and is ${found.seq}`,
          "reordered",
        );
      }
    }
    if (found === undefined || kind !== "message") continue;
    const key = `${actor} ${found.conversationId}`;
    const before = newest.get(key);
    // Refused and sent again under the same id by a person: not in these runs.
    judge.check(
      "I6",
      before === undefined || before.seq < found.seq,
      () => `${actor} said ${before?.command.text} before ${command.text}`,
      "reordered",
    );
    newest.set(key, { command, seq: found.seq });
  }
  for (const [id, { text, conversationId }] of stored) {
    const command = history.commands.get(id);
    const isSaid = command !== undefined && TAG.exec(command.text)?.[1] === TAG.exec(text)?.[1];
    judge.check("I4", isSaid, () => `${id} of ${conversationId} was said by nobody: ${text}`, "phantom");
  }
}

function checkOwners(judge: Judge, { conversationId, events }: StoredConversation): void {
  let state: ConversationState = initialState;
  let assignmentNumber = 0;
  for (const { seq, at, body } of events) {
    if (body.type === "AgentAssigned") {
      judge.check(
        "I8",
        state.status === "offered",
        () => `${conversationId} ${seq}: assigned while ${state.status}`,
        "doubleAssigned",
      );
      judge.check(
        "I8",
        body.assignmentNumber > assignmentNumber,
        () => `${conversationId} ${seq}: assignment ${body.assignmentNumber} again`,
        "doubleAssigned",
      );
      assignmentNumber = body.assignmentNumber;
    }
    if (body.type === "MessagePosted" && body.from === "agent") {
      const isHolder =
        state.status === "assigned" &&
        state.agentId === body.agentId &&
        state.assignmentNumber === body.assignmentNumber;
      judge.check(
        "I8",
        isHolder,
        () => `${conversationId} ${seq}: a stale write of ${body.agentId} with ${body.assignmentNumber}`,
      );
    }
    state = evolve(state, { seq, at, body });
  }
}

/** Every event belongs to the brand of its conversation: it began there, and who speaks in it belongs to that brand. */
function checkBrands(
  judge: Judge,
  { conversationId, events, staff, summary }: StoredConversation,
  history: History,
  brandsOf: ReadonlyMap<string, readonly string[]>,
): void {
  const started = events[0]?.body;
  const brandId = started?.type === "ConversationStarted" ? started.brandId : null;
  const row = summary as { readonly brandId?: string } | null;
  const isSame = events.length === 0 || brandId === row?.brandId;
  judge.check("I11", isSame, () => `${conversationId} began at ${brandId} and is at ${row?.brandId}`);
  for (const { seq, body } of [...events, ...staff]) {
    const agentId = "agentId" in body ? body.agentId : null;
    const id = "clientMessageId" in body ? body.clientMessageId : null;
    const actor = agentId ?? history.commands.get(id ?? "")?.actor ?? null;
    if (actor === null || brandId === null) continue;
    const brands = brandsOf.get(actor) ?? [];
    judge.check(
      "I11",
      brands.includes(brandId),
      () => `${conversationId} ${seq} of ${brandId} is by ${actor} of ${brands}`,
    );
  }
}

/** One append has one time: a decision that came later was not stored with its message. */
function checkDecisions(judge: Judge, { conversationId, events }: StoredConversation): void {
  for (const [index, { seq, at, body }] of events.entries()) {
    const before = events[index - 1];
    if (body.type !== "BotReplied" || before?.body.type !== "MessagePosted") continue;
    judge.check(
      "I14",
      before.at === at,
      () => `${conversationId} ${seq} was decided ${at - before.at} ms after its message`,
    );
  }
}
