/** What goes into the bot and what comes out. Types only; the pipeline is in pipeline.ts. */
import type { BotReplyKind, HandoffReason, Language, Priority, Topic } from "../../../shared/vocabulary.ts";

/** A button under a bot message. Pressing it sends `label` as the player's own visible text. */
export interface QuickReply {
  readonly id: string;
  /** At most 30 characters (UX 1.2). */
  readonly label: string;
}

/** One message of the bot, ready to be stored and shown. */
export interface BotReply {
  readonly kind: BotReplyKind;
  /** Which approved text this is, such as `payout.time`. */
  readonly textId: string;
  readonly textVersion: number;
  readonly language: Language;
  /** Variables filled in. */
  readonly text: string;
  readonly topic: Topic;
  /** The operator's terms this answer rests on. */
  readonly termsRef: { readonly id: string; readonly version: string } | null;
  /** At most three. */
  readonly quickReplies: readonly QuickReply[];
  /** Which card goes with it; its contents come from the care data, not from the pack. */
  readonly card: "crisis" | "safer_gambling" | null;
}

/** Why the bot decided so (PRODUCT 3): for the handoff card, `classify --explain` and the log. Holds no whole message. */
export interface Explanation {
  /** Ids of the rules that matched, the deciding one first. */
  readonly ruleIds: readonly string[];
  /** Matched words, as offsets into the normalised text, with the words themselves. */
  readonly spans: readonly {
    readonly ruleId: string;
    readonly start: number;
    readonly end: number;
    readonly words: string;
  }[];
  readonly detectedLanguage: Language | null;
  /** Evidence that decided, by its rule id, in thresholds (1 is what it takes), then FAQ scores, highest first; at most five. */
  readonly scores: readonly { readonly textId: string; readonly score: number }[];
}

export interface BotDecision {
  /** `human` never silences the bot: `reply` is its approved text that goes with the handoff. */
  readonly route: "bot" | "human";
  readonly topic: Topic;
  readonly priority: Priority;
  /** Set exactly when `route` is `human`. */
  readonly reason: HandoffReason | null;
  readonly reply: BotReply;
  readonly explanation: Explanation;
}

/** Facts of the brand that answers may quote. A fact that is missing is left out of the answer, never guessed. */
export interface BrandFacts {
  readonly name: string;
  /** Longest time the operator's own check of a payout takes, in hours. */
  readonly payoutCheckHours: number | null;
  /** Longest time a document check takes, in hours. */
  readonly kycCheckHours: number | null;
  readonly kycUploadUrl: string | null;
  readonly licence: { readonly authority: string; readonly number: string } | null;
  readonly termsVersion: string;
}

/**
 * What the bot remembers of a conversation, folded from its events. Serializable.
 * Safety is sticky: once care or crisis, never below again in this conversation.
 */
export interface BotMemory {
  readonly failureCount: number;
  readonly lastTopic: Topic | null;
  readonly lastTextId: string | null;
  readonly lastKind: BotReplyKind | null;
  readonly safety: "none" | "care" | "crisis";
  /** Content signatures of the player's earlier messages, newest last, at most 20. */
  readonly signatures: readonly string[];
  /** Anger of the player's earlier messages, 0 calm to 3 raging, newest last, at most 5. */
  readonly anger: readonly number[];
}

export interface BotInput {
  /** As stored: after masking, 1 to 4,000 characters. */
  readonly text: string;
  /** The language of the session. */
  readonly language: Language;
  readonly memory: BotMemory;
  readonly brand: BrandFacts;
}
