/** R21 with real processes: the nodes that carry out deadlines are killed while these fall due. */
import { expect, it } from "vitest";
import { r21 } from "../chaos/goals/r21.ts";
import { expectHeld } from "./support/goal.ts";

for (const store of ["embedded", "redis"] as const) {
  it.concurrent(`[R21] of 200 deadlines over 2 kills (${store}) each takes effect exactly once and none before its time`, {
    timeout: 240_000,
  }, async () => {
    expect(await expectHeld(r21, store)).toMatchObject({ deadlines: 200, kills: 2 });
  });
}
