/**
 * What console sessions and sign-ins share between nodes besides the stream of their account. All of it may be lost: a
 * ticket is fetched again, a session has its whole idle time again, and guessing starts over.
 */
import type { AgentId } from "../../shared/ids.ts";

export interface SessionMemory {
  /** Keeps a one-time ticket. False when that could not be done. */
  putTicket(ticket: string, sessionHash: string, keptMs: number): Promise<boolean>;
  /**
   * The session the ticket was made for, to the first who asks on any node; null afterwards and when it is too old.
   * Rejects with StoreUnavailable when nobody can tell.
   */
  takeTicket(ticket: string): Promise<string | null>;
  /** A person did something in this session, told now and then. At most once. */
  touch(sessionHash: string, at: number): void;
  /** The newest `touch` of any node; null when unknown. */
  touchedAt(sessionHash: string): Promise<number | null>;
  /** Says whose a session is, before its cookie is given out. Never rejects: then other nodes hear of it a little later. */
  putOwner(sessionHash: string, agentId: AgentId, keptMs: number): Promise<void>;
  /** Null when unknown. Rejects with StoreUnavailable when nobody can tell. */
  owner(sessionHash: string): Promise<AgentId | null>;
  /** What was last written under this key and not forgotten; null for nothing. Rejects with StoreUnavailable. */
  tries(key: string): Promise<string | null>;
  /**
   * Writes `after` (null: nothing) if what stands there is `before`; false when it is not. Atomic among all nodes.
   * Rejects with StoreUnavailable.
   */
  swapTries(key: string, before: string | null, after: string | null, keptMs: number): Promise<boolean>;
}
