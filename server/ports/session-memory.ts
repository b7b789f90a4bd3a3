/**
 * What console sessions share between nodes besides the stream of their account. All of it may be lost: a ticket is
 * fetched again, and a session has its whole idle time again.
 */
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
}
