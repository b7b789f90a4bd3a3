/** What the player is asked at the end: twice, apart, once; and who learns what of the answer. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sentences as en } from "../../shared/locale/widget/rating/rating-en.ts";
import { sentences as nl } from "../../shared/locale/widget/rating/rating-nl.ts";
import { createAgent } from "./support/agent.ts";
import { eventually, expectAccessible, expectNoSidewaysScroll } from "./support/checks.ts";
import { createPlayer, type Player } from "./support/player.ts";
import { type Stage, startStage } from "./support/stage.ts";

const WORDS = "Jammer van mijn kaart 4111 1111 1111 1111";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ scenes: { helped: { agents: ["noor"] }, alone: { agents: [], language: "en" } } });
});
afterAll(() => stage.close());

const survey = (player: Player, title: string): Locator => player.log.getByRole("form", { name: title });

/** Counts what the casino's page is told. */
async function listen(page: Page): Promise<() => Promise<readonly unknown[]>> {
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    document.addEventListener("balie:rated", (event) => told.push((event as CustomEvent).detail));
  });
  return () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
}

it("[C26] after a person: two questions apart, answered with the keyboard alone, told to the page once, never asked again", async () => {
  const player = await createPlayer(stage.browser, {
    url: stage.casino("helped"),
    viewport: { width: 320, height: 568 },
    theme: "dark",
  });
  const rated = await listen(player.page);
  await player.open();
  await player.send("waar blijft mijn geld?");
  const agent = await createAgent(stage.browser, { url: stage.consoleUrl, login: stage.login("helped", "noor") });
  await agent.signIn();
  await agent.accept();
  await agent.reply("Goedemiddag");
  await player.sees("Goedemiddag");
  await agent.finish();

  const form = survey(player, nl.title);
  await form.waitFor();
  await expectAccessible(player);
  await expectNoSidewaysScroll(player);
  const helped = form.getByRole("group", { name: nl.agent.replace("{alias}", "Noor") });
  const outcome = form.getByRole("group", { name: nl.outcome });
  expect(await helped.getByRole("radio").count()).toBe(5);
  expect(await outcome.getByRole("radio").count()).toBe(5);
  const keys = player.page.keyboard;
  await helped.getByRole("radio").first().focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "Tab", "Space", "Tab"]) {
    await keys.press(key);
  }
  await keys.type(WORDS);
  expect(await helped.getByRole("radio", { name: nl["agent.high"] }).isChecked()).toBe(true);
  expect(await outcome.getByRole("radio", { name: nl["outcome.low"] }).isChecked()).toBe(true);
  await keys.press("Tab");
  await keys.press("Tab");
  await keys.press("Enter");
  await player.log.getByText(nl.thanks).waitFor();
  await expectAccessible(player);
  await eventually(async () => (await rated()).length, 1);
  const [detail] = await rated();
  expect(Object.keys(Object(detail))).toEqual(["id"]);

  await player.page.reload();
  await player.open();
  await player.button("ended.again").waitFor();
  await player.sees(player.t("line.closed.agent", { alias: "Noor" }));
  expect(await survey(player, nl.title).count()).toBe(0);
  expect(await agent.page.getByText("Jammer").count()).toBe(0);
  for (const one of [player, agent]) expect(one.watch.problems).toEqual([]);
  await agent.close();
  await player.close();
});

describe("with the bot alone", () => {
  it("[C26] asks about the outcome only; skipping is one press, and nothing asks again", async () => {
    const player = await createPlayer(stage.browser, { url: stage.casino("alone"), language: "en" });
    const rated = await listen(player.page);
    await player.open();
    await player.send("how long does a payout take?");
    await player.sees("24");
    await player.choose("menu.end");
    await player.chat
      .getByRole("dialog")
      .getByRole("button", { name: player.t("end.yes"), exact: true })
      .click();
    const form = survey(player, en.title);
    await form.waitFor();
    await expectAccessible(player);
    expect(await form.getByRole("group").count()).toBe(1);
    await form.getByRole("button", { name: en.skip }).press("Enter");
    await form.waitFor({ state: "detached" });
    await eventually(() => player.button("ended.again").evaluate((button) => button === document.activeElement), true);
    expect(await rated()).toEqual([]);
    await player.page.reload();
    await player.open();
    await player.button("ended.again").waitFor();
    expect(await survey(player, en.title).count()).toBe(0);
    await player.close();
  });
});
