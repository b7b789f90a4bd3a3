/** Pictures of the console in every state, with an axe run on each: `node tests/support/run-ts.mjs tests/console/support/shots.ts`. */
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { serveHarness } from "./serve.ts";

interface Shot {
  readonly name: string;
  readonly scenario: string;
  readonly size: readonly [number, number];
  readonly lang?: "nl" | "en";
  readonly theme?: "light" | "dark";
  readonly query?: string;
  readonly act?: (page: Page) => Promise<void>;
}

const DESK = [1440, 900] as const;
const SMALL = [1280, 800] as const;
const PHONE = [390, 844] as const;

const press = (keys: string) => async (page: Page) => {
  await page.keyboard.press(keys);
  await page.waitForTimeout(250);
};

const THREAD_SHOTS: readonly Shot[] = [
  { name: "busy-1280-nl", scenario: "busy", size: SMALL },
  { name: "busy-1366-en", scenario: "busy", size: [1366, 768], lang: "en" },
  { name: "busy-1440-nl", scenario: "busy", size: DESK },
  { name: "busy-1440-nl-dark", scenario: "busy", size: DESK, theme: "dark" },
  { name: "busy-1680-nl", scenario: "busy", size: [1720, 1000] },
  { name: "busy-1000-nl", scenario: "busy", size: [1000, 760] },
  { name: "busy-1000-drawer-nl", scenario: "busy", size: [1000, 760], act: press("Alt+i") },
  { name: "busy-390-nl", scenario: "busy", size: PHONE },
  { name: "handoff-1280-nl", scenario: "handoff", size: SMALL },
  { name: "handoff-1440-en", scenario: "handoff", size: DESK, lang: "en" },
  { name: "handoff-1440-nl-dark", scenario: "handoff", size: DESK, theme: "dark" },
  { name: "handoff-390-nl", scenario: "handoff", size: PHONE },
  { name: "care-1280-nl", scenario: "care", size: SMALL },
  { name: "care-1440-nl-dark", scenario: "care", size: DESK, theme: "dark" },
  { name: "queued-1280-en", scenario: "queued", size: SMALL, lang: "en" },
  {
    name: "note-1280-nl",
    scenario: "note",
    size: SMALL,
    act: async (page) => {
      await page.getByRole("textbox").first().fill("Dat zoek ik nu voor je uit.");
      await page.keyboard.press("Alt+p");
      await page.keyboard.type("Betalingen belt om 15:00 terug. Speler is ongerust over de huur.");
    },
  },
  { name: "note-1440-nl-dark", scenario: "note", size: DESK, theme: "dark", act: press("Alt+p") },
  { name: "transfer-1280-nl", scenario: "busy", size: SMALL, act: press("Alt+t") },
  { name: "transfer-1440-en-dark", scenario: "busy", size: DESK, lang: "en", theme: "dark", act: press("Alt+t") },
  { name: "transfer-390-nl", scenario: "busy", size: PHONE, act: press("Alt+t") },
  { name: "finish-1280-nl", scenario: "busy", size: SMALL, act: press("Alt+e") },
  { name: "finish-1440-en-dark", scenario: "busy", size: DESK, lang: "en", theme: "dark", act: press("Alt+e") },
  {
    name: "release-1280-nl",
    scenario: "busy",
    size: SMALL,
    act: (page) => page.getByRole("button", { name: "Teruggeven" }).click(),
  },
  { name: "offline-1280-nl", scenario: "offline", size: SMALL, act: (page) => page.waitForTimeout(2_300) },
  { name: "expired-1280-nl", scenario: "expired", size: SMALL },
  {
    name: "failed-1280-nl",
    scenario: "failed",
    size: SMALL,
    act: async (page) => {
      await page.evaluate(() =>
        window.balieChange?.({
          pending: [
            {
              clientMessageId: "a",
              conversationId: "conversation-4821",
              text: "Ik heb het nagevraagd.",
              status: "sending",
              code: null,
              retryAt: null,
            },
            {
              clientMessageId: "b",
              conversationId: "conversation-4821",
              text: "Je hoort om 15:00 meer van mij.",
              status: "failed",
              code: "rate_limited",
              retryAt: null,
            },
          ] as never,
        }),
      );
    },
  },
];

