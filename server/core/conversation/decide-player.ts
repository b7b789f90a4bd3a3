/** What the player asks for. The bot answers in the same decision, so no crash can separate the two (DL4, I14). */
import { LIMITS, PLAYER_LIMITS } from "../../../shared/limits.ts";
import { type HandoffKind, LANES } from "../../../shared/vocabulary.ts";
import { assertNever } from "../assert-never.ts";
import type { BotDecision, BotMemory } from "../bot/decision.ts";
import { emptyMemory, rememberBot } from "../bot/dialogue.ts";
import { fixedReply } from "../bot/fixed-reply.ts";
import { decideBot } from "../bot/pipeline.ts";
import { laneOf } from "../queue/priority.ts";
import type { ConversationCommand, Opening } from "./commands.ts";
import type { DecideContext } from "./context.ts";
import { lookUp } from "./decide-lookup.ts";
import { type Accepted, accept, type Decision, reject } from "./decision.ts";
import type { BotReplied, ConversationEvent, MessagePosted, StaffEvent } from "./events.ts";
import { handoff } from "./handoff.ts";
import { afterIncident, followedByLabel, incidentFor, incidentReply, isAnsweredBy } from "./incident.ts";
import { maskSent } from "./mask-sent.ts";
import { asksAtEnd } from "./rating.ts";
import type { ConversationState, LivingState, Sent } from "./state.ts";

type Post = Extract<ConversationCommand, { type: "PostMessage" }>;
type Ask = Extract<ConversationCommand, { type: "RequestHandoff" }>;

const UNKNOWN = {
  lastPlayerMessage: null,
  lookup: null,
  lookupNumber: 0,
  isCare: false,
  told: [],
  follows: [],
} as const;

/** Facts a message is judged by, whether the conversation exists or not. */
interface Known
  extends Pick<
    LivingState,
    "language" | "country" | "memory" | "lookup" | "lookupNumber" | "isCare" | "told" | "follows"
  > {
  readonly lastPlayerMessage: Sent | null;
}

export function postMessage(state: ConversationState, command: Post, context: DecideContext): Decision {
  const raw = command.text.trim();
  if (raw === "") {
    return reject("text_empty");
  }
  if (raw.length > PLAYER_LIMITS.textLength) {
    return reject("text_too_long");
  }
  const entry = enter(state, command.opening, context);
  if (entry === null) {
    return reject("conversation_closed");
  }
  if (state.status !== "new" && state.eventCount >= LIMITS.eventsPerConversation) {
    return reject("conversation_full");
  }
  const { known } = entry;
  const { text, masked, redacted } = maskSent(known.lastPlayerMessage, raw, context.now);
  const message: MessagePosted = {
    type: "MessagePosted",
    from: "player",
    clientMessageId: command.clientMessageId,
    text,
    masked,
  };
  const followed = entry.isWithBot ? followedByLabel(text, known, context) : null;
  if (followed !== null) {
    return accept([...entry.events, message, ...redacted, ...followed]);
  }
  const said = decideBot(context.bot, {
    text: message.text,
    language: known.language,
    memory: known.memory,
    brand: context.facts,
  });
  const answer = entry.isWithBot
    ? answered(message, said, known, command.opening.isVerified, context)
    : raised(message, said, known, state, context);
  return accept([...entry.events, message, ...redacted, ...answer.events], answer.staffEvents);
}

/** "Talk to a person": queued at once, no argument (PRODUCT 3). Waiting or talking to one already: nothing to do. */
export function requestHandoff(state: ConversationState, command: Ask, context: DecideContext): Decision {
  const entry = enter(state, command.opening, context);
  if (entry === null) {
    return reject("conversation_closed");
  }
  if (!entry.isWithBot) {
    return accept([]);
  }
  const { known } = entry;
  const topic = known.memory.lastTopic ?? "other";
  const lane = laneOf(topic, "normal", "asked_for_person");
  const request = handoff({ reason: "asked_for_person", topic, lane, priority: "normal" }, context);
  return accept([...entry.events, handoffReply(known, topic, context, request), request]);
}

export function cancelHandoff(state: ConversationState): Decision {
  switch (state.status) {
    case "queued":
    case "offered":
      return state.isCare ? reject("not_allowed") : accept([{ type: "HandoffCancelled" }]);
    case "new":
    case "bot":
    case "assigned":
    case "closed":
      return reject("not_expected");
    default:
      return assertNever(state, reject("internal"));
  }
}

/** Once, and only of a conversation that goes on: what was ended as a guest stays with the guest. */
export function identifyPlayer(
  state: ConversationState,
  { guestRef, playerRef }: Extract<ConversationCommand, { type: "IdentifyPlayer" }>,
): Decision {
  const isTheirs = state.status !== "new" && state.playerRef === guestRef && guestRef !== playerRef;
  return isTheirs && state.status !== "closed"
    ? accept([{ type: "PlayerIdentified", playerRef }])
    : reject("not_expected");
}

export function extendIdle(state: ConversationState): Decision {
  switch (state.status) {
    case "bot":
    case "assigned":
      return accept(state.idleWarnedAt === null ? [] : [{ type: "IdleExtended" }]);
    case "new":
    case "queued":
    case "offered":
    case "closed":
      return reject("not_expected");
    default:
      return assertNever(state, reject("internal"));
  }
}

