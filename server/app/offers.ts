/** Asks the best agent for the head of each lane, whenever somebody waits and somebody is free (PRODUCT 4). */
import type { ConversationSummary } from "../core/conversation/summary.ts";
import { planOffers, type WaitingRow } from "../core/queue/match.ts";
import type { Lease } from "../ports/lease.ts";
import type { Runtime } from "../ports/runtime.ts";
import { asHolder } from "./as-holder.ts";
import type { Availability } from "./availability.ts";
import type { Board } from "./board.ts";
import type { Executor } from "./execute.ts";
import type { Log } from "./log.ts";

export interface Offers {
  /** Something changed that may allow an offer: a queue, a load, a status, a lease. Cheap; runs are gathered. */
  kick(): void;
  stop(): void;
}

interface Parts {
  readonly board: Board;
  readonly availability: Availability;
  readonly executor: Executor;
  readonly runtime: Runtime;
  /** One process at a time plans; the others follow what it offers. */
  readonly lease: Lease;
  /** Resolves when no offer is about to run out: it and the agent who becomes Away by it belong together. */
  readonly settled: () => Promise<unknown>;
  readonly log: Log;
}

const GATHER_MS = 5;

export function createOffers({ board, availability, executor, runtime, lease, settled, log }: Parts): Offers {
  let isRunning = false;
  let isWanted = false;
  let isStopped = false;
  let cancel: (() => void) | null = null;

  async function run(): Promise<void> {
    await settled();
    const term = lease.held();
    const waiting = term === null ? [] : board.waiting();
    const agents = waiting.length === 0 ? [] : await availability.agents();
    if (term === null || agents.length === 0) {
      return;
    }
    const guards = asHolder(lease, term);
    // Together, so that they leave in one write: who is last in a long plan would wait for all others otherwise.
    const made = planOffers(waiting.flatMap(toWaiting), agents, runtime.now()).map(({ conversationId, agentIds }) =>
      executor.execute(conversationId, { type: "MakeOffer", agentIds }, null, guards),
    );
    // Until the last is answered: the next plan must not ask somebody whom this one is still asking.
    for (const result of await Promise.allSettled(made)) {
      if (result.status === "rejected") {
        throw result.reason;
      }
    }
  }

  function kick(): void {
    if (isStopped) {
      return;
    }
    if (isRunning) {
      isWanted = true;
      return;
    }
    cancel ??= runtime.after(GATHER_MS, () => {
      cancel = null;
      isRunning = true;
      run()
        .catch((error: unknown) => log.error({ error }, "offers failed"))
        .finally(() => {
          isRunning = false;
          if (isWanted) {
            isWanted = false;
            kick();
          }
        });
    });
  }

  const ends = [board.onChange(kick), lease.onTaken(kick)];
  return {
    kick,
    stop() {
      isStopped = true;
      for (const end of ends) {
        end();
      }
      cancel?.();
    },
  };
}

export function toWaiting(summary: ConversationSummary): readonly WaitingRow[] {
  const {
    conversationId,
    brandId,
    lane,
    language,
    priority,
    effectivePriority,
    isReturned,
    waitingSince,
    kind,
    excludedAgentIds,
    lastAgentId,
  } = summary;
  return lane === null || waitingSince === null
    ? []
    : [
        {
          conversationId,
          brandId,
          lane,
          language,
          priority,
          effectivePriority,
          isReturned,
          waitingSince,
          kind,
          excludedAgentIds,
          lastAgentId,
        },
      ];
}
