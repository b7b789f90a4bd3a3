/**
 * A real server process for tests: its own config, data folder and port; killed and started again at will. It may end only
 * by our signal: any other end, and anything on stderr, is kept as a fault and fails the test in `stop`.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { configText, type TestConfig } from "./balie-config.ts";

/** What this process has started and must not outlive it. */
const living = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of living) child.kill("SIGKILL");
});

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** A start that hangs; how long one takes is judged by R9. While Redis is cut off it waits for it, and begins anew. */
const START_WITHIN_MS = 45_000;

export interface ProcessOptions extends TestConfig {
  /** Where `dist/server/main.js` stands; the repository when left out. */
  readonly root?: string;
  readonly port?: number;
  readonly folder?: string;
  /** Variables over those every server gets. */
  readonly environment?: { readonly [name: string]: string };
}

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface BalieProcess {
  readonly port: number;
  /** Where sockets and HTTP go. */
  readonly url: string;
  /** What browsers send as `Origin`. */
  readonly origin: string;
  readonly folder: string;
  pid(): number;
  /** Lines of stdout so far, of all lives of this process. */
  lines(): readonly string[];
  /** Ends it with a signal of ours and waits for its end. */
  kill(signal?: NodeJS.Signals): Promise<Ending>;
  /** Starts it again: same port, config and folder. Resolves when it listens. */
  start(): Promise<void>;
  pause(): void;
  resume(): void;
  /** What went wrong with the process itself; empty when nothing did. */
  faults(): readonly string[];
  /** Kills what runs, removes the folder, and throws when there are faults. */
  stop(): Promise<void>;
}

export async function startProcess(options: ProcessOptions = {}): Promise<BalieProcess> {
  const port = options.port ?? (await freePort());
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "balie-process-"));
  const config = join(folder, "config.yaml");
  writeFileSync(config, configText(port, options));
  const main = join(options.root ?? ROOT, "dist/server/main.js");
  const lines: string[] = [];
  const faults: string[] = [];
  let child: ChildProcess | null = null;
  let isOurs = false;
  let ended: Promise<Ending> = Promise.resolve({ code: 0, signal: null });

  function watch(started: ChildProcess, onLine: (line: string) => void): void {
    let rest = "";
    started.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      const parts = (rest + chunk).split("\n");
      rest = parts.pop() ?? "";
      for (const line of parts) {
        lines.push(line);
        onLine(line);
      }
    });
    started.stderr?.setEncoding("utf8").on("data", (chunk: string) => faults.push(`stderr: ${chunk}`));
  }

  async function start(): Promise<void> {
    isOurs = false;
    const started = spawn(process.execPath, ["--unhandled-rejections=strict", main], {
      cwd: options.root ?? ROOT,
      env: { ...environmentOf(config, join(folder, "data")), ...options.environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child = started;
    living.add(started);
    ended = new Promise((resolve) => {
      // `close` comes after the last byte of stdout and stderr.
      started.once("close", (code, signal) => {
        living.delete(started);
        if (!isOurs) faults.push(`the server ended by itself: code ${code}, signal ${signal}`);
        resolve({ code, signal });
      });
    });
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("the server does not listen")), START_WITHIN_MS);
      watch(started, (line) => {
        if (line.includes('"msg":"listening"')) {
          clearTimeout(timer);
          resolve();
        }
      });
      void ended.then(() => {
        clearTimeout(timer);
        reject(new Error(`the server ended before it listened: ${[...faults, ...lines].join("\n")}`));
      });
    });
  }

  async function kill(signal: NodeJS.Signals = "SIGKILL"): Promise<Ending> {
    isOurs = true;
    child?.kill(signal);
    return ended;
  }

  await start();
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    origin: `http://localhost:${port}`,
    folder,
    pid: () => child?.pid ?? 0,
    lines: () => lines,
    kill,
    start,
    pause: () => void child?.kill("SIGSTOP"),
    resume: () => void child?.kill("SIGCONT"),
    faults: () => faults,
    async stop() {
      child?.kill("SIGCONT");
      await kill();
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
      if (faults.length > 0) throw new Error(`the server process did not behave:\n${faults.join("\n")}`);
    },
  };
}

/** Runs a server that is expected to refuse to start. */
export async function runToEnd(
  text: string,
  environment: { readonly [name: string]: string } = {},
): Promise<Ending & { readonly stdout: string; readonly stderr: string; readonly config: string }> {
  const folder = mkdtempSync(join(tmpdir(), "balie-refused-"));
  const config = join(folder, "config.yaml");
  writeFileSync(config, text);
  const child = spawn(process.execPath, [join(ROOT, "dist/server/main.js")], {
    cwd: ROOT,
    env: { ...environmentOf(config, join(folder, "data")), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), START_WITHIN_MS);
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  const ending = await new Promise<Ending>((resolve) =>
    child.once("close", (code, signal) => resolve({ code, signal })),
  );
  clearTimeout(timer);
  rmSync(folder, { recursive: true, force: true });
  return { ...ending, stdout, stderr, config };
}

function environmentOf(config: string, data: string): NodeJS.ProcessEnv {
  const { PATH = "" } = process.env;
  return { PATH, BALIE_CONFIG: config, BALIE_DATA: data };
}

/** A port that was free a moment ago, and stays the same through restarts. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
