/** Decides commands to a console account. Pure and total: the same state and command give the same events. */
import type { RejectionCode } from "../../../shared/codes.ts";
import { assertNever } from "../assert-never.ts";
import type { AgentCommand } from "./commands.ts";
import type { AgentEvent, AgentProfile, SessionEnd } from "./events.ts";
import { type AgentState, type KnownAgent, MOST_SESSIONS, profileOf, type Session } from "./state.ts";

export type AgentDecision =
  | { readonly status: "accepted"; readonly events: readonly AgentEvent[] }
  | { readonly status: "rejected"; readonly code: RejectionCode };

/** So many offers running out in a row make an agent Away (QS3). */
const MOST_MISSED = 2;

export function decide(state: AgentState, command: AgentCommand, now: number): AgentDecision {
  if (command.type === "SyncAgent") {
    return accept(synced(state, command.profile));
  }
  if (state.type !== "active") {
    const isDone = state.type === "disabled" && (command.type === "DisableAgent" || command.type === "SignOut");
    return isDone ? accept([]) : { status: "rejected", code: "not_found" };
  }
  switch (command.type) {
    case "SetPassword":
      return accept(
        command.hash === state.passwordHash
          ? []
          : [{ type: "PasswordSet", hash: command.hash }, ...ended(state.sessions, "password_changed")],
      );
    case "SignIn":
      return accept(signedIn(state, command, now));
    case "SignOut":
      return accept(
        ended(
          state.sessions.filter(({ sessionHash }) => sessionHash === command.sessionHash),
          command.why,
        ),
      );
    case "SetStatus":
      return accept(
        command.status === state.status ? [] : [{ type: "StatusSet", status: command.status, why: "chosen" }],
      );
    case "MissOffer": {
      const isAway = state.status === "available" && state.missedCount + 1 >= MOST_MISSED;
      const away: readonly AgentEvent[] = isAway
        ? [{ type: "StatusSet", status: "away", why: "two_offers_missed" }]
        : [];
      return accept([{ type: "OfferMissed" }, ...away]);
    }
    case "TakeOffer":
      return accept(state.missedCount === 0 ? [] : [{ type: "OfferTaken" }]);
    case "DisableAgent":
      return accept([...ended(state.sessions, "disabled"), { type: "AgentDisabled" }]);
    default:
      return assertNever(command, { status: "rejected", code: "not_expected" });
  }
}

const accept = (events: readonly AgentEvent[]): AgentDecision => ({ status: "accepted", events });

function ended(sessions: readonly Session[], why: SessionEnd): readonly AgentEvent[] {
  return sessions.map(({ sessionHash }) => ({ type: "SignedOut", sessionHash, why }));
}

/** Ends what has run out, makes room, and opens the new session. Signing in while nobody else is makes Available. */
function signedIn(state: KnownAgent, command: AgentCommand & { type: "SignIn" }, now: number): readonly AgentEvent[] {
  const living = state.sessions.filter((session) => session.expiresAt > now);
  const gone = state.sessions.filter((session) => session.expiresAt <= now);
  const surplus = living.slice(0, Math.max(0, living.length + 1 - MOST_SESSIONS));
  const { sessionHash, deviceHash, expiresAfterMs } = command;
  const isFirst = living.length === 0 && state.status !== "available";
  return [
    ...ended(gone, "expired"),
    ...ended(surplus, "replaced"),
    { type: "SignedIn", sessionHash, deviceHash, expiresAfterMs },
    ...(isFirst ? ([{ type: "StatusSet", status: "available", why: "signed_in" }] as const) : []),
  ];
}

/** Other roles or brands mean a new session, so that no session outlives the rights it was given (S12). */
function synced(state: AgentState, profile: AgentProfile): readonly AgentEvent[] {
  if (state.type !== "active") {
    return [{ type: "AgentRegistered", ...profileOf(profile) }];
  }
  const before = state.profile;
  if (isSame(profileOf(before), profileOf(profile))) {
    return [];
  }
  const hasSameRights = isSame(before.roles, profile.roles) && isSame(before.brandIds, profile.brandIds);
  return [
    { type: "AgentChanged", ...profileOf(profile) },
    ...(hasSameRights ? [] : ended(state.sessions, "rights_changed")),
  ];
}

/** Both sides are built by `profileOf`, so their keys come in the same order. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
