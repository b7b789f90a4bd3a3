/**
 * A console account, folded from its stream:
 *
 *   new --AgentRegistered--> active --AgentDisabled--> disabled --AgentRegistered--> active
 */
import type { AgentStatus } from "../../../shared/vocabulary.ts";
import { assertNever } from "../assert-never.ts";
import type { AgentProfile, PlacedAgentEvent, StatusReason } from "./events.ts";

export interface Session {
  readonly sessionHash: string;
  readonly startedAt: number;
  /** The absolute end; the idle end is kept in memory by the app. */
  readonly expiresAt: number;
}

export interface KnownAgent {
  readonly type: "active" | "disabled";
  /** Number of the newest event: what the next append expects. */
  readonly eventCount: number;
  readonly profile: AgentProfile;
  /** Null: nobody can sign in. */
  readonly passwordHash: string | null;
  /** Oldest first, at most MOST_SESSIONS. */
  readonly sessions: readonly Session[];
  /** Oldest first, at most MOST_DEVICES. */
  readonly deviceHashes: readonly string[];
  readonly status: AgentStatus;
  readonly statusSince: number;
  readonly statusWhy: StatusReason;
  /** Offers that ran out since one was answered. */
  readonly missedCount: number;
}

export type AgentState = { readonly type: "new" } | KnownAgent;

export const initialAgent: AgentState = { type: "new" };

export const MOST_SESSIONS = 5;
const MOST_DEVICES = 8;

export function evolve(state: AgentState, event: PlacedAgentEvent): AgentState {
  const { body, at, seq } = event;
  if (state.type === "new") {
    return body.type === "AgentRegistered" ? registered(event, body) : state;
  }
  const known: KnownAgent = { ...state, eventCount: seq };
  switch (body.type) {
    case "AgentRegistered":
      return { ...known, type: "active", profile: profileOf(body) };
    case "AgentChanged":
      return { ...known, profile: profileOf(body) };
    case "PasswordSet":
      return { ...known, passwordHash: body.hash };
    case "SignedIn": {
      const session = { sessionHash: body.sessionHash, startedAt: at, expiresAt: at + body.expiresAfterMs };
      const deviceHashes = [...known.deviceHashes.filter((hash) => hash !== body.deviceHash), body.deviceHash];
      return { ...known, sessions: [...known.sessions, session], deviceHashes: deviceHashes.slice(-MOST_DEVICES) };
    }
    case "SignedOut":
      return { ...known, sessions: known.sessions.filter((session) => session.sessionHash !== body.sessionHash) };
    case "StatusSet":
      return { ...known, status: body.status, statusSince: at, statusWhy: body.why, missedCount: 0 };
    case "OfferMissed":
      return { ...known, missedCount: known.missedCount + 1 };
    case "OfferTaken":
      return { ...known, missedCount: 0 };
    case "AgentDisabled":
      return { ...known, type: "disabled", sessions: [], status: "away", statusSince: at };
    default:
      return assertNever(body, known);
  }
}

function registered(event: PlacedAgentEvent, body: AgentProfile): KnownAgent {
  return {
    type: "active",
    eventCount: event.seq,
    profile: profileOf(body),
    passwordHash: null,
    sessions: [],
    deviceHashes: [],
    status: "away",
    statusSince: event.at,
    statusWhy: "chosen",
    missedCount: 0,
  };
}

export function profileOf(from: AgentProfile): AgentProfile {
  const { login, name, email, alias, roles, brandIds, lanes, languages, capacityUnits } = from;
  return { login, name, email, alias, roles, brandIds, lanes, languages, capacityUnits };
}
