/** What the children of the bench share: the workload, and 64 conversations at a time, each one append after the other. */
import { readFileSync } from "node:fs";

export const IN_FLIGHT = 64;
/** The share of conversations that only warms up. */
const WARM = 0.2;

export function readWorkload(file) {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** Runs `appendOne` over each conversation's items in order, 64 conversations side by side. */
export async function runLanes(conversations, appendOne) {
  let next = 0;
  const lane = async () => {
    for (let mine = conversations[next++]; mine !== undefined; mine = conversations[next++]) {
      for (const item of mine) await appendOne(item);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
}

/** Warms up, then measures; `run` takes conversations. Gives appends a second and CPU of this process in µs an append. */
export async function measure(conversations, run) {
  const warm = Math.floor(conversations.length * WARM);
  await run(conversations.slice(0, warm));
  const rest = conversations.slice(warm);
  const count = rest.reduce((sum, items) => sum + items.length, 0);
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  await run(rest);
  const tookMs = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { perSecond: (count / tookMs) * 1_000, cpuMicroseconds: (user + system) / count };
}

export function tell(result) {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
