/** What a session is on all nodes: in use or idle, and opened by tickets that any node may take. */
import type { Runtime } from "../ports/runtime.ts";
import type { SessionMemory } from "../ports/session-memory.ts";
import type { createSessions } from "./account-sessions.ts";

interface Parts {
  readonly sessions: ReturnType<typeof createSessions>;
  readonly memory: SessionMemory;
  readonly runtime: Runtime;
  readonly sessionIdleMs: number;
  readonly ticketMs: number;
}

/** So often within its idle time a session in use is told to the other nodes. */
const TOLD_IN_IDLE = 10;

export function createSessionSharing({ sessions, memory, runtime, sessionIdleMs, ticketMs }: Parts) {
  const toldAt = new Map<string, number>();
  return {
    /** A person did something in this session, here. */
    touch(sessionHash: string): void {
      const now = runtime.now();
      if (!sessions.isLiving(sessionHash)) {
        toldAt.delete(sessionHash);
        return;
      }
      sessions.touch(sessionHash, now);
      if (now - (toldAt.get(sessionHash) ?? 0) >= sessionIdleMs / TOLD_IN_IDLE) {
        toldAt.set(sessionHash, now);
        memory.touch(sessionHash, now);
      }
    },
    forget(sessionHash: string): void {
      toldAt.delete(sessionHash);
    },
    /** Asks about sessions that were not used here for long; call it before idle ones are ended. */
    async refresh(): Promise<void> {
      for (const sessionHash of sessions.quiet()) {
        sessions.touch(sessionHash, (await memory.touchedAt(sessionHash)) ?? 0);
      }
    },
    async issueTicket(sessionHash: string): Promise<string | null> {
      const ticket = runtime.newId() + runtime.newId();
      return (await memory.putTicket(ticket, sessionHash, ticketMs)) ? ticket : null;
    },
    redeemTicket: async (ticket: string, sessionHash: string): Promise<boolean> =>
      (await memory.takeTicket(ticket)) === sessionHash && sessions.isLiving(sessionHash),
  };
}
