/** File and environment -> config, or every error with file, line, key and example (PRODUCT 7). The only reader of process.env. */
import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { resolve } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { botProblems } from "./config-bot.ts";
import { ConfigError, type ConfigProblem, problemAt, type Source, toProblems } from "./config-errors.ts";
import { EXAMPLES } from "./config-examples.ts";
import { type ConfigFile, configFile, isLocalUrl } from "./config-schema.ts";

export interface Config extends Omit<ConfigFile, "publicUrl" | "consoleUrl"> {
  /** Where it was read from. */
  readonly file: string;
  readonly publicUrl: string;
  readonly consoleUrl: string;
  /** null: the store is a file of this process alone. */
  readonly redisUrl: string | null;
  /** Begins every key in Redis; one for each deployment. */
  readonly redisPrefix: string;
  /** The operator vouches for settings of Redis that may not be read (SAFETY ST1). */
  readonly isRedisDeclared: boolean;
}

export interface Environment {
  readonly [name: string]: string | undefined;
}

export const DEFAULT_FILE = "examples/balie.config.yaml";

/** Throws ConfigError with all problems at once. */
export function loadConfig(environment: Environment = process.env): Config {
  const file = environment["BALIE_CONFIG"] || DEFAULT_FILE;
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new ConfigError([
      ofEnvironment("BALIE_CONFIG", `names a file that cannot be read: ${resolve(file)} (${why})`),
    ]);
  }
  return parseConfig(text, file, environment);
}

export function parseConfig(text: string, file: string, environment: Environment): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const source: Source = { file, document, lines };
  if (document.errors.length > 0) {
    throw new ConfigError(
      document.errors.map(({ pos, message }) => ({
        file,
        line: lines.linePos(pos[0]).line,
        key: "",
        problem: `is not valid YAML: ${message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "")}`,
        example: EXAMPLES["publicUrl"] ?? "",
      })),
    );
  }
  const fromEnvironment = readEnvironment(environment);
  const result = configFile.safeParse(document.toJS());
  if (!result.success) {
    throw new ConfigError([...toProblems(source, result.error.issues), ...fromEnvironment.problems]);
  }
  const problems = [...crossChecks(source, result.data), ...fromEnvironment.problems];
  if (problems.length > 0) {
    throw new ConfigError(problems);
  }
  const { publicUrl, consoleUrl, ...rest } = result.data;
  const port = fromEnvironment.port ?? rest.port;
  const url = publicUrl ?? `http://localhost:${port}`;
  return {
    ...rest,
    file,
    port,
    dataDir: environment["BALIE_DATA"] || rest.dataDir,
    publicUrl: url,
    consoleUrl: consoleUrl ?? url,
    ...fromEnvironment.redis,
  };
}

/** The port that was free, for a config that did not say how it is reached. */
export function withPort(config: Config, port: number): Config {
  const moved = (url: string) => (url === `http://localhost:${config.port}` ? `http://localhost:${port}` : url);
  return { ...config, port, publicUrl: moved(config.publicUrl), consoleUrl: moved(config.consoleUrl) };
}

function ofEnvironment(key: string, problem: string): ConfigProblem {
  return { file: "environment", line: null, key, problem, example: EXAMPLES[key] ?? "" };
}

interface FromEnvironment {
  readonly port: number | null;
  readonly redis: Pick<Config, "redisUrl" | "redisPrefix" | "isRedisDeclared">;
  readonly problems: readonly ConfigProblem[];
}

