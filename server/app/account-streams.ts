/** The streams `agent:<id>`: commands go in here, and every account is kept at hand as its newest known state. */
import type { RejectionCode } from "../../shared/codes.ts";
import { type AgentId, toEventId } from "../../shared/ids.ts";
import type { AgentCommand } from "../core/agent/commands.ts";
import { decide } from "../core/agent/decide.ts";
import { type AgentState, evolve, initialAgent, type KnownAgent } from "../core/agent/state.ts";
import { AGENT_KIND, accountOf, agentSummary } from "../core/agent/summary.ts";
import { type EventStore, StoreUnavailable, type StreamId, type Summary } from "../ports/event-store.ts";
import type { Runtime } from "../ports/runtime.ts";

export interface AccountCommandId {
  readonly participant: string;
  readonly id: string;
  readonly digest: string;
}

export type AccountResult =
  /** `seq`: the newest number of the account's stream. */
  { readonly status: "done"; readonly seq: number } | { readonly status: "rejected"; readonly code: RejectionCode };

export interface AccountStreams {
  readonly states: ReadonlyMap<AgentId, KnownAgent>;
  change(agentId: AgentId, command: AgentCommand, commandId?: AccountCommandId | null): Promise<AccountResult>;
  /** Takes in the account as it is stored now. Rejects with StoreUnavailable. */
  refresh(agentId: AgentId): Promise<void>;
  close(): void;
}

interface Parts {
  readonly store: EventStore;
  readonly runtime: Runtime;
  /** Called in order of numbers, once for each newer state, also those another process wrote. */
  readonly onState: (agentId: AgentId, before: KnownAgent | null, after: KnownAgent) => void;
}

const MOST_TRIES = 5;
const MOST_AGENTS = 10_000;

const streamOf = (agentId: AgentId): StreamId => `agent:${agentId}`;

export async function openAccountStreams({ store, runtime, onState }: Parts): Promise<AccountStreams> {
  const states = new Map<AgentId, KnownAgent>();

  /** Takes in a state read from or written to the store; older ones than known are ignored. */
  function apply(agentId: AgentId, state: KnownAgent): void {
    const before = states.get(agentId) ?? null;
    if (before === null || before.eventCount < state.eventCount) {
      states.set(agentId, state);
      onState(agentId, before, state);
    }
  }

  function applyRow(row: Summary): void {
    const account = accountOf(row);
    if (account !== null) {
      apply(account.agentId, account.state);
    }
  }

  async function load(agentId: AgentId): Promise<AgentState> {
    const row = await store.summary(streamOf(agentId));
    return (row === null ? null : accountOf(row)?.state) ?? initialAgent;
  }

  async function attempt(
    agentId: AgentId,
    before: AgentState,
    command: AgentCommand,
    commandId: AccountCommandId | null,
  ) {
    const now = runtime.now();
    const seq = before.type === "new" ? 0 : before.eventCount;
    const decision = decide(before, command, now);
    if (decision.status === "rejected") {
      return decision;
    }
    const after = decision.events.reduce<AgentState>(
      (sum, body, index) => evolve(sum, { seq: seq + index + 1, at: now, body }),
      before,
    );
    if (decision.events.length === 0 || after.type === "new") {
      return { status: "done", seq } as const;
    }
    const events = decision.events.map((body) => ({ eventId: toEventId(runtime.newId()), at: now, body }));
    const summary = agentSummary(agentId, after, now);
    const write = {
      streamId: streamOf(agentId),
      expectedSeq: seq,
      events,
      summary,
      command: commandId,
      redactions: [],
    };
    const result = await store.append({ writes: [write], guards: [] });
    switch (result.status) {
      case "appended":
        apply(agentId, after);
        return { status: "done", seq: after.eventCount } as const;
      case "duplicate":
        return result.isSameContent
          ? ({ status: "done", seq: result.seq } as const)
          : ({ status: "rejected", code: "idempotency_conflict" } as const);
      case "conflict":
        return "conflict";
      case "refused":
        throw new Error("an append without guards was refused");
    }
  }

  const endWatch = store.watch(({ summaries }) => {
    for (const row of summaries) {
      applyRow(row);
    }
  });
  for (const row of await store.find({ kind: AGENT_KIND, order: "recent", limit: MOST_AGENTS })) {
    applyRow(row);
  }

  return {
    states,
    async change(agentId, command, commandId = null) {
      try {
        for (let tries = 0; tries < MOST_TRIES; tries += 1) {
          const known = tries === 0 ? states.get(agentId) : undefined;
          const result = await attempt(agentId, known ?? (await load(agentId)), command, commandId);
          if (result !== "conflict") {
            return result;
          }
        }
        return { status: "rejected", code: "busy" };
      } catch (error) {
        if (error instanceof StoreUnavailable) {
          return { status: "rejected", code: "not_saved" };
        }
        throw error;
      }
    },
    async refresh(agentId) {
      const row = await store.summary(streamOf(agentId));
      if (row !== null) {
        applyRow(row);
      }
    },
    close: endWatch,
  };
}
