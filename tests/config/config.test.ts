import { readFileSync } from "node:fs";
import Fastify from "fastify";
import { describe, expect, it } from "vitest";
import { loadConfig, parseConfig, withPort } from "../../server/config.ts";
import { ConfigError, type ConfigProblem } from "../../server/config-errors.ts";
import { BOT_CASES } from "./bot-cases.ts";
import { CASES, VALID } from "./cases.ts";

const EXAMPLE_FILE = "examples/balie.config.yaml";
const example = readFileSync(EXAMPLE_FILE, "utf8");

function problemsOf(text: string, environment: Record<string, string> = {}): readonly ConfigProblem[] {
  try {
    parseConfig(text, "test.yaml", environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) {
      return error.problems;
    }
    throw error;
  }
}

describe("a mistake in the config", () => {
  it.each([...CASES, ...BOT_CASES])(
    "[PRODUCT 7] %j -> %j is named with file, line, key and example",
    (from, to, line, key, words, exampleText) => {
      const text = VALID.replace(from, () => to);
      expect(text).not.toBe(VALID);
      const problem = problemsOf(text).find((each) => each.key === key);
      expect(problem).toBeDefined();
      expect(problem?.file).toBe("test.yaml");
      if (line > 0) {
        expect(problem?.line).toBe(line);
      }
      expect(problem?.problem).toContain(words);
      expect(problem?.example).toContain(exampleText);
    },
  );

  it("[PRODUCT 7] stops the start with one message that has them all", () => {
    const text = VALID.replace("capacity: 4", "capacity: 0").replace("[NL, BE]", "[nl]");
    expect(() => parseConfig(text, "test.yaml", { PORT: "eighty" })).toThrow(
      [
        'test.yaml:7: brands[0].countries[0] must be two capital letters (it is "nl")\n    for example: countries: [NL, BE]',
        "test.yaml:30: agents[0].capacity must be at least 1 (it is 0)\n    for example: capacity: 4",
        'environment: PORT must be a number from 0 to 65535 (it is "eighty")\n    for example: PORT=8080',
      ].join("\n"),
    );
  });

  it("[PRODUCT 7] names a file that cannot be read", () => {
    expect(() => loadConfig({ BALIE_CONFIG: "/nowhere/balie.yaml" })).toThrow(
      "BALIE_CONFIG names a file that cannot be read: /nowhere/balie.yaml (ENOENT)",
    );
  });

  it("[PRODUCT 7] a name used twice is named at its second place", () => {
    const twice = VALID.replace(
      "agents:\n",
      `${VALID.slice(VALID.indexOf("  - id: demo"), VALID.indexOf("agents:"))}agents:\n`,
    );
    expect(problemsOf(twice)).toEqual([
      expect.objectContaining({ line: 20, key: "brands[1].id", problem: "is used twice: demo" }),
    ]);
  });

  it("[PRODUCT 7] a file that is no map says so", () => {
    for (const text of ["", "- a\n- b\n", "hello"]) {
      expect(problemsOf(text).length).toBeGreaterThan(0);
    }
  });
});

describe("a config that is right", () => {
  it("[PRODUCT 7] has every default, and a console on the same origin when none is named", () => {
    const config = parseConfig(VALID.replace("consoleUrl: https://desk.example\n", ""), "test.yaml", {});
    expect(config).toMatchObject({
      file: "test.yaml",
      publicUrl: "https://chat.example",
      consoleUrl: "https://chat.example",
      port: 8_080,
      demo: false,
      redisUrl: null,
      queue: { offerMs: 30_000, leaseMs: 30_000, targets: { normalMs: 120_000, urgentMs: 60_000, crisisMs: 15_000 } },
      idle: { warnAfterMs: 600_000, closeAfterMs: 120_000 },
      timings: {
        sweepMs: 250,
        sessionIdleMs: 1_800_000,
        sessionMaxMs: 43_200_000,
        ticketMs: 60_000,
        unlimitedSockets: false,
      },
    });
    expect(config.brands[0]).toMatchObject({ accent: null, position: "right", openingHours: null });
    expect(config.agents[0]?.passwordHash).toBeNull();
  });

  it("[PRODUCT 7] PORT and BALIE_DATA win over the file, an empty one does not", () => {
    const config = parseConfig(VALID, "test.yaml", {
      PORT: "9000",
      BALIE_DATA: "/var/lib/balie",
      REDIS_URL: "redis://x",
    });
    expect(config).toMatchObject({ port: 9_000, dataDir: "/var/lib/balie", redisUrl: "redis://x" });
    expect(parseConfig(VALID, "test.yaml", { PORT: "", BALIE_DATA: "" })).toMatchObject({
      port: 8_080,
      dataDir: "./data",
    });
  });

  it("[PRODUCT 8] the demo is reached where it listens, also on another port", () => {
    const config = parseConfig(example, EXAMPLE_FILE, { PORT: "9000" });
    expect([config.publicUrl, config.consoleUrl]).toEqual(["http://localhost:9000", "http://localhost:9000"]);
    expect(withPort(config, 9_001)).toMatchObject({
      port: 9_001,
      publicUrl: "http://localhost:9001",
      consoleUrl: "http://localhost:9001",
    });
    const production = parseConfig(VALID, "test.yaml", {});
    expect(withPort(production, 9_001).publicUrl).toBe("https://chat.example");
  });

  it("[PRODUCT 7] opening hours come as the queue takes them", () => {
    const text = VALID.replace(
      "openingHours: always",
      "openingHours: { timeZone: Europe/Amsterdam, weekly: { friday: ['18:00-02:00', '09:00-24:00'] }, closedDates: ['2026-12-25'] }",
    );
    expect(parseConfig(text, "test.yaml", {}).brands[0]?.openingHours).toMatchObject({
      timeZone: "Europe/Amsterdam",
      weekly: {
        friday: [
          { from: "18:00", to: "02:00" },
          { from: "09:00", to: "24:00" },
        ],
      },
      closedDates: ["2026-12-25"],
    });
  });

  it("[T12] a proxy that is accepted is one that the server can be built with", () => {
    const proxies = ["127.0.0.1", "10.0.0.0/8", "192.0.2.1/32", "::1", "fd00::/8", "2001:db8::1/128"];
    const text = VALID.replace("brands:\n", `trustedProxies: ${JSON.stringify(proxies)}\nbrands:\n`);
    const config = parseConfig(text, "test.yaml", {});
    expect(config.trustedProxies).toEqual(proxies);
    expect(() => Fastify({ trustProxy: [...config.trustedProxies] })).not.toThrow();
  });

  it("[PRODUCT 8] the example file is one of the demo", () => {
    const config = loadConfig({});
    expect(config.demo).toBe(true);
    expect(config.agents.map(({ login }) => login)).toEqual(["noor@demo", "mila@demo", "amir@demo", "sven@demo"]);
  });
});
