/** Every planted bug must be caught by the invariant it breaks, or the harness proves nothing (SAFETY §8.5). */
import { BUGS, type BugName } from "./bugs.ts";
import { type ChaosOptions, replayOf } from "./options.ts";
import { runChaos } from "./run.ts";

export function bugOptions(bug: BugName, seed: number): ChaosOptions {
  const { store } = BUGS[bug];
  return { store, conversations: 16, live: 16, messages: 480, agents: 6, kills: 2, freezes: 0, seed, bug };
}

/** Two at a time: as many as CI has cores. Gives the exit code. */
export async function runBugs(seed: number, only: readonly BugName[], say: (line: string) => void): Promise<number> {
  say(`seed ${seed}   again: npm run chaos -- --bugs --only ${only.join(",")} --seed ${seed}`);
  const missed: BugName[] = [];
  const waiting = [...only];
  const work = async () => {
    for (let bug = waiting.shift(); bug !== undefined; bug = waiting.shift()) {
      const options = bugOptions(bug, seed);
      const startedAt = performance.now();
      const { violations } = await runChaos(options).catch((error: unknown) => {
        say(`${bug}: the run itself failed: ${String(error).slice(0, 500)}`);
        return { violations: [] };
      });
      const first = violations.find(({ invariant }) => invariant === BUGS[bug].breaks);
      if (first === undefined) missed.push(bug);
      const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
      say(`${bug} ${first === undefined ? "MISSED" : "caught"} in ${seconds} s: ${BUGS[bug].title}`);
      say(
        first === undefined
          ? `   ${violations.length} violations, none of ${BUGS[bug].breaks}; again: ${replayOf(options)}`
          : `   ${violations.length} violations, first ${first.invariant}: ${first.text}`,
      );
    }
  };
  await Promise.all([work(), work()]);
  say(JSON.stringify({ bugs: only.length, caught: only.length - missed.length, missed, seed }));
  return missed.length > 0 ? 1 : 0;
}
