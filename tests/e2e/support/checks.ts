/** What every state must be: free of serious findings of axe, inside the frame and on the host's side. */
import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { axeViolations } from "../../support/axe.ts";
import type { Player } from "./player.ts";
import { SEEN_WITHIN_MS } from "./watch.ts";

const LOOK_EVERY_MS = 50;

/** Inside the frame, and what the loader put on the casino's page. */
export async function expectAccessible(player: Player): Promise<void> {
  expect(await axeViolations(player.frame())).toEqual([]);
  expect(await axeViolations(player.page)).toEqual([]);
}

export async function expectAccessiblePage(page: Page): Promise<void> {
  expect(await axeViolations(page)).toEqual([]);
}

/** Nothing sticks out sideways, in the frame and on the page around it. */
export async function expectNoSidewaysScroll(player: Player): Promise<void> {
  for (const place of [player.page.mainFrame(), player.frame()]) {
    const width = await place.evaluate(() => {
      const wide = [...document.querySelectorAll("*")].filter((one) => {
        const { overflowX } = getComputedStyle(one);
        return one.scrollWidth > one.clientWidth + 1 && (overflowX === "auto" || overflowX === "scroll");
      });
      const { scrollWidth, clientWidth } = document.documentElement;
      return { extra: scrollWidth - clientWidth, scrollers: wide.map((one) => one.outerHTML.slice(0, 80)) };
    });
    expect(width).toEqual({ extra: 0, scrollers: [] });
  }
}

/** The whole of the message box is on screen and is what a finger would hit. */
export async function expectComposerVisible(player: Player): Promise<void> {
  await player.box.waitFor();
  await eventually(
    () =>
      player.box.evaluate((box) => {
        const { top, bottom, left, right, width, height } = box.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit === box && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
      }),
    true,
  );
}

/** Looks until it is as expected: `expect.poll`, for tests that run beside each other. */
export async function eventually<Value>(look: () => Promise<Value>, expected: Value): Promise<void> {
  const endAt = performance.now() + SEEN_WITHIN_MS;
  for (;;) {
    const value = await look();
    if (isDeepStrictEqual(value, expected) || performance.now() > endAt) {
      expect(value).toEqual(expected);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
