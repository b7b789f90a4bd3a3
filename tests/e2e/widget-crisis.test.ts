/** The card for somebody in danger, on the smallest phones: whom to call is in view, whatever else happens. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { texts as de } from "../../server/core/bot/packs/de/texts.ts";
import { texts as en } from "../../server/core/bot/packs/en/texts.ts";
import { texts as fr } from "../../server/core/bot/packs/fr/texts.ts";
import { texts as nl } from "../../server/core/bot/packs/nl/texts.ts";
import { texts as sv } from "../../server/core/bot/packs/sv/texts.ts";
import { buildHarness, launch, ORIGIN, serve } from "../widget/support/browser.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const files = await buildHarness();
  browser = await launch();
  page = await browser.newPage({ timezoneId: "Europe/Amsterdam", reducedMotion: "reduce" });
  await serve(page, files);
}, 60_000);
afterAll(() => browser.close());

async function open(query: string, width = 400, height = 696): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(`${ORIGIN}/${query}`);
  await page.waitForSelector(".care .contacts");
  await expect.poll(() => page.evaluate("window.harness?.isComplete()"), { interval: 20 }).toBe(true);
}

/** What of the card cannot be seen: its first words, and who to call. */
const outOfView = () =>
  page.evaluate(() => {
    const end = document.querySelector("footer")?.getBoundingClientRect().top ?? 0;
    const start = document.querySelector(".log")?.getBoundingClientRect().top ?? 0;
    return [...document.querySelectorAll(".care .label, .care a")].flatMap((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= start && bottom <= end ? [] : [`${one.textContent}: ${top} to ${bottom} in ${start} to ${end}`];
    });
  });

describe("crisis", () => {
  it.each(["nl", "en", "ar"])(
    "[UX1.3] its first words stay in view when a person joins, at 320 × 568 in %s",
    async (lang) => {
      await open(`?state=crisis&lang=${lang}`, 320, 568);
      const label = page.locator(".care .label");
      const isInView = () =>
        label.evaluate((node) => {
          const { top, bottom } = node.getBoundingClientRect();
          const { top: start, bottom: end } = (document.querySelector(".log") as Element).getBoundingClientRect();
          return top >= start && bottom <= end;
        });
      await expect.poll(isInView).toBe(true);
      await page.evaluate(`harness.show("crisisJoined")`);
      await page.locator(".line").last().waitFor();
      await expect.poll(isInView).toBe(true);
    },
  );

  it.each(["nl", "en"])("[UX1.3] all contacts are in view at 320 × 568 in %s", async (lang) => {
    await open(`?state=crisis&lang=${lang}`, 320, 568);
    const boxes = await page.evaluate(() => {
      const end = document.querySelector("footer")?.getBoundingClientRect().top ?? 0;
      const start = document.querySelector(".log")?.getBoundingClientRect().top ?? 0;
      return [...document.querySelectorAll(".care a")].map((link) => {
        const { top, bottom } = link.getBoundingClientRect();
        return top >= start && bottom <= end;
      });
    });
    expect(boxes).toEqual([true, true, true]);
  });

  it.each(
    Object.entries({ nl, en, de, fr, sv }).flatMap(([lang, pack]) =>
      (["crisis.open", "crisis.open.offline"] as const).map((id) => [lang, id, pack[id]?.text ?? ""] as const),
    ),
  )("[UX1.3] under a bar of the casino all contacts are in view at 320 × 568 in %s, %s", async (lang, _, said) => {
    // The demo's bar of 48 pixels, which the law wants on every page; a number and a chat, and three numbers as in Germany.
    for (const more of ["", "0800 111 0 222,116 123"]) {
      const query = new URLSearchParams({ state: "crisis", lang, said, more });
      await open(`?${query}`, 320, 520);
      expect(await outOfView()).toEqual([]);
      expect(await page.locator(".care a").count()).toBe(more === "" ? 3 : 4);
    }
  });

  it("[UX1.3] the card keeps its colours whatever the brand's accent", async () => {
    await open("?state=crisis&lang=nl&theme=light");
    const color = await page.locator(".care").evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(color).toBe("rgb(238, 240, 251)");
  });
});
