/**
 * Console accounts: who may sign in, who is signed in, what status they have. The stream `agent:<id>` is the truth and
 * its summary the cache.
 */
import type { AgentId, ClientMessageId } from "../../shared/ids.ts";
import type { AgentSelf } from "../../shared/protocol-server.ts";
import type { AgentStatus } from "../../shared/vocabulary.ts";
import type { AgentProfile } from "../core/agent/events.ts";
import { type PasswordProblem, passwordProblem } from "../core/agent/password.ts";
import { toAgent } from "../core/agent/summary.ts";
import { type EventStore, StoreUnavailable } from "../ports/event-store.ts";
import type { PasswordHasher } from "../ports/password-hasher.ts";
import type { Runtime } from "../ports/runtime.ts";
import type { SessionMemory } from "../ports/session-memory.ts";
import { createSessions, digestOf, type Ending, type SessionInfo } from "./account-sessions.ts";
import { type AccountResult, openAccountStreams } from "./account-streams.ts";
import type { AgentAccount, AgentDirectory } from "./agent-directory.ts";
import type { Log } from "./log.ts";
import { createSessionSharing } from "./session-sharing.ts";
import { createSignInGuard } from "./sign-in-guard.ts";

export type { SessionInfo } from "./account-sessions.ts";
export type { AccountResult } from "./account-streams.ts";

export interface AccountsConfig {
  /** Without a human action for so long a session ends; heartbeats are none. */
  readonly sessionIdleMs: number;
  readonly sessionMaxMs: number;
  readonly ticketMs: number;
  readonly sweepMs: number;
}

export const ACCOUNT_TIMES: AccountsConfig = {
  sessionIdleMs: 30 * 60_000,
  sessionMaxMs: 12 * 3_600_000,
  ticketMs: 60_000,
  sweepMs: 15_000,
};

export interface AccountSettings {
  readonly agentId: AgentId;
  readonly profile: AgentProfile;
  /** Null keeps the password that is stored, if any. */
  readonly passwordHash: string | null;
}

export interface SignInAttempt {
  readonly login: string;
  readonly password: string;
  /** The address key of the browser (http/address.ts). Kept as a digest, for an hour at most. */
  readonly address: string;
  /** Id this browser was given at an earlier sign-in. */
  readonly device: string | null;
}

export type SignInResult =
  | { readonly status: "signed_in"; readonly agentId: AgentId; readonly sessionId: string; readonly device: string }
  | { readonly status: "wrong_credentials" }
  | { readonly status: "locked"; readonly retryAfterMs: number }
  /** The store cannot write. */
  | { readonly status: "not_saved" };

export interface Accounts extends AgentDirectory {
  /** Makes the accounts those of the config: registers, changes, disables. Repeating it does nothing. */
  sync(settings: readonly AccountSettings[]): Promise<void>;
  setPassword(
    agentId: AgentId,
    password: string,
  ): Promise<"set" | "busy" | "not_saved" | "not_found" | PasswordProblem>;
  hasPassword(agentId: AgentId): boolean;
  signIn(attempt: SignInAttempt): Promise<SignInResult>;
  /** The session is over when this is called, stored or not; its sockets are told before it resolves. */
  signOut(sessionId: string): Promise<void>;
  session(sessionId: string): SessionInfo | null;
  /** As `session`, and asks the store where this node has not heard of it yet. Rejects with StoreUnavailable. */
  findSession(sessionId: string): Promise<SessionInfo | null>;
  /** Has a living session, in any browser on any node, as the store has it now. Rejects with StoreUnavailable. */
  isSignedIn(agentId: AgentId): Promise<boolean>;
  /** A person did something in this session. */
  touch(sessionHash: string): void;
  /** Called once for every session that ends, for whatever reason. Returns the function that ends it. */
  onSessionEnded(listener: (session: SessionInfo) => void): () => void;
  /** Good once, for 60 s, for the socket of this session on any node (T1). Null when it could not be kept. */
  issueTicket(sessionHash: string): Promise<string | null>;
  redeemTicket(ticket: string, sessionHash: string): Promise<boolean>;
  setStatus(agentId: AgentId, status: AgentStatus, clientMessageId: ClientMessageId | null): Promise<AccountResult>;
  /** An offer ran out unanswered; the second in a row makes Away. */
  offerMissed(agentId: AgentId): Promise<AccountResult>;
  /** An offer was accepted or declined. */
  offerTaken(agentId: AgentId): Promise<AccountResult>;
  self(agentId: AgentId): Promise<AgentSelf | null>;
  close(): void;
}

