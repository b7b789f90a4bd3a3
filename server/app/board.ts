/** All open conversations by their summaries, kept current: what offers, lists and queue positions look at. */
import type { AgentId, ConversationId } from "../../shared/ids.ts";
import type { ConversationSummary } from "../core/conversation/summary.ts";
import type { EventStore } from "../ports/event-store.ts";
import { CONVERSATION_KIND, fromRow } from "./summary-row.ts";

export interface Board {
  /** Queued, in no order. */
  waiting(): readonly ConversationSummary[];
  /** Queued, offered or assigned. */
  withPeople(): readonly ConversationSummary[];
  get(conversationId: ConversationId): ConversationSummary | null;
  ownedBy(agentId: AgentId): readonly ConversationSummary[];
  /** What everybody who owns or is offered something carries, in one pass over all rows. */
  loads(): ReadonlyMap<AgentId, AgentLoad>;
  /** Calls `listener` with each summary that changed, closed ones included. Returns the function that ends it. */
  onChange(listener: (summary: ConversationSummary) => void): () => void;
  stop(): void;
}

export interface AgentLoad {
  readonly ownedUnits: number;
  readonly offeredUnits: number;
  readonly offerCount: number;
  readonly hasCrisis: boolean;
}

export const NO_LOAD: AgentLoad = { ownedUnits: 0, offeredUnits: 0, offerCount: 0, hasCrisis: false };

/** As many as a store gives. Who is left out waits until something happens to them: nobody may be. */
const EVERY_ROW = 1_000_000;

export async function createBoard(store: EventStore): Promise<Board> {
  const open = new Map<ConversationId, ConversationSummary>();
  /** Those of `open` that wait: asked for at every change, and few of many. */
  const queued = new Map<ConversationId, ConversationSummary>();
  const listeners = new Set<(summary: ConversationSummary) => void>();
  const put = (summary: ConversationSummary) => {
    const { conversationId, status } = summary;
    if (status === "closed") {
      open.delete(conversationId);
    } else {
      open.set(conversationId, summary);
    }
    if (status === "queued") {
      queued.set(conversationId, summary);
    } else {
      queued.delete(conversationId);
    }
  };
  // Watch first, then read: a change in between is newer than the row that is read, so it is put last.
  const early: ConversationSummary[] = [];
  let isReading = true;
  const unwatch = store.watch((change) => {
    for (const row of change.summaries) {
      const summary = fromRow(row);
      if (summary === null) {
        continue;
      }
      put(summary);
      if (isReading) {
        early.push(summary);
      }
      for (const listener of listeners) {
        listener(summary);
      }
    }
  });
  const statuses = ["bot", "queued", "offered", "assigned"];
  const rows = await store.find({ kind: CONVERSATION_KIND, statuses, order: "queue", limit: EVERY_ROW });
  isReading = false;
  for (const row of rows) {
    const summary = fromRow(row);
    if (summary !== null) {
      put(summary);
    }
  }
  early.forEach(put);

  const all = () => [...open.values()];
  return {
    waiting: () => [...queued.values()],
    withPeople: () => all().filter((each) => each.status !== "bot"),
    get: (conversationId) => open.get(conversationId) ?? null,
    ownedBy: (agentId) => all().filter((each) => each.ownerId === agentId),
    loads() {
      const loads = new Map<AgentId, AgentLoad>();
      const add = (agentId: AgentId, change: (before: AgentLoad) => Partial<AgentLoad>) => {
        const before = loads.get(agentId) ?? NO_LOAD;
        loads.set(agentId, { ...before, ...change(before) });
      };
      for (const { ownerId, units, priority, offer } of open.values()) {
        if (ownerId !== null) {
          add(ownerId, ({ ownedUnits, hasCrisis }) => ({
            ownedUnits: ownedUnits + units,
            hasCrisis: hasCrisis || priority === "crisis",
          }));
        }
        for (const agentId of offer?.agentIds ?? []) {
          add(agentId, ({ offeredUnits, offerCount }) => ({
            offeredUnits: offeredUnits + (priority === "urgent" ? 2 : 1),
            offerCount: offerCount + 1,
          }));
        }
      }
      return loads;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: unwatch,
  };
}
