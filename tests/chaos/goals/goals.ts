/** `npm run chaos -- --goal R9 --store redis [--seed S]`: one goal of SAFETY §5 in its full form. The last line is JSON. */
import { type Goal, STORES } from "./goal.ts";
import { r4 } from "./r4.ts";
import { r5 } from "./r5.ts";
import { r7 } from "./r7.ts";
import { r8 } from "./r8.ts";
import { r9 } from "./r9.ts";
import { r10 } from "./r10.ts";
import { r14 } from "./r14.ts";
import { r16 } from "./r16.ts";
import { r17 } from "./r17.ts";
import { r19 } from "./r19.ts";
import { r21 } from "./r21.ts";
import { r22 } from "./r22.ts";

export const GOALS: { readonly [id: string]: Goal } = {
  R4: r4,
  R5: r5,
  R7: r7,
  R8: r8,
  R9: r9,
  R10: r10,
  R14: r14,
  R16: r16,
  R17: r17,
  R19: r19,
  R21: r21,
  R22: r22,
};

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Gives the exit code: 0 held or skipped, 1 broken, 2 not understood. */
export async function runGoal(args: readonly string[]): Promise<number> {
  const given = (name: string) => args[args.indexOf(name) + 1];
  const id = (given("--goal") ?? "").toUpperCase();
  const goal = GOALS[id];
  const wanted = args.includes("--store") ? given("--store") : "embedded";
  const store = STORES.find((name) => name === wanted);
  const seed = args.includes("--seed") ? Number(given("--seed")) : Math.floor(Math.random() * 1_000_000);
  if (goal === undefined || store === undefined || !Number.isSafeInteger(seed)) {
    process.stderr.write(
      `npm run chaos -- --goal ${Object.keys(GOALS).join("|")} [--store ${STORES.join("|")}] [--seed N]\n`,
    );
    return 2;
  }
  const again = `npm run chaos -- --goal ${id} --store ${store} --seed ${seed}`;
  say(`seed ${seed}   again: ${again}`);
  say(`${id} ${goal.title}, ${store} store, node ${process.version}`);
  const why = goal.stores.includes(store) ? (goal.whySkipped?.(store) ?? null) : `not a goal of the ${store} store`;
  if (why !== null) {
    say(`SKIPPED (${why})`);
    say(JSON.stringify({ goal: id, store, seed, skipped: why, violations: 0 }));
    return 0;
  }
  const startedAt = performance.now();
  const { figures, violations, late } = await goal.run({ store, seed, isFull: true, say });
  const broken = [...violations, ...late];
  for (const text of broken) say(`BROKEN ${text}`);
  if (broken.length > 0) say(`again: ${again}`);
  const seconds = Math.round((performance.now() - startedAt) / 1_000);
  say(JSON.stringify({ goal: id, store, seed, ...figures, seconds, violations: broken.length }));
  return broken.length > 0 ? 1 : 0;
}
