/** What a session is on all nodes: in use or idle, and opened by tickets that any node may take. */
import type { AgentId } from "../../shared/ids.ts";
import type { Runtime } from "../ports/runtime.ts";
import type { SessionMemory } from "../ports/session-memory.ts";
import { type createSessions, digestOf, type SessionInfo } from "./account-sessions.ts";

interface Parts {
  readonly sessions: ReturnType<typeof createSessions>;
  readonly memory: SessionMemory;
  readonly runtime: Runtime;
  readonly sessionIdleMs: number;
  readonly ticketMs: number;
  /** Takes in the account as it is stored now. */
  readonly refresh: (agentId: AgentId) => Promise<void>;
}

/** So often within its idle time a session in use is told to the other nodes. */
const TOLD_IN_IDLE = 10;

export function createSessionSharing({ sessions, memory, runtime, sessionIdleMs, ticketMs, refresh }: Parts) {
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
    /** Who signed in at another node a moment ago is known to the store before they are known here. */
    async find(sessionId: string): Promise<SessionInfo | null> {
      const known = sessions.find(sessionId);
      if (known !== null) {
        return known;
      }
      const agentId = await memory.owner(digestOf(sessionId));
      if (agentId !== null) {
        await refresh(agentId);
      }
      return sessions.find(sessionId);
    },
    async isSignedIn(agentId: AgentId): Promise<boolean> {
      await refresh(agentId);
      return sessions.isSignedIn(agentId);
    },
    forget(sessionHash: string): void {
      toldAt.delete(sessionHash);
    },
    /** Asks about sessions that were not used here for long; call it before idle ones are ended. */
    async hearTouches(): Promise<void> {
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
