/** Which conversations an agent sees in the list, and what a row says. Brand and training decide (SAFETY T14, 6.5). */
import type { InboxRow } from "../../shared/protocol-server.ts";
import type { ConversationSummary } from "../core/conversation/summary.ts";
import type { AgentAccount } from "./agent-directory.ts";
import type { AppTimings } from "./settings.ts";

/** Whoever left a message is not looking at the clock; a day is what is still polite. */
const MESSAGE_TARGET_MS = 86_400_000;

/** In the list: offered to them, theirs, or waiting in a lane they are trained for. Supervisors see all that waits at their brands. */
export function isListed(agent: AgentAccount, summary: ConversationSummary): boolean {
  if (!agent.brandIds.includes(summary.brandId) || summary.status === "bot" || summary.status === "closed") {
    return false;
  }
  return (
    summary.ownerId === agent.agentId ||
    isAsked(agent, summary) ||
    (summary.status !== "assigned" && isTrained(agent, summary)) ||
    isSupervisor(agent)
  );
}

/** May read: what is listed, and what they had last, so that a finished or returned conversation stays readable. */
export function canRead(agent: AgentAccount, summary: ConversationSummary): boolean {
  if (!agent.brandIds.includes(summary.brandId)) {
    return false;
  }
  return summary.lastAgentId === agent.agentId || isListed(agent, summary) || isSupervisor(agent);
}

export function toInboxRow(agent: AgentAccount, summary: ConversationSummary, timings: AppTimings): InboxRow {
  const { conversationId, reference, status, lane, priority, reason, topic, language, kind, preview, isReturned } =
    summary;
  const {
    missedCount,
    waitingSince,
    unansweredSince,
    unansweredCount,
    lastActivityAt,
    ownerId,
    ownerAlias,
    assignmentNumber,
  } = summary;
  const { offer } = summary;
  return {
    conversationId,
    reference,
    playerLabel: summary.playerNumber,
    status,
    lane,
    priority,
    reason,
    topic,
    language,
    kind,
    preview,
    isReturned,
    missedCount,
    waitingSince,
    targetMs: kind === "message" ? MESSAGE_TARGET_MS : timings.targetMs[priority],
    unansweredSince,
    unansweredCount,
    lastActivityAt,
    ownerId,
    ownerAlias,
    assignmentNumber,
    offer:
      offer !== null && isAsked(agent, summary)
        ? { offerNumber: offer.offerNumber, expiresAt: offer.expiresAt, expiresAfterMs: offer.expiresAfterMs }
        : null,
  };
}

function isAsked(agent: AgentAccount, summary: ConversationSummary): boolean {
  return summary.offer?.agentIds.includes(agent.agentId) ?? false;
}

function isTrained(agent: AgentAccount, summary: ConversationSummary): boolean {
  return summary.lane !== null && agent.lanes.includes(summary.lane);
}

function isSupervisor(agent: AgentAccount): boolean {
  return agent.roles.includes("supervisor");
}
