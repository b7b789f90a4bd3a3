/** `npm run chaos`: the fault run of SAFETY.md §8. The last line is one JSON object; exit 1 on any violation. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { BUG_NAMES, BUGS, type BugName } from "./bugs.ts";
import { runGoal } from "./goals/goals.ts";
import { type ChaosOptions, parseOptions, replayOf, USAGE } from "./options.ts";
import { type RunResult, runChaos } from "./run.ts";
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
    process.exit(await runBugs(parsed.seed));
    break;
  case "run":
    process.exit(await run(parsed.options));
}

async function run(options: ChaosOptions): Promise<number> {
  say(`seed ${options.seed}   again: ${replayOf(options)}`);
  say(`embedded store, node ${process.version}`);
  const startedAt = performance.now();
  const result = await runChaos(options);
  const { figures, convergeMs, violations } = result;
  for (const name of Object.keys(INVARIANTS) as Invariant[]) {
    const broken = violations.filter(({ invariant }) => invariant === name).length;
    const narrower = NARROWER[name] === undefined ? "" : `   (${NARROWER[name]})`;
    say(
      `${name.padEnd(4)} ${String(result.counts.get(name) ?? 0).padStart(7)} checked ${String(broken).padStart(4)} broken   ${INVARIANTS[name]}${narrower}`,
    );
  }
  const { conversations, messages, kills, faults, events, drainMs } = result;
  say(
    `${conversations} conversations, ${messages} messages of players, ${events} events, ${faults} faults of which ${kills} kills`,
  );
  say(
    `converged ${convergeMs} ms after the last fault, queue empty ${drainMs} ms later, ${Math.round(performance.now() - startedAt)} ms in all`,
  );
  if (violations.length > 0) {
    for (const { invariant, text } of violations.slice(0, SHOWN)) say(`${invariant}: ${text}`);
    say(`${violations.length} violations; history, log and store in ${result.folder}`);
    say(`seed ${options.seed}   again: ${replayOf(options)}`);
  } else {
    rmSync(join(result.folder, "data"), { recursive: true, force: true });
  }
  say(JSON.stringify({ ...figures, convergeMs, violations: violations.length, seed: options.seed }));
  return violations.length > 0 ? 1 : 0;
}

/** Two at a time: as many as CI has cores. */
async function runBugs(seed: number): Promise<number> {
  say(`seed ${seed}   again: npm run chaos -- --bugs --seed ${seed}`);
  const caught: { [Name in BugName]?: string | null } = {};
  const waiting: BugName[] = [...BUG_NAMES];
  const work = async () => {
    for (let bug = waiting.shift(); bug !== undefined; bug = waiting.shift()) {
      const options = { conversations: 16, messages: 320, kills: 2, seed, bug };
      const startedAt = performance.now();
      const result: RunResult = await runChaos(options);
      const first = result.violations.find(({ invariant }) => invariant === BUGS[bug].breaks);
      caught[bug] = first?.invariant ?? null;
      const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
      say(`${bug} ${first === undefined ? "MISSED" : "caught"} in ${seconds} s: ${BUGS[bug].title}`);
      say(
        first === undefined
          ? `   again: ${replayOf(options)}`
          : `   ${result.violations.length} violations, first ${first.invariant}: ${first.text}`,
      );
    }
  };
  await Promise.all([work(), work()]);
  const missed = BUG_NAMES.filter((name) => caught[name] === null);
  say(JSON.stringify({ bugs: BUG_NAMES.length, caught: BUG_NAMES.length - missed.length, missed, seed }));
  return missed.length > 0 ? 1 : 0;
}
