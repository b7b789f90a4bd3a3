/** R4: a reader comes back at any point, while others write. */
import { expect, it } from "vitest";
import { r4 } from "../chaos/goals/r4.ts";
import { expectHeld } from "./support/goal.ts";

for (const store of ["embedded", "redis"] as const) {
  it(`[R4] 2,000 readers (${store}) who come back at random points, while others write, get everything after it once and in order, or a fresh copy`, {
    timeout: 180_000,
  }, async () => {
    const figures = await expectHeld(r4, store, 4);
    expect((figures["resumed"] ?? 0) + (figures["fresh"] ?? 0)).toBe(2_000);
  });
}
