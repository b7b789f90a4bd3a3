/** `npm start` as an operator meets it: a process of its own, with its own data and ports. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freePort, ROOT } from "../support/balie-process.ts";
import { launchBrowser } from "../support/browser.ts";
import { createAgent } from "./support/agent.ts";

const URLS_WITHIN_MS = 10_000;
const folder = mkdtempSync(join(tmpdir(), "balie-demo-"));
const data = join(folder, "data");
let port = 0;

interface Demo {
  readonly child: ChildProcess;
  readonly text: string;
  readonly tookMs: number;
}

function run(args: readonly string[]): { readonly child: ChildProcess; readonly output: () => string } {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, ["dist/examples/demo.js", ...args], {
    cwd: ROOT,
    env: { PATH, PORT: String(port), BALIE_DATA: data },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  }
  return { child, output: () => text };
}

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once("close", resolve));

async function start(): Promise<Demo> {
  const startedAt = performance.now();
  const { child, output } = run([]);
  const isReady = () => output().includes("DEMO MODE");
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on("data", () => isReady() && resolve());
    child.once("close", () => reject(new Error(`the demo ended: ${output()}`)));
  });
  return { child, text: output(), tookMs: performance.now() - startedAt };
}

async function stop({ child }: Demo): Promise<void> {
  const end = ended(child);
  child.kill("SIGTERM");
  expect(await end).toBe(0);
}

const after = (text: string, name: string) => new RegExp(`${name}\\s+(\\S+)`).exec(text)?.[1] ?? "";

/** How many conversations wait, as an agent sees them. */
async function waitingCount(demo: Demo): Promise<string> {
  const browser = await launchBrowser();
  const agent = await createAgent(browser, {
    url: after(demo.text, "Console"),
    login: "mila@demo",
    password: after(demo.text, "Password"),
    language: "en",
  });
  await agent.signIn();
  await agent.offer.first().waitFor();
  const figures = agent.conversations.getByText(/\d+ waiting/);
  const text = (await figures.count()) === 0 ? "" : ((await figures.textContent()) ?? "");
  await browser.close();
  return text;
}

beforeAll(async () => {
  port = await freePort();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("[UX4] it prints its addresses within 10 s, and each of them answers", async () => {
  const demo = await start();
  expect(demo.tookMs).toBeLessThan(URLS_WITHIN_MS);
  expect(after(demo.text, "Console")).toBe(`http://localhost:${port}/console`);
  expect(demo.text).toContain("noor@demo (agent)");
  for (const name of ["Demo casino", "Console", "Health"]) {
    expect((await fetch(after(demo.text, name))).status, name).toBe(200);
  }
  expect(await waitingCount(demo)).toMatch(/\d/);
  await stop(demo);
});

it("[UX4] a second start keeps data and password; reset empties", async () => {
  const first = await start();
  await stop(first);
  const second = await start();
  expect(after(second.text, "Password")).toBe(after(first.text, "Password"));
  expect(await waitingCount(second)).toMatch(/\d/);
  await stop(second);
  const reset = run(["--reset"]);
  expect(await ended(reset.child)).toBe(0);
  expect(reset.output()).toContain(data);
  const third = await start();
  expect(after(third.text, "Password")).not.toBe(after(first.text, "Password"));
  await stop(third);
});

it("[UX4] a busy port is named, and the next one taken", async () => {
  const busy: Server = createServer();
  await new Promise<void>((resolve) => busy.listen(port, "127.0.0.1", resolve));
  const demo = await start();
  expect(demo.text).toContain(`port ${port} is in use, taking ${port + 1}`);
  expect(after(demo.text, "Console")).toBe(`http://localhost:${port + 1}/console`);
  expect((await fetch(after(demo.text, "Health"))).status).toBe(200);
  await stop(demo);
  await new Promise((resolve) => busy.close(resolve));
});
