/**
 * Chromium as most players have it: a frame of another site may keep things. Without these switches it blocks that in
 * every profile a test makes, as it does for players in private windows.
 */
import { type Browser, chromium } from "playwright-core";
import { chromiumPath } from "../../support/browser.ts";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-features=BlockThirdPartyCookiesInIncognito,AlwaysBlock3pcsIncognito",
];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: ARGS, headless: true });
}
