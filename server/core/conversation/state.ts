/**
 * A conversation as its events tell it.
 *
 *   new -> bot -> queued -> offered -> assigned -> closed     closed -> bot | queued (reopened within 24 h)
 *           ^       |          |           |
 *           +-------+          |           |   player goes back to the bot
 *                   +<---------+           |   declined, timed out
 *                   +<---------------------+   released, transferred, agent lost: waiting time kept
 */
import type { AgentId, BrandId, PlayerRef } from "../../../shared/ids.ts";
import type {
  FactKind,
  HandoffKind,
  HandoffReason,
  Lane,
  Language,
  Priority,
  RatingAsk,
  Topic,
} from "../../../shared/vocabulary.ts";
import type { BotMemory } from "../bot/decision.ts";
import type { IncidentMark } from "./events.ts";

interface Common {
  readonly brandId: BrandId;
  readonly playerRef: PlayerRef;
  /** Who began it. Ids of the player's commands keep their scope when a guest becomes a verified player (DL2). */
  readonly firstPlayerRef: PlayerRef;
  readonly language: Language;
  readonly country: string;
  readonly reference: string;
  readonly playerNumber: string;
  readonly startedAt: number;
  readonly eventCount: number;
  readonly memory: BotMemory;
  /** Once true, always: no survey, no auto-close, no promotion (PRODUCT 3). */
  readonly isCare: boolean;
  readonly isCrisis: boolean;
  /** Shown in lists; the last line of the player, at most 120 characters. */
  readonly preview: string;
  readonly offerNumber: number;
  readonly assignmentNumber: number;
  readonly returnCount: number;
  readonly lastAgentId: AgentId | null;
  /** Left out of the next offer: declined, timed out or lost it (QS3). */
  readonly excludedAgentIds: readonly AgentId[];
  /** The newest message of each side, for numbers split over two messages. */
  readonly lastPlayerMessage: Sent | null;
  readonly lastAgentMessage: Sent | null;
  /** First message of the player after the last answer of a person, and how many there are. */
  readonly unansweredSince: number | null;
  readonly unansweredCount: number;
  readonly lastActivityAt: number;
  readonly idleWarnedAt: number | null;
  readonly idleClosesAfterMs: number;
  readonly idleNumber: number;
  readonly need: Need | null;
  readonly firstAssignedAt: number | null;
  readonly lookupNumber: number;
  /** Under way; null when nothing is waited for. */
  readonly lookup: Lookup | null;
  /** The person who wrote to the player last. */
  readonly helper: Helper | null;
  /** What the player may be asked now. */
  readonly asks: RatingAsk;
  /** Incidents that the bot has told of, as they were then. */
  readonly told: readonly IncidentMark[];
  /** Incidents whose news is awaited, up to what was told of each. */
  readonly follows: readonly IncidentMark[];
  /** Never asked, or never again: rated, complained, threatened, or ended as a complaint or for abuse (C27). */
  readonly isUnasked: boolean;
}

export interface Helper {
  readonly agentId: AgentId;
  readonly alias: string;
}

export interface Lookup {
  readonly lookupNumber: number;
  readonly about: FactKind;
  readonly requestedAt: number;
  readonly expiresAfterMs: number;
}

export interface Sent {
  readonly seq: number;
  readonly at: number;
  readonly text: string;
}

/** What the conversation needs a person for, kept through offers and assignments. */
export interface Need {
  readonly reason: HandoffReason;
  readonly topic: Topic;
  readonly lane: Lane;
  readonly priority: Priority;
  readonly kind: HandoffKind;
  /** The moment the player first began to wait; no decline, return or transfer changes it. */
  readonly waitingSince: number;
  readonly isReturned: boolean;
  readonly missedCount: number;
  /** When it last entered the queue or was raised: targets count from here. */
  readonly queuedAt: number;
}

export interface Offer {
  readonly offerNumber: number;
  readonly agentIds: readonly AgentId[];
  readonly declinedIds: readonly AgentId[];
  readonly madeAt: number;
  readonly expiresAfterMs: number;
}

export type NewState = { readonly status: "new" };
export type BotState = Common & { readonly status: "bot" };
export type QueuedState = Common & { readonly status: "queued"; readonly need: Need };
export type OfferedState = Common & { readonly status: "offered"; readonly need: Need; readonly offer: Offer };
export type AssignedState = Common & {
  readonly status: "assigned";
  readonly need: Need;
  readonly agentId: AgentId;
  readonly alias: string;
  readonly assignedAt: number;
};
export type ClosedState = Common & { readonly status: "closed"; readonly closedAt: number };
export type ConversationState = NewState | BotState | QueuedState | OfferedState | AssignedState | ClosedState;
export type LivingState = Exclude<ConversationState, NewState>;

export const initialState: ConversationState = { status: "new" };
