/** What a waiting player is told: how many are ahead, and an honest range or no time at all (UX 1.4 ETA). */
import type { ConversationId } from "../../shared/ids.ts";
import type { Lane } from "../../shared/vocabulary.ts";
import type { ConversationSummary } from "../core/conversation/summary.ts";
import { type AvailableAgent, eligibility, type WaitingRow } from "../core/queue/eligible.ts";
import { estimateWait, positionsOf } from "../core/queue/estimate.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { Runtime } from "../ports/runtime.ts";
import type { Availability } from "./availability.ts";
import type { Board } from "./board.ts";
import type { Incidents } from "./incidents.ts";
import { toWaiting } from "./offers.ts";
import { CONVERSATION_KIND, fromRow } from "./summary-row.ts";

export interface QueueStatus {
  /** Null: no place is told. Who is in danger is not asked to wait behind anybody. */
  readonly aheadCount: number | null;
  readonly fromMinutes: number | null;
  readonly toMinutes: number | null;
  readonly isLonger: boolean;
  /** Store time at which `isLonger` becomes true although nothing else happens; null when it will not. */
  readonly lateAt: number | null;
}

export interface QueueStatuses {
  /** Null: not waiting for a person live. */
  of(conversationId: ConversationId): Promise<QueueStatus | null>;
}

interface Parts {
  readonly store: EventStore;
  readonly board: Board;
  readonly availability: Availability;
  readonly incidents: Pick<Incidents, "open">;
  readonly runtime: Runtime;
}

const SAMPLES = 50;
const SAMPLES_KEPT_MS = 60_000;
/** The range a player sees changes at most this often. */
const RANGE_KEPT_MS = 60_000;
/** Positions are told once a second at most (player-feed.ts). */
const QUEUE_KEPT_MS = 250;

/** A picture of who waits and who could come. */
interface Queue {
  readonly positions: ReadonlyMap<ConversationId, number>;
  readonly eligibleFor: (row: WaitingRow) => readonly AvailableAgent[];
}

interface Said {
  readonly at: number;
  readonly aheadCount: number;
  readonly range: { readonly fromMinutes: number; readonly toMinutes: number | null } | null;
  /** The latest moment that was promised to this player. */
  readonly promisedAt: number | null;
  readonly waitingSince: number;
}

const UNSAID: QueueStatus = { aheadCount: null, fromMinutes: null, toMinutes: null, isLonger: false, lateAt: null };

export function createQueueStatuses({ store, board, availability, incidents, runtime }: Parts): QueueStatuses {
  const samples = new Map<Lane, { readonly at: number; readonly handlingMs: readonly number[] }>();
  const said = new Map<ConversationId, Said>();
  let queue: { readonly at: number; readonly taken: Promise<Queue> } | null = null;

  async function handlingOf(lane: Lane): Promise<readonly number[]> {
    const now = runtime.now();
    const known = samples.get(lane);
    if (known !== undefined && now - known.at < SAMPLES_KEPT_MS) {
      return known.handlingMs;
    }
    const rows = await store.find({
      kind: CONVERSATION_KIND,
      statuses: ["closed"],
      lane,
      order: "recent",
      limit: SAMPLES,
    });
    const handlingMs = rows.flatMap((row) => fromRow(row)?.handlingMs ?? []);
    samples.set(lane, { at: now, handlingMs });
    return handlingMs;
  }

  async function take(): Promise<Queue> {
    const agents = await availability.agents();
    const waiting = board.withPeople().filter(isWaiting).flatMap(toWaiting);
    return { positions: positionsOf(waiting, agents), eligibleFor: eligibility(agents) };
  }

  /** All who wait look at one picture of the queue, or a thousand of them would each sort a thousand rows. */
  async function placeOf(row: WaitingRow) {
    const isFresh = queue !== null && runtime.now() - queue.at < QUEUE_KEPT_MS;
    let { positions, eligibleFor } = await (queue !== null && isFresh ? queue.taken : renew());
    let aheadCount = positions.get(row.conversationId);
    if (aheadCount === undefined) {
      ({ positions, eligibleFor } = await renew());
      aheadCount = positions.get(row.conversationId) ?? 0;
    }
    return { aheadCount, activeCapacity: eligibleFor(row).reduce((sum, agent) => sum + agent.capacityUnits, 0) };
  }

  function renew(): Promise<Queue> {
    const taken = take();
    const own = { at: runtime.now(), taken };
    queue = own;
    taken.catch(() => {
      queue = queue === own ? null : queue;
    });
    return taken;
  }

  async function of(conversationId: ConversationId): Promise<QueueStatus | null> {
    const summary = board.get(conversationId);
    const row = summary === null ? undefined : toWaiting(summary)[0];
    if (summary === null || row === undefined || !isWaiting(summary)) {
      said.delete(conversationId);
      return null;
    }
    if (summary.isCrisis) {
      return UNSAID;
    }
    const now = runtime.now();
    const { aheadCount, activeCapacity } = await placeOf(row);
    const before = said.get(conversationId);
    // While something is wrong for many, what earlier conversations took says nothing.
    const isUnknown = incidents.open(summary.brandId).length > 0;
    const kept =
      before !== undefined && before.waitingSince === row.waitingSince && now - before.at < RANGE_KEPT_MS
        ? before.range
        : null;
    const range = isUnknown
      ? null
      : (kept ?? estimateWait({ aheadCount, activeCapacity, handlingMs: await handlingOf(row.lane) }));
    const promisedAt = before?.promisedAt ?? (range?.toMinutes == null ? null : now + range.toMinutes * 60_000);
    const isLonger = promisedAt !== null && now > promisedAt;
    said.set(conversationId, {
      at: kept === null || before === undefined ? now : before.at,
      aheadCount,
      range,
      promisedAt,
      waitingSince: row.waitingSince,
    });
    return {
      aheadCount,
      fromMinutes: range?.fromMinutes ?? null,
      toMinutes: range?.toMinutes ?? null,
      isLonger,
      lateAt: isLonger ? null : promisedAt,
    };
  }

  return { of };
}

function isWaiting(summary: ConversationSummary): boolean {
  return (summary.status === "queued" || summary.status === "offered") && summary.kind === "live";
}
