/** Due deadlines and expired leases -> commands. Everything it acts on is stored; a restart forgets nothing (QS9). */
import type { AgentId, ConversationId } from "../../shared/ids.ts";
import { deadlinesOf } from "../core/conversation/deadlines.ts";
import type { ConversationState } from "../core/conversation/state.ts";
import type { EventStore, Guard, StreamId } from "../ports/event-store.ts";
import type { Lease } from "../ports/lease.ts";
import type { Presence } from "../ports/presence.ts";
import type { Runtime } from "../ports/runtime.ts";
import { asHolder } from "./as-holder.ts";
import type { Board } from "./board.ts";
import { inOrderOfNeed } from "./due-order.ts";
import type { Executor } from "./execute.ts";
import type { Log } from "./log.ts";
import type { AppTimings } from "./settings.ts";
import { conversationOf } from "./summary-row.ts";

export interface Deadlines {
  /** One look at what is due now. Overlapping calls share one run. */
  sweep(): Promise<void>;
  /** Resolves when no offer is about to run out, the agents who become Away by it included. */
  settled(): Promise<unknown>;
  start(): void;
  stop(): void;
}

interface Parts {
  readonly store: EventStore;
  readonly presence: Presence;
  readonly board: Board;
  readonly executor: Executor;
  readonly runtime: Runtime;
  /** One process at a time sweeps (QS9). */
  readonly lease: Lease;
  readonly timings: AppTimings;
  readonly onLost: (agentId: AgentId, guards: readonly Guard[]) => Promise<void>;
  /** An offer ran out without an answer of these agents. */
  readonly onMissed: (agentIds: readonly AgentId[]) => Promise<void>;
  /** After each look, whatever came of it: who came or went at another node is seen here. */
  readonly onSwept: () => void;
  readonly log: Log;
}

const BATCH = 200;
/** Conversations dealt with at the same time. */
const AT_ONCE = 32;
/** So many leases at once are more likely our fault than theirs (QS8). */
const MASS_COUNT = 5;
/** After so long without a sweep living agents get time to renew first (QS8). */
const LONG_UNSWEPT_MS = 5_000;

export function createDeadlines(parts: Parts): Deadlines {
  const { store, presence, board, executor, runtime, lease, timings, onLost, onMissed, onSwept, log } = parts;
  /** Agents hold conversations from before this process: they get a whole lease to come back. */
  let graceUntil = runtime.now() + timings.leaseMs;
  let lastSweepAt = runtime.now();
  /** The term of the last sweep; null when it was another process's. */
  let termNumber: number | null = null;
  let running: Promise<void> | null = null;
  let cancel: (() => void) | null = null;
  let isStopped = false;
  /** More was due than one look takes. */
  let isBehind = false;
  /** Conversations under offer that are dealt with right now. */
  const underOffer = new Set<Promise<boolean>>();

  /** Several conversations at a time: their appends go out together, and none waits for another. */
  async function reach(guards: readonly Guard[]): Promise<void> {
    const now = runtime.now();
    const due = await store.due(now, BATCH);
    const ids = due.map(({ streamId }) => streamId);
    const streams = inOrderOfNeed(board.withPeople(), ids, now);
    let doneCount = 0;
    for (let first = 0; first < streams.length && lease.held() !== null; first += AT_ONCE) {
      const some = streams.slice(first, first + AT_ONCE).map((streamId) => reachOne(streamId, guards));
      doneCount += (await Promise.all(some)).filter((isDone) => isDone).length;
    }
    // What is left from an outage is worked off without a pause, as long as that gets anywhere.
    isBehind = due.length === BATCH && doneCount > 0;
  }

  /** Whether anything of it took effect. */
  async function reachOne(streamId: StreamId, guards: readonly Guard[]): Promise<boolean> {
    const conversationId = conversationOf(streamId);
    try {
      return await reachIn(conversationId, guards);
    } catch (err) {
      // One conversation that cannot be decided must not hold up the others.
      log.error({ err, conversationId }, "a deadline could not be carried out");
      return false;
    }
  }

  async function reachIn(conversationId: ConversationId, guards: readonly Guard[]): Promise<boolean> {
    const { state } = await executor.load(conversationId);
    const reached = carryOut(conversationId, state, guards);
    if (state.status === "offered") {
      underOffer.add(reached);
      const over = () => underOffer.delete(reached);
      reached.then(over, over);
    }
    return reached;
  }

  async function carryOut(conversationId: ConversationId, state: ConversationState, guards: readonly Guard[]) {
    let hasEffect = false;
    for (const { kind, number, dueAt } of deadlinesOf(state, timings)) {
      if (dueAt > runtime.now()) {
        continue;
      }
      const silent = kind === "offer" ? askedInVain(state) : [];
      const result = await executor.execute(conversationId, { type: "ReachDeadline", kind, number }, null, guards);
      hasEffect ||= result.status === "done";
      if (result.status === "done" && silent.length > 0) {
        await onMissed(silent);
      }
    }
    return hasEffect;
  }

  async function expire(guards: readonly Guard[]): Promise<void> {
    const now = runtime.now();
    const owners = new Set(board.withPeople().flatMap((each) => (each.ownerId === null ? [] : [each.ownerId])));
    const present = new Set((await presence.online()).map((lease) => lease.agentId));
    const gone = [...owners].filter((agentId) => !present.has(agentId));
    if (gone.length >= MASS_COUNT && gone.length * 2 > owners.size && graceUntil < now - timings.sweepGraceMs) {
      graceUntil = now + timings.sweepGraceMs;
      log.warn({ goneCount: gone.length }, "many agents lost at once: waiting before their conversations are returned");
    }
    if (now < graceUntil) {
      return;
    }
    for (const agentId of gone) {
      if (lease.held() === null) {
        return;
      }
      await onLost(agentId, guards);
    }
  }

  async function sweepOnce(): Promise<void> {
    const now = runtime.now();
    const term = lease.held();
    if (term === null) {
      termNumber = null;
      return;
    }
    // What matters after a takeover is for how long nobody swept, not for how long this process did not.
    const unsweptMs = term.number === termNumber ? now - lastSweepAt : term.idleMs;
    termNumber = term.number;
    if (unsweptMs > LONG_UNSWEPT_MS) {
      graceUntil = Math.max(graceUntil, now + timings.sweepGraceMs);
    }
    lastSweepAt = now;
    const guards = asHolder(lease, term);
    await reach(guards);
    await expire(guards);
  }

  function sweep(): Promise<void> {
    running ??= sweepOnce()
      .catch((error: unknown) => log.error({ error }, "sweep failed"))
      .finally(() => {
        running = null;
        onSwept();
      });
    return running;
  }

  function again(): void {
    if (isStopped) {
      return;
    }
    cancel = runtime.after(isBehind ? 0 : timings.sweepMs, () => {
      void sweep().then(again);
    });
  }

  return {
    sweep,
    settled: () => Promise.allSettled(underOffer),
    start: again,
    stop() {
      isStopped = true;
      cancel?.();
    },
  };
}

/** Who was asked and has not answered. A crisis unanswered is never counted against anyone (UX 3.2). */
function askedInVain(state: ConversationState): readonly AgentId[] {
  return state.status === "offered" && !state.isCrisis
    ? state.offer.agentIds.filter((id) => !state.offer.declinedIds.includes(id))
    : [];
}
