import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildHarness, buildLoader, launch, ORIGIN, serve } from "../widget/support/browser.ts";
import { CARD_NAMES } from "../widget/support/facts.ts";
import { STATE_NAMES } from "../widget/support/states.ts";
import { TEXTS } from "../widget/support/texts.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = JSON.stringify(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
const problems: string[] = [];

let browser: Browser;
let page: Page;

async function open(path: string, width = 400, height = 696): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(`${ORIGIN}/${path}`);
  await page.waitForSelector("main .log");
  await ready();
  if (CARD_NAMES.some((name) => path.includes(`state=${name}&`))) {
    await page.waitForSelector(".fact");
  }
  if (path.includes("state=incident")) {
    await page.waitForSelector(".incident");
  }
  if (path.includes("state=rating")) {
    await page.waitForSelector("fieldset");
  }
}

/** What is needed later has come, and was drawn. */
async function ready(): Promise<void> {
  await expect.poll(() => page.evaluate("window.harness?.isComplete()"), { interval: 20 }).toBe(true);
}

async function violations(): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(
    `axe.run(document, { runOnly: ${RULES} }).then(({ violations }) => violations.map(({ id, impact, nodes }) => id + " " + impact + " " + nodes.map(({ target }) => target).join(" ")))`,
  );
}

beforeAll(async () => {
  const files = await buildHarness();
  browser = await launch();
  page = await browser.newPage({ timezoneId: "Europe/Amsterdam", reducedMotion: "reduce" });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      problems.push(message.text());
    }
  });
  page.on("pageerror", (error) => problems.push(error.message));
  await serve(page, files);
}, 60_000);

afterAll(async () => {
  await browser.close();
});

/** Dark and right to left at once stand for the two between; `npm run verify` looks at all four. */
const LOOKS = [
  ["nl", "light"],
  ["ar", "dark"],
  ...(process.env["BALIE_TEST_LONG"]
    ? ([
        ["nl", "dark"],
        ["ar", "light"],
      ] as const)
    : []),
] as const;

describe.each(LOOKS)("every state in %s, %s", (lang, theme) => {
  it.each(STATE_NAMES)("[P9] %s has no violation that axe can find", async (name) => {
    await open(`?state=${name}&lang=${lang}&theme=${theme}`);
    expect(await violations()).toEqual([]);
  });
});

/** What sticks out or is cut: sideways scrolling, and text wider or higher than the box that hides the rest of it. */
const misfits = () =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll("body *")].filter((one) => {
      const { overflowX, overflowY, display } = getComputedStyle(one);
      const isHiding = overflowX === "hidden" || overflowX === "clip" || overflowY === "hidden";
      const isShown = display !== "inline" && !one.closest(".hidden") && !one.closest("svg");
      return isShown && one.scrollWidth > one.clientWidth + 1 && (isHiding || overflowX !== "visible");
    });
    const { scrollWidth } = document.documentElement;
    const out = [...document.querySelectorAll("main *")].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && !one.closest(".hidden") && (left < -1 || right > innerWidth + 1);
    });
    return [scrollWidth - innerWidth, ...[...cut, ...out].map((one) => one.outerHTML.slice(0, 90))];
  });

const SAID: readonly string[] = [...TEXTS.en.replies, ...TEXTS.en.clarifyReplies];

