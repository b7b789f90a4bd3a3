/** What happened in a conversation. Past tense, stored for good; changes of shape go through upcast.ts. */
import type { AgentId, BrandId, ClientMessageId, PlayerRef } from "../../../shared/ids.ts";
import type { FactCard, HelplineCard } from "../../../shared/protocol-events.ts";
import type {
  Alarm,
  Closer,
  Disposition,
  FactKind,
  HandoffKind,
  HandoffReason,
  Lane,
  Language,
  LookupOutcome,
  MaskKind,
  Outcome,
  Priority,
  RatingAsk,
  ReturnReason,
  Topic,
} from "../../../shared/vocabulary.ts";
import type { BotReply, Explanation } from "../bot/decision.ts";

export interface ConversationStarted {
  readonly type: "ConversationStarted";
  readonly brandId: BrandId;
  readonly playerRef: PlayerRef;
  readonly language: Language;
  /** Chooses the helplines; not derived from the language. */
  readonly country: string;
  /** What the player can quote, such as `B-4F7K-2Q`. */
  readonly reference: string;
  /** What agents call a player without a name, such as `Player 4821`: the number only. */
  readonly playerNumber: string;
  /** The operator vouches for who this is. Left out by versions that did not say: a guest. */
  readonly isVerified?: boolean;
}

export type MessagePosted = {
  readonly type: "MessagePosted";
  readonly clientMessageId: ClientMessageId;
  /** After masking. */
  readonly text: string;
  readonly masked: readonly MaskKind[];
} & (
  | { readonly from: "player" }
  | { readonly from: "agent"; readonly agentId: AgentId; readonly alias: string; readonly assignmentNumber: number }
);

/** Text of an earlier message was masked afterwards (SAFETY 7.1); the stored text is replaced in the same append. */
export interface MessageRedacted {
  readonly type: "MessageRedacted";
  readonly targetSeq: number;
  readonly text: string;
}

/** The bot's answer to the player's newest message, in the same append (PRODUCT 2); `hello` answers nothing. */
export interface BotReplied {
  readonly type: "BotReplied";
  readonly reply: BotReply;
  readonly card: HelplineCard | null;
  /** The player's own matter, which the text says in words. */
  readonly facts?: FactCard;
  readonly priority: Priority;
  /** Set when the answer comes with a handoff. */
  readonly reason: HandoffReason | null;
  /** The incident that the text tells of. */
  readonly incident?: IncidentMark;
}

/** An incident as it was when it was told: one that has been updated since is news. */
export interface IncidentMark {
  readonly incidentId: string;
  readonly version: number;
}

/** "Tell me when it is solved" (SPEC I6). */
export interface IncidentFollowed extends IncidentMark {
  readonly type: "IncidentFollowed";
}

/** The bot asks the operator's systems for the player (C18); a deadline is stored with it (R22). */
export interface LookupRequested {
  readonly type: "LookupRequested";
  /** Rises with every lookup of this conversation: late answers are refused by it. */
  readonly lookupNumber: number;
  readonly about: FactKind;
  readonly expiresAfterMs: number;
}

export interface LookupEnded {
  readonly type: "LookupEnded";
  readonly lookupNumber: number;
  readonly outcome: LookupOutcome;
}

interface Need {
  readonly reason: HandoffReason;
  readonly topic: Topic;
  readonly lane: Lane;
  readonly priority: Priority;
}

export interface HandoffRequested extends Need {
  readonly type: "HandoffRequested";
  readonly kind: HandoffKind;
}

/** Something graver than what the conversation waits for was said: it moves to that lane, its place in time kept. */
export interface HandoffRaised extends Need {
  readonly type: "HandoffRaised";
}

export interface HandoffCancelled {
  readonly type: "HandoffCancelled";
}

export interface OfferMade {
  readonly type: "OfferMade";
  readonly offerNumber: number;
  /** More than one only for a crisis (QS3). */
  readonly agentIds: readonly AgentId[];
  readonly expiresAfterMs: number;
}

