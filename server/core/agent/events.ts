/** What happened to a console account. Past tense, stored for good in the stream `agent:<agentId>`. */
import type { BrandId } from "../../../shared/ids.ts";
import type { AgentRole, AgentStatus, Lane, Language } from "../../../shared/vocabulary.ts";

/** What the operator's config says of an agent. `name` and `email` never leave the staff side; players see `alias`. */
export interface AgentProfile {
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly alias: string;
  readonly roles: readonly AgentRole[];
  readonly brandIds: readonly BrandId[];
  readonly lanes: readonly Lane[];
  readonly languages: readonly Language[];
  readonly capacityUnits: number;
}

/** Why a session ended. `replaced`: by a newer one beyond the most an account may have. */
export type SessionEnd =
  | "chosen"
  | "idle"
  | "expired"
  | "replaced"
  | "password_changed"
  | "rights_changed"
  | "disabled";

export type StatusReason = "chosen" | "two_offers_missed" | "signed_in";

/** Also sent for a disabled account that the config names again. */
export interface AgentRegistered extends AgentProfile {
  readonly type: "AgentRegistered";
}

/** The whole profile as it is from here on. */
export interface AgentChanged extends AgentProfile {
  readonly type: "AgentChanged";
}

export interface PasswordSet {
  readonly type: "PasswordSet";
  /** As the password hasher wrote it; never a password. */
  readonly hash: string;
}

export interface SignedIn {
  readonly type: "SignedIn";
  /** Digest of the session id; the id itself is only in the browser's cookie. */
  readonly sessionHash: string;
  /** Digest of the id of this browser; it is not slowed down by strangers who guess (S7). */
  readonly deviceHash: string;
  readonly expiresAfterMs: number;
}

export interface SignedOut {
  readonly type: "SignedOut";
  readonly sessionHash: string;
  readonly why: SessionEnd;
}

export interface StatusSet {
  readonly type: "StatusSet";
  readonly status: AgentStatus;
  readonly why: StatusReason;
}

/** An offer to this agent ran out; two in a row make them Away (QS3). */
export interface OfferMissed {
  readonly type: "OfferMissed";
}

/** The agent answered an offer, with yes or no: the row of misses ends. */
export interface OfferTaken {
  readonly type: "OfferTaken";
}

export interface AgentDisabled {
  readonly type: "AgentDisabled";
}

export type AgentEvent =
  | AgentRegistered
  | AgentChanged
  | PasswordSet
  | SignedIn
  | SignedOut
  | StatusSet
  | OfferMissed
  | OfferTaken
  | AgentDisabled;

/** An event with the place it got in its stream. */
export interface PlacedAgentEvent {
  readonly seq: number;
  readonly at: number;
  readonly body: AgentEvent;
}
