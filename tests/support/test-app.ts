/** The application over a real embedded store in a folder of its own, with time that tests can move. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAnonymousIdentity } from "../../server/adapters/anonymous-identity.ts";
import { createEmbeddedEventStore } from "../../server/adapters/embedded/event-store.ts";
import { createEmbeddedLease } from "../../server/adapters/embedded/lease.ts";
import { createEmbeddedPresence } from "../../server/adapters/embedded/presence.ts";
import { createRuntime } from "../../server/adapters/embedded/runtime.ts";
import { createEmbeddedSessionMemory } from "../../server/adapters/embedded/session-memory.ts";
import { createEmbeddedStoreHealth } from "../../server/adapters/embedded/store-health.ts";
import { ACCOUNT_TIMES, createAccounts } from "../../server/app/accounts.ts";
import { type App, createApp } from "../../server/app/app.ts";
import { createIncidents } from "../../server/app/incidents.ts";
import type { AppSettings, AppTimings } from "../../server/app/settings.ts";
import type { EventStore } from "../../server/ports/event-store.ts";
import type { SignedIdentity } from "../../server/ports/identity.ts";
import type { Lease } from "../../server/ports/lease.ts";
import type { PasswordHasher } from "../../server/ports/password-hasher.ts";
import type { PlayerFacts } from "../../server/ports/player-facts.ts";
import type { Presence } from "../../server/ports/presence.ts";
import type { Runtime } from "../../server/ports/runtime.ts";
import type { SessionMemory } from "../../server/ports/session-memory.ts";
import { type AgentId, toAgentId, toBrandId } from "../../shared/ids.ts";
import { LANES } from "../../shared/vocabulary.ts";
import { bot, context } from "../core/conversation/support.ts";

export const demoBrand = toBrandId("demo");

export const timings: AppTimings = { ...context.timings, leaseMs: 30_000, sweepMs: 20, sweepGraceMs: 15_000 };

const settings = (changes: Partial<AppTimings>): AppSettings => ({
  timings: { ...timings, ...changes },
  brands: new Map(
    [demoBrand, toBrandId("other")].map((brandId) => [
      brandId,
      {
        brandId,
        languages: ["en", "nl"],
        defaultLanguage: "en",
        defaultCountry: "GB",
        facts: context.facts,
        openingHours: null,
      },
    ]),
  ),
});

/** Passwords are not what these tests are about. */
const hasher: PasswordHasher = {
  hash: async (password) => `hash of ${password}`,
  verify: async (hash, password) => (hash === `hash of ${password}` ? "match" : "mismatch"),
};

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

export interface TestApp {
  readonly app: App;
  readonly store: EventStore;
  readonly folder: string;
  /** Moves store time on; what was to be done by then is done. */
  advance(ms: number): void;
  /** Registers agents trained in everything and makes them present. */
  agents(...names: readonly string[]): Promise<readonly AgentId[]>;
  /** Ends everything; `reopen` starts again on the same folder. */
  close(): Promise<void>;
  remove(): Promise<void>;
}

export interface TestAdapters {
  readonly store: EventStore;
  readonly presence: Presence;
  readonly lease: Lease;
  readonly memory: SessionMemory;
  /** Where store time begins at the earliest. */
  readonly highestAt: number;
}
/** `now` is the time the test moves. */
export type MakeAdapters = (folder: string, time: Pick<Runtime, "now">) => Promise<TestAdapters>;

/** By the first word of a token: `sub:someone` lasts a quarter of an hour; `brief:someone` is over a moment later. */
const LASTS_MS: Readonly<Record<string, number>> = { sub: 900_000, brief: 300 - 60_000 };

/** Nothing but `sub:someone` and `brief:someone` proves anything. */
export const testIdentity: SignedIdentity = {
  async verify(_brandId, token) {
    const [kind = "", subject = ""] = token.split(":");
    const lastsMs = LASTS_MS[kind];
    return lastsMs === undefined ? null : { subject, name: null, expiresAt: Date.now() + lastsMs };
  },
};

export const noFacts: PlayerFacts = { isAvailable: () => false, get: async () => ({ status: "failed" }) };

const embedded: MakeAdapters = async (folder, time) => {
  const store = await createEmbeddedEventStore({ folder });
  return {
    store,
    presence: createEmbeddedPresence(time),
    lease: createEmbeddedLease(),
    memory: createEmbeddedSessionMemory(time),
    highestAt: store.highestAt,
  };
};

export async function createTestApp(
  options: {
    readonly folder?: string;
    readonly timings?: Partial<AppTimings>;
    readonly adapters?: MakeAdapters;
    readonly facts?: PlayerFacts;
  } = {},
): Promise<TestApp> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), "balie-app-")));
  let now = () => 0;
  const { store, presence, lease, memory, highestAt } = await (options.adapters ?? embedded)(folder, {
    now: () => now(),
  });
  const real = createRuntime({ floorAt: highestAt });
  let offset = 0;
  now = () => real.now() + offset;
  const timers = new Set<{ readonly dueAt: number; readonly run: () => void }>();
  const runtime = {
    ...real,
    now,
    after(delayMs: number, run: () => void) {
      const once = () => {
        cancel();
        run();
      };
      const timer = { dueAt: now() + delayMs, run: once };
      const cancelReal = real.after(delayMs, once);
      const cancel = () => {
        timers.delete(timer);
        cancelReal();
      };
      timers.add(timer);
      return cancel;
    },
  };
  const accounts = await createAccounts({
    store,
    runtime,
    hasher,
    memory,
    log: silent,
    config: ACCOUNT_TIMES,
  });
  const incidents = await createIncidents(store, runtime);
  const app = await createApp({
    settings: settings(options.timings ?? {}),
    store,
    health: createEmbeddedStoreHealth(store),
    presence,
    runtime,
    lease,
    identity: createAnonymousIdentity(Buffer.alloc(32, 7)),
    signedIdentity: testIdentity,
    facts: options.facts ?? noFacts,
    accounts,
    incidents,
    botOf: () => bot,
    helplines: context.helplines,
    log: { ...silent, error: (fields, message) => console.error(message, fields) },
  });
  const close = async () => {
    app.stop();
    accounts.close();
    incidents.close();
    await store.close();
  };
  return {
    app,
    store,
    folder,
    advance(ms) {
      offset += ms;
      for (const timer of [...timers]) {
        if (timer.dueAt <= now()) {
          timer.run();
        }
      }
    },
    async agents(...names) {
      const ids = names.map(toAgentId);
      await accounts.sync(
        names.map((name) => ({
          agentId: toAgentId(name),
          passwordHash: null,
          profile: {
            login: `${name}@login.example`,
            name: `Real ${name}`,
            email: `${name}@mail.example`,
            alias: name.charAt(0).toUpperCase() + name.slice(1),
            roles: ["agent"],
            brandIds: [demoBrand],
            lanes: [...LANES],
            languages: ["en", "nl"],
            capacityUnits: 4,
          },
        })),
      );
      for (const id of ids) {
        await accounts.setStatus(id, "available", null);
        await presence.renew(id, timings.leaseMs);
      }
      return ids;
    },
    close,
    async remove() {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
