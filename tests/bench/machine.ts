/** On what a figure was measured; nothing that tells one machine of a kind from another. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, platform, release, totalmem } from "node:os";
import { join } from "node:path";
import { ROOT } from "../support/balie-process.ts";

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
}

export const machine = (): Machine => ({
  cpu: cpus()[0]?.model.trim() ?? "unknown",
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${release().split("-")[0]}`,
});

/** One-minute load: above 0 before a run, others were at work on the machine. */
export const load = () => Number((loadavg()[0] ?? 0).toFixed(2));

export function versions(): { readonly [name: string]: string } {
  const { dependencies }: { readonly dependencies: { readonly [name: string]: string } } = JSON.parse(
    readFileSync(join(ROOT, "package.json"), "utf8"),
  );
  const redis = spawnSync(process.env["REDIS_SERVER"] ?? "redis-server", ["--version"], { encoding: "utf8" }).stdout;
  const commit = spawnSync("git", ["rev-parse", "--short", "HEAD"], { cwd: ROOT, encoding: "utf8" }).stdout;
  return {
    balie: (commit ?? "").trim() || "unknown",
    node: process.versions.node,
    redis: /v=([\d.]+)/.exec(redis ?? "")?.[1] ?? "unknown",
    libsql: dependencies["libsql"] ?? "",
    ioredis: dependencies["ioredis"] ?? "",
  };
}
