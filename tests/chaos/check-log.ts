/** The log against what the clients sent and saw. Linear: each conversation has one order (SAFETY §8.4). */
import type { AppTimings } from "../../server/app/settings.ts";
import type { ConversationEvent } from "../../server/core/conversation/events.ts";
import { evolve } from "../../server/core/conversation/evolve.ts";
import { type ConversationState, initialState } from "../../server/core/conversation/state.ts";
import type { StoredEvent } from "../../server/ports/event-store.ts";
import { problemsOf, type StoredConversation } from "../support/stored-streams.ts";
import type { Command, History } from "./history.ts";
import type { Judge } from "./verdict.ts";
import { CARD_DIGITS } from "./words.ts";

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
    checkOwners(judge, conversation);
    checkDeadlines(judge, conversation);
    judge.check(
      "I16",
      !CARD_DIGITS.test(JSON.stringify(conversation)),
      () => `${conversation.conversationId} holds a card number`,
    );
  }
  checkCommands(judge, stored, history);
  for (const { actor, stream, conversationId, epoch, seq, eventId } of history.seenEvents) {
    const known = eventIds.get(`${stream}:${conversationId} ${seq}`);
    judge.check(
      "I7",
      known === `${epoch} ${eventId}`,
      () => `${actor} saw ${stream} ${conversationId} ${seq} as ${eventId}, the log has ${known}`,
      "phantom",
    );
  }
  for (const { kind, problem } of history.wireProblems)
    judge.check("I7", false, () => problem, kind === "gap" ? "gaps" : "reordered");
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

function checkOwners(judge: Judge, { conversationId, events, summary }: StoredConversation): void {
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
  const started = events[0]?.body;
  const brandId = started?.type === "ConversationStarted" ? started.brandId : null;
  const row = summary as { readonly brandId?: string } | null;
  judge.check(
    "I11",
    events.length === 0 || brandId === row?.brandId,
    () => `${conversationId} began at ${brandId} and is at ${row?.brandId}`,
  );
}

function checkDeadlines(judge: Judge, { conversationId, events }: StoredConversation): void {
  const offers = new Map<number, number>();
  const expired = new Set<number>();
  let missedCount = 0;
  for (const { at, body } of events) {
    if (body.type === "OfferMade") offers.set(body.offerNumber, at + body.expiresAfterMs);
    if (body.type === "HandoffRequested") missedCount = 0;
    if (body.type === "OfferExpired") {
      const dueAt = offers.get(body.offerNumber) ?? Number.POSITIVE_INFINITY;
      judge.check(
        "I15",
        !expired.has(body.offerNumber),
        () => `${conversationId}: offer ${body.offerNumber} expired twice`,
      );
      judge.check(
        "I15",
        at >= dueAt,
        () => `${conversationId}: offer ${body.offerNumber} expired ${dueAt - at} ms early`,
      );
      expired.add(body.offerNumber);
    }
    if (body.type === "TargetMissed") {
      missedCount += 1;
      judge.check(
        "I15",
        body.missedCount === missedCount,
        () => `${conversationId}: target ${body.missedCount} missed after ${missedCount - 1}`,
      );
    }
  }
}
