/** Who may serve a waiting conversation at all, before anyone asks who is best (SPEC.md Q6–Q9). */
import type { AgentId, BrandId, ConversationId } from "../../../shared/ids.ts";
import type { HandoffKind, Lane, Language, Priority } from "../../../shared/vocabulary.ts";
import { compareWaiting, rankOf } from "./priority.ts";

/** A conversation that waits for a person: the summary row with status `queued`. */
export interface WaitingRow {
  readonly conversationId: ConversationId;
  readonly brandId: BrandId;
  readonly lane: Lane;
  readonly language: Language;
  readonly priority: Priority;
  readonly effectivePriority: number;
  readonly isReturned: boolean;
  /** The moment the player first began to wait; no decline, return or transfer changes it. */
  readonly waitingSince: number;
  /** A left message keeps its place like a live player and is offered in the same order. */
  readonly kind: HandoffKind;
  /** Declined, timed out or lost it (QS3). */
  readonly excludedAgentIds: readonly AgentId[];
  /** Who held it last, or holds this player's open issue. */
  readonly lastAgentId: AgentId | null;
}

/** An agent who is online and Available; full ones and crisis holders included. */
export interface AvailableAgent {
  readonly agentId: AgentId;
  readonly brandIds: readonly BrandId[];
  readonly languages: readonly Language[];
  readonly lanes: readonly Lane[];
  readonly capacityUnits: number;
  /** Owned conversations plus offers not yet answered. */
  readonly loadUnits: number;
  readonly pendingOfferCount: number;
  readonly hasCrisis: boolean;
  readonly idleSince: number;
  /** Distressing or abusive conversations held lately; weighs in the choice, never shown to others. */
  readonly recentHeavyCount: number;
  readonly isSupervisor: boolean;
  /** Conversations about an issue this agent already knows, besides those with `lastAgentId`. */
  readonly knownConversationIds?: readonly ConversationId[];
}

/** Danger to a person, also when a third return has put it into the supervisor lane. */
export function isCrisisRow(row: WaitingRow): boolean {
  return row.priority === "crisis" || row.lane === "crisis";
}

/** Order across lanes: crises, then lane by lane in the order of LANES, inside a lane as `compareWaiting` says. */
export function compareAcrossLanes(a: WaitingRow, b: WaitingRow): number {
  return Number(isCrisisRow(b)) - Number(isCrisisRow(a)) || rankOf(a.lane) - rankOf(b.lane) || compareWaiting(a, b);
}

/** Rows of one group can be served by the same agents. */
export function groupKey(row: WaitingRow): string {
  return `${row.brandId}\n${isCrisisRow(row) ? "crisis" : row.lane}\n${row.language}`;
}

/** Gives the agents who may serve a row, load and exclusions aside. Remembers its answer for each group of rows. */
export function eligibility(agents: readonly AvailableAgent[]): (row: WaitingRow) => readonly AvailableAgent[] {
  const known = new Map<string, readonly AvailableAgent[]>();
  return (row) => {
    const key = groupKey(row);
    const found = known.get(key) ?? speakersOr(trainedFor(row, agents), row.language);
    known.set(key, found);
    return found;
  };
}

/** Who holds a crisis gets nothing new and so counts as absent: neither as a speaker nor as "somebody else". */
function trainedFor(row: WaitingRow, agents: readonly AvailableAgent[]): readonly AvailableAgent[] {
  const lane = isCrisisRow(row) ? "crisis" : row.lane;
  return agents.filter(
    (agent) => !agent.hasCrisis && agent.brandIds.includes(row.brandId) && agent.lanes.includes(lane),
  );
}

/** Language must match, but a player whose language nobody online speaks is helped by any agent of brand and lane. */
function speakersOr(agents: readonly AvailableAgent[], language: Language): readonly AvailableAgent[] {
  const speakers = agents.filter((agent) => agent.languages.includes(language));
  return speakers.length > 0 ? speakers : agents;
}

/** Leaves the excluded out, unless that leaves nobody. */
export function withoutExcluded(row: WaitingRow, agents: readonly AvailableAgent[]): readonly AvailableAgent[] {
  if (row.excludedAgentIds.length === 0) {
    return agents;
  }
  const others = agents.filter((agent) => !row.excludedAgentIds.includes(agent.agentId));
  return others.length > 0 ? others : agents;
}
