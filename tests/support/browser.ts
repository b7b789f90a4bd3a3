/** One Chromium for tests and pictures. A fresh profile per launch: playwright-core makes and removes it. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-dev-shm-usage",
  "--no-first-run",
];

export function chromiumPath(): string {
  const path = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  if (!existsSync(path)) throw new Error(`Chromium is not at ${path}: apt-get install chromium, or set CHROMIUM`);
  return path;
}

export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: [...ARGS, ...more], headless: true });
}
