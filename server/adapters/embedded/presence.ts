/** Presence of one process: leases, signals and viewers in memory. A restart forgets them, which is allowed (DL13). */

import type { AgentId, ConversationId } from "../../../shared/ids.ts";
import type { AgentLease, Presence, Signal } from "../../ports/presence.ts";
import type { Runtime } from "../../ports/runtime.ts";

export interface EmbeddedPresenceOptions {
  readonly onListenerError?: (error: unknown) => void;
}

/** More conversations than have both ends open; the oldest are forgotten first. */
const SEEN_KEPT = 50_000;

export function createEmbeddedPresence(
  runtime: Pick<Runtime, "now">,
  { onListenerError = () => {} }: EmbeddedPresenceOptions = {},
): Presence {
  const leases = new Map<AgentId, AgentLease>();
  const listeners = new Map<ConversationId, Set<{ readonly listener: (signal: Signal) => void }>>();
  const seen = new Map<ConversationId, number>();
  const viewers = new Map<ConversationId, Set<AgentId>>();
  // Above every number of an earlier run, as no run hands out a million leases a second.
  let lastLeaseNumber = runtime.now() * 1_000;

  function isLive(lease: AgentLease | undefined): lease is AgentLease {
    return lease !== undefined && lease.expiresAt > runtime.now();
  }

  function signal(conversationId: ConversationId, value: Signal): void {
    if (value.type === "seen") {
      const seq = Math.max(value.seq, seen.get(conversationId) ?? 0);
      seen.delete(conversationId);
      seen.set(conversationId, seq);
      const [oldest] = seen.keys();
      if (seen.size > SEEN_KEPT && oldest !== undefined) {
        seen.delete(oldest);
      }
    }
    for (const { listener } of [...(listeners.get(conversationId) ?? [])]) {
      try {
        listener(value);
      } catch (error) {
        onListenerError(error);
      }
    }
  }

  return {
    renew: async (agentId, leaseMs) => {
      const before = leases.get(agentId);
      lastLeaseNumber += isLive(before) ? 0 : 1;
      const leaseNumber = isLive(before) ? before.leaseNumber : lastLeaseNumber;
      const lease = { agentId, expiresAt: runtime.now() + leaseMs, leaseNumber };
      leases.set(agentId, lease);
      return lease;
    },
    release: async ({ agentId, leaseNumber }) => {
      if (leases.get(agentId)?.leaseNumber === leaseNumber) {
        leases.delete(agentId);
      }
    },
    online: async () => {
      for (const [agentId, lease] of leases) {
        if (!isLive(lease)) {
          leases.delete(agentId);
        }
      }
      return [...leases.values()];
    },
    signal,
    onSignal: (conversationId, listener) => {
      const entry = { listener };
      const entries = listeners.get(conversationId) ?? new Set();
      listeners.set(conversationId, entries.add(entry));
      return () => {
        entries.delete(entry);
        if (entries.size === 0 && listeners.get(conversationId) === entries) {
          listeners.delete(conversationId);
        }
      };
    },
    seenSeq: async (conversationId) => seen.get(conversationId) ?? 0,
    look: async (conversationId, agentId, isLooking) => {
      const agentIds = viewers.get(conversationId) ?? new Set();
      const changes = agentIds.has(agentId) !== isLooking;
      if (isLooking) {
        viewers.set(conversationId, agentIds.add(agentId));
      } else if (agentIds.delete(agentId) && agentIds.size === 0) {
        viewers.delete(conversationId);
      }
      if (changes) {
        signal(conversationId, { type: "viewers", agentIds: [...agentIds] });
      }
    },
  };
}
