/** The row by which a conversation is found again, folded from its state; stored in the same append (QS1). */
import type { AgentId, BrandId, ConversationId, PlayerRef } from "../../../shared/ids.ts";
import type {
  HandoffKind,
  HandoffReason,
  Lane,
  Language,
  Priority,
  Status,
  Topic,
} from "../../../shared/vocabulary.ts";
import { effectivePriority, unitsOf } from "../queue/priority.ts";
import type { Timings } from "./context.ts";
import { nextDeadlineAt } from "./deadlines.ts";
import type { IncidentMark } from "./events.ts";
import type { ConversationState, LivingState } from "./state.ts";

export interface ConversationSummary {
  readonly conversationId: ConversationId;
  readonly brandId: BrandId;
  readonly playerRef: PlayerRef;
  readonly status: Exclude<Status, "new">;
  readonly lane: Lane | null;
  readonly priority: Priority;
  readonly effectivePriority: number;
  readonly isReturned: boolean;
  readonly waitingSince: number | null;
  readonly ownerId: AgentId | null;
  readonly ownerAlias: string | null;
  readonly assignmentNumber: number;
  /** Capacity it takes from its owner. */
  readonly units: number;
  readonly reference: string;
  readonly playerNumber: string;
  readonly language: Language;
  readonly reason: HandoffReason | null;
  readonly topic: Topic | null;
  readonly kind: HandoffKind;
  readonly preview: string;
  readonly missedCount: number;
  readonly unansweredSince: number | null;
  readonly unansweredCount: number;
  readonly lastActivityAt: number;
  readonly lastAgentId: AgentId | null;
  readonly excludedAgentIds: readonly AgentId[];
  readonly offer: {
    readonly offerNumber: number;
    readonly agentIds: readonly AgentId[];
    readonly expiresAt: number;
    readonly expiresAfterMs: number;
  } | null;
  readonly isCrisis: boolean;
  readonly closedAt: number | null;
  /** From the first assignment to the end; null when no person had it. Feeds the estimate (UX 1.4). */
  readonly handlingMs: number | null;
  readonly nextDeadlineAt: number | null;
  /** Left out where no incident is followed. */
  readonly follows?: readonly IncidentMark[];
}

/** Null for a conversation of which nothing is stored. */
export function summarize(
  conversationId: ConversationId,
  state: ConversationState,
  timings: Timings,
): ConversationSummary | null {
  if (state.status === "new") {
    return null;
  }
  const { need } = state;
  const isClosed = state.status === "closed";
  const priority = need?.priority ?? "normal";
  const missedCount = need?.missedCount ?? 0;
  const owner = state.status === "assigned" ? state : null;
  const closedAt = isClosed ? state.closedAt : null;
  return {
    conversationId,
    brandId: state.brandId,
    playerRef: state.playerRef,
    status: state.status,
    lane: need?.lane ?? null,
    priority,
    effectivePriority: effectivePriority(priority, missedCount),
    isReturned: need?.isReturned ?? false,
    waitingSince: need?.waitingSince ?? null,
    ownerId: owner?.agentId ?? null,
    ownerAlias: owner?.alias ?? null,
    assignmentNumber: state.assignmentNumber,
    units: owner === null ? 0 : unitsOf(priority),
    reference: state.reference,
    playerNumber: state.playerNumber,
    language: state.language,
    reason: need?.reason ?? null,
    topic: need?.topic ?? state.memory.lastTopic,
    kind: need?.kind ?? "live",
    preview: state.preview,
    missedCount,
    unansweredSince: state.unansweredSince,
    unansweredCount: state.unansweredCount,
    lastActivityAt: state.lastActivityAt,
    lastAgentId: state.lastAgentId,
    excludedAgentIds: state.excludedAgentIds,
    offer: offerOf(state),
    isCrisis: state.isCrisis,
    closedAt,
    handlingMs: closedAt === null || state.firstAssignedAt === null ? null : closedAt - state.firstAssignedAt,
    nextDeadlineAt: nextDeadlineAt(state, timings),
    ...(state.follows.length === 0 ? {} : { follows: state.follows }),
  };
}

function offerOf(state: LivingState): ConversationSummary["offer"] {
  if (state.status !== "offered") {
    return null;
  }
  const { offerNumber, agentIds, declinedIds, madeAt, expiresAfterMs } = state.offer;
  return {
    offerNumber,
    agentIds: agentIds.filter((id) => !declinedIds.includes(id)),
    expiresAt: madeAt + expiresAfterMs,
    expiresAfterMs,
  };
}
