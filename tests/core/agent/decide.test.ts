import { describe, expect, it } from "vitest";
import type { AgentCommand } from "../../../server/core/agent/commands.ts";
import { decide } from "../../../server/core/agent/decide.ts";
import type { AgentEvent, AgentProfile } from "../../../server/core/agent/events.ts";
import { type AgentState, evolve, initialAgent, MOST_SESSIONS } from "../../../server/core/agent/state.ts";
import { accountOf, agentOf, agentSummary } from "../../../server/core/agent/summary.ts";
import { toAgentId, toBrandId } from "../../../shared/ids.ts";

const profile: AgentProfile = {
  login: "noor@demo",
  name: "Noor Bakker",
  email: "noor@mail.example",
  alias: "Noor",
  roles: ["agent"],
  brandIds: [toBrandId("demo")],
  lanes: ["general"],
  languages: ["nl"],
  capacityUnits: 4,
};
const NOW = 1_000_000;
const registered: AgentEvent = { type: "AgentRegistered", ...profile };
const signedIn = (sessionHash: string, expiresAfterMs = 60_000): AgentEvent => ({
  type: "SignedIn",
  sessionHash,
  deviceHash: `device of ${sessionHash}`,
  expiresAfterMs,
});
const signIn = (sessionHash: string): AgentCommand => ({
  type: "SignIn",
  sessionHash,
  deviceHash: `device of ${sessionHash}`,
  expiresAfterMs: 60_000,
});
const available: AgentEvent = { type: "StatusSet", status: "available", why: "signed_in" };

const fold = (events: readonly AgentEvent[], at = NOW) =>
  events.reduce<AgentState>((state, body, index) => evolve(state, { seq: index + 1, at, body }), initialAgent);
const given = (...events: readonly AgentEvent[]) => ({
  when: (command: AgentCommand, now = NOW) => {
    const decision = decide(fold(events), command, now);
    return decision.status === "accepted" ? decision.events : decision.code;
  },
});

describe("an account", () => {
  it("[QS1] is registered by its first sync and untouched by the same one again", () => {
    expect(given().when({ type: "SyncAgent", profile })).toEqual([registered]);
    expect(given(registered).when({ type: "SyncAgent", profile })).toEqual([]);
  });

  it("[S12] loses its sessions with other roles or brands, not with another alias", () => {
    const changed = (change: Partial<AgentProfile>) =>
      given(registered, signedIn("s1")).when({ type: "SyncAgent", profile: { ...profile, ...change } });
    const ended = { type: "SignedOut", sessionHash: "s1", why: "rights_changed" };
    expect(changed({ roles: ["admin"] })).toEqual([{ type: "AgentChanged", ...profile, roles: ["admin"] }, ended]);
    expect(changed({ brandIds: [] })).toContainEqual(ended);
    expect(changed({ alias: "Nora" })).toEqual([{ type: "AgentChanged", ...profile, alias: "Nora" }]);
  });

  it("[S12] loses its sessions with a new password", () => {
    expect(given(registered, signedIn("s1")).when({ type: "SetPassword", hash: "h" })).toEqual([
      { type: "PasswordSet", hash: "h" },
      { type: "SignedOut", sessionHash: "s1", why: "password_changed" },
    ]);
    expect(given(registered, { type: "PasswordSet", hash: "h" }).when({ type: "SetPassword", hash: "h" })).toEqual([]);
  });

  it("[S12] loses its sessions when disabled, knows no command then, and comes back by a sync", () => {
    expect(given(registered, signedIn("s1")).when({ type: "DisableAgent" })).toEqual([
      { type: "SignedOut", sessionHash: "s1", why: "disabled" },
      { type: "AgentDisabled" },
    ]);
    const disabled = given(registered, { type: "AgentDisabled" });
    expect(disabled.when(signIn("s2"))).toBe("not_found");
    expect(disabled.when({ type: "SetStatus", status: "available" })).toBe("not_found");
    expect(disabled.when({ type: "DisableAgent" })).toEqual([]);
    expect(disabled.when({ type: "SyncAgent", profile })).toEqual([registered]);
    expect(given().when({ type: "MissOffer" })).toBe("not_found");
  });
});

