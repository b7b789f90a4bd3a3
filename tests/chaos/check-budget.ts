/**
 * I13: what a node holds at the end of a run, after all that came and went. Garbage is collected first: how much of it lies
 * about depends on how much memory the machine has.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { poll } from "../support/until.ts";
import type { Cluster } from "./cluster.ts";
import type { Judge } from "./verdict.ts";

const MEMORY_MB = 500;
const COLLECTED = JSON.stringify({ msg: "collected" });

export async function checkBudget(judge: Judge, cluster: Cluster, clientCount: number): Promise<void> {
  for (const { name, process: node } of cluster.nodes) {
    const folder = `/proc/${node.pid()}`;
    if (!existsSync(`${folder}/status`)) continue;
    const collections = () => node.lines().filter((line) => line === COLLECTED).length;
    const before = collections();
    process.kill(node.pid(), "SIGUSR2");
    await poll(`${name} collects its garbage`, async () => collections() > before);
    const memory = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`${folder}/status`, "utf8"))?.[1] ?? "0";
    const descriptors = readdirSync(`${folder}/fd`).length;
    judge.check("I13", Number(memory) < MEMORY_MB * 1_024, () => `${name} holds ${memory} kB`);
    judge.check("I13", descriptors < 100 + 2 * clientCount, () => `${name} holds ${descriptors} descriptors`);
  }
}
