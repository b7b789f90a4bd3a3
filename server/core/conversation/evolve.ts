/** Events -> state. Total: an event that does not fit its state leaves it as it is (C17). */
import type { AgentId } from "../../../shared/ids.ts";
import { assertNever } from "../assert-never.ts";
import { emptyMemory, rememberBot, rememberPlayer } from "../bot/dialogue.ts";
import type { ConversationEvent, IncidentMark, MessagePosted, Placed } from "./events.ts";
import type { BotState, ConversationState, LivingState, Need, QueuedState, Sent } from "./state.ts";

export function evolve(state: ConversationState, event: Placed<ConversationEvent>): ConversationState {
  const { body, at } = event;
  if (body.type === "ConversationStarted") {
    return state.status === "new" ? started(event, body) : state;
  }
  if (state.status === "new") {
    return state;
  }
  const common: LivingState = { ...state, eventCount: event.seq };
  switch (body.type) {
    case "MessagePosted":
      return body.from === "player" ? playerWrote(common, event, body.text) : agentWrote(common, event, body);
    case "MessageRedacted":
      return redacted(common, body.targetSeq, body.text);
    case "IncidentFollowed":
      return { ...common, follows: marked(common.follows, body) };
    case "BotReplied": {
      if (body.reply.kind === "notice") {
        return withTold(common, body.incident);
      }
      const heard = common.lastPlayerMessage;
      const before =
        heard === null || body.reply.kind === "hello" ? common.memory : rememberPlayer(common.memory, heard.text, body);
      const memory = rememberBot(before, body.reply);
      const isCrisis = common.isCrisis || body.reply.kind === "crisis";
      return {
        ...withTold(common, body.incident),
        memory,
        isCrisis,
        isCare: common.isCare || isCrisis || body.reply.kind === "care",
        lastActivityAt: at,
      };
    }
    case "PlayerIdentified":
      return { ...common, playerRef: body.playerRef };
    case "LookupRequested": {
      const { lookupNumber, about, expiresAfterMs } = body;
      return { ...common, lookupNumber, lookup: { lookupNumber, about, expiresAfterMs, requestedAt: at } };
    }
    case "LookupEnded":
      return common.lookup?.lookupNumber === body.lookupNumber ? { ...common, lookup: null } : common;
    case "HandoffRequested": {
      const { reason, topic, lane, priority, kind } = body;
      const fresh = { waitingSince: at, isReturned: false, missedCount: 0, queuedAt: at };
      return withCare({
        ...idleCleared(common),
        isUnasked: common.isUnasked || isUnaskedAfter(body),
        status: "queued",
        need: { reason, topic, lane, priority, kind, ...fresh },
      });
    }
    case "HandoffRaised": {
      if (common.need === null) {
        return common;
      }
      const { reason, topic, lane, priority } = body;
      const need = { ...common.need, reason, topic, lane, priority, queuedAt: at };
      const raised = { ...common, isUnasked: common.isUnasked || isUnaskedAfter(body) };
      return withCare(
        raised.status === "offered" ? { ...requeue(raised, need), excludedAgentIds: [] } : withNeed(raised, need),
      );
    }
    case "HandoffCancelled":
      return { ...common, status: "bot", need: null, excludedAgentIds: [] };
    case "OfferMade":
      return common.need === null
        ? common
        : {
            ...common,
            status: "offered",
            need: common.need,
            offerNumber: body.offerNumber,
            offer: {
              offerNumber: body.offerNumber,
              agentIds: body.agentIds,
              declinedIds: [],
              madeAt: at,
              expiresAfterMs: body.expiresAfterMs,
            },
          };
    case "OfferDeclined":
      return declined(common, body.agentId);
    case "OfferExpired":
      return common.status === "offered" ? requeue(excluding(common, common.offer.agentIds), common.need) : common;
    case "AgentAssigned":
      return common.need === null
        ? common
        : {
            ...common,
            status: "assigned",
            need: common.need,
            agentId: body.agentId,
            alias: body.alias,
            assignmentNumber: body.assignmentNumber,
            assignedAt: at,
            firstAssignedAt: common.firstAssignedAt ?? at,
            lastAgentId: body.agentId,
            excludedAgentIds: [],
          };
    case "ConversationReturned": {
      if (common.need === null) {
        return common;
      }
      const need = { ...common.need, lane: body.lane, isReturned: true, queuedAt: at };
      return {
        ...requeue(idleCleared(common), need),
        returnCount: common.returnCount + 1,
        excludedAgentIds: [body.agentId],
      };
    }
    case "ConversationTransferred": {
      if (common.need === null) {
        return common;
      }
      const need = { ...common.need, lane: body.lane, isReturned: true, queuedAt: at };
      const isUnasked = common.isUnasked || body.lane === "complaint";
      return { ...requeue(idleCleared(common), need), excludedAgentIds: [body.agentId], isUnasked };
    }
    case "TargetMissed":
      return common.need === null ? common : withNeed(common, { ...common.need, missedCount: body.missedCount });
    case "IdleWarned":
      return { ...common, idleWarnedAt: at, idleClosesAfterMs: body.closesAfterMs, idleNumber: common.idleNumber + 1 };
    case "IdleExtended":
      return { ...idleCleared(common), lastActivityAt: at };
    case "ConversationClosed":
      return {
        ...idleCleared(common),
        status: "closed",
        closedAt: at,
        asks: body.asks ?? "none",
        isUnasked: common.isUnasked || (body.by === "agent" && body.asks === "none"),
      };
    case "RatingGiven":
      return { ...common, asks: "none", isUnasked: true };
    case "ConversationReopened":
      return { ...common, status: "bot", need: null, lastActivityAt: at, returnCount: 0 };
    default:
      return assertNever(body, common);
  }
}

