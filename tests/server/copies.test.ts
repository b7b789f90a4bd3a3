/** R5: histories made through the application, copied after every command: a thousand, half of them on each store. */
import { expect, it } from "vitest";
import { r5 } from "../chaos/goals/r5.ts";
import { expectHeld } from "./support/goal.ts";

for (const store of ["embedded", "redis"] as const) {
  it(`[R5] in 500 histories (${store}) a copy at any number and the events after it are the copy of the end, for player, agent and staff`, {
    timeout: 120_000,
  }, async () => {
    const figures = await expectHeld(r5, store, 5);
    expect(figures["histories"]).toBe(500);
    expect(figures["redactions"]).toBeGreaterThan(10);
  });
}