describe("signing in", () => {
  it("[S12] makes available when nobody was signed in, and leaves the status of one who is", () => {
    expect(given(registered).when(signIn("s1"))).toEqual([signedIn("s1"), available]);
    expect(
      given(registered, signedIn("s1"), { type: "StatusSet", status: "break", why: "chosen" }).when(signIn("s2")),
    ).toEqual([signedIn("s2")]);
  });

  it("[T15] ends what has run out and the oldest beyond five", () => {
    expect(given(registered, signedIn("old", 10), available).when(signIn("s1"), NOW + 10)).toEqual([
      { type: "SignedOut", sessionHash: "old", why: "expired" },
      signedIn("s1"),
    ]);
    const many = Array.from({ length: MOST_SESSIONS }, (_, index) => signedIn(`s${index}`));
    expect(given(registered, ...many, available).when(signIn("new"))).toEqual([
      { type: "SignedOut", sessionHash: "s0", why: "replaced" },
      signedIn("new"),
    ]);
  });

  it("[T15] out of a session that is not there changes nothing", () => {
    expect(given(registered).when({ type: "SignOut", sessionHash: "s1", why: "chosen" })).toEqual([]);
  });
});

describe("offers", () => {
  const missed: AgentEvent = { type: "OfferMissed" };

  it("[QS3] the second missed in a row makes Away", () => {
    expect(given(registered, available).when({ type: "MissOffer" })).toEqual([missed]);
    expect(given(registered, available, missed).when({ type: "MissOffer" })).toEqual([
      missed,
      { type: "StatusSet", status: "away", why: "two_offers_missed" },
    ]);
  });

  it("[QS3] an answered one, or choosing a status, ends the row", () => {
    expect(given(registered, available, missed).when({ type: "TakeOffer" })).toEqual([{ type: "OfferTaken" }]);
    expect(given(registered, available).when({ type: "TakeOffer" })).toEqual([]);
    expect(given(registered, available, missed, { type: "OfferTaken" }).when({ type: "MissOffer" })).toEqual([missed]);
    expect(
      given(registered, available, missed, { type: "StatusSet", status: "available", why: "chosen" }).when({
        type: "MissOffer",
      }),
    ).toEqual([missed]);
  });

  it("[QS3] who is on a break stays on it", () => {
    expect(
      given(registered, { type: "StatusSet", status: "break", why: "chosen" }, missed, missed).when({
        type: "MissOffer",
      }),
    ).toEqual([missed]);
  });
});

describe("the summary of an account", () => {
  const events: readonly AgentEvent[] = [
    registered,
    { type: "PasswordSet", hash: "h" },
    signedIn("s1"),
    available,
    { type: "OfferMissed" },
  ];

  it("[QS1] gives the state back as it was, after a trip through JSON", () => {
    const state = fold(events);
    if (state.type === "new") {
      throw new Error("not registered");
    }
    const row = agentSummary(toAgentId("noor"), state, NOW);
    expect(accountOf(JSON.parse(JSON.stringify(row)))).toEqual({ agentId: "noor", state });
  });

  it("[T16] shows router and console neither e-mail, password nor session", () => {
    const state = fold(events);
    const agent = state.type === "new" ? null : agentOf(agentSummary(toAgentId("noor"), state, NOW));
    expect(agent).toEqual({
      agentId: "noor",
      login: "noor@demo",
      name: "Noor Bakker",
      alias: "Noor",
      roles: ["agent"],
      brandIds: ["demo"],
      lanes: ["general"],
      languages: ["nl"],
      capacityUnits: 4,
      status: "available",
      statusSince: NOW,
      statusWhy: "signed_in",
    });
  });

  it("[QS1] is null for other rows and for disabled accounts", () => {
    const state = fold([...events, { type: "AgentDisabled" }]);
    expect(state.type === "new" ? null : agentOf(agentSummary(toAgentId("noor"), state, NOW))).toBeNull();
    expect(agentOf({ kind: "conversation", data: {} })).toBeNull();
  });

  it("[QS1] any list of events folds without throwing", () => {
    const all: readonly AgentEvent[] = [
      ...events,
      { type: "SignedOut", sessionHash: "s1", why: "idle" },
      { type: "OfferTaken" },
      { type: "AgentChanged", ...profile },
      { type: "AgentDisabled" },
    ];
    for (let start = 0; start < all.length; start += 1) {
      expect(() => fold([...all.slice(start), ...all.slice(0, start)].reverse())).not.toThrow();
    }
  });
});
