/**
 * The row by which an account is found again. `data` carries the whole state, so that neither a start nor a command
 * has to fold a stream that grows with every working day.
 */
import { z } from "zod";
import { type AgentId, type BrandId, toAgentId, toBrandId } from "../../../shared/ids.ts";
import {
  AGENT_ROLES,
  AGENT_STATUSES,
  type AgentRole,
  type AgentStatus,
  LANES,
  LANGUAGES,
  type Lane,
  type Language,
} from "../../../shared/vocabulary.ts";
import type { StatusReason } from "./events.ts";
import type { KnownAgent } from "./state.ts";

/** What router and console need. Neither password nor session. */
export interface Agent {
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
  readonly statusWhy: StatusReason;
}

interface Row {
  readonly kind: string;
  readonly data: { readonly [key: string]: unknown };
}

const data = z.strictObject({
  agentId: z.string().transform((value): AgentId => toAgentId(value)),
  type: z.enum(["active", "disabled"]),
  eventCount: z.int(),
  profile: z.strictObject({
    login: z.string(),
    name: z.string(),
    email: z.string(),
    alias: z.string(),
    roles: z.array(z.enum(AGENT_ROLES)),
    brandIds: z.array(z.string().transform((value): BrandId => toBrandId(value))),
    lanes: z.array(z.enum(LANES)),
    languages: z.array(z.enum(LANGUAGES)),
    capacityUnits: z.int(),
  }),
  passwordHash: z.string().nullable(),
  sessions: z.array(z.strictObject({ sessionHash: z.string(), startedAt: z.number(), expiresAt: z.number() })),
  deviceHashes: z.array(z.string()),
  status: z.enum(AGENT_STATUSES),
  statusSince: z.number(),
  statusWhy: z.enum(["chosen", "two_offers_missed", "signed_in"]),
  missedCount: z.int(),
});

export const AGENT_KIND = "agent";
/** Accounts belong to several brands; `data` says to which. */
const NO_BRAND = "*";

export function agentSummary(agentId: AgentId, state: KnownAgent, updatedAt: number) {
  return {
    streamId: `agent:${agentId}` as const,
    kind: AGENT_KIND,
    brandId: NO_BRAND,
    status: state.type,
    lane: null,
    ownerId: null,
    playerRef: null,
    effectivePriority: 0,
    isReturned: false,
    waitingSince: null,
    units: 0,
    isOpen: false,
    nextDeadlineAt: null,
    updatedAt,
    data: { agentId, ...state },
  };
}

/** The account with everything; null for rows of another kind. Throws on a row that agentSummary did not write. */
export function accountOf(row: Row): { readonly agentId: AgentId; readonly state: KnownAgent } | null {
  if (row.kind !== AGENT_KIND) {
    return null;
  }
  const { agentId, ...state } = data.parse(row.data);
  return { agentId, state };
}

/** Null for rows of another kind and for disabled accounts. */
export function agentOf(row: Row): Agent | null {
  const account = accountOf(row);
  return account === null || account.state.type === "disabled" ? null : toAgent(account.agentId, account.state);
}

export function toAgent(agentId: AgentId, state: KnownAgent): Agent {
  const { login, name, alias, roles, brandIds, lanes, languages, capacityUnits } = state.profile;
  const { status, statusSince, statusWhy } = state;
  return {
    agentId,
    login,
    name,
    alias,
    roles,
    brandIds,
    lanes,
    languages,
    capacityUnits,
    status,
    statusSince,
    statusWhy,
  };
}
