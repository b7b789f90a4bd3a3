import type { AvailableAgent, WaitingRow } from "../../../server/core/queue/eligible.ts";
import { effectivePriority } from "../../../server/core/queue/priority.ts";
import { toAgentId, toBrandId, toConversationId } from "../../../shared/ids.ts";

export const NOW = 1_700_000_000_000;
export const brandId = toBrandId("brand");

export function row(id: string, fields: Partial<WaitingRow> = {}): WaitingRow {
  const priority = fields.priority ?? "normal";
  return {
    conversationId: toConversationId(id),
    brandId,
    lane: priority === "crisis" ? "crisis" : "general",
    language: "nl",
    priority,
    effectivePriority: effectivePriority(priority, 0),
    isReturned: false,
    waitingSince: NOW - 60_000,
    kind: "live",
    excludedAgentIds: [],
    lastAgentId: null,
    ...fields,
  };
}

export function agent(id: string, fields: Partial<AvailableAgent> = {}): AvailableAgent {
  return {
    agentId: toAgentId(id),
    brandIds: [brandId],
    languages: ["nl"],
    lanes: ["general"],
    capacityUnits: 4,
    loadUnits: 0,
    pendingOfferCount: 0,
    hasCrisis: false,
    idleSince: NOW - 600_000,
    recentHeavyCount: 0,
    isSupervisor: false,
    ...fields,
  };
}