export interface OfferDeclined {
  readonly type: "OfferDeclined";
  readonly offerNumber: number;
  readonly agentId: AgentId;
}

export interface OfferExpired {
  readonly type: "OfferExpired";
  readonly offerNumber: number;
}

export interface AgentAssigned {
  readonly type: "AgentAssigned";
  readonly agentId: AgentId;
  readonly alias: string;
  /** Rises with every assignment of this conversation: the fence of QS5. */
  readonly assignmentNumber: number;
}

export interface ConversationReturned {
  readonly type: "ConversationReturned";
  readonly agentId: AgentId;
  readonly reason: ReturnReason;
  readonly lane: Lane;
}

export interface ConversationTransferred {
  readonly type: "ConversationTransferred";
  readonly agentId: AgentId;
  readonly lane: Lane;
}

export interface TargetMissed {
  readonly type: "TargetMissed";
  readonly missedCount: number;
}

export interface IdleWarned {
  readonly type: "IdleWarned";
  readonly closesAfterMs: number;
}

export interface IdleExtended {
  readonly type: "IdleExtended";
}

export interface ConversationClosed {
  readonly type: "ConversationClosed";
  readonly by: Closer;
  readonly agentId: AgentId | null;
  /** What the player may be asked now (C26). Left out by versions that asked nothing. */
  readonly asks?: RatingAsk;
}

/** What the player thinks of it, once and for good. Nothing in it: the player would rather not say. */
export interface RatingGiven {
  readonly type: "RatingGiven";
  /** The only part that is ever linked to a person (C29). */
  readonly agent: { readonly agentId: AgentId; readonly score: number } | null;
  readonly outcome: number | null;
  /** After masking. */
  readonly text: string;
  readonly masked: readonly MaskKind[];
}

export interface ConversationReopened {
  readonly type: "ConversationReopened";
}

/** The guest who wrote here has shown to be a player the operator vouches for: from here on it is that player's (C25). */
export interface PlayerIdentified {
  readonly type: "PlayerIdentified";
  readonly playerRef: PlayerRef;
}

export type ConversationEvent =
  | ConversationStarted
  | PlayerIdentified
  | MessagePosted
  | MessageRedacted
  | BotReplied
  | IncidentFollowed
  | LookupRequested
  | LookupEnded
  | HandoffRequested
  | HandoffRaised
  | HandoffCancelled
  | OfferMade
  | OfferDeclined
  | OfferExpired
  | AgentAssigned
  | ConversationReturned
  | ConversationTransferred
  | TargetMissed
  | IdleWarned
  | IdleExtended
  | ConversationClosed
  | RatingGiven
  | ConversationReopened;

/** Events of the staff stream: notes, reasons, alarms. No player ever receives one (DL1). */
export type StaffEvent =
  | {
      readonly type: "BotExplained";
      readonly clientMessageId: ClientMessageId | null;
      readonly topic: Topic;
      readonly priority: Priority;
      readonly reason: HandoffReason | null;
      readonly explanation: Explanation;
    }
  | {
      readonly type: "NoteAdded";
      readonly clientMessageId: ClientMessageId;
      readonly agentId: AgentId;
      readonly alias: string;
      readonly text: string;
    }
  | {
      readonly type: "TransferNoted";
      readonly agentId: AgentId;
      readonly alias: string;
      readonly lane: Lane;
      readonly reason: string;
      readonly summary: string;
    }
  | { readonly type: "AlarmRaised"; readonly alarm: Alarm }
  | {
      readonly type: "ConversationFinished";
      readonly agentId: AgentId;
      readonly alias: string;
      readonly disposition: Disposition;
      readonly outcome: Outcome;
    };

/** An event with the place it got in its stream. */
export interface Placed<Body> {
  readonly seq: number;
  readonly at: number;
  readonly body: Body;
}
