/** I13: what a node holds at the end of a run, after all that came and went. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Cluster } from "./cluster.ts";
import type { Judge } from "./verdict.ts";

const MEMORY_MB = 500;

export function checkBudget(judge: Judge, cluster: Cluster, clientCount: number): void {
  for (const { name, process } of cluster.nodes) {
    const folder = `/proc/${process.pid()}`;
    if (!existsSync(`${folder}/status`)) continue;
    const memory = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`${folder}/status`, "utf8"))?.[1] ?? "0";
    const descriptors = readdirSync(`${folder}/fd`).length;
    judge.check("I13", Number(memory) < MEMORY_MB * 1_024, () => `${name} holds ${memory} kB`);
    judge.check("I13", descriptors < 100 + 2 * clientCount, () => `${name} holds ${descriptors} descriptors`);
  }
}
