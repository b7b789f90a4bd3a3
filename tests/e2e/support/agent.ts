/** An agent at the console, in a browser profile of their own. Everything is found by role and name. */
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { PASSWORD } from "../../support/balie-config.ts";
import type { Language } from "./stage.ts";
import { SEEN_WITHIN_MS, type Watch, watch } from "./watch.ts";
import { type ConsoleKey, consoleText, type Values } from "./words.ts";

export interface AgentOptions {
  readonly url: string;
  readonly login: string;
  readonly password?: string;
  readonly language?: Language;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly theme?: "light" | "dark";
  readonly context?: BrowserContextOptions;
}

export interface Agent {
  readonly page: Page;
  readonly watch: Watch;
  readonly offer: Locator;
  readonly log: Locator;
  readonly replyBox: Locator;
  readonly conversations: Locator;
  t(key: ConsoleKey, values?: Values): string;
  button(key: ConsoleKey): Locator;
  dialog(key: ConsoleKey): Locator;
  signIn(): Promise<void>;
  /** Waits for the offer and takes it with the keyboard. */
  accept(): Promise<void>;
  reply(text: string): Promise<void>;
  note(text: string): Promise<void>;
  /** Alt+E, Enter. */
  finish(): Promise<void>;
  sees(text: string | RegExp): Promise<void>;
  close(): Promise<void>;
}

/** On the sign-in page; `signIn` goes on from there. */
export async function createAgent(browser: Browser, options: AgentOptions): Promise<Agent> {
  const { language = "nl", viewport = { width: 1440, height: 900 }, theme = "light" } = options;
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  const context = await browser.newContext({ viewport, locale, colorScheme: theme, ...options.context });
  const watched = await watch(context);
  context.setDefaultTimeout(SEEN_WITHIN_MS);
  const page = await context.newPage();
  const t = (key: ConsoleKey, values?: Values) => consoleText(language, key, values);
  const button = (key: ConsoleKey) => page.getByRole("button", { name: t(key), exact: true });
  const log = page.getByRole("log");
  await page.goto(options.url);
  const loginBox = page.getByRole("textbox", { name: t("sign_in.login") });
  await loginBox.waitFor();
  const offer = page.getByRole("group", { name: t("offer.title") });
  const replyBox = page.getByRole("textbox", { name: t("box.reply_to", { label: "" }).trim() });
  return {
    page,
    watch: watched,
    offer,
    log,
    replyBox,
    conversations: page.getByRole("region", { name: t("pane.conversations") }),
    t,
    button,
    dialog: (key) => page.getByRole("dialog", { name: t(key), exact: true }),
    async signIn() {
      await loginBox.fill(options.login);
      await page.getByLabel(t("sign_in.password"), { exact: true }).fill(options.password ?? PASSWORD);
      await button("sign_in.do").click();
      await page.getByRole("heading", { name: t("list.mine") }).waitFor();
    },
    async accept() {
      await offer.first().waitFor();
      await page.keyboard.press("Alt+a");
      await replyBox.waitFor();
    },
    async reply(text) {
      await replyBox.fill(text);
      await replyBox.press("Enter");
      await log.getByText(text).waitFor();
    },
    async note(text) {
      await page.keyboard.press("Alt+p");
      const box = page.getByRole("textbox", { name: t("box.note"), exact: true });
      await box.fill(text);
      await button("note.save").click();
      await log.getByText(text).waitFor();
      await page.keyboard.press("Alt+l");
    },
    async finish() {
      await page.keyboard.press("Alt+e");
      const dialog = page.getByRole("dialog", { name: t("finish"), exact: true });
      await dialog.waitFor();
      await page.keyboard.press("Enter");
      await dialog.waitFor({ state: "hidden" });
    },
    async sees(text) {
      await log.getByText(text).last().waitFor();
    },
    close: () => context.close(),
  };
}
