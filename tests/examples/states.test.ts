import { expect, it } from "vitest";
import { STATE_NAMES } from "../widget/support/states.ts";

/** Plain JavaScript of the demo's page. */
const PAGE = "../../examples/casino/page/states.js";
/** Looks like another one. */
const ALIKE = new Set<string>(["seen", "long"]);

it("[UX1.4] the demo has a button for every state, in both of its languages", async () => {
  const { STATES }: { STATES: Record<string, { nl: string; en: string }> } = await import(PAGE);
  expect(Object.keys(STATES).sort()).toEqual(STATE_NAMES.filter((name) => !ALIKE.has(name)).sort());
  for (const { nl, en } of Object.values(STATES)) expect([nl, en]).not.toContain("");
});
