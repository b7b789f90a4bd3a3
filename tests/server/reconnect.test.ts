/** R10 with 200 clients over real sockets, each from an address of its own and under the real limits. */
import { expect, it } from "vitest";
import { r10 } from "../chaos/goals/r10.ts";
import { expectHeld } from "./support/goal.ts";

for (const store of ["embedded", "redis"] as const) {
  it.concurrent(`[R10] 200 clients cut off at once (${store}) all come back by themselves`, {
    timeout: 120_000,
  }, async () => {
    expect(await expectHeld(r10, store)).toMatchObject({ clients: 200 });
  });
}
