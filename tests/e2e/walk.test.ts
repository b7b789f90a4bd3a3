/** From the first question to "start again", as a player and an agent see it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAgent } from "./support/agent.ts";
import { expectAccessiblePage } from "./support/checks.ts";
import { createPlayer } from "./support/player.ts";
import { type Language, type Stage, startStage } from "./support/stage.ts";
import { launcherName } from "./support/words.ts";

const SAID = {
  nl: {
    question: "hoe lang duurt een uitbetaling?",
    answer: "Onze controle van een uitbetaling duurt hooguit 24 uur.",
    demand: "waar blijft mijn geld?",
    reply: "Ik zie je uitbetaling, die gaat vandaag weg.",
    note: "Rekening is op eigen naam.",
    thanks: "dank je wel",
    again: "nog een vraag over mijn bonus",
  },
  en: {
    question: "how long does a payout take?",
    answer: "Our own check of a payout takes at most 24 hours.",
    demand: "where is my money?",
    reply: "I can see your payout, it leaves today.",
    note: "The account is in their own name.",
    thanks: "thank you",
    again: "one more question about my bonus",
  },
} as const;

/** UX 3.8, word for word. */
const NAMES = {
  nl: {
    launcher: "Chat met de klantenservice",
    log: "Gesprek",
    box: "Je bericht",
    person: "Praat met een medewerker",
    panes: ["Hoofdmenu", "Gesprekken", "Spelersinformatie"],
    offer: ["Nieuw gesprek voor jou", "Aannemen", "Weigeren"],
    why: "Waarom jij dit krijgt",
    tabs: ["Antwoord", "Notitie"],
    buttons: ["Verstuur", "Notitie opslaan"],
    dialogs: ["Overdragen", "Afronden"],
  },
  en: {
    launcher: "Chat with customer service",
    log: "Conversation",
    box: "Your message",
    person: "Talk to a person",
    panes: ["Main menu", "Conversations", "Player details"],
    offer: ["New conversation for you", "Accept", "Decline"],
    why: "Why you got this",
    tabs: ["Reply", "Note"],
    buttons: ["Send", "Save note"],
    dialogs: ["Transfer", "Finish"],
  },
} as const;

