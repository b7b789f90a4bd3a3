/**
 * Stored events -> what each side may see (DL1). The player gets every event of the conversation stream, some of them in
 * their public form; the staff stream goes to the console only. A field is added here for agents or not at all.
 */
import type { ConversationId, Epoch, EventId } from "../../../shared/ids.ts";
import type { ConversationEventMessage, StaffEventMessage } from "../../../shared/protocol-events.ts";
import { assertNever } from "../assert-never.ts";
import type { Timings } from "./context.ts";
import type { ConversationEvent, StaffEvent } from "./events.ts";
import { isSkipped } from "./rating.ts";

export type Audience = "player" | "agent";

export interface Header {
  readonly conversationId: ConversationId;
  readonly epoch: Epoch;
  readonly seq: number;
  readonly eventId: EventId;
  readonly at: number;
}

export function toEventMessage(
  header: Header,
  body: ConversationEvent,
  audience: Audience,
  timings: Timings,
): ConversationEventMessage {
  const isAgent = audience === "agent";
  /** What only agents get. */
  const staff = <Fields extends object>(fields: Fields): Fields | Record<never, never> => (isAgent ? fields : {});
  switch (body.type) {
    case "ConversationStarted": {
      const { language, reference, playerNumber, country, isVerified = false } = body;
      return {
        ...header,
        type: "conversation.started",
        language,
        reference,
        ...staff({ playerLabel: playerNumber, country, isVerified }),
      };
    }
    case "MessagePosted": {
      const { from, text, masked, clientMessageId } = body;
      const own = from === audience ? { clientMessageId } : {};
      const alias = from === "agent" ? body.alias : null;
      const who = staff({ agentId: from === "agent" ? body.agentId : null });
      return { ...header, type: "message.posted", from, text, masked: [...masked], alias, ...own, ...who };
    }
    case "MessageRedacted":
      return { ...header, type: "message.redacted", targetSeq: body.targetSeq, text: body.text };
    case "BotReplied": {
      const { kind, textId, textVersion, language, text, termsRef, quickReplies, topic } = body.reply;
      const shown = {
        kind,
        textId,
        textVersion,
        language,
        text,
        termsRef,
        quickReplies: [...quickReplies],
        card: body.card,
        facts: body.facts ?? null,
      };
      return { ...header, type: "bot.replied", ...shown, ...staff({ topic }) };
    }
    case "IncidentFollowed":
      return { ...header, type: "incident.followed", incidentId: body.incidentId };
    case "PlayerIdentified":
      return { ...header, type: "player.identified" };
    case "LookupRequested":
      return { ...header, type: "lookup.requested", lookupNumber: body.lookupNumber, about: body.about };
    case "LookupEnded":
      return { ...header, type: "lookup.ended", lookupNumber: body.lookupNumber, outcome: body.outcome };
    case "HandoffRequested": {
      const { kind, reason, topic, lane, priority } = body;
      const isCare = lane === "care" || priority === "crisis";
      return {
        ...header,
        type: "handoff.requested",
        kind,
        isCare,
        canCancel: !isCare,
        ...staff({ reason, topic, lane, priority }),
      };
    }
    case "HandoffRaised": {
      const { reason, topic, lane, priority } = body;
      return {
        ...header,
        type: "handoff.raised",
        isCare: lane === "care" || priority === "crisis",
        ...staff({ reason, topic, lane, priority }),
      };
    }
    case "HandoffCancelled":
      return { ...header, type: "handoff.cancelled" };
    case "OfferMade": {
      const { offerNumber, agentIds, expiresAfterMs } = body;
      return {
        ...header,
        type: "offer.made",
        ...staff({ offerNumber, agentIds: [...agentIds], expiresAt: header.at + expiresAfterMs }),
      };
    }
    case "OfferDeclined":
      return { ...header, type: "offer.declined", ...staff({ offerNumber: body.offerNumber, agentId: body.agentId }) };
    case "OfferExpired":
      return { ...header, type: "offer.expired", ...staff({ offerNumber: body.offerNumber }) };
    case "AgentAssigned": {
      const { alias, agentId, assignmentNumber } = body;
      return { ...header, type: "agent.assigned", alias, ...staff({ agentId, assignmentNumber }) };
    }
    case "ConversationReturned":
      return {
        ...header,
        type: "conversation.returned",
        reason: body.reason,
        ...staff({ agentId: body.agentId, lane: body.lane }),
      };
    case "ConversationTransferred":
      return { ...header, type: "conversation.transferred", ...staff({ agentId: body.agentId, lane: body.lane }) };
    case "TargetMissed":
      return { ...header, type: "target.missed", ...staff({ missedCount: body.missedCount }) };
    case "IdleWarned":
      return { ...header, type: "idle.warned", closesAt: header.at + body.closesAfterMs };
    case "IdleExtended":
      return { ...header, type: "idle.extended" };
    case "ConversationClosed":
      return {
        ...header,
        type: "conversation.closed",
        by: body.by,
        canReopenUntil: header.at + timings.reopenMs,
        asks: body.asks ?? "none",
        ...staff({ agentId: body.agentId }),
      };
    case "ConversationReopened":
      return { ...header, type: "conversation.reopened" };
    case "RatingGiven":
      return { ...header, type: "rating.given", isSkipped: isSkipped(body) };
    default:
      return assertNever(body, { ...header, type: "target.missed" });
  }
}

/** Agents see each other by alias; an account's login, name and e-mail are in no event of a conversation. */
export function toStaffMessage(header: Header, body: StaffEvent): StaffEventMessage {
  switch (body.type) {
    case "BotExplained": {
      const { clientMessageId, topic, priority, reason, explanation } = body;
      const { ruleIds, spans, detectedLanguage, scores } = explanation;
      const shown = { ruleIds: [...ruleIds], spans: [...spans], detectedLanguage, scores: [...scores] };
      return { ...header, type: "bot.explained", clientMessageId, topic, priority, reason, explanation: shown };
    }
    case "NoteAdded": {
      const { clientMessageId, agentId, alias, text } = body;
      return { ...header, type: "note.added", clientMessageId, agentId, alias, text };
    }
    case "TransferNoted": {
      const { alias, lane, reason, summary } = body;
      return { ...header, type: "transfer.noted", alias, lane, reason, summary };
    }
    case "AlarmRaised":
      return { ...header, type: "alarm.raised", alarm: body.alarm };
    case "ConversationFinished": {
      const { alias, disposition, outcome } = body;
      return { ...header, type: "conversation.finished", alias, disposition, outcome };
    }
    default:
      return assertNever(body, { ...header, type: "alarm.raised", alarm: "third_return" });
  }
}