function readEnvironment(environment: Environment): FromEnvironment {
  const problems: ConfigProblem[] = [];
  const read = (key: string, isRight: (given: string) => boolean, problem: string) => {
    const given = environment[key] || null;
    if (given !== null && !isRight(given)) {
      problems.push(ofEnvironment(key, problem));
    }
    return given;
  };
  const given = environment["PORT"];
  const port = read(
    "PORT",
    (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535,
    `must be a number from 0 to 65535 (it is ${JSON.stringify(given)})`,
  );
  // Never shown: it may hold a password.
  const url = read("REDIS_URL", isRedisUrl, "must be a redis: or rediss: address");
  const prefix = read(
    "REDIS_PREFIX",
    (text) => /^[A-Za-z0-9_.-]{1,40}$/.test(text),
    "must be 1 to 40 letters, digits, dots, dashes and underscores",
  );
  const profile = read("REDIS_PROFILE", (text) => text === "redis-always", "can only be redis-always");
  return {
    port: port === null ? null : Number(port),
    redis: { redisUrl: url, redisPrefix: prefix ?? "balie", isRedisDeclared: profile !== null },
    problems,
  };
}

function isRedisUrl(text: string): boolean {
  return URL.canParse(text) && ["redis:", "rediss:"].includes(new URL(text).protocol);
}

/** What only shows when keys are looked at together. */
function crossChecks(source: Source, config: ConfigFile): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const check = (isRight: boolean, path: readonly PropertyKey[], problem: string) => {
    if (!isRight) {
      problems.push(problemAt(source, path, problem));
    }
  };
  const isFirst = (names: readonly string[], index: number) =>
    names.findIndex((name) => name.toLowerCase() === names[index]?.toLowerCase()) === index;
  const brandNames = config.brands.map(({ id }) => id);
  const agentNames = config.agents.map(({ id }) => id);
  const logins = config.agents.map(({ login }) => login.trim());

  for (const key of ["publicUrl", "consoleUrl"] as const) {
    const url = config[key];
    const isSafe =
      url === null ? config.demo || key === "consoleUrl" : url.startsWith("https:") || isLocalUrl(url) || config.demo;
    check(
      isSafe,
      [key],
      url === null
        ? "is missing; only the demo can do without"
        : "must be https, or the console's cookie cannot be protected",
    );
  }
  const isHere = config.publicUrl === null || isLocalUrl(config.publicUrl);
  check(
    isHere || !config.timings.unlimitedSockets,
    ["timings", "unlimitedSockets"],
    "takes the limits of SAFETY 6.4 away; only tests on this machine may",
  );
  for (const [index, proxy] of config.trustedProxies.entries()) {
    const problem = networkProblem(proxy);
    check(problem === null, ["trustedProxies", index], problem ?? "");
  }
  for (const [index, brand] of config.brands.entries()) {
    check(isFirst(brandNames, index), ["brands", index, "id"], `is used twice: ${brand.id}`);
    check(
      brand.countries.includes(brand.defaultCountry),
      ["brands", index, "defaultCountry"],
      `must be one of this brand's countries (${brand.countries.join(", ")})`,
    );
    check(
      brand.languages.includes(brand.defaultLanguage),
      ["brands", index, "defaultLanguage"],
      `must be one of this brand's languages (${brand.languages.join(", ")})`,
    );
    for (const { path, problem } of botProblems(brand.bot, brand.languages)) {
      check(false, ["brands", index, "bot", ...path], problem);
    }
    for (const [number, origin] of brand.origins.entries()) {
      check(
        origin !== config.publicUrl && origin !== config.consoleUrl,
        ["brands", index, "origins", number],
        "must not be the origin of chat or console: scripts of that page could read what players type",
      );
      check(
        origin.startsWith("https:") || isLocalUrl(origin) || config.demo,
        ["brands", index, "origins", number],
        "must be https outside the demo",
      );
    }
  }
  for (const [index, agent] of config.agents.entries()) {
    check(isFirst(agentNames, index), ["agents", index, "id"], `is used twice: ${agent.id}`);
    check(isFirst(logins, index), ["agents", index, "login"], "is used twice");
    check(
      config.demo || !agent.login.toLowerCase().endsWith("@demo"),
      ["agents", index, "login"],
      "is a demo user; production refuses those",
    );
    for (const [number, brandId] of agent.brands.entries()) {
      check(
        brandNames.includes(brandId),
        ["agents", index, "brands", number],
        `must be the id of a brand above (${brandNames.join(", ")})`,
      );
    }
  }
  return problems;
}

/** What is wrong with an entry of `trustedProxies`; null when nothing is. Stricter than Fastify, which throws on the rest. */
function networkProblem(text: string): string | null {
  const [address = "", bits, ...more] = text.split("/");
  const version = isIP(address);
  const isRight =
    version !== 0 &&
    more.length === 0 &&
    !/^::ffff:|%/i.test(address) &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)));
  if (!isRight) {
    return `must be an address or a network (it is ${JSON.stringify(text)})`;
  }
  return bits !== undefined && Number(bits) === 0
    ? `trusts everybody, so players could invent their addresses (it is ${JSON.stringify(text)})`
    : null;
}