async function walk(stage: Stage, language: Language): Promise<void> {
  const said = SAID[language];
  const names = NAMES[language];
  const player = await createPlayer(stage.browser, { url: stage.casino(language), language });
  const { page, chat } = player;
  const launcher = page.getByRole("button", { name: names.launcher, exact: true });
  await launcher.waitFor();
  expect(await launcher.getAttribute("aria-expanded")).toBe("false");
  await player.open();
  expect(await launcher.getAttribute("aria-expanded")).toBe("true");
  await page.getByRole("dialog", { name: player.t("title") }).waitFor();
  await chat.getByRole("button", { name: names.person, exact: true }).waitFor();
  await chat.getByRole("log", { name: names.log, exact: true }).waitFor();

  const agent = await createAgent(stage.browser, {
    url: stage.consoleUrl,
    login: stage.login(language, "noor"),
    language,
  });
  await agent.signIn();

  await player.send(said.question);
  await player.sees(said.answer);
  expect(await chat.getByRole("textbox", { name: names.box, exact: true }).inputValue()).toBe("");
  await player.send(said.demand);
  await chat.getByRole("region", { name: player.t("queue.title") }).waitFor();
  await chat.getByRole("heading", { level: 1 }).waitFor();

  const [offerName, acceptName, declineName] = names.offer;
  const offer = agent.page.getByRole("group", { name: offerName, exact: true });
  await offer.waitFor();
  await offer.getByRole("button", { name: acceptName, exact: true }).waitFor();
  await offer.getByRole("button", { name: declineName, exact: true }).waitFor();
  await agent.page.getByRole("alert").getByText(offerName).waitFor();
  await agent.page.keyboard.press("Alt+a");

  const why = agent.page.getByRole("region", { name: names.why, exact: true });
  await why.getByText(said.demand).first().waitFor();
  for (const name of names.tabs) await agent.page.getByRole("tab", { name, exact: true }).waitFor();
  await agent.page.getByRole("navigation", { name: names.panes[0], exact: true }).waitFor();
  await agent.page.getByRole("region", { name: names.panes[1], exact: true }).waitFor();
  await agent.page.getByRole("complementary", { name: names.panes[2], exact: true }).waitFor();
  await agent.page.getByRole("button", { name: names.buttons[0], exact: true }).waitFor();
  for (const text of [said.question, said.answer, said.demand]) await agent.sees(text);

  await player.sees(player.t("agent.join", { alias: "Noor" }));
  await chat.getByRole("heading", { name: "Noor", exact: true }).waitFor();
  await player.sees(player.t("state.seen"));

  await agent.replyBox.pressSequentially(said.reply.slice(0, 8), { delay: 100 });
  await player.sees(player.t("typing.agent", { alias: "Noor" }));
  await agent.replyBox.fill(said.reply);
  await agent.replyBox.press("Enter");
  await player.sees(said.reply);
  await player.log.getByText(player.t("typing.agent", { alias: "Noor" })).waitFor({ state: "hidden" });

  await agent.page.keyboard.press("Alt+p");
  await agent.page.getByRole("textbox", { name: names.tabs[1], exact: true }).fill(said.note);
  await agent.page.getByRole("button", { name: names.buttons[1], exact: true }).click();
  await agent.sees(said.note);
  await agent.page.keyboard.press("Alt+l");

  // Slower than the one signal a second that is let through.
  await player.box.pressSequentially(said.thanks, { delay: 150 });
  await agent.sees(/typt|is typing/);
  await player.box.press("Enter");
  await agent.sees(said.thanks);
  await player.sees(player.t("state.seen"));
  expect(await player.log.getByText(said.note).count()).toBe(0);

  await agent.page.keyboard.press("Alt+t");
  await agent.page.getByRole("dialog", { name: names.dialogs[0], exact: true }).waitFor();
  await agent.page.keyboard.press("Escape");
  await agent.page.getByRole("dialog").waitFor({ state: "hidden" });
  await agent.page.keyboard.press("Alt+e");
  await agent.page.getByRole("dialog", { name: names.dialogs[1], exact: true }).waitFor();
  await agent.page.keyboard.press("Enter");

  await player.sees(player.t("line.closed.agent", { alias: "Noor" }));
  await player.button("ended.again").click();
  await player.send(said.again);
  await player.sees(said.again);
  await chat.getByRole("button", { name: names.person, exact: true }).first().waitFor();

  await player.button("header.minimise").click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute("aria-label"))).toBe(
    launcherName(language),
  );

  expect(player.watch.problems).toEqual([]);
  expect(agent.watch.problems).toEqual([]);
  await agent.close();
  await player.close();
}

describe("one node with a file", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ scenes: { nl: {}, en: { language: "en" } } });
  });
  afterAll(() => stage.close());

  it.concurrent.each<Language>(["nl", "en"])(
    "[UX5.1] in %s a conversation goes from the bot to a person and ends, with no violation of any policy",
    (language) => walk(stage, language),
  );
});

describe("two nodes with Redis, the player's page on one and the console on the other", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ scenes: { nl: {}, told: {} }, store: "redis", timings: { storeCheckMs: 200 } });
  });
  afterAll(() => stage.close());

  it("[UX5.1] a conversation goes from the bot to a person and ends, with no violation of any policy", () =>
    walk(stage, "nl"));

  it("[ST1] settings of Redis that may lose messages are told to every agent, until they are set back", async () => {
    const agent = await createAgent(stage.browser, { url: stage.consoleUrl, login: stage.login("told", "noor") });
    await agent.signIn();
    await stage.redis?.admin.config("SET", "appendfsync", "everysec");
    await agent.page.getByText(agent.t("store.unsafe")).waitFor();
    await agent.page.getByText(agent.t("store.unsafe.do")).waitFor();
    await expectAccessiblePage(agent.page);
    await stage.redis?.admin.config("SET", "appendfsync", "always");
    await agent.page.getByText(agent.t("store.unsafe")).waitFor({ state: "hidden" });
    expect(agent.watch.problems).toEqual([]);
    await agent.close();
  });
});
