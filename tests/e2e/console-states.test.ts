/** Each state of the console, reached for real, and looked at by axe. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AGENT_LIMITS } from "../../shared/limits.ts";
import { type Agent, createAgent } from "./support/agent.ts";
import { expectAccessiblePage } from "./support/checks.ts";
import { createPlayer, type Player } from "./support/player.ts";
import { type Stage, startStage } from "./support/stage.ts";

const MONEY = "waar blijft mijn geld?";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({
    scenes: { empty: {}, desk: {}, care: { agents: ["noor"] }, offline: {}, over: {}, twice: {} },
    timings: { unlimitedSockets: false },
  });
});
afterAll(() => stage.close());

const atDoor = (scene: string, id = "noor") =>
  createAgent(stage.browser, { url: stage.consoleUrl, login: stage.login(scene, id) });

async function atDesk(scene: string, id = "noor"): Promise<Agent> {
  const agent = await atDoor(scene, id);
  await agent.signIn();
  return agent;
}

async function waitingPlayer(scene: string, text = MONEY): Promise<Player> {
  const player = await createPlayer(stage.browser, { url: stage.casino(scene) });
  await player.open();
  await player.send(text);
  await player.chat.getByText(player.t("role.queue")).first().waitFor();
  return player;
}

describe("[P9] axe finds nothing serious", () => {
  it("[UX3.11] sign-in, a wrong password, an empty desk, menus", async () => {
    const agent = await atDoor("empty");
    await expectAccessiblePage(agent.page);
    await agent.page.getByRole("textbox", { name: agent.t("sign_in.login") }).fill(stage.login("empty", "noor"));
    await agent.page.getByLabel(agent.t("sign_in.password"), { exact: true }).fill("not the password at all");
    await agent.button("sign_in.do").click();
    await agent.page.getByRole("alert").getByText(agent.t("sign_in.wrong")).waitFor();
    await expectAccessiblePage(agent.page);
    await agent.signIn();
    await agent.page.getByRole("heading", { name: agent.t("empty.ready") }).waitFor();
    await agent.conversations.getByText(agent.t("list.queue.empty")).waitFor();
    await expectAccessiblePage(agent.page);

    const name = agent.t("account.label", { name: "Real noor-empty" });
    await agent.page.getByRole("button", { name }).click();
    await agent.page.getByRole("menu", { name }).waitFor();
    await expectAccessiblePage(agent.page);
    await agent.page.keyboard.press("Escape");
    await agent.page.keyboard.press("?");
    await agent.dialog("shortcuts.title").waitFor();
    await expectAccessiblePage(agent.page);
    await agent.page.keyboard.press("Escape");
    await agent.page.keyboard.press("Alt+b");
    await agent.page.getByRole("heading", { name: agent.t("empty.break") }).waitFor();
    await expectAccessiblePage(agent.page);
    expect(agent.watch.problems).toEqual([]);
    await agent.close();
  });

  it("[UX3.2] offer, thread, note, list, transfer, finish, release", async () => {
    const agent = await atDesk("desk");
    const player = await waitingPlayer("desk");
    await agent.offer.waitFor();
    await expectAccessiblePage(agent.page);
    await agent.accept();
    await agent.page.getByRole("region", { name: agent.t("handoff.title") }).waitFor();
    await expectAccessiblePage(agent.page);
    await agent.reply("Ik kijk met je mee.");
    await agent.page.keyboard.press("Alt+p");
    await agent.page.getByRole("textbox", { name: agent.t("box.note"), exact: true }).fill("Alleen voor ons");
    await expectAccessiblePage(agent.page);
    await agent.button("note.save").click();
    await agent.sees("Alleen voor ons");
    await expectAccessiblePage(agent.page);
    for (const [key, name] of [
      ["Alt+t", "transfer"],
      ["Alt+e", "finish"],
    ] as const) {
      await agent.page.keyboard.press(key);
      await agent.dialog(name).waitFor();
      await expectAccessiblePage(agent.page);
      await agent.page.keyboard.press("Escape");
      await agent.page.getByRole("dialog").waitFor({ state: "hidden" });
    }
    await agent.button("release").click();
    await agent.dialog("release.title").waitFor();
    await expectAccessiblePage(agent.page);
    await agent.page.keyboard.press("Escape");
    const row = agent.conversations.getByRole("list", { name: agent.t("list.mine") }).getByRole("link");
    expect(await row.getAttribute("aria-current")).toBe("true");
    await agent.finish();
    await agent.close();
    await player.close();
  });

  it("[UX3.2] crisis offer without countdown, and the thread that comes of it", async () => {
    const agent = await atDesk("care");
    const player = await waitingPlayer("care", "ik wil dood");
    await agent.offer.getByText(agent.t("offer.crisis")).waitFor();
    await expectAccessiblePage(agent.page);
    await agent.accept();
    await agent.page.getByText(agent.t("care.bar")).waitFor();
    await agent.log.getByText(agent.t("helplines.crisis")).waitFor();
    await expectAccessiblePage(agent.page);
    await agent.close();
    await player.close();
  });

  it("[UX3.11] offline: it says so, the draft stays, and work goes on by itself", async () => {
    const agent = await atDesk("offline");
    const player = await waitingPlayer("offline");
    await agent.accept();
    await agent.replyBox.fill("Dit is nog niet af");
    await stage.balie.kill();
    await agent.page.getByText(agent.t("offline.title")).waitFor();
    await expectAccessiblePage(agent.page);
    await stage.balie.start();
    await agent.button("offline.now").click();
    await agent.page.getByText(agent.t("offline.title")).waitFor({ state: "hidden" });
    expect(await agent.replyBox.inputValue()).toBe("Dit is nog niet af");
    await agent.replyBox.press("Enter");
    await player.sees("Dit is nog niet af");
    await agent.finish();
    await agent.close();
    await player.close();
  });

  it("[UX3.11] the session is over: signing in again goes on with the draft", async () => {
    const agent = await atDesk("over");
    const player = await waitingPlayer("over");
    await agent.accept();
    await agent.replyBox.fill("Half geschreven");
    await agent.page.context().clearCookies();
    stage.proxy.reset();
    const dialog = agent.dialog("again.title");
    await dialog.waitFor();
    await expectAccessiblePage(agent.page);
    await dialog.getByLabel(agent.t("sign_in.password"), { exact: true }).fill("a long enough sentence");
    await dialog.getByRole("button", { name: agent.t("sign_in.do"), exact: true }).click();
    await dialog.waitFor({ state: "hidden" });
    expect(await agent.replyBox.inputValue()).toBe("Half geschreven");
    await agent.finish();
    await agent.close();
    await player.close();
  });

  it("[UX3.11] open in too many windows: the first one stops and can go on", async () => {
    const agent = await atDesk("twice");
    for (let count = 0; count < AGENT_LIMITS.socketsPerPerson; count += 1) {
      const other = await agent.page.context().newPage();
      await other.goto(stage.consoleUrl);
      await other.getByRole("heading", { name: agent.t("list.mine") }).waitFor();
    }
    await agent.dialog("replaced.title").waitFor();
    await expectAccessiblePage(agent.page);
    await agent.button("replaced.do").click();
    await agent.dialog("replaced.title").waitFor({ state: "hidden" });
    await agent.close();
  });
});
