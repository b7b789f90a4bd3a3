/** One visit of a browser profile that knows nothing yet: a phone of the middle class on a slow line. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Result } from "../round.ts";
import { install, type Probe } from "./probe.ts";
import type { Kind, Site } from "./site.ts";

export const CPU_SLOWER = 4;
export const LINE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** Long enough for whatever a script does before it is used. */
const QUIET_MS = 2_000;
const WITHIN_MS = 30_000;

declare const probe: Probe;

/**
 * The page is one process with its frame (see LAUNCH_ARGS), so that the slower processor and line hold for both. Chromium
 * does not slow WebSockets.
 */
export const LAUNCH_ARGS = ["--disable-site-isolation-trials", "--disable-features=IsolateOrigins,site-per-process"];

async function newPage(context: BrowserContext, clicksAtOnce: boolean): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(WITHIN_MS);
  await page.addInitScript(install, clicksAtOnce);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, ...LINE });
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWER });
  return page;
}

const take = (page: Page): Promise<Probe> => page.evaluate(() => probe);

/** When the script that is measured had arrived. */
const arrivedAt = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [entry] = performance
      .getEntriesByType("resource")
      .filter(({ name }) => /\/(hello|balie)\.js$/.test(name)) as PerformanceResourceTiming[];
    return performance.timeOrigin + (entry?.responseEnd ?? Number.NaN);
  });

/** Before the chat is opened: what the script costs the page. */
export async function look(browser: Browser, site: Site, kind: Kind): Promise<Result> {
  const context = await browser.newContext();
  const page = await newPage(context, false);
  await page.goto(site.url(kind), { waitUntil: "load" });
  if (kind !== "none") await page.waitForFunction(() => probe.visibleAt !== null);
  await page.waitForTimeout(QUIET_MS);
  const { visibleAt, longTaskCount, layoutShift } = await take(page);
  const visibleMs = kind === "none" ? Number.NaN : (visibleAt ?? Number.NaN) - (await arrivedAt(page));
  await context.close();
  return { visibleMs, longTaskCount, layoutShift };
}

/** Clicks at rest, writes, and comes again with what the browser has kept. */
export async function use(browser: Browser, site: Site): Promise<Result> {
  const context = await browser.newContext();
  const cold = await openAtRest(context, site);
  const warm = await openAtRest(context, site);
  await context.close();
  return { coldMs: cold.openMs, sendMs: cold.sendMs, warmMs: warm.openMs };
}

async function openAtRest(context: BrowserContext, site: Site): Promise<{ openMs: number; sendMs: number }> {
  const page = await newPage(context, false);
  await page.goto(site.url("balie"), { waitUntil: "load" });
  await page.waitForFunction(() => probe.visibleAt !== null);
  await page.waitForTimeout(QUIET_MS);
  await page.evaluate(() => {
    probe.clickedAt = performance.timeOrigin + performance.now();
    [...document.querySelectorAll("body > div")]
      .find((one) => one.shadowRoot)
      ?.shadowRoot?.querySelector("button")
      ?.click();
  });
  const frame = await typeable(page);
  const openMs = ((await frame.evaluate(() => probe.typeableAt)) ?? Number.NaN) - ((await take(page)).clickedAt ?? 0);
  await page.waitForTimeout(QUIET_MS);
  await frame.locator("#message").pressSequentially("hello");
  await frame.locator("#message").press("Enter");
  await frame.waitForFunction(() => probe.ownAt !== null);
  const sendMs = await frame.evaluate(() => (probe.ownAt ?? Number.NaN) - (probe.sentAt ?? 0));
  await page.close();
  return { openMs, sendMs };
}

async function typeable(page: Page) {
  await page.waitForFunction(() => document.querySelector("body > div")?.shadowRoot?.querySelector("iframe") !== null);
  for (;;) {
    const frame = page.frames().find((one) => one !== page.mainFrame());
    if (frame && (await frame.evaluate(() => probe.typeableAt !== null).catch(() => false))) return frame;
    await page.waitForTimeout(20);
  }
}

/** A first visit of somebody who clicks the moment there is something to click. */
export async function clickAtOnce(browser: Browser, site: Site): Promise<Result> {
  const context = await browser.newContext();
  const page = await newPage(context, true);
  await page.goto(site.url("balie"), { waitUntil: "commit" });
  const frame = await typeable(page);
  const began = await page.evaluate(() => performance.timeOrigin);
  const typeableAt = await frame.evaluate(() => probe.typeableAt ?? Number.NaN);
  await context.close();
  return { visitMs: typeableAt - began };
}
