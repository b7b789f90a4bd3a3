/** A real server, its casinos and one Chromium. Each scene is a brand with its own casino and agents: none sees another's. */
import { rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { type Casino, startCasino } from "../../../examples/casino/server.ts";
import type { AgentRole } from "../../../shared/vocabulary.ts";
import { loginOf, type TestAgent } from "../../support/balie-config.ts";
import { type BalieProcess, freePort, startProcess } from "../../support/balie-process.ts";
import { type FaultProxy, startFaultProxy } from "../../support/fault-proxy.ts";
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
}

export interface Stage {
  readonly browser: Browser;
  readonly balie: BalieProcess;
  readonly proxy: FaultProxy;
  /** What browsers see as the chat's origin: the proxy. */
  readonly chatOrigin: string;
  readonly consoleUrl: string;
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
  const scenes = Object.entries(options.scenes);
  const casinos = new Map<string, Casino>();
  for (const [scene] of scenes) {
    casinos.set(scene, await startCasino({ port: 0, chatOrigin, brand: scene }));
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
  }));
  const { idle, queue } = options;
  const balie = await startProcess({
    port,
    agents,
    timings: { ...options.timings },
    extra: { publicUrl: chatOrigin, consoleUrl: chatOrigin, brands, ...(idle && { idle }), ...(queue && { queue }) },
  });
  const browser = await launchBrowser();
  return {
    browser,
    balie,
    proxy,
    chatOrigin,
    consoleUrl: `${chatOrigin}/console`,
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
      await proxy.stop();
      await balie.stop();
    },
  };
}
