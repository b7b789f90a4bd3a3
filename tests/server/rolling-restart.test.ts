/** R16 with real processes: on Redis two nodes and a load balancer, else the one process that restarts. */
import { expect, it } from "vitest";
import { r16 } from "../chaos/goals/r16.ts";
import { expectHeld } from "./support/goal.ts";

const LONG = { timeout: 240_000 };

it.concurrent(
  "[R16] SIGTERM to one node after the other at 200 messages a second loses nothing and shows nobody an error",
  LONG,
  async () => {
    expect(await expectHeld(r16, "redis")).toMatchObject({ messages: expect.any(Number) });
  },
);

it.concurrent("[R16] a single process that is restarted loses nothing and shows nobody an error", LONG, async () => {
  expect(await expectHeld(r16, "embedded")).toMatchObject({ messages: expect.any(Number) });
});
