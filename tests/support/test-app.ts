/** The application over a real embedded store in a folder of its own, with time that tests can move. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAnonymousIdentity } from "../../server/adapters/anonymous-identity.ts";
import { createEmbeddedEventStore, type EmbeddedEventStore } from "../../server/adapters/embedded/event-store.ts";
import { createEmbeddedPresence } from "../../server/adapters/embedded/presence.ts";
import { createRuntime } from "../../server/adapters/embedded/runtime.ts";
import { ACCOUNT_TIMES, createAccounts } from "../../server/app/accounts.ts";
import { type App, createApp } from "../../server/app/app.ts";
import type { AppSettings, AppTimings } from "../../server/app/settings.ts";
import type { PasswordHasher } from "../../server/ports/password-hasher.ts";
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
  readonly store: EmbeddedEventStore;
  readonly folder: string;
  /** Moves store time on. */
  advance(ms: number): void;
  /** Registers agents trained in everything and makes them present. */
  agents(...names: readonly string[]): Promise<readonly AgentId[]>;
  /** Ends everything; `reopen` starts again on the same folder. */
  close(): Promise<void>;
  remove(): Promise<void>;
}

export async function createTestApp(
  options: { readonly folder?: string; readonly timings?: Partial<AppTimings> } = {},
): Promise<TestApp> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), "balie-app-")));
  const store = await createEmbeddedEventStore({ folder });
  const real = createRuntime({ floorAt: store.highestAt });
  let offset = 0;
  const runtime = { ...real, now: () => real.now() + offset };
  const presence = createEmbeddedPresence(runtime);
  const accounts = await createAccounts({ store, runtime, hasher, log: silent, config: ACCOUNT_TIMES });
  const app = await createApp({
    settings: settings(options.timings ?? {}),
    store,
    presence,
    runtime,
    identity: createAnonymousIdentity(Buffer.alloc(32, 7)),
    accounts,
    bot,
    helplines: context.helplines,
    log: { ...silent, error: (fields, message) => console.error(message, fields) },
  });
  const close = async () => {
    app.stop();
    accounts.close();
    await store.close();
  };
  return {
    app,
    store,
    folder,
    advance(ms) {
      offset += ms;
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
