/** The whole server inside the test: real sockets and a real store, and at hand what a process hides: app, store, faults. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAnonymousIdentity } from "../../server/adapters/anonymous-identity.ts";
import { createEmbeddedEventStore, type EmbeddedEventStore } from "../../server/adapters/embedded/event-store.ts";
import { createStoreFaults, type StoreFaults } from "../../server/adapters/embedded/faults.ts";
import { createEmbeddedLease } from "../../server/adapters/embedded/lease.ts";
import { createEmbeddedPresence } from "../../server/adapters/embedded/presence.ts";
import { createRuntime } from "../../server/adapters/embedded/runtime.ts";
import { createEmbeddedSessionMemory } from "../../server/adapters/embedded/session-memory.ts";
import { createEmbeddedStoreHealth } from "../../server/adapters/embedded/store-health.ts";
import { createArgon2Hasher } from "../../server/adapters/password-hasher.ts";
import { ACCOUNT_TIMES, createAccounts } from "../../server/app/accounts.ts";
import { type App, createApp } from "../../server/app/app.ts";
import { createIncidents } from "../../server/app/incidents.ts";
import type { AppSettings } from "../../server/app/settings.ts";
import { connectAgent } from "../../server/http/agent-socket.ts";
import { createParticipants } from "../../server/http/participants.ts";
import { createPersonSockets } from "../../server/http/person-sockets.ts";
import { connectPlayer } from "../../server/http/player-socket.ts";
import { buildServer } from "../../server/http/server.ts";
import type { PlayerFacts } from "../../server/ports/player-facts.ts";
import { toAgentId, toBrandId } from "../../shared/ids.ts";
import { AGENT_LIMITS, PLAYER_LIMITS } from "../../shared/limits.ts";
import { bot, context } from "../core/conversation/support.ts";
import { agentOf, type TestAgent } from "./balie-config.ts";
import { freePort } from "./balie-process.ts";
import { noFacts, testIdentity } from "./test-app.ts";

export interface AppServer {
  readonly url: string;
  readonly origin: string;
  readonly app: App;
  readonly store: EmbeddedEventStore;
  readonly faults: StoreFaults;
  readonly folder: string;
  /** Messages of errors that were logged. */
  readonly errors: readonly string[];
  stop(): Promise<void>;
}

const MANY = 100_000;
const FLOOD = { messagesPerMinute: MANY, messageBurst: MANY };
const UNLIMITED = { handshakesPerSecond: MANY, playerSocketsPerAddress: MANY };
const PROBE_EVERY_MS = 50;
const PINGS = { player: 1_000, agent: 400 };

function settingsOf(brands: readonly string[]): AppSettings {
  const { facts, timings } = context;
  return {
    timings: { ...timings, leaseMs: 30_000, sweepMs: 20, sweepGraceMs: 15_000 },
    brands: new Map(
      brands.map(toBrandId).map((brandId) => {
        const languages = { languages: ["en", "nl"], defaultLanguage: "en", defaultCountry: "GB" } as const;
        return [brandId, { brandId, ...languages, facts, openingHours: null }];
      }),
    ),
  };
}

function accountOf(agent: TestAgent) {
  const { id, brands, capacity, passwordHash, ...profile } = agentOf(agent);
  return {
    agentId: toAgentId(id),
    passwordHash,
    profile: { ...profile, brandIds: brands.map(toBrandId), capacityUnits: capacity },
  };
}

export interface AppServerOptions {
  readonly agents?: readonly TestAgent[];
  readonly brands?: readonly string[];
  readonly facts?: PlayerFacts;
}

export async function startAppServer(options: AppServerOptions = {}): Promise<AppServer> {
  const { agents = [], brands = ["demo"], facts = noFacts } = options;
  const folder = await mkdtemp(join(tmpdir(), "balie-server-"));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const faults = createStoreFaults();
  const errors: string[] = [];
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (fields: object, message: string) =>
      void errors.push(`${message}: ${"err" in fields ? String(fields.err) : ""}`),
  };
  const store = await createEmbeddedEventStore({ folder, faults, probeEveryMs: PROBE_EVERY_MS });
  const runtime = createRuntime({ floorAt: store.highestAt });
  const presence = createEmbeddedPresence(runtime);
  const hasher = createArgon2Hasher();
  const memory = createEmbeddedSessionMemory(runtime);
  const accounts = await createAccounts({ store, runtime, hasher, memory, log, config: ACCOUNT_TIMES });
  await accounts.sync(agents.map(accountOf));
  const identity = createAnonymousIdentity(Buffer.alloc(32, 7));
  const { helplines } = context;
  const settings = settingsOf(brands);
  const lease = createEmbeddedLease();
  const health = createEmbeddedStoreHealth(store);
  const incidents = await createIncidents(store, runtime);
  const app = await createApp({
    settings,
    store,
    health,
    presence,
    runtime,
    lease,
    identity,
    accounts,
    incidents,
    signedIdentity: testIdentity,
    facts,
    botOf: () => bot,
    helplines,
    log,
  });
  const participants = createParticipants();
  const sockets = {
    app,
    participants,
    people: createPersonSockets(MANY),
    log,
    playerLimits: { ...PLAYER_LIMITS, ...FLOOD, pingEveryMs: PINGS.player },
    agentLimits: { ...AGENT_LIMITS, ...FLOOD, pingEveryMs: PINGS.agent },
  };
  const server = await buildServer({
    publicUrl: origin,
    consoleUrl: origin,
    trustedProxies: [],
    accounts,
    health,
    runtime,
    log,
    participants,
    waitingCount: () => app.board.waiting().length,
    assets: null,
    connectPlayer: (socket) => connectPlayer(socket, sockets),
    connectAgent: (socket, session) => connectAgent(socket, session, sockets),
    handshakeLimits: UNLIMITED,
  });
  await server.listen(port);
  app.start();
  return {
    url: `http://127.0.0.1:${port}`,
    origin,
    app,
    store,
    faults,
    folder,
    errors,
    async stop() {
      faults.set("none");
      await server.drain({ noticeMs: 0, handOverMs: 0, returnMs: 1, withinMs: 1_000 });
      app.stop();
      accounts.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
