/** Each state of UX 1.4 that this version has, reached for real, and looked at by axe. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Agent, createAgent } from "./support/agent.ts";
import { expectAccessible, expectAccessiblePage } from "./support/checks.ts";
import { createPlayer, type Player } from "./support/player.ts";
import { type Stage, startStage } from "./support/stage.ts";

const MONEY = "waar blijft mijn geld?";
const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

let stage: Stage;
beforeAll(async () => {
  const farDay = DAYS[(new Date().getUTCDay() + 3) % 7] ?? "monday";
  stage = await startStage({
    scenes: {
      bot: { agents: [] },
      away: { agents: [] },
      closed: { agents: ["noor"], openingHours: { timeZone: "UTC", weekly: { [farDay]: ["09:00-10:00"] } } },
      queue: { agents: ["noor"], agent: { capacity: 1 } },
      agent: { agents: ["noor", "sven", "amir"], agent: { capacity: 1 } },
      care: { agents: ["noor"] },
    },
  });
});
afterAll(() => stage.close());

const player = (scene: string) => createPlayer(stage.browser, { url: stage.casino(scene) });

async function agent(scene: string, id = "noor"): Promise<Agent> {
  const made = await createAgent(stage.browser, { url: stage.consoleUrl, login: stage.login(scene, id) });
  await made.signIn();
  return made;
}

async function personIsReachable({ chat, t, button }: Player): Promise<void> {
  await button("header.options").click();
  await chat.getByRole("menuitem", { name: t("strip.person") }).waitFor();
  await chat.getByRole("menuitem", { name: t("menu.help") }).waitFor();
  await chat.getByRole("menu").press("Escape");
  await chat.getByRole("menu").waitFor({ state: "hidden" });
}

describe.concurrent("[P9] axe finds nothing serious, and a person is two steps away", () => {
  it("[UX1.4] closed: only the launcher", async () => {
    const one = await player("bot");
    await one.launcher.waitFor();
    await expectAccessiblePage(one.page);
    await one.close();
  });

  it("[P6] [UX1.4] hello: it says what it is and how to get a person; every bot message is labelled", async () => {
    const one = await player("bot");
    await one.open();
    await one.chat.getByText(one.t("strip.bot")).first().waitFor();
    await one.sees(one.t("bot.hello", { brand: "Lucky Canal" }));
    await one.chat.getByRole("group", { name: one.t("quick.label") }).waitFor();
    await expectAccessible(one);
    await personIsReachable(one);

    await one.button("hello.bonus").click();
    await one.log
      .getByRole("listitem")
      .filter({ hasText: one.t("you") })
      .waitFor();
    await one.sees(one.t("state.sent"));
    await one.send("hoe lang duurt een uitbetaling?");
    await one.sees("hooguit 24 uur");
    const items = one.log.getByRole("listitem");
    const spoken = await items.filter({ hasText: /uitbetaling duurt|bonus/ }).allTextContents();
    const ofBot = spoken.filter((text) => !text.startsWith(one.t("you")));
    expect(ofBot.length).toBeGreaterThanOrEqual(2);
    for (const text of ofBot) expect(text).toContain(one.t("bot.label"));
    await expectAccessible(one);
    await one.close();
  });

  it("[UX1.4] clarifying question, with at most three answers that send what they show", async () => {
    const one = await player("bot");
    await one.open();
    await one.send("uitbetaling");
    await one.sees("Wat wil je weten over uitbetalingen?");
    const group = one.chat.getByRole("group", { name: one.t("quick.label") });
    const first = group.getByRole("button").first();
    expect(await group.getByRole("button").count()).toBeLessThanOrEqual(3);
    await expectAccessible(one);
    const label = (await first.textContent()) ?? "";
    await first.click();
    await one.log
      .getByRole("listitem")
      .filter({ hasText: one.t("you") })
      .filter({ hasText: label })
      .waitFor();
    await personIsReachable(one);
    await one.close();
  });

  it("[UX1.4] menu, help with gambling, the question before ending, private data", async () => {
    const one = await player("bot");
    await one.open();
    await one.send("hoe lang duurt een uitbetaling?");
    await one.sees("hooguit 24 uur");
    await one.button("header.options").click();
    await one.chat.getByRole("menu").waitFor();
    await expectAccessible(one);
    await one.chat.getByRole("menuitem", { name: one.t("menu.help") }).click();
    await one.chat.getByRole("dialog", { name: one.t("help.title") }).waitFor();
    await expectAccessible(one);
    await one.button("help.close").click();
    await one.choose("menu.end");
    await one.chat.getByRole("dialog", { name: one.t("end.title") }).waitFor();
    await expectAccessible(one);
    await one.button("end.no").click();
    await one.send("mijn kaart is 4111 1111 1111 1111");
    await one.chat.getByText(one.t("guard.body")).waitFor();
    await expectAccessible(one);
    await one.button("guard.hide").click();
    await one.sees("••1111");
    expect(await one.log.getByText("4111 1111").count()).toBe(0);
    await one.close();
  });

  it("[UX1.4] nobody there: it says so, the bot stays, a message can be left", async () => {
    const one = await player("away");
    await one.open();
    await one.chat.getByText(one.t("offline.unknown")).waitFor();
    await expectAccessible(one);
    await one.send(MONEY);
    await one.chat.getByRole("region", { name: one.t("left.title") }).waitFor();
    await expectAccessible(one);
    await personIsReachable(one);
    await one.close();
  });

  it("[UX1.4] out of hours: the next opening time", async () => {
    const one = await player("closed");
    await one.open();
    await one.chat
      .getByText(/We zijn er weer om .*\d/)
      .first()
      .waitFor();
    await expectAccessible(one);
    await personIsReachable(one);
    await one.close();
  });

  it("[UX1.4] waiting: the place in the queue, and writing on meanwhile", async () => {
    const noor = await agent("queue");
    const first = await player("queue");
    await first.open();
    await first.send(MONEY);
    await noor.accept();
    const one = await player("queue");
    await one.open();
    await one.send(MONEY);
    const card = one.chat.getByRole("region", { name: one.t("queue.title") });
    await card.waitFor();
    // However soon after opening the question comes, the place in the queue is told.
    await one.chat.getByText(one.t("queue.wait")).first().waitFor({ state: "hidden" });
    await expectAccessible(one);
    await personIsReachable(one);
    await one.send("en ik wil graag snel antwoord");
    await one.sees(one.t("state.sent"));
    await one.close();
    await first.close();
    await noor.close();
  });

  it("[UX1.4] agent joined, transferred, returned; ended and started again", async () => {
    const noor = await agent("agent");
    const one = await player("agent");
    await one.open();
    await one.send(MONEY);
    await noor.accept();
    await one.sees(one.t("agent.join", { alias: "Noor" }));
    await noor.reply("Ik kijk met je mee.");
    await one.sees("Ik kijk met je mee.");
    await expectAccessible(one);
    await personIsReachable(one);

    await noor.page.keyboard.press("Alt+b");
    await noor.button("release").click();
    const give = noor.dialog("release.title");
    await give.waitFor();
    await give.getByRole("button", { name: noor.t("release.do"), exact: true }).click();
    await one.sees(one.t("line.returned"));
    await expectAccessible(one);
    const sven = await agent("agent", "sven");
    await sven.accept();
    await one.sees(one.t("agent.join", { alias: "Sven" }));

    await sven.page.keyboard.press("Alt+b");
    await sven.page.keyboard.press("Alt+t");
    const dialog = sven.dialog("transfer");
    await dialog.getByRole("combobox").selectOption({ label: sven.t("lane.technical") });
    await dialog.getByRole("textbox", { name: sven.t("transfer.reason"), exact: true }).fill("Andere kennis");
    await dialog.getByRole("button", { name: sven.t("transfer"), exact: true }).click();
    await one.sees(one.t("line.transferred", { alias: "Sven" }));
    await expectAccessible(one);
    const amir = await agent("agent", "amir");
    await amir.accept();
    await amir.finish();
    await one.sees(one.t("line.closed.agent", { alias: "Amir" }));
    await one.button("ended.again").waitFor();
    await expectAccessible(one);
    await personIsReachable(one);
    await one.button("ended.again").click();
    await one.box.waitFor();
    for (const page of [one, noor, sven, amir]) await page.close();
  });

  it("[UX1.4] crisis and safer gambling cards", async () => {
    const care = await player("care");
    await care.open();
    await care.send("ik wil mezelf uitsluiten van gokken");
    await care.log.getByRole("heading", { name: care.t("help.title") }).waitFor();
    await expectAccessible(care);
    await personIsReachable(care);
    await care.close();
    const crisis = await player("care");
    await crisis.open();
    await crisis.send("ik wil dood");
    await crisis.log.getByRole("heading", { name: crisis.t("care.title") }).waitFor();
    await expectAccessible(crisis);
    await personIsReachable(crisis);
    await crisis.close();
  });
});
