/**
 * One round of start: a cold process until it listens, with the demo's config and an empty store. Arguments: `bare` (an
 * HTTP server of Node and nothing else), `embedded` or `redis`, and the address of Redis.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tell } from "./lanes.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const BARE = 'require("node:http").createServer().listen(0, "127.0.0.1", () => console.log("listening"))';
const [kind = "", url = ""] = process.argv.slice(2);

const folder = mkdtempSync(join(tmpdir(), "balie-bench-"));
const { PATH = "" } = process.env;
const env = { PATH, PORT: "0", BALIE_DATA: folder, ...(kind === "redis" ? { REDIS_URL: url } : {}) };
const startedAt = performance.now();
const server = spawn(process.execPath, kind === "bare" ? ["-e", BARE] : ["dist/server/main.js"], {
  cwd: ROOT,
  env,
  stdio: ["ignore", "pipe", "inherit"],
});
const ended = new Promise((resolve) => server.once("exit", resolve));
const lines = await new Promise((resolve, reject) => {
  let text = "";
  server.stdout.setEncoding("utf8").on("data", (chunk) => {
    text += chunk;
    if (/"listening"|^listening$/m.test(text)) resolve(text);
  });
  server.once("exit", (code) => reject(new Error(`the server ended before it listened: ${code}\n${text}`)));
});
const ms = performance.now() - startedAt;
server.kill("SIGKILL");
await ended;
rmSync(folder, { recursive: true, force: true });
if (lines.includes("the bot is compiled")) throw new Error(`the bot was not read but compiled:\n${lines}`);
tell({ ms });
