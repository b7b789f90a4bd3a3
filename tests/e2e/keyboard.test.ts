/** Everything with the keyboard alone: no click, no hover, no touch reaches any page here. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, it } from "vitest";
import { createAgent } from "./support/agent.ts";
import { eventually } from "./support/checks.ts";
import { createPlayer } from "./support/player.ts";
import { type Stage, startStage } from "./support/stage.ts";

const TAB_LIMIT = 60;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ scenes: { keys: { agents: ["noor"] } } });
});
afterAll(() => stage.close());

/** What is typed now goes there: the focus of its document, or shadow root, and of the whole page. */
const hasFocus = (target: Locator) =>
  target.evaluate((element) => (element.getRootNode() as Document).activeElement === element && document.hasFocus());

/** Tab until the focus is there: what cannot be reached fails. */
async function tabTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < TAB_LIMIT; step += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach ${target}`);
}

it("[UX5.2] a player opens, asks, gets a person and ends; an agent accepts, replies, notes, transfers, finishes", async () => {
  const player = await createPlayer(stage.browser, { url: stage.casino("keys") });
  const { page, chat } = player;
  await tabTo(page, player.launcher);
  await page.keyboard.press("Enter");
  await player.sees(player.t("bot.label"));
  await eventually(() => hasFocus(player.box), true);
  await page.keyboard.type("hoe lang duurt een uitbetaling?");
  await page.keyboard.press("Enter");
  await player.sees("hooguit 24 uur");

  const agent = await createAgent(stage.browser, { url: stage.consoleUrl, login: stage.login("keys", "noor") });
  const desk = agent.page;
  await desk.keyboard.type(stage.login("keys", "noor"));
  await desk.keyboard.press("Tab");
  await desk.keyboard.type("a long enough sentence");
  await desk.keyboard.press("Enter");
  await desk.getByRole("heading", { name: agent.t("list.mine") }).waitFor();

  const person = chat.getByRole("button", { name: player.t("strip.person"), exact: true }).first();
  await tabTo(page, person, "Shift+Tab");
  await page.keyboard.press("Enter");
  await chat.getByRole("region", { name: player.t("queue.title") }).waitFor();

  await agent.offer.waitFor();
  await desk.keyboard.press("Alt+a");
  await agent.replyBox.waitFor();
  await eventually(() => hasFocus(agent.replyBox), true);
  await desk.keyboard.type("Goedemiddag");
  await desk.keyboard.press("Enter");
  await player.sees("Goedemiddag");
  await desk.keyboard.press("Alt+p");
  const note = desk.getByRole("textbox", { name: agent.t("box.note"), exact: true });
  await eventually(() => hasFocus(note), true);
  await desk.keyboard.type("Belt morgen terug");
  await tabTo(desk, agent.button("note.save"));
  await desk.keyboard.press("Enter");
  await agent.sees("Belt morgen terug");
  await desk.keyboard.press("Alt+l");
  await eventually(() => hasFocus(agent.replyBox), true);

  await desk.keyboard.press("Alt+t");
  const transfer = agent.dialog("transfer");
  const lane = transfer.getByRole("combobox");
  await eventually(() => hasFocus(lane), true);
  await desk.keyboard.type(agent.t("lane.technical"));
  await desk.keyboard.press("Tab");
  await desk.keyboard.type("Vraagt andere kennis");
  await desk.keyboard.press("Enter");
  await transfer.waitFor({ state: "hidden" });
  await player.sees(player.t("line.transferred", { alias: "Noor" }));
  await agent.offer.waitFor();
  await desk.keyboard.press("Alt+a");
  await agent.replyBox.waitFor();

  await desk.keyboard.press("Alt+e");
  const finish = agent.dialog("finish");
  await finish.waitFor();
  await desk.keyboard.press("ArrowDown");
  await desk.keyboard.press("Enter");
  await finish.waitFor({ state: "hidden" });
  await player.sees(player.t("line.closed.agent", { alias: "Noor" }));

  await tabTo(page, player.button("ended.again"));
  await page.keyboard.press("Enter");
  await player.box.waitFor();
  await tabTo(page, player.box);
  await page.keyboard.type("hoe werkt een bonus?");
  await page.keyboard.press("Enter");
  await player.sees("hoe werkt een bonus?");
  await tabTo(page, player.button("header.options"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await chat.getByRole("menu").waitFor();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  const end = chat.getByRole("dialog", { name: player.t("end.title") });
  await end.waitFor();
  await tabTo(page, end.getByRole("button", { name: player.t("end.yes"), exact: true }));
  await page.keyboard.press("Enter");
  await player.sees(player.t("line.closed.player"));
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await eventually(() => hasFocus(player.launcher), true);
  await agent.close();
  await player.close();
});
