/**
 * The closed lists that both sides speak: statuses, topics, lanes, priorities, reasons.
 * Plain data without a validator, so that the widget may import it.
 */

/** Life of a conversation (core/SPEC.md C1). `new` is a conversation nothing is stored of yet. */
export const STATUSES = ["new", "bot", "queued", "offered", "assigned", "closed"] as const;
export type Status = (typeof STATUSES)[number];

/** What a message is about; the classifier's labels. */
export const TOPICS = [
  "bonus",
  "kyc",
  "payout",
  "money",
  "account_blocked",
  "self_exclusion",
  "technical",
  "complaint",
  "fraud",
  "distress",
  "smalltalk",
  "other",
] as const;
export type Topic = (typeof TOPICS)[number];

/** What an incident can be about: topics on which something may be wrong for many at once. */
export const INCIDENT_TOPICS = ["payout", "money", "kyc", "bonus", "account_blocked", "technical"] as const;
export type IncidentTopic = (typeof INCIDENT_TOPICS)[number];

/** Parts of the queue, in the order in which an agent trained in several is served. */
export const LANES = [
  "crisis",
  "care",
  "security",
  "money",
  "complaint",
  "vip",
  "supervisor",
  "account",
  "technical",
  "general",
] as const;
export type Lane = (typeof LANES)[number];

export const PRIORITIES = ["normal", "urgent", "crisis"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Languages a conversation can be held in. */
export const LANGUAGES = ["nl", "en", "de", "fr", "sv"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Why a conversation went to people; shown to the agent, never to the player. */
export const HANDOFF_REASONS = [
  "asked_for_person",
  "money",
  "account",
  "care",
  "crisis",
  "threat",
  "security",
  "complaint",
  "technical",
  "bot_failed",
  "answer_rejected",
  "repeated",
  "angry",
  /** The operator wants a person for this topic. */
  "operator_rule",
  /** The player's own data: late, declined, not to be explained by a bot, or not to be had. */
  "facts",
] as const;
export type HandoffReason = (typeof HANDOFF_REASONS)[number];

export const BOT_REPLY_KINDS = [
  "hello",
  "answer",
  "clarify",
  "fallback",
  "smalltalk",
  "handoff",
  "care",
  "crisis",
  /** Said without having been asked: what became of an incident that the player follows. */
  "notice",
] as const;
export type BotReplyKind = (typeof BOT_REPLY_KINDS)[number];

/** `live` waits for a person; `message` was left while nobody was there and is answered later. */
export const HANDOFF_KINDS = ["live", "message"] as const;
export type HandoffKind = (typeof HANDOFF_KINDS)[number];

/** What an agent has set; whether the agent can be reached at all is presence, not status. */
export const AGENT_STATUSES = ["available", "away", "break"] as const;
export type AgentStatus = (typeof AGENT_STATUSES)[number];

/** Roles of console accounts at a brand (SAFETY 6.5). */
export const AGENT_ROLES = ["agent", "supervisor", "security", "complaints", "admin", "auditor"] as const;
export type AgentRole = (typeof AGENT_ROLES)[number];

/** The reason an agent chooses when finishing. */
export const DISPOSITIONS = [
  "payout",
  "kyc",
  "bonus",
  "account",
  "limits",
  "technical",
  "complaint",
  "security",
  "care",
  "crisis",
  "abuse",
  "other",
] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

export const OUTCOMES = [
  "solved",
  "waiting_for_us",
  "waiting_for_player",
  "complaint",
  "referred",
  "no_reply",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why a conversation came back to the queue. */
export const RETURN_REASONS = ["agent_lost", "released", "signed_out"] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

export const CLOSERS = ["player", "agent", "idle"] as const;
export type Closer = (typeof CLOSERS)[number];

/** What the player may be asked at the end: about the person and the outcome, the outcome alone, or nothing. */
export const RATING_ASKS = ["both", "outcome", "none"] as const;
export type RatingAsk = (typeof RATING_ASKS)[number];

export const ALARMS = ["crisis_unclaimed", "third_return"] as const;
export type Alarm = (typeof ALARMS)[number];

/** Who a player is to us: `refused` showed a token that proves nothing, and goes on as anonymous. */
export const PLAYER_IDENTITIES = ["anonymous", "verified", "refused"] as const;
export type PlayerIdentity = (typeof PLAYER_IDENTITIES)[number];

/** What the bot can look up for a verified player in the operator's own systems. */
export const FACT_KINDS = ["payouts", "documents", "bonuses", "deposits", "balances", "accounts", "rounds"] as const;
export type FactKind = (typeof FACT_KINDS)[number];
export const PAYOUT_STATUSES = ["requested", "checking", "approved", "sent", "paid", "declined", "on_hold"] as const;
export const DOCUMENT_KINDS = ["identity", "address", "payment", "funds"] as const;
export const DOCUMENT_STATUSES = ["missing", "checking", "approved", "refused"] as const;
/** `unknown`: another one than this version knows; a person explains it. */
export const DEPOSIT_STATUSES = ["pending", "done", "failed", "unknown"] as const;
export const ACCOUNT_STATUSES = ["open", "blocked", "closed", "excluded", "unknown"] as const;
export const ROUND_STATUSES = ["finished", "open", "void", "unknown"] as const;
/** Why a document was refused. `other` is for a person to explain. */
export const REFUSAL_REASONS = ["blurry", "expired", "cut_off", "wrong_document", "name_differs", "other"] as const;
/** How a lookup ended: `none` is an answer too, `failed` is none. */
export const LOOKUP_OUTCOMES = ["found", "failed"] as const;
export type LookupOutcome = (typeof LOOKUP_OUTCOMES)[number];

/** What is hidden before a text is stored (SAFETY 7.1). */
export const MASK_KINDS = ["card", "cvv", "bsn", "iban", "document", "secret"] as const;
export type MaskKind = (typeof MASK_KINDS)[number];