const SHOTS: readonly Shot[] = [
  { name: "sign-in-1280-nl", scenario: "sign-in", size: SMALL },
  { name: "sign-in-1440-en-dark", scenario: "sign-in", size: DESK, lang: "en", theme: "dark" },
  {
    name: "sign-in-locked-390-nl",
    scenario: "sign-in",
    size: PHONE,
    act: async (page) => {
      await page.getByLabel("Loginnaam").fill("noor@demo");
      await page.getByLabel("Wachtwoord", { exact: true }).fill("locked");
      await page.keyboard.press("Enter");
      await page.waitForTimeout(300);
    },
  },
  { name: "empty-1280-nl", scenario: "empty", size: SMALL },
  { name: "empty-1440-en-dark", scenario: "empty", size: DESK, lang: "en", theme: "dark" },
  { name: "empty-390-nl", scenario: "empty", size: PHONE },
  { name: "away-1280-nl", scenario: "away", size: SMALL },
  { name: "loading-1280-nl", scenario: "loading", size: SMALL, act: (page) => page.waitForTimeout(500) },
  { name: "offer-1280-nl", scenario: "offer", size: SMALL },
  { name: "offer-1440-en", scenario: "offer", size: DESK, lang: "en" },
  { name: "offer-1440-nl-dark", scenario: "offer", size: DESK, theme: "dark" },
  { name: "offer-390-nl", scenario: "offer", size: PHONE },
  { name: "crisis-1280-nl", scenario: "crisis", size: SMALL },
  { name: "crisis-1440-en-dark", scenario: "crisis", size: DESK, lang: "en", theme: "dark" },
  { name: "shortcuts-1280-nl", scenario: "offer", size: SMALL, act: press("?") },
  {
    name: "status-1280-nl",
    scenario: "offer",
    size: SMALL,
    act: (page) => page.getByRole("button", { name: /status wijzigen/ }).click(),
  },
  {
    name: "account-1280-en",
    scenario: "offer",
    size: SMALL,
    lang: "en",
    act: (page) => page.getByRole("button", { name: /Account of/ }).click(),
  },
  ...THREAD_SHOTS,
];

const folder = process.argv[2] ?? "test-results/console";
const part = process.argv[3] ?? "";
const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
await mkdir(folder, { recursive: true });
const served = await serveHarness();
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
let troubles = 0;

for (const shot of SHOTS.filter(({ name }) => name.includes(part))) {
  const [width, height] = shot.size;
  const isPhone = width < 480;
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: isPhone,
    isMobile: isPhone,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.text().includes("Content Security")) {
      troubles += 1;
      console.log(`${shot.name}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => {
    troubles += 1;
    console.log(`${shot.name}: ${error.message}`);
  });
  await page.goto(
    `${served.url}/?scenario=${shot.scenario}&lang=${shot.lang ?? "nl"}&theme=${shot.theme ?? "light"}${shot.query ?? ""}`,
  );
  await page.waitForTimeout(400);
  await shot.act?.(page);
  await page.waitForTimeout(150);
  await page.screenshot({ path: join(folder, `${shot.name}.png`) });
  troubles += await checkAxe(shot.name, page);
  await context.close();
}

await browser.close();
served.close();
console.log(troubles === 0 ? "no troubles" : `${troubles} troubles`);
process.exitCode = troubles === 0 ? 0 : 1;

/** Through the debugger, as the page's own policy refuses foreign scripts. */
async function checkAxe(name: string, page: Page): Promise<number> {
  const { readFile } = await import("node:fs/promises");
  await page.evaluate(await readFile(axeFile, "utf8"));
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          options: object,
        ): Promise<{ violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      nodes: nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html.slice(0, 160)} | ${failureSummary.slice(0, 200)}`),
    }));
  });
  for (const { id, impact, nodes } of found) {
    console.log(`${name}: axe ${impact} ${id}\n    ${nodes.join("\n    ")}`);
  }
  const hasOverflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (hasOverflow) {
    console.log(`${name}: scrolls sideways`);
  }
  return found.filter(({ impact }) => impact === "serious" || impact === "critical").length + (hasOverflow ? 1 : 0);
}
