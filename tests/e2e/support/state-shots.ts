/**
 * Every state of the widget over made-up data, as the demo's `/states/` shows it: what is rare or takes long in a real server
 * is here too. Beside the pictures one sheet of all of them for each look.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildHarness, ORIGIN, serve } from "../../widget/support/browser.ts";
import { CARD_NAMES } from "../../widget/support/facts.ts";
import { STATE_NAMES } from "../../widget/support/states.ts";
import { launchBrowser } from "./launch.ts";

/** The panel on a desktop, a phone, a small phone. */
const SIZES = [
  { width: 400, height: 696 },
  { width: 390, height: 844 },
  { width: 320, height: 568 },
] as const;
const LANGUAGES = ["nl", "en", "ar"] as const;
const THEMES = ["light", "dark"] as const;
const SHEET_COLUMNS = 6;
const GAP_PX = 16;
const LOOK_EVERY_MS = 20;

/** `BALIE_SHOTS='ar-dark-320.*-(crisis|waiting)$'` takes only pictures with such a name. */
export async function stateShots(folder: string): Promise<number> {
  const files = await buildHarness();
  const browser = await launchBrowser();
  const wanted = new RegExp(process.env["BALIE_SHOTS"] ?? "");
  let count = 0;
  try {
    for (const lang of LANGUAGES) {
      for (const theme of THEMES) {
        for (const viewport of SIZES) {
          const look = `${lang}-${theme}-${viewport.width}x${viewport.height}`;
          const names = STATE_NAMES.filter((name) => wanted.test(`${look}-${name}`));
          if (names.length === 0) continue;
          const page = await browser.newPage({ viewport, timezoneId: "Europe/Amsterdam", reducedMotion: "reduce" });
          await serve(page, files);
          const pictures: string[] = [];
          for (const name of names) {
            const path = join(folder, `${look}-${name.replace(" ", "-")}.png`);
            await shoot(page, `?state=${name}&lang=${lang}&theme=${theme}`, name, path);
            pictures.push(path);
          }
          await page.close();
          await sheet(browser, pictures, viewport, join(folder, `sheet-${look}.png`));
          count += pictures.length + 1;
        }
      }
    }
  } finally {
    await browser.close();
  }
  return count;
}

async function shoot(page: Page, query: string, name: string, path: string): Promise<void> {
  await page.goto(`${ORIGIN}/${query}`);
  // Through the debugger: the page's own policy allows no evaluation.
  while (!(await page.evaluate("window.harness?.isComplete() === true"))) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  if (CARD_NAMES.some((card) => card === name)) await page.waitForSelector(".fact");
  // What a part that has just come changes is drawn in the next picture.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.screenshot({ animations: "disabled", path });
}

async function sheet(
  browser: Browser,
  pictures: readonly string[],
  { width, height }: (typeof SIZES)[number],
  path: string,
): Promise<void> {
  const rows = Math.ceil(pictures.length / SHEET_COLUMNS);
  const page = await browser.newPage({
    viewport: { width: SHEET_COLUMNS * (width + GAP_PX) + GAP_PX, height: rows * (height + GAP_PX) + GAP_PX },
  });
  const images = pictures.map((file) => `<img src="data:image/png;base64,${readFileSync(file, "base64")}">`).join("");
  await page.setContent(
    `<body style="margin:0;padding:${GAP_PX}px;display:flex;flex-wrap:wrap;gap:${GAP_PX}px;background:#888">${images}`,
  );
  await page.screenshot({ path });
  await page.close();
}
