/** Who is there and who is typing. Nothing of this is stored with the conversations; all of it may be lost (DL13). */
import type { AgentId, ConversationId } from "../../shared/ids.ts";

export interface AgentLease {
  readonly agentId: AgentId;
  readonly expiresAt: number;
  /** Rises with every new lease of this agent: a fencing number. */
  readonly leaseNumber: number;
}

export type Signal =
  | { readonly type: "typing"; readonly from: "player" | "agent"; readonly isTyping: boolean }
  | { readonly type: "seen"; readonly seq: number }
  | { readonly type: "viewers"; readonly agentIds: readonly AgentId[] };

export interface Presence {
  /** Starts or prolongs the agent's lease (QS4). Repeating it is harmless. */
  renew(agentId: AgentId, leaseMs: number): Promise<AgentLease>;
  /** Ends this lease at once, and none that began later: the agent signed out. Repeating it is harmless. */
  release(lease: Pick<AgentLease, "agentId" | "leaseNumber">): Promise<void>;
  /** Leases that have not run out. */
  online(): Promise<readonly AgentLease[]>;
  /** Tells everybody who looks at this conversation. At most once, unordered. */
  signal(conversationId: ConversationId, signal: Signal): void;
  onSignal(conversationId: ConversationId, listener: (signal: Signal) => void): () => void;
  /** The last `seen` signalled for a conversation, 0 when unknown. */
  seenSeq(conversationId: ConversationId): Promise<number>;
  /** A person opened or left a conversation. */
  look(conversationId: ConversationId, agentId: AgentId, isLooking: boolean): Promise<void>;
}