interface Parts {
  readonly store: EventStore;
  readonly runtime: Runtime;
  readonly hasher: PasswordHasher;
  readonly memory: SessionMemory;
  readonly log: Log;
  readonly config: AccountsConfig;
}

/** Asked to come back when two hashes run and fifty wait. */
const HASHER_BUSY_MS = 1_000;

const loginKey = (login: string) => login.trim().normalize("NFC").toLowerCase();

export async function createAccounts({ store, runtime, hasher, memory, log, config }: Parts): Promise<Accounts> {
  const onEnded = new Set<(session: SessionInfo) => void>();
  const onChanged = new Set<(agent: AgentAccount) => void>();
  const guard = createSignInGuard(memory);
  const newSecret = () => runtime.newId() + runtime.newId();
  const sessions = createSessions(runtime, config, (session) => {
    sharing.forget(session.sessionHash);
    tell(onEnded, session);
  });
  const refresh = (agentId: AgentId) => streams.refresh(agentId);
  const sharing = createSessionSharing({ sessions, memory, runtime, refresh, ...config });
  const streams = await openAccountStreams({
    store,
    runtime,
    onState(agentId, before, after) {
      sessions.follow(agentId, before, after);
      tell(onChanged, toAgent(agentId, after));
    },
  });
  const { states, change } = streams;
  const active = () => [...states].filter(([, state]) => state.type === "active");
  const byLogin = (login: string) => active().find(([, state]) => loginKey(state.profile.login) === login);
  const activeState = (agentId: AgentId) => {
    const state = states.get(agentId);
    return state?.type === "active" ? state : null;
  };
  /** What unknown accounts are checked against, so that they cost the same time. */
  const nobodysHash = (await hasher.hash(newSecret())) ?? "";

  async function end(ending: Ending): Promise<void> {
    const { agentId, sessionHash, why } = ending;
    sessions.end(ending);
    const result = await change(agentId, { type: "SignOut", sessionHash, why });
    if (result.status === "rejected") {
      log.warn({ agentId, code: result.code }, "the end of a session is not stored yet");
    }
  }

  async function sweep(): Promise<void> {
    await sharing.hearTouches();
    for (const ending of sessions.due()) {
      await end(ending);
    }
  }

  let cancelSweep: () => void = () => undefined;
  function sweepLater(): void {
    cancelSweep = runtime.after(config.sweepMs, () => {
      sweepLater();
      sweep().catch((error: unknown) => log.warn({ err: error }, "the sweep of sessions failed"));
    });
  }
  sweepLater();

  return {
    list: () => active().map(([agentId, state]) => toAgent(agentId, state)),
    get(agentId) {
      const state = activeState(agentId);
      return state === null ? null : toAgent(agentId, state);
    },
    onChange: (listener) => listen(onChanged, listener),
    onSessionEnded: (listener) => listen(onEnded, listener),

    async sync(settings) {
      const named = new Set(settings.map(({ agentId }) => agentId));
      for (const [agentId] of active().filter(([id]) => !named.has(id))) {
        mustBeDone(agentId, await change(agentId, { type: "DisableAgent" }));
      }
      for (const { agentId, profile, passwordHash } of settings) {
        mustBeDone(agentId, await change(agentId, { type: "SyncAgent", profile }));
        if (passwordHash !== null) {
          mustBeDone(agentId, await change(agentId, { type: "SetPassword", hash: passwordHash }));
        }
      }
    },

    async setPassword(agentId, password) {
      const state = activeState(agentId);
      if (state === null) {
        return "not_found";
      }
      const problem = passwordProblem(password, state.profile);
      if (problem !== null) {
        return problem;
      }
      const hash = await hasher.hash(password);
      if (hash === null) {
        return "busy";
      }
      const result = await change(agentId, { type: "SetPassword", hash });
      return result.status === "done" ? "set" : "not_saved";
    },

    hasPassword: (agentId) => (activeState(agentId)?.passwordHash ?? null) !== null,

    async signIn({ login, password, address, device }) {
      const key = loginKey(login);
      const [agentId, state] = byLogin(key) ?? [null, null];
      const deviceHash = device === null ? null : digestOf(device);
      const isKnownDevice = deviceHash !== null && (state?.deviceHashes.includes(deviceHash) ?? false);
      const who = { login: key, address, device: isKnownDevice ? deviceHash : null };
      const entry = await guard.enter(who, runtime.now());
      if (entry.status === "locked") {
        return entry;
      }
      const verdict = await hasher.verify(state?.passwordHash ?? nobodysHash, password);
      if (verdict === "busy") {
        await entry.takeBack();
        return { status: "locked", retryAfterMs: HASHER_BUSY_MS };
      }
      if (verdict === "mismatch" || agentId === null || state.passwordHash === null) {
        return { status: "wrong_credentials" };
      }
      await entry.succeed();
      const sessionId = newSecret();
      const kept = isKnownDevice && device !== null ? device : newSecret();
      const hashes = { sessionHash: digestOf(sessionId), deviceHash: digestOf(kept) };
      const result = await change(agentId, { type: "SignIn", ...hashes, expiresAfterMs: config.sessionMaxMs });
      if (result.status === "rejected") {
        // Disabled in this very moment, or the store cannot write.
        return { status: result.code === "not_found" ? "wrong_credentials" : "not_saved" };
      }
      await memory.putOwner(hashes.sessionHash, agentId, config.sessionMaxMs);
      return { status: "signed_in", agentId, sessionId, device: kept };
    },

    async signOut(sessionId) {
      const session = await sharing.find(sessionId).catch(() => null);
      if (session !== null) {
        await end({ ...session, why: "chosen" });
      }
    },
    session: sessions.find,
    findSession: sharing.find,
    isSignedIn: sharing.isSignedIn,
    touch: sharing.touch,
    issueTicket: sharing.issueTicket,
    redeemTicket: sharing.redeemTicket,

    setStatus(agentId, status, clientMessageId) {
      const command =
        clientMessageId === null ? null : { participant: agentId, id: clientMessageId, digest: `status.set ${status}` };
      return change(agentId, { type: "SetStatus", status }, command);
    },
    offerMissed: (agentId) => change(agentId, { type: "MissOffer" }),
    offerTaken: (agentId) => change(agentId, { type: "TakeOffer" }),

    async self(agentId) {
      const state = activeState(agentId);
      if (state === null) {
        return null;
      }
      const { login, name, alias, roles, lanes, languages, capacityUnits } = state.profile;
      const lists = { roles: [...roles], lanes: [...lanes], languages: [...languages] };
      return {
        agentId,
        login,
        name,
        alias,
        ...lists,
        status: state.status,
        capacityUnits,
        loadUnits: await store.load(agentId),
      };
    },
    close() {
      cancelSweep();
      streams.close();
    },
  };
}

function mustBeDone(agentId: AgentId, result: AccountResult): void {
  if (result.status === "rejected") {
    const message = `the account ${agentId} could not be brought in line with the config: ${result.code}`;
    throw result.code === "not_saved" ? new StoreUnavailable(message) : new Error(message);
  }
}

function listen<Value>(listeners: Set<(value: Value) => void>, listener: (value: Value) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function tell<Value>(listeners: ReadonlySet<(value: Value) => void>, value: Value): void {
  for (const listener of listeners) {
    listener(value);
  }
}
