/** What was typed is there: once, in order, on both screens, whatever dies in between. */
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Agent, createAgent } from "./support/agent.ts";
import { eventually } from "./support/checks.ts";
import { createPlayer, type Player } from "./support/player.ts";
import { type Stage, startStage } from "./support/stage.ts";

const COUNT = 20;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ scenes: { killed: {}, reloaded: {}, closed: {} } });
});
afterAll(() => stage.close());

/** The marked texts of a transcript in the order in which they stand there. */
const marked = (log: Locator, mark: string): Promise<readonly string[]> =>
  log.evaluate((element, word) => element.textContent?.match(new RegExp(`${word} \\d+\\.`, "g")) ?? [], mark);

const numbered = (mark: string, count = COUNT) => Array.from({ length: count }, (_, index) => `${mark} ${index + 1}.`);

async function talk(scene: string): Promise<{ readonly player: Player; readonly agent: Agent }> {
  const player = await createPlayer(stage.browser, { url: stage.casino(scene) });
  const agent = await createAgent(stage.browser, { url: stage.consoleUrl, login: stage.login(scene, "noor") });
  await agent.signIn();
  await player.open();
  await player.send("waar blijft mijn geld?");
  await agent.accept();
  await player.sees(player.t("agent.join", { alias: "Noor" }));
  return { player, agent };
}

it("[UX5.5] the server dies while 20 messages are written: each is there once, in order, on both screens", async () => {
  const { player, agent } = await talk("killed");
  const texts = numbered("regel");
  for (const [index, text] of texts.entries()) {
    if (index === 7) await stage.balie.kill("SIGKILL");
    await player.send(text);
    await eventually(() => player.box.inputValue(), "");
  }
  await agent.replyBox.fill("Ik lees mee. antwoord 1.");
  await agent.replyBox.press("Enter");
  await stage.balie.start();
  await eventually(() => marked(agent.log, "regel"), texts);
  await eventually(() => marked(player.log, "regel"), texts);
  await player.log.getByText(player.t("state.sending")).waitFor({ state: "hidden" });
  await player.sees("antwoord 1.");
  expect(await marked(player.log, "antwoord")).toEqual(["antwoord 1."]);
  expect(await marked(agent.log, "antwoord")).toEqual(["antwoord 1."]);
  await player.close();
  await agent.close();
});

it("[R20] the page is reloaded with 20 messages on their way: conversation, draft and outbox come back", async () => {
  const { player, agent } = await talk("reloaded");
  stage.proxy.set({ type: "refuse" });
  stage.proxy.reset();
  const texts = numbered("bericht");
  for (const text of texts) {
    await player.send(text);
    await eventually(() => player.box.inputValue(), "");
  }
  await player.send("dit is er een te veel");
  await player.chat.getByText(player.t("compose.full")).waitFor();
  expect(await player.box.inputValue()).toBe("dit is er een te veel");
  stage.proxy.set({ type: "pass" });
  // Gone before the line is tried again, or in the middle of sending: both must come out the same.
  await player.page.reload();
  await player.open();
  await eventually(() => marked(player.log, "bericht"), texts);
  await player.log.getByText(player.t("state.sending")).waitFor({ state: "hidden" });
  await eventually(() => marked(agent.log, "bericht"), texts);
  expect(await player.box.inputValue()).toBe("dit is er een te veel");
  expect(await player.log.getByText("waar blijft mijn geld?", { exact: true }).count()).toBe(1);
  await player.close();
  await agent.close();
});

it("[R20] the tab is closed with messages on their way: the next page sends them, once", async () => {
  const { player, agent } = await talk("closed");
  stage.proxy.set({ type: "blackHole", direction: "both" });
  const texts = numbered("woord", 5);
  for (const text of texts) {
    await player.send(text);
    await eventually(() => player.box.inputValue(), "");
  }
  const url = player.page.url();
  await player.page.close();
  stage.proxy.reset();
  stage.proxy.set({ type: "pass" });
  const page = await player.page.context().newPage();
  await page.goto(url);
  await eventually(() => marked(agent.log, "woord"), texts);
  await player.close();
  await agent.close();
});
