/**
 * A real redis-server for tests, on a free port and in a folder of its own, set up as the profile asks unless told
 * otherwise. It may end only by our signal: any other end fails the test in `stop`.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { freePort } from "./balie-process.ts";

export interface RedisProcess {
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  /** A client of the test's own, for looking and meddling. */
  readonly admin: Redis;
  pid(): number;
  /** Resolves when it answers. The same port and folder as before. */
  start(): Promise<void>;
  kill(signal?: NodeJS.Signals): Promise<void>;
  pause(): void;
  resume(): void;
  /** What is stored now, to be put back with `restore`. Call it while Redis is down. */
  backup(): string;
  restore(backup: string): void;
  stop(): Promise<void>;
}

/** Options of redis-server, such as `{ appendfsync: "everysec" }`, over those of the profile. */
export type RedisOptions = { readonly [name: string]: string };

const PROFILE: RedisOptions = {
  appendonly: "yes",
  appendfsync: "always",
  "no-appendfsync-on-rewrite": "no",
  "maxmemory-policy": "noeviction",
  "aof-load-truncated": "yes",
  save: "",
};
const START_WITHIN_MS = 10_000;

export async function startRedis(options: RedisOptions = {}): Promise<RedisProcess> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "balie-redis-"));
  const url = `redis://127.0.0.1:${port}`;
  const faults: string[] = [];
  let child: ChildProcess | null = null;
  let isOurs = false;
  let ended: Promise<void> = Promise.resolve();
  const password = options["requirepass"];
  const admin = new Redis(url, {
    protocol: 2,
    lazyConnect: true,
    retryStrategy: () => 20,
    ...(password === undefined ? {} : { password }),
  });
  admin.on("error", () => {});

  async function start(): Promise<void> {
    isOurs = false;
    const settings = { ...PROFILE, port: String(port), bind: "127.0.0.1", dir: folder, ...options };
    const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
    const started = spawn(process.env["REDIS_SERVER"] ?? "redis-server", args, { stdio: ["ignore", "pipe", "pipe"] });
    child = started;
    let printed = "";
    ended = new Promise((resolve) => {
      started.once("close", (code, signal) => {
        if (!isOurs) faults.push(`redis-server ended by itself: code ${code}, signal ${signal}\n${printed}`);
        resolve();
      });
    });
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`redis-server does not answer:\n${printed}`)), START_WITHIN_MS);
      started.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
        printed += chunk;
        if (printed.includes("Ready to accept connections")) {
          clearTimeout(timer);
          resolve();
        }
      });
      void ended.then(() => {
        clearTimeout(timer);
        reject(new Error(`redis-server ended before it answered:\n${printed}`));
      });
    });
  }

  async function kill(signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
    isOurs = true;
    child?.kill(signal);
    await ended;
  }

  await start();
  await admin.connect();
  return {
    url,
    port,
    folder,
    admin,
    pid: () => child?.pid ?? 0,
    start,
    kill,
    pause: () => void child?.kill("SIGSTOP"),
    resume: () => void child?.kill("SIGCONT"),
    backup() {
      const copy = mkdtempSync(join(tmpdir(), "balie-redis-backup-"));
      cpSync(folder, copy, { recursive: true });
      return copy;
    },
    restore(backup) {
      rmSync(folder, { recursive: true, force: true });
      cpSync(backup, folder, { recursive: true });
      rmSync(backup, { recursive: true, force: true });
    },
    async stop() {
      admin.disconnect();
      child?.kill("SIGCONT");
      await kill();
      rmSync(folder, { recursive: true, force: true });
      if (faults.length > 0) throw new Error(faults.join("\n"));
    },
  };
}
