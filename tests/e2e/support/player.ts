/** A player: a browser profile on the casino's page, and what can be done there. Everything is found by role and name. */
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Locator, Page } from "playwright-core";
import type { WidgetKey } from "../../../shared/locale/widget/en.ts";
import type { Language } from "./stage.ts";
import { SEEN_WITHIN_MS, type Watch, watch } from "./watch.ts";
import { chatTitle, launcherName, type Values, widgetText } from "./words.ts";

export interface PlayerOptions {
  readonly url: string;
  readonly language?: Language;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly theme?: "light" | "dark";
  readonly context?: BrowserContextOptions;
  /** Runs in every page and frame before anything else. */
  readonly before?: () => void;
}

export interface Player {
  readonly page: Page;
  readonly watch: Watch;
  /** The chat, whether or not it is on screen. */
  readonly chat: FrameLocator;
  readonly launcher: Locator;
  readonly box: Locator;
  readonly log: Locator;
  t(key: WidgetKey, values?: Values): string;
  /** The frame's own document, once it is loaded. */
  frame(): Frame;
  open(): Promise<void>;
  send(text: string): Promise<void>;
  sees(text: string | RegExp): Promise<void>;
  button(key: WidgetKey): Locator;
  /** Opens "More options" and chooses. */
  choose(key: WidgetKey): Promise<void>;
  close(): Promise<void>;
}

export async function createPlayer(browser: Browser, options: PlayerOptions): Promise<Player> {
  const { language = "nl", viewport = { width: 1280, height: 800 }, theme = "light" } = options;
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  const context = await browser.newContext({ viewport, locale, colorScheme: theme, ...options.context });
  const watched = await watch(context);
  if (options.before !== undefined) await context.addInitScript(options.before);
  context.setDefaultTimeout(SEEN_WITHIN_MS);
  const page = await context.newPage();
  await page.goto(`${options.url}?lang=${language}&theme=${theme}`);
  const t = (key: WidgetKey, values?: Values) => widgetText(language, key, values);
  const chat = page.getByTitle(chatTitle(language), { exact: true }).contentFrame();
  const launcher = page.getByRole("button", { name: launcherName(language) });
  const box = chat.getByRole("textbox", { name: t("compose.label") });
  const log = chat.getByRole("log", { name: t("conversation") });
  const button = (key: WidgetKey) => chat.getByRole("button", { name: t(key), exact: true });
  return {
    page,
    watch: watched,
    chat,
    launcher,
    box,
    log,
    t,
    button,
    frame() {
      const found = page.frames().find((frame) => frame !== page.mainFrame());
      if (found === undefined) throw new Error("the chat's frame is not there");
      return found;
    },
    async open() {
      await launcher.click();
      await log.getByText(t("bot.label"), { exact: true }).first().waitFor();
    },
    async send(text) {
      await box.fill(text);
      await box.press("Enter");
    },
    async sees(text) {
      await log.getByText(text).last().waitFor();
    },
    async choose(key) {
      await button("header.options").click();
      await chat.getByRole("menuitem", { name: t(key) }).click();
    },
    close: () => context.close(),
  };
}