function started(
  event: Placed<ConversationEvent>,
  body: Extract<ConversationEvent, { type: "ConversationStarted" }>,
): BotState {
  const { brandId, playerRef, language, country, reference, playerNumber } = body;
  return {
    status: "bot",
    brandId,
    playerRef,
    firstPlayerRef: playerRef,
    language,
    country,
    reference,
    playerNumber,
    startedAt: event.at,
    eventCount: event.seq,
    memory: emptyMemory,
    isCare: false,
    isCrisis: false,
    preview: "",
    offerNumber: 0,
    assignmentNumber: 0,
    returnCount: 0,
    lastAgentId: null,
    excludedAgentIds: [],
    lastPlayerMessage: null,
    lastAgentMessage: null,
    unansweredSince: null,
    unansweredCount: 0,
    lastActivityAt: event.at,
    idleWarnedAt: null,
    idleClosesAfterMs: 0,
    idleNumber: 0,
    need: null,
    firstAssignedAt: null,
    lookupNumber: 0,
    lookup: null,
    helper: null,
    asks: "none",
    told: [],
    follows: [],
    isUnasked: false,
  };
}

function playerWrote(state: LivingState, event: Placed<ConversationEvent>, text: string): LivingState {
  return {
    ...idleCleared(state),
    preview: text.slice(0, 120),
    lastPlayerMessage: { seq: event.seq, at: event.at, text },
    unansweredSince: state.unansweredSince ?? event.at,
    unansweredCount: state.unansweredCount + 1,
    lastActivityAt: event.at,
  };
}

function agentWrote(
  state: LivingState,
  event: Placed<ConversationEvent>,
  { text, agentId, alias }: Extract<MessagePosted, { from: "agent" }>,
): LivingState {
  return {
    ...idleCleared(state),
    helper: { agentId, alias },
    lastAgentMessage: { seq: event.seq, at: event.at, text },
    unansweredSince: null,
    unansweredCount: 0,
    lastActivityAt: event.at,
  };
}

function redacted(state: LivingState, targetSeq: number, text: string): LivingState {
  const mend = (sent: Sent | null) => (sent?.seq === targetSeq ? { ...sent, text } : sent);
  const isPreview = state.lastPlayerMessage?.seq === targetSeq;
  return {
    ...state,
    lastPlayerMessage: mend(state.lastPlayerMessage),
    lastAgentMessage: mend(state.lastAgentMessage),
    preview: isPreview ? text.slice(0, 120) : state.preview,
  };
}

function declined(state: LivingState, agentId: AgentId): LivingState {
  if (state.status !== "offered") {
    return state;
  }
  const declinedIds = [...state.offer.declinedIds, agentId];
  const isOver = state.offer.agentIds.every((id) => declinedIds.includes(id));
  const next = excluding(state, [agentId]);
  return isOver ? requeue(next, state.need) : { ...next, offer: { ...state.offer, declinedIds } };
}

function excluding<State extends LivingState>(state: State, agentIds: readonly AgentId[]): State {
  return { ...state, excludedAgentIds: [...new Set([...state.excludedAgentIds, ...agentIds])] };
}

function requeue(state: LivingState, need: Need): QueuedState {
  return { ...state, status: "queued", need };
}

function withNeed(state: LivingState, need: Need): LivingState {
  switch (state.status) {
    case "queued":
    case "offered":
    case "assigned":
      return { ...state, need };
    case "bot":
    case "closed":
      return state;
    default:
      return assertNever(state, state);
  }
}

function withCare(state: LivingState): LivingState {
  const isCrisis = state.isCrisis || state.need?.priority === "crisis";
  return { ...state, isCrisis, isCare: state.isCare || isCrisis || state.need?.lane === "care" };
}

/** A complaint and a threat stay what they are, whoever takes the conversation later. */
function isUnaskedAfter({ reason, topic, lane }: Pick<Need, "reason" | "topic" | "lane">): boolean {
  return lane === "complaint" || topic === "complaint" || reason === "threat";
}

const marked = (marks: readonly IncidentMark[], { incidentId, version }: IncidentMark): readonly IncidentMark[] => [
  ...marks.filter((mark) => mark.incidentId !== incidentId),
  { incidentId, version },
];

/** What was told counts for what is awaited, too. */
function withTold<State extends LivingState>(state: State, mark: IncidentMark | undefined): State {
  const isAwaited = state.follows.some(({ incidentId }) => incidentId === mark?.incidentId);
  return mark === undefined
    ? state
    : {
        ...state,
        told: marked(state.told, mark),
        follows: isAwaited ? marked(state.follows, mark) : state.follows,
      };
}

function idleCleared<State extends LivingState>(state: State): State {
  return { ...state, idleWarnedAt: null };
}
