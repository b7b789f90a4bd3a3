/** Tickets and counts of tries of one process, in memory. Touches and owners need no sharing. */
import type { Runtime } from "../../ports/runtime.ts";
import type { SessionMemory } from "../../ports/session-memory.ts";

const MOST_TICKETS = 10_000;
/** The one not tried for longest makes room. */
const MOST_TRIES = 300_000;

export function createEmbeddedSessionMemory(runtime: Pick<Runtime, "now">): SessionMemory {
  /** Oldest first. */
  const tickets = new Map<string, { readonly sessionHash: string; readonly expiresAt: number }>();
  /** Last tried last. */
  const counts = new Map<string, { readonly value: string; readonly expiresAt: number }>();
  const triesOf = (key: string) => {
    const found = counts.get(key);
    return found !== undefined && found.expiresAt > runtime.now() ? found.value : null;
  };
  return {
    putTicket: async (ticket, sessionHash, keptMs) => {
      const now = runtime.now();
      for (const [key, { expiresAt }] of tickets) {
        if (expiresAt > now && tickets.size < MOST_TICKETS) {
          break;
        }
        tickets.delete(key);
      }
      tickets.set(ticket, { sessionHash, expiresAt: now + keptMs });
      return true;
    },
    takeTicket: async (ticket) => {
      const found = tickets.get(ticket);
      tickets.delete(ticket);
      return found !== undefined && found.expiresAt > runtime.now() ? found.sessionHash : null;
    },
    touch: () => undefined,
    touchedAt: async () => null,
    putOwner: async () => undefined,
    owner: async () => null,
    tries: async (key) => triesOf(key),
    swapTries: async (key, before, after, keptMs) => {
      if (triesOf(key) !== before) {
        return false;
      }
      counts.delete(key);
      if (after !== null) {
        counts.set(key, { value: after, expiresAt: runtime.now() + keptMs });
      }
      for (const [oldest, { expiresAt }] of counts) {
        if (expiresAt > runtime.now() && counts.size <= MOST_TRIES) {
          break;
        }
        counts.delete(oldest);
      }
      return true;
    },
  };
}
