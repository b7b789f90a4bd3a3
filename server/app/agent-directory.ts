/** The agents as the queue sees them; accounts.ts provides it. */
import type { AgentId, BrandId } from "../../shared/ids.ts";
import type { AgentRole, AgentStatus, Lane, Language } from "../../shared/vocabulary.ts";

export interface AgentAccount {
  readonly agentId: AgentId;
  readonly login: string;
  readonly name: string;
  readonly alias: string;
  readonly roles: readonly AgentRole[];
  readonly brandIds: readonly BrandId[];
  readonly lanes: readonly Lane[];
  readonly languages: readonly Language[];
  readonly capacityUnits: number;
  readonly status: AgentStatus;
  readonly statusSince: number;
  /** Why the status is what it is; shown once to the agent. */
  readonly statusWhy: "chosen" | "two_offers_missed" | "signed_in";
}

export interface AgentDirectory {
  list(): readonly AgentAccount[];
  get(agentId: AgentId): AgentAccount | null;
  /** Calls `listener` after an account changed. Returns the function that ends it. */
  onChange(listener: (agent: AgentAccount) => void): () => void;
}
