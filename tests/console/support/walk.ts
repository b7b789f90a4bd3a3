/** A keyboard-only walk through the harness: what an agent does in a shift. `node tests/support/run-ts.mjs tests/console/support/walk.ts` */
import { chromium, type Page } from "playwright-core";
import { serveHarness } from "./serve.ts";

const served = await serveHarness();
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const failures: string[] = [];

function expect(what: string, isTrue: boolean): void {
  console.log(`${isTrue ? "ok  " : "FAIL"} ${what}`);
  if (!isTrue) {
    failures.push(what);
  }
}

async function at(scenario: string, walk: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.on("pageerror", (error) => expect(error.message, false));
  await page.goto(`${served.url}/?scenario=${scenario}&lang=en&theme=light`);
  await page.waitForTimeout(400);
  await walk(page);
  await context.close();
}

const focused = (page: Page) =>
  page.evaluate(
    () =>
      `${document.activeElement?.tagName} ${document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent?.slice(0, 40)}`,
  );
const pause = (page: Page) => page.waitForTimeout(350);

await at("offer", async (page) => {
  expect("the tab says how much is new", (await page.title()) === "(2) Chats");
  expect("the focus stays while an offer comes", (await focused(page)).startsWith("BODY"));
  expect(
    "the offer is said once, assertively",
    (await page.getByRole("alert").filter({ hasText: "New conversation for you: Player 4821. Urgent." }).count()) === 1,
  );
  await page.keyboard.press("Alt+a");
  await pause(page);
  expect(
    "accepting opens the thread",
    await page.getByRole("log", { name: "Conversation with Player 4821" }).isVisible(),
  );
  expect("accepting puts the caret into the reply", (await focused(page)) === "TEXTAREA Reply to Player 4821");
  expect("the handoff card is a region", await page.getByRole("region", { name: "Why you got this" }).isVisible());
  await page.keyboard.type("Hello, Noor here.");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("I have read everything.");
  await page.keyboard.press("Alt+p");
  await page.keyboard.type("asked payments");
  await page.keyboard.press("Alt+j");
  await pause(page);
  expect("Alt+J goes to another conversation", (await focused(page)).startsWith("TEXTAREA Reply to Player"));
  expect("a draft does not travel", (await page.getByRole("textbox").inputValue()) === "");
  await page.keyboard.press("Alt+1");
  await pause(page);
  const note = await page.getByRole("textbox").inputValue();
  expect("the note draft is back in its own conversation", note === "asked payments" || note === "");
  await page.getByRole("link", { name: /Player 4821/ }).focus();
  await page.keyboard.press("Enter");
  await pause(page);
  expect("Enter in the list opens and focuses the box", (await focused(page)) === "TEXTAREA Note");
  await page.keyboard.press("Enter");
  await pause(page);
  expect("a note is saved and marked", await page.getByText("Note by Noor").isVisible());
  await page.keyboard.press("Alt+l");
  expect(
    "the reply draft is kept apart",
    (await page.getByRole("textbox").inputValue()) === "Hello, Noor here.\nI have read everything.",
  );
  await page.reload();
  await pause(page);
  expect(
    "drafts survive a reload",
    (await page
      .getByRole("textbox")
      .inputValue()
      .catch(() => "")) !== "asked payments",
  );
});

await at("busy", async (page) => {
  expect(
    "a row has its whole name",
    (await page.getByRole("link", { name: /^Player 4821, urgent, waiting 1 minute 4\d, money$/ }).count()) === 1,
  );
  await page.keyboard.press("Alt+l");
  await page.keyboard.type("On my way");
  await page.keyboard.press("Enter");
  expect("a sent message shows at once", await page.getByText("Sending…").isVisible());
  await pause(page);
  expect("then it is sent", await page.getByText("Sent", { exact: true }).isVisible());
  expect("the box is empty", (await page.getByRole("textbox").inputValue()) === "");
  await page.keyboard.press("Alt+t");
  await pause(page);
  expect("Transfer opens on its first field", (await focused(page)).startsWith("SELECT"));
  await page.keyboard.press("Escape");
  await pause(page);
  expect("Esc closes it and the focus returns", (await focused(page)).startsWith("TEXTAREA Reply"));
  await page.keyboard.press("Alt+e");
  await pause(page);
  expect("Finish opens", await page.getByRole("dialog", { name: "Finish" }).isVisible());
  await page.keyboard.press("Enter");
  await pause(page);
  expect("Enter finishes with the defaults", !(await page.getByRole("dialog", { name: "Finish" }).isVisible()));
  expect(
    "who waits longest is next",
    (await page.getByRole("log", { name: "Conversation with Player 1177" }).count()) === 1,
  );
  await page.keyboard.press("F6");
  expect("F6 goes to the next pane", (await focused(page)).startsWith("ASIDE Player details"));
  await page.keyboard.press("F6");
  expect("and on to the menu", (await focused(page)).startsWith("NAV Main menu"));
  await page.keyboard.press("Escape");
  expect("Esc goes back to the box", (await focused(page)).startsWith("TEXTAREA"));
  await page.keyboard.press("F6");
  await page.keyboard.press("?");
  await pause(page);
  expect("? shows the keys", await page.getByRole("dialog", { name: "Keyboard shortcuts" }).isVisible());
});

await at("expired", async (page) => {
  expect("an ended session asks inline", await page.getByRole("dialog", { name: "Sign in again" }).isVisible());
  await page.keyboard.press("Escape");
  expect("Esc does not dismiss it", await page.getByRole("dialog", { name: "Sign in again" }).isVisible());
  await page.keyboard.type("good");
  await page.keyboard.press("Enter");
  await pause(page);
  expect(
    "signing in goes on where it was",
    !(await page.getByRole("dialog").isVisible()) && (await page.getByRole("log").isVisible()),
  );
});

await at("sign-in", async (page) => {
  await page.keyboard.type("noor@demo");
  await page.keyboard.press("Tab");
  await page.keyboard.type("bad");
  await page.keyboard.press("Enter");
  await pause(page);
  expect("a wrong password says what to do", await page.getByText("do not belong together").first().isVisible());
});

await browser.close();
served.close();
console.log(failures.length === 0 ? "all well" : `${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
