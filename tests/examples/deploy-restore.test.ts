/** R19: an older backup is put back under 20 live clients, by the commands the docs name. */
import { expect, it } from "vitest";
import { STORES } from "../chaos/goals/goal.ts";
import { r19 } from "../chaos/goals/r19.ts";
import { expectHeld } from "../server/support/goal.ts";

it.each(STORES)(
  "[R19] %s: an older backup restored under live clients shows nothing the log lacks, as a new history",
  {
    timeout: 120_000,
  },
  async (store) => {
    expect((await expectHeld(r19, store))["clients"]).toBe(20);
  },
);
