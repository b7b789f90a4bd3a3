/** `npm run chaos`: the fault run of SAFETY.md §8. The last line is one JSON object; exit 1 on any violation. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { runBugs } from "./bug-run.ts";
import { runGoal } from "./goals/goals.ts";
import { type ChaosOptions, parseOptions, replayOf, USAGE } from "./options.ts";
import { runChaos } from "./run.ts";
import { speedOf } from "./settings.ts";
import { INVARIANTS, type Invariant, NARROWER } from "./verdict.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);
const SHOWN = 10;

if (process.argv.includes("--goal")) process.exit(await runGoal(process.argv.slice(2)));

const parsed = parseOptions(process.argv.slice(2), () => Math.floor(Math.random() * 1_000_000));
switch (parsed.status) {
  case "refused":
    process.stderr.write(`${parsed.message}\n${USAGE}\n`);
    process.exit(2);
    break;
  case "bugs":
    process.exit(await runBugs(parsed.seed, parsed.only, say));
    break;
  case "run":
    process.exit(await run(parsed.options).catch((error: unknown) => failed(parsed.options, error)));
}

/** The run itself could not be carried out: no verdict, and that is a failure too. */
function failed(options: ChaosOptions, error: unknown): number {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  say(`seed ${options.seed}   again: ${replayOf(options)}`);
  say(JSON.stringify({ error: String(error).slice(0, 200), store: options.store, seed: options.seed }));
  return 1;
}

async function run(options: ChaosOptions): Promise<number> {
  const { store, seed } = options;
  const commit = spawnSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).stdout?.trim() ?? "";
  say(`seed ${seed}   again: ${replayOf(options)}`);
  say(
    `${store === "redis" ? "redis store, 2 nodes" : "embedded store, 1 node"}, node ${process.version}, commit ${commit || "unknown"}, the clients' own times ${speedOf(options)} times as fast`,
  );
  const startedAt = performance.now();
  const result = await runChaos(options, say);
  const { figures, convergeMs, violations } = result;
  for (const name of Object.keys(INVARIANTS) as Invariant[]) {
    const broken = violations.filter(({ invariant }) => invariant === name).length;
    const narrower = NARROWER[name] === undefined ? "" : `   (${NARROWER[name]})`;
    say(
      `${name.padEnd(4)} ${String(result.counts.get(name) ?? 0).padStart(7)} checked ${String(broken).padStart(4)} broken   ${INVARIANTS[name]}${narrower}`,
    );
  }
  const { conversations, messages, kills, faults, freezes, events, drainMs } = result;
  const { staleWrites, reconnects, reconnectLimit } = result;
  say(
    `${conversations} conversations, ${messages} messages of players, ${events} events, ${faults} faults of which ${kills} kills, ${freezes} freezes, ${staleWrites} stale writes refused, ${reconnects} reconnects (at most ${reconnectLimit})`,
  );
  say(
    `converged ${convergeMs} ms after the last fault, queue empty ${drainMs} ms later, ${Math.round(performance.now() - startedAt)} ms in all`,
  );
  if (violations.length > 0) {
    for (const { invariant, text } of violations.slice(0, SHOWN)) say(`${invariant}: ${text}`);
    say(`${violations.length} violations; history, logs and the store's files in ${result.folder}`);
    say(`seed ${seed}   again: ${replayOf(options)}`);
  } else {
    for (const part of ["node/data", "redis"]) rmSync(join(result.folder, part), { recursive: true, force: true });
  }
  say(JSON.stringify({ ...figures, convergeMs, violations: violations.length, store, seed }));
  return violations.length > 0 ? 1 : 0;
}
