/** R17 with real processes: two nodes, and a Redis that is killed and comes back after ten seconds. */
import { expect, it } from "vitest";
import { r17 } from "../chaos/goals/r17.ts";
import { expectHeld } from "./support/goal.ts";

it("[R17] Redis killed with -9 under load and away for ten seconds: everybody sees not sent yet, all is stored once, nobody loses a conversation", {
  timeout: 120_000,
}, async () => {
  expect((await expectHeld(r17, "redis"))["messages"]).toBeGreaterThan(100);
});
