/**
 * Which agents are asked next (SPEC.md Q5–Q13). Greedy matching: heads first, each with its best agent.
 * Every agent gets at most one offer in a plan, so after sorting it is rows × free agents, and it ends early.
 */
import type { AgentId, ConversationId } from "../../../shared/ids.ts";
import {
  type AvailableAgent,
  compareAcrossLanes,
  eligibility,
  isCrisisRow,
  type WaitingRow,
  withoutExcluded,
} from "./eligible.ts";
import { compareIds, unitsOf } from "./priority.ts";

export type { AvailableAgent, WaitingRow } from "./eligible.ts";

export interface OfferPlan {
  readonly conversationId: ConversationId;
  /** One agent; all who may claim it for a crisis. Never empty. */
  readonly agentIds: readonly AgentId[];
}

const MINUTE_MS = 60_000;

/** Deterministic: the same rows and agents in any order give the same plan. */
export function planOffers(
  waiting: readonly WaitingRow[],
  agents: readonly AvailableAgent[],
  now: number,
): readonly OfferPlan[] {
  const eligibleFor = eligibility(agents);
  const supervisors = agents.filter((agent) => agent.isSupervisor && !agent.hasCrisis);
  const free = new Set(agents.filter((agent) => agent.pendingOfferCount === 0 && !agent.hasCrisis));
  const plans: OfferPlan[] = [];
  // Nearly always so while many wait: then nobody is to be sorted.
  if (
    !(agents.some((agent) => agent.loadUnits < agent.capacityUnits && free.has(agent)) || waiting.some(isCrisisRow))
  ) {
    return plans;
  }
  for (const row of [...waiting].sort(compareAcrossLanes)) {
    const isCrisis = isCrisisRow(row);
    if (free.size === 0 && !isCrisis) {
      break;
    }
    const able = withoutExcluded(row, eligibleFor(row));
    const asked = isCrisis ? claimants(row, able, supervisors) : bestOf(row, able, free, now);
    for (const agent of asked.taken) {
      free.delete(agent);
    }
    if (asked.offered.length > 0) {
      plans.push({
        conversationId: row.conversationId,
        agentIds: asked.offered.map((agent) => agent.agentId).sort(compareIds),
      });
    }
  }
  return plans;
}

interface Asked {
  readonly offered: readonly AvailableAgent[];
  /** Get no other offer in this plan. */
  readonly taken: readonly AvailableAgent[];
}

/** Everyone trained who holds no other crisis, whatever their load or pending offers, and the brand's supervisors. */
function claimants(row: WaitingRow, trained: readonly AvailableAgent[], supervisors: readonly AvailableAgent[]): Asked {
  const ofBrand = supervisors.filter((agent) => agent.brandIds.includes(row.brandId));
  const offered = [...new Set([...trained, ...withoutExcluded(row, ofBrand)])];
  return { offered, taken: offered };
}

/**
 * When all able agents lack room, the one with most room left is kept for this row: otherwise an urgent conversation,
 * which takes 2 units, would be overtaken for ever by normal ones that fit into each single unit that comes free.
 */
function bestOf(
  row: WaitingRow,
  able: readonly AvailableAgent[],
  free: ReadonlySet<AvailableAgent>,
  now: number,
): Asked {
  const units = unitsOf(row.priority);
  let best: AvailableAgent | null = null;
  let nearest: AvailableAgent | null = null;
  for (const agent of able) {
    if (!free.has(agent) || agent.capacityUnits < units) {
      continue;
    }
    if (agent.loadUnits + units <= agent.capacityUnits) {
      best = best === null || preference(row, agent, best, now) < 0 ? agent : best;
    } else if (nearest === null || byRoom(agent, nearest) < 0) {
      nearest = agent;
    }
  }
  if (best !== null) {
    return { offered: [best], taken: [best] };
  }
  return { offered: [], taken: nearest === null ? [] : [nearest] };
}

/**
 * Negative when `a` is the better match. Language and lane are met by all. Idle times count in whole minutes, so that
 * recent heavy conversations decide between agents who have been idle about equally long.
 */
function preference(row: WaitingRow, a: AvailableAgent, b: AvailableAgent, now: number): number {
  return (
    Number(knows(b, row)) - Number(knows(a, row)) ||
    a.loadUnits - b.loadUnits ||
    idleMinutes(b, now) - idleMinutes(a, now) ||
    a.recentHeavyCount - b.recentHeavyCount ||
    a.idleSince - b.idleSince ||
    compareIds(a.agentId, b.agentId)
  );
}

function knows(agent: AvailableAgent, row: WaitingRow): boolean {
  return agent.agentId === row.lastAgentId || (agent.knownConversationIds?.includes(row.conversationId) ?? false);
}

function idleMinutes(agent: AvailableAgent, now: number): number {
  return Math.floor((now - agent.idleSince) / MINUTE_MS);
}

function byRoom(a: AvailableAgent, b: AvailableAgent): number {
  return b.capacityUnits - b.loadUnits - (a.capacityUnits - a.loadUnits) || compareIds(a.agentId, b.agentId);
}
