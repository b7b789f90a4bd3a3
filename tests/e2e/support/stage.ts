/**
 * A real server, its casinos and one Chromium. Each scene is a brand with its own casino and agents: none sees another's.
 * With Redis there are two servers: players' pages come from the first, the console from the second.
 */
import { randomBytes } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { signToken } from "../../../examples/casino/operator.ts";
import { type Casino, startCasino } from "../../../examples/casino/server.ts";
import type { AgentRole } from "../../../shared/vocabulary.ts";
import { loginOf, type TestAgent } from "../../support/balie-config.ts";
import { type BalieProcess, freePort, startProcess } from "../../support/balie-process.ts";
import { type FaultProxy, startFaultProxy } from "../../support/fault-proxy.ts";
import { type RedisProcess, startRedis } from "../../support/redis-process.ts";
import { launchBrowser } from "./launch.ts";

export type Language = "nl" | "en";

export interface SceneOptions {
  /** Ids of agents without the scene; `mila` supervises. */
  readonly agents?: readonly string[];
  /** As in the config file. */
  readonly openingHours?: unknown;
  readonly language?: Language;
  readonly name?: string;
  /** What is not what the id says. */
  readonly agent?: Partial<TestAgent>;
}

export interface StageOptions {
  readonly scenes: { readonly [name: string]: SceneOptions };
  readonly timings?: { readonly [key: string]: number | boolean };
  readonly idle?: { readonly warnAfterMs: number; readonly closeAfterMs: number };
  readonly queue?: { readonly [key: string]: unknown };
  /** `embedded` when left out. */
  readonly store?: "embedded" | "redis";
}

export interface Stage {
  readonly browser: Browser;
  /** Where players are. */
  readonly balie: BalieProcess;
  /** Null for the embedded store. */
  readonly redis: RedisProcess | null;
  readonly proxy: FaultProxy;
  /** What browsers see as the chat's origin: the proxy. */
  readonly chatOrigin: string;
  readonly consoleUrl: string;
  /** A token of the casino as it makes them, issued so long ago; it lives five minutes. */
  token(scene: string, playerId: string, ageMs: number): string;
  casino(scene: string, query?: string): string;
  login(scene: string, agent: string): string;
  /** As after a lost disk: players keep their keys, every conversation is gone. */
  loseHistory(): Promise<void>;
  close(): Promise<void>;
}

const ROLES: { readonly [id: string]: readonly AgentRole[] } = { mila: ["agent", "supervisor"] };
const CONTACT = { phone: "+31 20 123 4567", email: "help@casino.example" };
const FACTS = {
  payoutCheckHours: 24,
  kycCheckHours: 48,
  kycUploadUrl: "https://casino.example/verify",
  licence: { authority: "Demo Authority", number: "0000/00.000.000" },
  termsVersion: "2026-01",
};

export async function startStage(options: StageOptions): Promise<Stage> {
  const port = await freePort();
  const proxy = await startFaultProxy(() => port);
  const chatOrigin = `http://localhost:${proxy.port}`;
  const redis = options.store === "redis" ? await startRedis() : null;
  const deskPort = redis === null ? port : await freePort();
  const deskProxy = redis === null ? proxy : await startFaultProxy(() => deskPort);
  const consoleOrigin = `http://localhost:${deskProxy.port}`;
  const scenes = Object.entries(options.scenes);
  const folder = await mkdtemp(join(tmpdir(), "balie-keys-"));
  const keyOf = (name: string) => {
    const secret = randomBytes(32).toString("hex");
    const file = join(folder, name);
    writeFileSync(file, secret);
    return { file, secret };
  };
  const identityKey = keyOf("players.key");
  const apiKey = keyOf("api.key");
  const casinos = new Map<string, Casino>();
  for (const [scene] of scenes) {
    const keys = { identity: { keyId: "players", ...identityKey }, api: { keyId: "balie", ...apiKey } };
    casinos.set(scene, await startCasino({ port: 0, chatOrigin, brand: scene, keys }));
  }
  const casinoUrl = (scene: string) => casinos.get(scene)?.url ?? "";
  const agents = scenes.flatMap(([scene, { agents: ids = ["noor"], agent }]) =>
    ids.map((id): TestAgent => {
      const alias = id.charAt(0).toUpperCase() + id.slice(1);
      return { id: `${id}-${scene}`, alias, roles: ROLES[id] ?? ["agent"], brands: [scene], ...agent };
    }),
  );
  const brands = scenes.map(([scene, { openingHours = "always", language = "nl", name = "Lucky Canal" }]) => ({
    id: scene,
    name,
    origins: [casinoUrl(scene)],
    countries: ["NL", "GB"],
    defaultCountry: "NL",
    languages: ["nl", "en"],
    defaultLanguage: language,
    privacyUrl: "https://casino.example/privacy",
    contact: CONTACT,
    facts: FACTS,
    openingHours,
    identityKeys: [{ id: "players", algorithm: "HS256", file: identityKey.file }],
    operatorApi: { url: `${casinoUrl(scene)}/api`, keyId: "balie", secretFile: apiKey.file },
  }));
  const { idle, queue } = options;
  const process = {
    agents,
    timings: { ...options.timings },
    extra: { publicUrl: chatOrigin, consoleUrl: consoleOrigin, brands, ...(idle && { idle }), ...(queue && { queue }) },
    ...(redis && { environment: { REDIS_URL: redis.url } }),
  };
  const balie = await startProcess({ ...process, port });
  const desk = redis === null ? null : await startProcess({ ...process, port: deskPort });
  const browser = await launchBrowser();
  return {
    browser,
    balie,
    redis,
    proxy,
    chatOrigin,
    consoleUrl: `${consoleOrigin}/console`,
    token: (scene, playerId, ageMs) =>
      signToken({ keyId: "players", ...identityKey }, scene, playerId, Date.now() - ageMs),
    casino: (scene, query = "") => `${casinoUrl(scene)}/${query}`,
    login: (scene, id) => loginOf(agents.find((agent) => agent.id === `${id}-${scene}`) ?? { id: "" }),
    async loseHistory() {
      await balie.kill();
      const data = join(balie.folder, "data");
      for (const file of await readdir(data)) {
        if (file !== "player.key") rmSync(join(data, file), { recursive: true, force: true });
      }
      await balie.start();
    },
    async close() {
      await browser.close();
      for (const casino of casinos.values()) await casino.close();
      for (const each of new Set([proxy, deskProxy])) await each.stop();
      const ends = await Promise.allSettled([balie.stop(), desk?.stop()]);
      await redis?.stop();
      rmSync(folder, { recursive: true, force: true });
      for (const end of ends) if (end.status === "rejected") throw end.reason;
    },
  };
}
