/** What the agent who holds the conversation asks for. Every write passes the fence (QS5). */
import { AGENT_LIMITS, LIMITS } from "../../../shared/limits.ts";
import { maskText } from "../../../shared/mask.ts";
import type { Lane } from "../../../shared/vocabulary.ts";
import type { ConversationCommand, Holder } from "./commands.ts";
import type { DecideContext } from "./context.ts";
import { accept, type Decision, reject } from "./decision.ts";
import type { ConversationEvent, StaffEvent } from "./events.ts";
import { maskSent } from "./mask-sent.ts";
import { asksAtEnd } from "./rating.ts";
import type { AssignedState, ConversationState } from "./state.ts";

type Of<Type extends ConversationCommand["type"]> = Extract<ConversationCommand, { type: Type }>;

/** The 3rd return goes to a supervisor (QS6). */
const RETURNS_TO_SUPERVISOR = 3;

export function postAgentMessage(
  state: ConversationState,
  command: Of<"PostAgentMessage">,
  context: DecideContext,
): Decision {
  const { agentId, alias, assignmentNumber, clientMessageId } = command;
  const raw = command.text.trim();
  if (raw === "") {
    return reject("text_empty");
  }
  if (raw.length > AGENT_LIMITS.textLength) {
    return reject("text_too_long");
  }
  if (!isHeldBy(state, command)) {
    return refusedTo(state);
  }
  if (state.eventCount >= LIMITS.eventsPerConversation) {
    return reject("conversation_full");
  }
  const { text, masked, redacted } = maskSent(state.lastAgentMessage, raw, context.now);
  const message: ConversationEvent = {
    type: "MessagePosted",
    from: "agent",
    clientMessageId,
    text,
    masked,
    agentId,
    alias,
    assignmentNumber,
  };
  return accept([message, ...redacted]);
}

/** Notes are the team's: any agent may add one, at any time, to the staff stream only. */
export function addNote(state: ConversationState, command: Of<"AddNote">): Decision {
  const raw = command.text.trim();
  if (raw === "") {
    return reject("text_empty");
  }
  if (raw.length > AGENT_LIMITS.textLength) {
    return reject("text_too_long");
  }
  if (state.status === "new") {
    return reject("not_found");
  }
  const { clientMessageId, agentId, alias } = command;
  return accept([], [{ type: "NoteAdded", clientMessageId, agentId, alias, text: maskText(raw).text }]);
}

export function returnToQueue(state: ConversationState, command: Of<"ReturnConversation">): Decision {
  if (!isHeldBy(state, command)) {
    return refusedTo(state);
  }
  const isTooOften = state.returnCount + 1 >= RETURNS_TO_SUPERVISOR;
  const lane: Lane = isTooOften && !state.isCrisis ? "supervisor" : state.need.lane;
  const alarm: StaffEvent[] = isTooOften ? [{ type: "AlarmRaised", alarm: "third_return" }] : [];
  return accept([{ type: "ConversationReturned", agentId: command.agentId, reason: command.reason, lane }], alarm);
}

export function transfer(state: ConversationState, command: Of<"TransferConversation">): Decision {
  const { agentId, alias, lane } = command;
  const reason = maskText(command.reason.trim()).text;
  const summary = maskText(command.summary.trim()).text;
  if (reason === "") {
    return reject("text_empty");
  }
  if (!isHeldBy(state, command)) {
    return refusedTo(state);
  }
  return accept(
    [{ type: "ConversationTransferred", agentId, lane }],
    [{ type: "TransferNoted", agentId, alias, lane, reason, summary }],
  );
}

export function finish(state: ConversationState, command: Of<"FinishConversation">): Decision {
  const { agentId, alias, disposition, outcome } = command;
  if (!isHeldBy(state, command)) {
    return refusedTo(state);
  }
  return accept(
    [{ type: "ConversationClosed", by: "agent", agentId, asks: asksAtEnd(state, { disposition, outcome }) }],
    [{ type: "ConversationFinished", agentId, alias, disposition, outcome }],
  );
}

function isHeldBy(state: ConversationState, by: Holder): state is AssignedState {
  return state.status === "assigned" && state.agentId === by.agentId && state.assignmentNumber === by.assignmentNumber;
}

function refusedTo(state: ConversationState): Decision {
  return state.status === "closed" ? reject("conversation_closed") : reject("not_owner");
}
