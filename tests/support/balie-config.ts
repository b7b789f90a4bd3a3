/** A config for servers that tests start: two brands, agents with known passwords, short times. */
import { hashSync } from "@node-rs/argon2";
import type { AgentRole, Lane } from "../../shared/vocabulary.ts";
import { LANES } from "../../shared/vocabulary.ts";

export const PASSWORD = "a long enough sentence";
/** Cheap on purpose: what hashing costs is measured elsewhere. Made once for each test file. */
const PASSWORD_HASH = hashSync(PASSWORD, { algorithm: 2, memoryCost: 64, timeCost: 1, parallelism: 1 });

export interface TestAgent {
  readonly id: string;
  readonly brands?: readonly string[];
  readonly lanes?: readonly Lane[];
  readonly roles?: readonly AgentRole[];
  readonly capacity?: number;
  readonly name?: string;
  readonly email?: string;
  readonly login?: string;
  readonly alias?: string;
}

export interface TestConfig {
  readonly agents?: readonly TestAgent[];
  readonly brands?: readonly string[];
  /** Keys of `timings` in the config file. */
  readonly timings?: { readonly [key: string]: number | boolean };
  /** Keys at the top of the file; one that is unknown must be refused. */
  readonly extra?: { readonly [key: string]: unknown };
}

const SHORT = {
  sweepMs: 50,
  agentPingMs: 400,
  playerPingMs: 1_000,
  drainNoticeMs: 100,
  drainSpreadMs: 300,
  drainWithinMs: 2_000,
  unlimitedSockets: true,
};

export const loginOf = (agent: TestAgent) => agent.login ?? `${agent.id}@login.example`;

/** JSON, which is YAML. */
export function configText(port: number, config: TestConfig): string {
  const url = `http://localhost:${port}`;
  const value = {
    port,
    publicUrl: url,
    consoleUrl: url,
    logLevel: "info",
    brands: (config.brands ?? ["demo", "other"]).map(brandOf),
    agents: (config.agents ?? []).map(agentOf),
    timings: { ...SHORT, ...config.timings },
    ...config.extra,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function brandOf(id: string) {
  return {
    id,
    name: `The ${id} casino`,
    origins: ["http://127.0.0.1:9999"],
    countries: ["GB", "NL"],
    defaultCountry: "GB",
    languages: ["en", "nl"],
    defaultLanguage: "en",
    privacyUrl: "https://casino.example/privacy",
    contact: { phone: null, email: null },
    facts: {
      payoutCheckHours: 24,
      kycCheckHours: 48,
      kycUploadUrl: "https://casino.example/verify",
      licence: null,
      termsVersion: "2026-01",
    },
    openingHours: "always",
  };
}

export function agentOf(agent: TestAgent) {
  const { id } = agent;
  return {
    id,
    login: loginOf(agent),
    name: agent.name ?? `Real ${id}`,
    email: agent.email ?? `${id}@mail.example`,
    alias: agent.alias ?? id.charAt(0).toUpperCase() + id.slice(1),
    roles: agent.roles ?? ["agent"],
    brands: agent.brands ?? ["demo"],
    lanes: agent.lanes ?? LANES,
    languages: ["en", "nl"] as const,
    capacity: agent.capacity ?? 4,
    passwordHash: PASSWORD_HASH,
  };
}
