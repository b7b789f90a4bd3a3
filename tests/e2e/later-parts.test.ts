/** What comes after the first picture may hang or fail: writing, sending and reading the answer need none of it. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { eventually } from "./support/checks.ts";
import { createPlayer, type Player } from "./support/player.ts";
import { type Stage, startStage } from "./support/stage.ts";

const QUESTION = "hoe lang duurt een uitbetaling?";
const ANSWER = "hooguit 24 uur";
const CARD = "4111 1111 1111 1111";
/** All scripts of the frame but the first, and the sentences of the first screen. */
const LATER = /\/assets\/(?!index-|nl-)[\w-]+\.js$/;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ scenes: { parts: { agents: [] } } });
});
afterAll(() => stage.close());

const player = (): Promise<Player> => createPlayer(stage.browser, { url: stage.casino("parts") });

it("[UX1.9] with every later part hanging, a message is sent, acknowledged and answered, and a card number is hidden", async () => {
  const one = await player();
  let asked = 0;
  await one.page.route(LATER, () => {
    asked += 1;
  });
  await one.open();
  await one.send(QUESTION);
  await one.sees(one.t("state.sent"));
  await one.sees(ANSWER);
  await one.send(`mijn kaart is ${CARD}`);
  await one.sees("mijn kaart is");
  await eventually(() => one.log.getByText(CARD).count(), 0);
  await one.log.getByText(one.t("state.sending")).waitFor({ state: "hidden" });
  expect(asked).toBeGreaterThan(3);
  await one.close();
});

it("[UX1.9] a later part that could not be loaded is tried again, and shows and tells what came meanwhile", async () => {
  const one = await player();
  const failed = new Set<string>();
  await one.page.route(LATER, (route) => {
    const address = route.request().url();
    if (failed.has(address)) {
      return route.continue();
    }
    failed.add(address);
    return route.abort();
  });
  await one.open();
  await one.send(QUESTION);
  await one.sees(ANSWER);
  await one.sees("Vandaag");
  await one.chat.getByRole("status").getByText(ANSWER).waitFor({ state: "attached" });
  await one.button("header.options").click();
  await one.chat.getByRole("menuitem", { name: one.t("menu.help") }).waitFor();
  await one.close();
});

it("[UX1.8] one language is loaded, alone, with whatever part of the screen", async () => {
  const one = await player();
  const names: string[] = [];
  one.page.on("request", (request) => names.push(new URL(request.url()).pathname));
  await one.open();
  await one.send(QUESTION);
  await one.sees(ANSWER);
  await one.choose("menu.help");
  await one.button("help.close").click();
  await one.send("waar blijft mijn geld?");
  await one.chat.getByRole("region", { name: one.t("left.title") }).waitFor();
  const languages = names.flatMap((name) => /\/(?:\w+-)?(nl|en|de|fr|sv)-[\w-]{8}\.js$/.exec(name)?.[1] ?? []);
  expect(languages.length).toBeGreaterThanOrEqual(2);
  expect(new Set(languages)).toEqual(new Set(["nl"]));
  await one.close();
});
