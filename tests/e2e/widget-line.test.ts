/** States that come from the line and from time: loading, lost, not sent, too fast, quiet, down. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { createAgent } from "./support/agent.ts";
import { eventually, expectAccessible } from "./support/checks.ts";
import { createPlayer, type Player } from "./support/player.ts";
import { type Stage, startStage } from "./support/stage.ts";
import { widgetStart } from "./support/words.ts";

const QUESTION = "hoe lang duurt een uitbetaling?";
const ANSWER = "hooguit 24 uur";
/** Far more than it takes to be too fast. */
const MOST = 60;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({
    scenes: { line: { agents: ["noor"] } },
    timings: { unlimitedSockets: false },
    idle: { warnAfterMs: 3_000, closeAfterMs: 6_000 },
  });
});
afterAll(() => stage.close());

const player = () => createPlayer(stage.browser, { url: stage.casino("line") });

async function personIsReachable({ chat, t, button }: Player): Promise<void> {
  await button("header.options").click();
  await chat.getByRole("menuitem", { name: t("strip.person") }).waitFor();
  await chat.getByRole("menuitem", { name: t("menu.help") }).waitFor();
  await chat.getByRole("menu").press("Escape");
}

describe("[P9] axe finds nothing serious", () => {
  it("[UX1.4] loading, then service down with the operator's telephone; the text stays", async () => {
    const one = await player();
    await one.launcher.hover();
    await one.chat.getByRole("heading", { level: 1, includeHidden: true }).waitFor({ state: "attached" });
    // What must be there without a connection is fetched right after the first picture.
    await one.page.waitForLoadState("networkidle");
    stage.proxy.set({ type: "blackHole", direction: "both" });
    await one.launcher.click();
    await one.box.fill("dit blijft staan");
    await one.log.getByText(one.t("load.wait")).waitFor();
    await expectAccessible(one);
    await one.chat.getByText(one.t("down.title")).waitFor();
    expect(await one.chat.getByRole("link", { name: "+31 20 123 4567" }).getAttribute("href")).toBe("tel:+31201234567");
    expect(await one.box.inputValue()).toBe("dit blijft staan");
    await expectAccessible(one);
    await personIsReachable(one);
    await one.button("down.again").click();
    await one.log.getByText(one.t("load.wait")).waitFor();
    stage.proxy.set({ type: "pass" });
    await one.sees(one.t("bot.label"));
    expect(await one.box.inputValue()).toBe("dit blijft staan");
    await one.close();
  });

  it("[UX1.4] reconnecting: a bar after two seconds, messages kept, back online", async () => {
    const one = await player();
    await one.open();
    stage.proxy.set({ type: "refuse" });
    stage.proxy.reset();
    await one.send(QUESTION);
    await one.sees(one.t("state.sending"));
    await one.chat.getByRole("main").getByText(one.t("net.lost")).waitFor();
    await expectAccessible(one);
    await personIsReachable(one);
    stage.proxy.set({ type: "pass" });
    await one.chat.getByRole("main").getByText(one.t("net.back")).waitFor();
    await one.sees(ANSWER);
    expect(await one.log.getByText(QUESTION, { exact: true }).count()).toBe(1);
    await one.close();
  });

  it("[UX1.4] too fast: it says when sending goes on, and everything typed arrives once", async () => {
    const one = await player();
    await one.open();
    const texts: string[] = [];
    const held = one.chat.getByText(new RegExp(widgetStart("nl", "compose.held.other"))).first();
    // More than the burst of 20, faster than the rate; while it is held back the text stays where it is.
    while (texts.length < MOST && !(await held.isVisible())) {
      const text = `hallo nummer ${texts.length + 1}`;
      texts.push(text);
      await one.box.fill(text);
      await one.box.press("Enter");
      await eventually(async () => (await one.box.inputValue()) === "" || (await held.isVisible()), true);
    }
    if ((await one.box.inputValue()) !== "") texts.pop();
    await held.waitFor();
    await expectAccessible(one);
    await one.sees(texts.at(-1) ?? "");
    await one.log.getByText(one.t("state.sending")).waitFor({ state: "hidden" });
    for (const text of texts) expect(await one.log.getByText(text, { exact: true }).count()).toBe(1);
    await one.close();
  });

  it("[UX1.4] quiet: asked, kept open by one button, ended when nobody answers", async () => {
    const one = await player();
    await one.open();
    await one.send(QUESTION);
    await one.sees(ANSWER);
    await one.button("idle.here").waitFor();
    await expectAccessible(one);
    await personIsReachable(one);
    await one.button("idle.here").click();
    await one.button("idle.here").waitFor({ state: "hidden" });
    await one.button("idle.here").waitFor();
    await one.sees(one.t("line.closed.idle"));
    await expectAccessible(one);
    await one.close();
  });

  it("[UX1.4] not sent: history is gone, the message says so and can be sent again", async () => {
    const one = await player();
    await one.open();
    await one.send(QUESTION);
    await one.sees(ANSWER);
    await stage.loseHistory();
    await one.sees(one.t("fail.lost"));
    await one.sees(one.t("state.failed"));
    await expectAccessible(one);
    await one.button("fail.retry").click();
    await one.sees(ANSWER);
    expect(await one.log.getByText(QUESTION, { exact: true }).count()).toBe(1);
    await one.close();
  });

  it("[UX1.6] where the browser blocks storage the chat works from memory and says nothing alarming", async () => {
    const strict = await launchBrowser();
    const one = await createPlayer(strict, { url: stage.casino("line") });
    await one.open();
    const isBlocked = await one.frame().evaluate(() => {
      try {
        return localStorage.length < 0;
      } catch {
        return true;
      }
    });
    expect(isBlocked).toBe(true);
    await one.send(QUESTION);
    await one.sees(ANSWER);
    expect(await one.chat.getByRole("alert").filter({ hasText: /\S/ }).count()).toBe(0);
    expect(one.watch.problems).toEqual([]);
    await strict.close();
  });

  it("[UX1.7] Enter pressed twice while the private-data check still loads sends once", async () => {
    const one = await player();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    // Every script the frame asks for once it runs, which is the check alone.
    await one.page.route(/\/assets\/.*mask.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await one.open();
    await one.box.fill(QUESTION);
    await one.box.press("Enter");
    await one.box.press("Enter");
    letGo();
    await one.sees(ANSWER);
    await one.send("hoe werkt een bonus?");
    await one.sees("hoe werkt een bonus?");
    await one.sees(one.t("state.sent"));
    expect(await one.log.getByText(QUESTION, { exact: true }).count()).toBe(1);
    await one.close();
  });

  it("[UX1.4] the agent's connection is lost for good: the player is first in line again", async () => {
    const noor = await createAgent(stage.browser, { url: stage.consoleUrl, login: stage.login("line", "noor") });
    await noor.signIn();
    const one = await player();
    await one.open();
    await one.send("waar blijft mijn geld?");
    await noor.accept();
    await noor.button("account.label").count();
    await noor.page.getByRole("button", { name: noor.t("account.label", { name: "Real noor-line" }) }).click();
    await noor.page.getByRole("menuitem", { name: noor.t("sign_out") }).click();
    await noor
      .dialog("sign_out.title")
      .getByRole("button", { name: noor.t("sign_out"), exact: true })
      .click();
    await one.sees(one.t("line.returned"));
    await expectAccessible(one);
    await noor.close();
    await one.close();
  });
});
