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
import type { Executor } from "./execute.ts";
import type { Log } from "./log.ts";
import { pressing } from "./pressing.ts";
import { createRounds } from "./rounds.ts";
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
  /** Conversations that are dealt with right now: both rounds may come upon the same one. */
  const inHand = new Map<StreamId, Promise<boolean>>();
  /** Those of them that are under offer. */
  const underOffer = new Set<Promise<boolean>>();

  /** All at once: behind each a player waits for nobody. */
  async function reachPressing(): Promise<boolean> {
    const term = lease.held();
    const streams = term === null ? [] : pressing(board.withPeople(), runtime.now());
    if (term !== null && streams.length > 0) {
      const guards = asHolder(lease, term);
      await Promise.all(streams.map((streamId) => reachOne(streamId, guards)));
    }
    return false;
  }

  /** Several conversations at a time: their appends go out together, and none waits for another. Whether more is due. */
  async function reach(guards: readonly Guard[]): Promise<boolean> {
    const due = await store.due(runtime.now(), BATCH);
    let doneCount = 0;
    for (let first = 0; first < due.length && lease.held() !== null; first += AT_ONCE) {
      const some = due.slice(first, first + AT_ONCE).map(({ streamId }) => reachOne(streamId, guards));
      doneCount += (await Promise.all(some)).filter((isDone) => isDone).length;
    }
    // What is left from an outage is worked off without a pause, as long as that gets anywhere.
    return due.length === BATCH && doneCount > 0;
  }

  /** Whether anything of it took effect. */
  function reachOne(streamId: StreamId, guards: readonly Guard[]): Promise<boolean> {
    const begun = inHand.get(streamId);
    if (begun !== undefined) {
      return begun;
    }
    const conversationId = conversationOf(streamId);
    const reached = reachIn(conversationId, guards)
      .catch((err: unknown) => {
        // One conversation that cannot be decided must not hold up the others.
        log.error({ err, conversationId }, "a deadline could not be carried out");
        return false;
      })
      .finally(() => inHand.delete(streamId));
    inHand.set(streamId, reached);
    return reached;
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

  async function sweepOnce(): Promise<boolean> {
    const now = runtime.now();
    const term = lease.held();
    if (term === null) {
      termNumber = null;
      return false;
    }
    // What matters after a takeover is for how long nobody swept, not for how long this process did not.
    const unsweptMs = term.number === termNumber ? now - lastSweepAt : term.idleMs;
    termNumber = term.number;
    if (unsweptMs > LONG_UNSWEPT_MS) {
      graceUntil = Math.max(graceUntil, now + timings.sweepGraceMs);
    }
    lastSweepAt = now;
    const guards = asHolder(lease, term);
    const isMoreDue = await reach(guards);
    await expire(guards);
    return isMoreDue;
  }

  const failed = (error: unknown) => log.error({ error }, "sweep failed");
  /** By itself: the other round may have thousands of missed targets to write down after an outage. */
  const urgent = createRounds({ runtime, pauseMs: timings.sweepMs, work: reachPressing, onFailure: failed });
  const sweeps = createRounds({
    runtime,
    pauseMs: timings.sweepMs,
    work: () => sweepOnce().finally(onSwept),
    onFailure: failed,
  });

  return {
    async sweep() {
      await Promise.all([urgent.once(), sweeps.once()]);
    },
    settled: () => Promise.allSettled(underOffer),
    start() {
      urgent.start();
      sweeps.start();
    },
    stop() {
      urgent.stop();
      sweeps.stop();
    },
  };
}

/** Who was asked and has not answered. A crisis unanswered is never counted against anyone (UX 3.2). */
function askedInVain(state: ConversationState): readonly AgentId[] {
  return state.status === "offered" && !state.isCrisis
    ? state.offer.agentIds.filter((id) => !state.offer.declinedIds.includes(id))
    : [];
}
