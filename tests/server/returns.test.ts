/** R7: over the application of one node, whose offers nobody else makes. */
import { expect, it } from "vitest";
import { r7 } from "../chaos/goals/r7.ts";
import { expectHeld } from "./support/goal.ts";

for (const store of ["embedded", "redis"] as const) {
  it(`[R7] of 50 conversations that come back (${store}) each is offered before fresh ones, in order, to another agent, and the third time to supervisors`, {
    timeout: 120_000,
  }, async () => {
    const figures = await expectHeld(r7, store, 7);
    expect(figures["returns"]).toBeGreaterThanOrEqual(50);
    expect(figures["thirdReturns"]).toBeGreaterThan(0);
  });
}
