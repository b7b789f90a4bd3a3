/** Programs the tests need that npm does not bring. Missing ones are installed with apt where that is possible. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export const TOOLS = [
  { name: "Chromium", package: "chromium", variable: "CHROMIUM", find: findChromium },
  { name: "Redis server", package: "redis-server", variable: "REDIS_SERVER", find: findRedisServer },
  { name: "nginx", package: "nginx-light", variable: "NGINX", find: findNginx },
];

/** @returns {string | undefined} what to tell the person, or nothing when the tool is there */
export function ensureTool(tool) {
  if (tool.find() !== undefined) return undefined;
  if (canInstall()) {
    process.stdout.write(`${tool.name} is missing: installing the Debian package ${tool.package}\n`);
    apt("update");
    apt("install", "-y", "--no-install-recommends", tool.package);
    if (tool.find() !== undefined) return undefined;
  }
  return `${tool.name} is missing: apt-get install ${tool.package}, or set ${tool.variable} to its path`;
}

function findChromium() {
  const own = process.env.CHROMIUM;
  if (own !== undefined) return existsSync(own) ? own : undefined;
  return existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined;
}

function findRedisServer() {
  const own = process.env.REDIS_SERVER;
  if (own !== undefined) return existsSync(own) ? own : undefined;
  return onPath("redis-server");
}

/** Debian keeps it where only root's PATH leads. */
export function findNginx() {
  const own = process.env.NGINX;
  if (own !== undefined) return existsSync(own) ? own : undefined;
  return onPath("nginx") ?? (existsSync("/usr/sbin/nginx") ? "/usr/sbin/nginx" : undefined);
}

export function onPath(program) {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version") && onPath("apt-get") !== undefined;
}

function apt(...args) {
  spawnSync("apt-get", ["-q", ...args], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
