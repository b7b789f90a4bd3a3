/** What a waiting player is told: how many are ahead, and an honest range or no time at all (UX 1.4, SPEC.md Q14–Q18). */
import type { ConversationId } from "../../../shared/ids.ts";
import { type AvailableAgent, compareAcrossLanes, eligibility, groupKey, type WaitingRow } from "./eligible.ts";

const MINUTE_MS = 60_000;
/** Handling times looked at: the last ones of the queue. */
const SAMPLE_COUNT = 50;
const FEWEST_SAMPLES = 10;
const STEPS_ABOVE = 15;
const STEP = 5;
const LONGEST = 45;

export interface WaitRange {
  readonly fromMinutes: number;
  /** Null: "more than fromMinutes". */
  readonly toMinutes: number | null;
}

/** Players who will be helped before each row, in one pass: rows × groups, where a group is a brand, lane and language. */
export function positionsOf(
  waiting: readonly WaitingRow[],
  agents: readonly AvailableAgent[],
): ReadonlyMap<ConversationId, number> {
  const sharesAgents = sharing(agents);
  const groups = new Map<string, { readonly first: WaitingRow; count: number }>();
  const positions = new Map<ConversationId, number>();
  for (const row of [...waiting].sort(compareAcrossLanes)) {
    let ahead = 0;
    for (const group of groups.values()) {
      ahead += sharesAgents(group.first, row) ? group.count : 0;
    }
    positions.set(row.conversationId, ahead);
    const own = groups.get(groupKey(row)) ?? { first: row, count: 0 };
    own.count += 1;
    groups.set(groupKey(row), own);
  }
  return positions;
}

/** Whether an agent who may serve `row` may also serve `other`; with nobody there, whether they wait in the same line. */
function sharing(agents: readonly AvailableAgent[]): (other: WaitingRow, row: WaitingRow) => boolean {
  const eligibleFor = eligibility(agents);
  const known = new Map<string, boolean>();
  return (other, row) => {
    const key = `${groupKey(other)}\n\n${groupKey(row)}`;
    let isShared = known.get(key);
    if (isShared === undefined) {
      const able = eligibleFor(row);
      const others = new Set(eligibleFor(other));
      isShared =
        able.length === 0
          ? other.brandId === row.brandId && other.lane === row.lane
          : able.some((agent) => others.has(agent));
      known.set(key, isShared);
    }
    return isShared;
  };
}

/**
 * From ceil(a·P50/s) to ceil((a+1)·P80/s) minutes; a number above 15 is widened to a step of 5 (the lower one down, the
 * upper one up), and once the upper one passes 45 there is only "more than 45". Null: say the position and no time.
 * `handlingMs` is oldest first; its last 50 count.
 */
export function estimateWait(facts: {
  readonly aheadCount: number;
  readonly activeCapacity: number;
  readonly handlingMs: readonly number[];
}): WaitRange | null {
  const { aheadCount, activeCapacity } = facts;
  const samples = facts.handlingMs.slice(-SAMPLE_COUNT).sort((a, b) => a - b);
  if (samples.length < FEWEST_SAMPLES || !(activeCapacity > 0)) {
    return null;
  }
  const minutes = (players: number, p: number) =>
    Math.ceil((players * percentile(samples, p)) / activeCapacity / MINUTE_MS);
  const from = Math.max(1, minutes(aheadCount, 50));
  const to = stepped(Math.max(from + 1, minutes(aheadCount + 1, 80)), Math.ceil);
  return to > LONGEST
    ? { fromMinutes: LONGEST, toMinutes: null }
    : { fromMinutes: stepped(from, Math.floor), toMinutes: to };
}

function stepped(minutes: number, round: (value: number) => number): number {
  return minutes > STEPS_ABOVE ? round(minutes / STEP) * STEP : minutes;
}

/** Nearest rank: the smallest sample that at least p percent of all samples do not exceed. `sorted` is not empty. */
function percentile(sorted: readonly number[], p: number): number {
  return sorted[Math.max(0, Math.ceil((sorted.length * p) / 100) - 1)] ?? 0;
}