/** A crisis stays until a person has seen to it: the player may close the page, the conversation waits on (PRODUCT 4). */
export function endConversation(state: ConversationState): Decision {
  switch (state.status) {
    case "bot":
    case "queued":
    case "offered":
    case "assigned":
      return state.isCrisis
        ? reject("not_allowed")
        : accept([{ type: "ConversationClosed", by: "player", agentId: null, asks: asksAtEnd(state, null) }]);
    case "new":
    case "closed":
      return reject("not_expected");
    default:
      return assertNever(state, reject("internal"));
  }
}

interface Entry {
  /** Events that come first: start with the bot's greeting, or reopening. */
  readonly events: readonly ConversationEvent[];
  readonly known: Known;
  readonly isWithBot: boolean;
}

function enter(state: ConversationState, opening: Opening, context: DecideContext): Entry | null {
  switch (state.status) {
    case "new": {
      const hello = fixedReply(context.bot, opening.language, "bot.hello", context.facts);
      const greeting: BotReplied = { type: "BotReplied", reply: hello, card: null, priority: "normal", reason: null };
      const memory: BotMemory = rememberBot(emptyMemory, hello);
      const { language, country } = opening;
      return {
        events: [{ type: "ConversationStarted", ...opening }, greeting],
        known: { ...UNKNOWN, language, country, memory },
        isWithBot: true,
      };
    }
    case "closed":
      return context.now - state.closedAt > context.timings.reopenMs
        ? null
        : { events: [{ type: "ConversationReopened" }], known: state, isWithBot: true };
    case "bot":
      return { events: [], known: state, isWithBot: true };
    case "queued":
    case "offered":
    case "assigned":
      return { events: [], known: state, isWithBot: false };
    default:
      return assertNever(state, null);
  }
}

/** With the bot: its answer, and the handoff where it comes to one. */
function answered(
  message: MessagePosted,
  said: BotDecision,
  known: Known,
  isVerified: boolean,
  context: DecideContext,
): Accepted {
  const explained = explain(message, said);
  const incident = incidentFor(said, known, context);
  const looking = lookUp(said, message.text, isVerified, known, context);
  if (looking !== null) {
    const first = (event: ConversationEvent) =>
      event.type === "BotReplied" ? afterIncident(incident, event, context) : event;
    return accept(looking.map(first), [explained]);
  }
  if (incident !== null && isAnsweredBy(said, message.text)) {
    return accept([incidentReply(incident, said, context)], [explained]);
  }
  const reply = botReplied(said, known, context);
  if (said.reason === null) {
    return accept([reply], [explained]);
  }
  const { topic, priority, reason } = said;
  const lane = laneOf(topic, priority, reason);
  const request = handoff({ reason, topic, lane, priority }, context);
  return accept([afterIncident(incident, spoken(reply, request.kind, context), context), request], [explained]);
}

/** Nobody there: the bot says so, and neither "I am connecting you" nor "a colleague is coming" (PRODUCT 4, UX 0.3). */
function spoken(reply: BotReplied, kind: HandoffKind, context: DecideContext): BotReplied {
  if (kind === "live") {
    return reply;
  }
  const { textId, language, topic } = reply.reply;
  const isCare = reply.reply.kind === "care" || reply.reply.kind === "crisis";
  const fixed = fixedReply(context.bot, language, isCare ? `${textId}.offline` : "handoff.offline", context.facts);
  return { ...reply, reply: { ...fixed, topic } };
}

/** With people, or on the way to them: the bot is silent, but danger still changes lane and shows the contacts at once. */
function raised(
  message: MessagePosted,
  said: BotDecision,
  known: Known,
  state: ConversationState,
  context: DecideContext,
): Accepted {
  if (state.status === "new" || said.reason === null || state.need === null) {
    return accept([]);
  }
  const { topic, priority, reason } = said;
  const lane = laneOf(topic, priority, reason);
  const isGraver =
    (lane === "crisis" || lane === "care") &&
    LANES.indexOf(lane) < LANES.indexOf(state.need.lane) &&
    !(lane === "care" && state.isCare);
  if (!isGraver) {
    return accept([]);
  }
  const isAttended = state.status === "assigned" || context.isStaffed;
  return accept(
    [
      spoken(botReplied(said, known, context), isAttended ? "live" : "message", context),
      { type: "HandoffRaised", reason, topic, lane, priority },
    ],
    [explain(message, said)],
  );
}

function botReplied(said: BotDecision, known: Known, context: DecideContext): BotReplied {
  const { reply, priority, reason } = said;
  return {
    type: "BotReplied",
    reply,
    card: reply.card === null ? null : context.helplines(reply.card, known.country),
    priority,
    reason,
  };
}

function handoffReply(
  known: Known,
  topic: BotDecision["topic"],
  context: DecideContext,
  { priority, reason }: Pick<BotReplied, "priority" | "reason">,
): BotReplied {
  const textId = context.isStaffed ? "handoff.ok" : "handoff.offline";
  const reply = { ...fixedReply(context.bot, known.language, textId, context.facts), topic };
  return { type: "BotReplied", reply, card: null, priority, reason };
}

function explain(message: MessagePosted, said: BotDecision): StaffEvent {
  const { topic, priority, reason, explanation } = said;
  return { type: "BotExplained", clientMessageId: message.clientMessageId, topic, priority, reason, explanation };
}
