/** Accounts over a store in memory, with a hasher that only counts. */
import { createEmbeddedSessionMemory } from "../../../server/adapters/embedded/session-memory.ts";
import {
  ACCOUNT_TIMES,
  type AccountSettings,
  type Accounts,
  createAccounts,
  type SessionInfo,
} from "../../../server/app/accounts.ts";
import type { PasswordHasher } from "../../../server/ports/password-hasher.ts";
import type { Runtime } from "../../../server/ports/runtime.ts";
import { toAgentId, toBrandId } from "../../../shared/ids.ts";
import { createFakeRuntime } from "./fake-runtime.ts";
import { createFakeStore, type FakeStore } from "./fake-store.ts";

export const PASSWORD = "a long enough sentence";
export const noor = toAgentId("noor");

export const settingsOf = (id: string, change: Partial<AccountSettings["profile"]> = {}): AccountSettings => ({
  agentId: toAgentId(id),
  passwordHash: `hash of ${PASSWORD}`,
  profile: {
    login: `${id}@demo`,
    name: `${id} Realname`,
    email: `${id}@mail.example`,
    alias: id,
    roles: ["agent"],
    brandIds: [toBrandId("demo")],
    lanes: ["general"],
    languages: ["nl"],
    capacityUnits: 4,
    ...change,
  },
});

export interface CountingHasher extends PasswordHasher {
  checkedCount: number;
  isBusy: boolean;
}

export function createCountingHasher(): CountingHasher {
  const hasher: CountingHasher = {
    checkedCount: 0,
    isBusy: false,
    hash: async (password) => `hash of ${password}`,
    async verify(hash, password) {
      if (hasher.isBusy) {
        return "busy";
      }
      hasher.checkedCount += 1;
      await Promise.resolve();
      return hash === `hash of ${password}` ? "match" : "mismatch";
    },
  };
  return hasher;
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

export async function openAccounts<Time extends Runtime>(runtime: Time, store: FakeStore = createFakeStore()) {
  const hasher = createCountingHasher();
  const accounts = await createAccounts({
    store,
    runtime,
    hasher,
    memory: createEmbeddedSessionMemory(runtime),
    log: silent,
    config: ACCOUNT_TIMES,
  });
  const ended: SessionInfo[] = [];
  accounts.onSessionEnded((session) => ended.push(session));
  return { accounts, hasher, runtime, store, ended };
}

export async function setUpAccounts(...ids: readonly string[]) {
  const all = await openAccounts(createFakeRuntime());
  await all.accounts.sync((ids.length === 0 ? ["noor"] : ids).map((id) => settingsOf(id)));
  return all;
}

/** Signs in and fails the test when that does not work. */
export async function signIn(
  accounts: Accounts,
  login = "noor@demo",
  options: { readonly address?: string; readonly device?: string | null } = {},
) {
  const result = await accounts.signIn({
    login,
    password: PASSWORD,
    address: options.address ?? "10.0.0.1",
    device: options.device ?? null,
  });
  if (result.status !== "signed_in") {
    throw new Error(`sign-in gave ${result.status}`);
  }
  const session = accounts.session(result.sessionId);
  if (session === null) {
    throw new Error("no session");
  }
  return { ...result, session };
}
