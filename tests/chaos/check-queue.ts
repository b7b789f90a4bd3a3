/** I10: who was returned keeps the place and comes before who is fresh. Told from the log alone, without the queue's own code. */
import type { StoredConversation } from "../support/stored-streams.ts";
import { groupBy } from "./group.ts";
import type { History } from "./history.ts";
import type { Judge } from "./verdict.ts";

/** From `from` to `to` this conversation waited, unasked. */
interface Wait {
  readonly conversationId: string;
  readonly brandId: string;
  readonly lane: string;
  readonly priority: string;
  /** Targets missed so far: each raises whoever waits above those who were returned since. */
  readonly missedCount: number;
  readonly from: number;
  readonly to: number;
  readonly isReturned: boolean;
  readonly waitingSince: number;
  readonly excluded: readonly string[];
  readonly endedBy: readonly string[] | null;
}

/**
 * Two conversations that change within `marginMs` may have been seen in either order: a plan that was made goes out one
 * offer after the other, and another process hears of a return a little later.
 */
export function checkQueue(judge: Judge, all: readonly StoredConversation[], history: History, marginMs: number): void {
  const begins = new Map(all.map(({ conversationId, events }) => [String(conversationId), beginsOf(events)]));
  for (const row of history.listedRows) {
    if (row.waitingSince === null || (row.status !== "queued" && row.status !== "offered")) continue;
    const known = begins.get(row.conversationId) ?? [];
    judge.check(
      "I10",
      known.includes(row.waitingSince),
      () => `${row.conversationId} was listed as waiting since ${row.waitingSince}, its player asked at ${known}`,
    );
  }
  const waits = all.flatMap(waitsOf);
  const returned = groupBy(
    waits.filter(({ isReturned }) => isReturned),
    placeOf,
  );
  for (const wait of waits) {
    const asked = wait.endedBy;
    if (asked === null || asked.length !== 1 || wait.isReturned) continue;
    const passed = returned.get(placeOf(wait))?.find((other) => wasPassedOver(other, wait, asked, marginMs));
    judge.check(
      "I10",
      passed === undefined,
      () => `fresh ${wait.conversationId} was offered to ${asked} while ${passed?.conversationId}, returned, waited`,
    );
  }
}

const placeOf = ({ brandId, lane, priority, missedCount }: Wait) => `${brandId} ${lane} ${priority} ${missedCount}`;

/** Both of one place. */
function wasPassedOver(other: Wait, fresh: Wait, asked: readonly string[], marginMs: number): boolean {
  const waitedThen = other.from + marginMs < fresh.to && other.to > fresh.to + marginMs;
  return waitedThen && !asked.some((agentId) => other.excluded.includes(agentId));
}

/** The moments from which a place may count. */
function beginsOf(events: StoredConversation["events"]): readonly number[] {
  return events.flatMap(({ at, body }) => (body.type === "HandoffRequested" ? [at] : []));
}

function waitsOf({ conversationId, events }: StoredConversation): readonly Wait[] {
  const waits: Wait[] = [];
  let current: Omit<Wait, "to" | "endedBy"> | null = null;
  let brandId = "";
  let excluded: readonly string[] = [];
  let asked: readonly string[] = [];
  let isAssigned = false;
  let place = { lane: "", priority: "", missedCount: 0, waitingSince: 0, isReturned: false };
  const begin = (from: number) => {
    current = { conversationId, brandId, from, excluded, ...place };
  };
  const end = (to: number, endedBy: readonly string[] | null) => {
    if (current !== null) waits.push({ ...current, to, endedBy });
    current = null;
  };
  for (const { at, body } of events) {
    switch (body.type) {
      case "ConversationStarted":
        brandId = body.brandId;
        break;
      case "HandoffRequested":
        place = { lane: body.lane, priority: body.priority, missedCount: 0, waitingSince: at, isReturned: false };
        excluded = [];
        begin(at);
        break;
      case "HandoffRaised":
        place = { ...place, lane: body.lane, priority: body.priority };
        // Whoever has it keeps it; asked or not, it waits anew otherwise.
        if (!isAssigned) {
          end(at, null);
          begin(at);
        }
        break;
      case "TargetMissed":
        place = { ...place, missedCount: body.missedCount };
        if (current !== null) {
          end(at, null);
          begin(at);
        }
        break;
      case "OfferMade":
        asked = body.agentIds;
        end(at, asked);
        break;
      case "OfferDeclined":
      case "OfferExpired":
        excluded = [...excluded, ...(body.type === "OfferDeclined" ? [body.agentId] : asked)];
        if (asked.every((id) => excluded.includes(id))) begin(at);
        break;
      case "AgentAssigned":
        end(at, null);
        excluded = [];
        isAssigned = true;
        break;
      case "ConversationReturned":
      case "ConversationTransferred":
        place = { ...place, lane: body.lane, isReturned: true };
        excluded = [body.agentId];
        isAssigned = false;
        begin(at);
        break;
      case "HandoffCancelled":
      case "ConversationClosed":
        end(at, null);
        isAssigned = false;
        break;
      default:
        break;
    }
  }
  end(Number.POSITIVE_INFINITY, null);
  return waits;
}
