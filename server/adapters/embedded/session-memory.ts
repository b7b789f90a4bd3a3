/** Tickets of one process, in memory. Touches need no sharing. */
import type { Runtime } from "../../ports/runtime.ts";
import type { SessionMemory } from "../../ports/session-memory.ts";

const MOST_TICKETS = 10_000;

export function createEmbeddedSessionMemory(runtime: Pick<Runtime, "now">): SessionMemory {
  /** Oldest first. */
  const tickets = new Map<string, { readonly sessionHash: string; readonly expiresAt: number }>();
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
  };
}
