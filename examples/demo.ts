/** `npm start`: the whole of Balie with example data, and a casino on another origin to try it in. Not for real players. */
import { randomBytes, randomInt } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { startBalie } from "../server/balie.ts";
import { type Config, loadConfig, withPort } from "../server/config.ts";
import { ConfigError } from "../server/config-errors.ts";
import { createLog } from "../server/log.ts";
import { StartError } from "../server/start-error.ts";
import { toAgentId } from "../shared/ids.ts";
import { startCasino } from "./casino/server.ts";
import { seedDemo } from "./seed.ts";

const WORDS = [
  "tulip",
  "canal",
  "bridge",
  "lantern",
  "harbour",
  "pepper",
  "window",
  "barrel",
  "meadow",
  "copper",
  "saddle",
  "ribbon",
  "orchard",
  "pigeon",
  "velvet",
  "walnut",
];

interface Key {
  readonly file: string;
  readonly secret: string;
}
interface Keys {
  readonly identity: Key;
  readonly api: Key;
}

/** Name of the demo's keys in tokens and requests. */
const KEY_ID = "lucky-canal";

async function main(): Promise<void> {
  const given = loadConfig();
  const dataDir = resolve(given.dataDir);
  if (process.argv.includes("--reset")) {
    await rm(dataDir, { recursive: true, force: true });
    console.log(`The demo is as new: ${dataDir} was emptied. Start it with npm start.`);
    return;
  }
  const port = await freePort(given.port, "Chat");
  const casinoPort = await freePort(port + 1, "The casino");
  const casinoUrl = `http://127.0.0.1:${casinoPort}`;
  const keys = await operatorKeys(dataDir);
  const config = atCasino({ ...withPort(given, port), dataDir }, casinoUrl, keys);
  const log = createLog(config.logLevel);
  const balie = await startBalie(config, log);
  const password = await passwordOf(dataDir);
  for (const agentId of config.agents.map(({ id }) => toAgentId(id))) {
    // A new password ends every session, so a second start leaves it alone.
    if (!balie.app.accounts.hasPassword(agentId)) {
      await balie.app.accounts.setPassword(agentId, password);
    }
  }
  await seedDemo(balie.app);
  const [brand] = config.brands;
  const casino = await startCasino({
    port: casinoPort,
    chatOrigin: config.publicUrl,
    brand: brand?.id ?? "",
    keys: { identity: { keyId: KEY_ID, ...keys.identity }, api: { keyId: KEY_ID, ...keys.api } },
  });

  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      void Promise.all([casino.close(), balie.stop()]).then(() => process.exit(0));
    });
  }
  const line = (name: string, value: string) => `  ${name.padEnd(13)} ${value}`;
  console.log(
    [
      "",
      line("Demo casino", casino.url),
      line("Console", `${config.consoleUrl}/console`),
      line("Health", `${config.publicUrl}/healthz`),
      "",
      line("Log in as", config.agents.map((agent) => `${agent.login} (${agent.roles[0] ?? "agent"})`).join(" · ")),
      line("Password", `${password}   (the same for all, until npm run demo:reset)`),
      "",
      `  DEMO MODE: example data, do not use with real players. To make it yours, edit a copy of ${config.file}.`,
      "",
    ].join("\n"),
  );
}

/** The next free port from `wanted` on, and a word about it when it is another one. */
async function freePort(wanted: number, what: string): Promise<number> {
  for (let port = wanted; port < wanted + 50; port += 1) {
    if (await isFree(port)) {
      if (port !== wanted) {
        console.log(`${what}: port ${wanted} is in use, taking ${port}.`);
      }
      return port;
    }
  }
  throw new StartError(`no free port from ${wanted} to ${wanted + 49}: set PORT to another one`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once("error", () => answer(false));
    probe.listen({ port, host: "127.0.0.1" }, () => probe.close(() => answer(true)));
  });
}

/** The casino's port is known only now, so the demo brand's origin and the address of its API are too. */
function atCasino(config: Config, casinoUrl: string, keys: Keys): Config {
  const demo = {
    origins: [casinoUrl],
    identityKeys: [{ id: KEY_ID, algorithm: "HS256" as const, file: keys.identity.file }],
    operatorApi: { url: `${casinoUrl}/api`, keyId: KEY_ID, secretFile: keys.api.file },
  };
  return { ...config, brands: config.brands.map((brand, index) => (index === 0 ? { ...brand, ...demo } : brand)) };
}

/** Made at the first start: what the casino signs tokens with, and what Balie signs its questions with. */
async function operatorKeys(dataDir: string): Promise<Keys> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const keyOf = async (name: string): Promise<Key> => {
    const file = join(dataDir, name);
    if (!existsSync(file)) {
      await writeFile(file, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600 });
    }
    return { file, secret: (await readFile(file, "utf8")).trim() };
  };
  return { identity: await keyOf("demo-identity.key"), api: await keyOf("demo-api.key") };
}

async function passwordOf(dataDir: string): Promise<string> {
  const file = join(dataDir, "demo-password");
  if (!existsSync(file)) {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const words = Array.from({ length: 4 }, () => WORDS[randomInt(WORDS.length)]);
    await writeFile(file, `${words.join("-")}-${randomInt(100, 1_000)}\n`, { mode: 0o600 });
  }
  return (await readFile(file, "utf8")).trim();
}

main().catch((error: unknown) => {
  const isPlain = error instanceof ConfigError || error instanceof StartError;
  process.stderr.write(
    `${error instanceof Error ? (isPlain ? error.message : (error.stack ?? error.message)) : String(error)}\n`,
  );
  process.exit(1);
});
