/** The demo's buttons for every state of the chat, on the casino's page under its own policy. */
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Casino, startCasino } from "../../examples/casino/server.ts";
import { axeViolations } from "../support/axe.ts";
import { launchBrowser } from "./support/launch.ts";
import { SEEN_WITHIN_MS, watch } from "./support/watch.ts";

let casino: Casino;
let browser: Browser;
beforeAll(async () => {
  await build({
    configFile: fileURLToPath(new URL("../../widget/vite.states.config.ts", import.meta.url)),
    logLevel: "silent",
  });
  casino = await startCasino({ port: 0, chatOrigin: "http://localhost:9", brand: "demo" });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await casino.close();
});

it("[UX1.4] a button shows its state in a window of its own, in the page's language and theme, or a made-up language", async () => {
  const context = await browser.newContext({ locale: "en-GB" });
  const { problems } = await watch(context);
  context.setDefaultTimeout(SEEN_WITHIN_MS);
  const page = await context.newPage();
  const show = async (name: string) => {
    await page.locator("summary").click();
    const [state] = await Promise.all([
      context.waitForEvent("page"),
      page.getByRole("link", { name, exact: true }).click(),
    ]);
    return state;
  };
  await page.goto(`${casino.url}/?lang=en&theme=dark`);
  const crisis = await show("Crisis");
  await crisis.getByRole("heading", { name: "You are not alone" }).waitFor();
  expect(await crisis.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  await crisis.close();
  expect(await axeViolations(page)).toEqual([]);
  await page.goto(`${casino.url}/?lang=ar`);
  const held = await show("Te veel berichten");
  await held.locator("#note").filter({ hasText: "8" }).waitFor();
  expect(await held.evaluate(() => document.documentElement.dir)).toBe("rtl");
  await held.close();
  expect(problems.filter((one) => !one.includes("localhost:9"))).toEqual([]);
  await context.close();
});