/** Names and words of the frame's own that did not pass through a catalogue. */
async function wordsOfNoCatalogue(): Promise<readonly string[]> {
  const found = await page.evaluate(() => {
    const names = [...document.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label") ?? "");
    const words = [...document.querySelectorAll("button, .label, .line:not(.date), .strip p, .panel p, .privacy")];
    return [...names, ...words.map((one) => one.textContent ?? "")].filter(
      (text) => text.trim() !== "" && !text.includes("⟦"),
    );
  });
  return found.filter((text) => !SAID.includes(text));
}

describe("a language 40 % longer, and one from right to left", () => {
  it.each(STATE_NAMES)(
    "[UX1.8] %s fits at 400 and at 320 pixels, and all its words come from the catalogue",
    async (name) => {
      for (const lang of ["xa", "ar"]) {
        await open(`?state=${name}&lang=${lang}`, 320, 568);
        expect([lang, await misfits()]).toEqual([lang, [0]]);
        await page.setViewportSize({ width: 400, height: 696 });
        expect([lang, await misfits()]).toEqual([lang, [0]]);
        if (lang === "xa") {
          expect(await wordsOfNoCatalogue()).toEqual([]);
        }
      }
    },
  );

  it("[UX1.8] from right to left: what is said has its own direction, numbers stay whole, the arrow points the other way", async () => {
    await open("?state=joined&lang=ar");
    const seen = await page.evaluate(() => {
      const bodies = [...document.querySelectorAll(".bubble [dir=auto]")];
      const english = bodies.find((one) => one.textContent?.includes("I am Noor"));
      const arabic = bodies.find((one) => /[\u0600-\u06ff]/.test(one.textContent ?? ""));
      const direction = (one?: Element | null) => one && getComputedStyle(one).direction;
      const own = document.querySelector(".player .bubble")?.getBoundingClientRect();
      return {
        page: direction(document.documentElement),
        english: direction(english),
        arabic: direction(arabic),
        isOwnAtStart: (own?.left ?? 999) < innerWidth / 2,
        arrow: getComputedStyle(document.querySelector(".send svg") as Element).scale,
        box: document.querySelector("textarea")?.dir,
      };
    });
    expect(seen).toEqual({
      page: "rtl",
      english: "ltr",
      arabic: "rtl",
      isOwnAtStart: true,
      arrow: "-1 1",
      box: "auto",
    });
  });
});

describe("every state", () => {
  it.each(STATE_NAMES)("[UX5.3] %s fits 320 × 256: nothing sideways, the place to write in view", async (name) => {
    await open(`?state=${name}&lang=nl`, 320, 256);
    const fit = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - innerWidth,
      bottom: document.querySelector("footer")?.getBoundingClientRect().bottom ?? 0,
    }));
    expect(fit.overflow).toBeLessThanOrEqual(0);
    expect(fit.bottom).toBeLessThanOrEqual(256);
  });

  it.each(STATE_NAMES)("[P6] %s offers a person and help with gambling in the menu", async (name) => {
    await open(`?state=${name}&lang=en`);
    await page.getByRole("button", { name: "More options" }).click();
    for (const entry of ["Talk to a person", "Help with gambling"]) {
      expect(await page.getByRole("menuitem", { name: entry }).isEnabled()).toBe(true);
    }
  });
});

describe("layers", () => {
  it.each(["help", "end", "leave"])("[P9] the %s sheet has no violation", async (sheet) => {
    await open("?state=waiting&lang=nl&theme=dark");
    await page.evaluate(`harness.sheet("${sheet}")`);
    await page.getByRole("dialog").waitFor();
    expect(await violations()).toEqual([]);
  });

  it("[UX1.7] Escape closes the menu, then minimises", async () => {
    await open("?state=answer&lang=en");
    const button = page.getByRole("button", { name: "More options" });
    await button.click();
    await page.getByRole("menu").waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Help with gambling");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("menu").count()).toBe(0);
    expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.evaluate("harness.sent.at(-1).type")).toBe("minimise");
  });

  it("[P1] a card number is asked about before it leaves the page", async () => {
    await open("?state=answer&lang=en");
    await page.getByRole("textbox", { name: "Your message" }).fill("my card is 4111 1111 1111 1111");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Hide it and send" }).click();
    const sent = await page.evaluate("harness.log.filter((line) => line.startsWith('send')).join()");
    expect(sent).toContain("send my card is");
    expect(sent).not.toContain("4111 1111");
  });
});

describe("the frame's rules", () => {
  it("[S5] no state broke the content security policy or threw", () => {
    expect(problems).toEqual([]);
  });
});

describe("the loader on the casino's page", () => {
  it("[UX1.1] nothing of the page covers the open panel, and its colour scheme is the one asked for", async () => {
    const host = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const script = await buildLoader();
    await host.route(`${ORIGIN}/**`, (route) =>
      route.request().url().endsWith("balie.js")
        ? route.fulfill({ body: script, contentType: "text/javascript" })
        : route.fulfill({
            body: `<!doctype html><html lang="en"><title>Casino</title><body style="margin:0"><header style="position:sticky;top:0;z-index:3;height:400px;background:#fc0">Bar</header><script src="/balie.js" data-theme="dark"></script></body></html>`,
            contentType: "text/html",
          }),
    );
    await host.goto(`${ORIGIN}/`);
    await host.getByRole("button", { name: "Chat with customer service" }).click();
    await host.getByRole("dialog").waitFor();
    const seen = await host.evaluate(() => {
      const found = [...document.querySelectorAll("body > *")].find((one) => one.shadowRoot) as HTMLElement;
      const panel = found.shadowRoot?.querySelector("dialog") as HTMLDialogElement;
      const { left, top, width } = panel.getBoundingClientRect();
      const { zIndex, colorScheme, position } = getComputedStyle(found);
      const isOnTop = document.elementFromPoint(left + width / 2, top + 20) === found;
      return { isOnTop, isUnderBar: top + 20 < 400, zIndex, colorScheme, position };
    });
    expect(seen).toEqual({
      isOnTop: true,
      isUnderBar: true,
      zIndex: "2000000000",
      colorScheme: "dark",
      position: "fixed",
    });
    await host.close();
  });
});
