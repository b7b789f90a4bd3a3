/** A goal of SAFETY §5 in the form of `npm test`: what must never be, and no times. */
import { expect } from "vitest";
import type { Goal, StoreName } from "../../chaos/goals/goal.ts";

export async function expectHeld(goal: Goal, store: StoreName, seed = 1) {
  const result = await goal.run({ store, seed, isFull: false, say: () => undefined });
  expect(result.violations).toEqual([]);
  if (process.env["GOAL_FIGURES"] !== undefined) console.log(store, result.figures, result.late);
  return result.figures;
}
