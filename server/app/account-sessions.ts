/**
 * Sessions. A session is in the stream of its account; when a person last did something is only here and, now and then, in
 * the memory the nodes share, so after a restart a session may have its whole idle time again, up to its absolute end.
 */
import { createHash } from "node:crypto";
import type { AgentId } from "../../shared/ids.ts";
import type { SessionEnd } from "../core/agent/events.ts";
import type { KnownAgent, Session } from "../core/agent/state.ts";
import type { Runtime } from "../ports/runtime.ts";

export interface SessionInfo {
  readonly agentId: AgentId;
  /** Names the session without being able to open it. */
  readonly sessionHash: string;
}

export interface SessionTimes {
  /** Without a human action for so long a session ends; heartbeats are none. */
  readonly sessionIdleMs: number;
}

interface LiveSession extends SessionInfo {
  readonly expiresAt: number;
  activeAt: number;
}

export interface Ending extends SessionInfo {
  readonly why: SessionEnd;
}

export const digestOf = (secret: string) => createHash("sha256").update(secret).digest("base64url");

export function createSessions(runtime: Runtime, times: SessionTimes, onEnded: (session: SessionInfo) => void) {
  const sessions = new Map<string, LiveSession>();
  /** Ended here and not known to be stored. */
  const ending = new Map<string, Ending>();

  function drop(sessionHash: string): void {
    const session = sessions.get(sessionHash);
    if (session !== undefined) {
      sessions.delete(sessionHash);
      onEnded({ agentId: session.agentId, sessionHash });
    }
  }

  function open(agentId: AgentId, { sessionHash, expiresAt }: Session): void {
    if (!sessions.has(sessionHash) && !ending.has(sessionHash)) {
      sessions.set(sessionHash, { agentId, sessionHash, expiresAt, activeAt: runtime.now() });
    }
  }

  const endOf = (session: LiveSession, now: number): SessionEnd | null =>
    now >= session.expiresAt ? "expired" : now - session.activeAt >= times.sessionIdleMs ? "idle" : null;

  function living(sessionHash: string): LiveSession | null {
    const session = sessions.get(sessionHash);
    return session === undefined || endOf(session, runtime.now()) !== null ? null : session;
  }

  return {
    /** Follows the account: opens what is new, drops what is gone. */
    follow(agentId: AgentId, before: KnownAgent | null, after: KnownAgent): void {
      for (const { sessionHash } of before?.sessions ?? []) {
        if (!after.sessions.some((session) => session.sessionHash === sessionHash)) {
          drop(sessionHash);
          ending.delete(sessionHash);
        }
      }
      for (const session of after.sessions) {
        open(agentId, session);
      }
    },
    /** Over from now on, whether or not the store hears of it. */
    end({ agentId, sessionHash, why }: Ending): void {
      ending.set(sessionHash, { agentId, sessionHash, why });
      drop(sessionHash);
    },
    find(sessionId: string): SessionInfo | null {
      const session = living(digestOf(sessionId));
      return session === null ? null : { agentId: session.agentId, sessionHash: session.sessionHash };
    },
    isSignedIn: (agentId: AgentId): boolean =>
      [...sessions.values()].some((session) => session.agentId === agentId && living(session.sessionHash) !== null),
    isLiving: (sessionHash: string): boolean => living(sessionHash) !== null,
    /** A person did something in it, here or on another node. */
    touch(sessionHash: string, at: number): void {
      const session = sessions.get(sessionHash);
      if (session !== undefined) {
        session.activeAt = Math.max(session.activeAt, at);
      }
    },
    /** Those in which nothing was done here for half of their idle time. */
    quiet(): readonly string[] {
      const since = runtime.now() - times.sessionIdleMs / 2;
      return [...sessions].flatMap(([sessionHash, { activeAt }]) => (activeAt <= since ? [sessionHash] : []));
    },
    /** What has run out, and what ended before but is not stored. */
    due(): readonly Ending[] {
      const now = runtime.now();
      const over = [...sessions.values()].flatMap((session) => {
        const why = endOf(session, now);
        return why === null ? [] : [{ agentId: session.agentId, sessionHash: session.sessionHash, why }];
      });
      return [...ending.values(), ...over];
    },
  };
}
