/** What may be asked of a conversation. Each is decided by decide.ts: events, or a refusal with a code. */
import type { AgentId, BrandId, ClientMessageId, PlayerRef } from "../../../shared/ids.ts";
import type { Disposition, Lane, Language, Outcome, ReturnReason } from "../../../shared/vocabulary.ts";
import type { Looked } from "../facts/facts.ts";
import type { KnownIncident } from "../incident/state.ts";
import type { DeadlineKind } from "./deadlines.ts";

/** Facts of a conversation that does not exist yet; used when the command is its first. */
export interface Opening {
  readonly brandId: BrandId;
  readonly playerRef: PlayerRef;
  readonly language: Language;
  readonly country: string;
  readonly reference: string;
  readonly playerNumber: string;
  /** The operator vouches for who this is, now: only then are facts looked up. */
  readonly isVerified: boolean;
}

/** An agent as a writer: who they are and which assignment they believe to hold (QS5). */
export interface Holder {
  readonly agentId: AgentId;
  readonly assignmentNumber: number;
}

export type ConversationCommand =
  /** The player writes. Starts the conversation when there is none; reopens one closed less than 24 h ago. */
  | {
      readonly type: "PostMessage";
      readonly clientMessageId: ClientMessageId;
      readonly text: string;
      readonly opening: Opening;
    }
  /** The player presses "Talk to a person". Never refused while the conversation lives. */
  | { readonly type: "RequestHandoff"; readonly clientMessageId: ClientMessageId; readonly opening: Opening }
  /** The waiting player goes back to the bot. Refused for care and crisis. */
  | { readonly type: "CancelHandoff" }
  /** Both the guest's secret and the verified player's token were shown in one greeting (SAFETY T7). */
  | { readonly type: "IdentifyPlayer"; readonly guestRef: PlayerRef; readonly playerRef: PlayerRef }
  | { readonly type: "ExtendIdle" }
  | { readonly type: "EndConversation" }
  /** "Tell me when it is solved". Starts the conversation when there is none; reopens none. */
  | {
      readonly type: "FollowIncident";
      readonly clientMessageId: ClientMessageId;
      readonly incidentId: string;
      readonly opening: Opening;
    }
  /** The server's own: what became of an incident, to a conversation that follows it. */
  | { readonly type: "TellIncident"; readonly incident: KnownIncident }
  /** The player's answer to what the closing event asks; all of it empty: not asked again. */
  | {
      readonly type: "GiveRating";
      readonly clientMessageId: ClientMessageId;
      readonly agent: number | null;
      readonly outcome: number | null;
      readonly comment: string;
    }
  /** The queue asks agents. Comes from app/offers.ts. */
  | { readonly type: "MakeOffer"; readonly agentIds: readonly AgentId[] }
  | { readonly type: "AcceptOffer"; readonly agentId: AgentId; readonly alias: string; readonly offerNumber: number }
  | { readonly type: "DeclineOffer"; readonly agentId: AgentId; readonly offerNumber: number }
  | ({
      readonly type: "PostAgentMessage";
      readonly clientMessageId: ClientMessageId;
      readonly alias: string;
      readonly text: string;
    } & Holder)
  | {
      readonly type: "AddNote";
      readonly clientMessageId: ClientMessageId;
      readonly agentId: AgentId;
      readonly alias: string;
      readonly text: string;
    }
  /** Back to the front of the lane: released by its agent, or taken from one who is gone. */
  | ({ readonly type: "ReturnConversation"; readonly reason: ReturnReason } & Holder)
  | ({
      readonly type: "TransferConversation";
      readonly alias: string;
      readonly lane: Lane;
      readonly reason: string;
      readonly summary: string;
    } & Holder)
  | ({
      readonly type: "FinishConversation";
      readonly alias: string;
      readonly disposition: Disposition;
      readonly outcome: Outcome;
    } & Holder)
  /** What the operator's systems answered. Refused when it is not the lookup that is waited for. */
  | { readonly type: "AnswerLookup"; readonly lookupNumber: number; readonly looked: Looked }
  /** A stored deadline is due. Refused when the state no longer has it (QS9). */
  | { readonly type: "ReachDeadline"; readonly kind: DeadlineKind; readonly number: number };

export type CommandType = ConversationCommand["type"];
