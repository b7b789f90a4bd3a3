/** A player who is logged in at the casino asks about their own account, in a real browser. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { createPlayer, type Player } from "./support/player.ts";
import { type Stage, startStage } from "./support/stage.ts";

const STATUS = "Wat is de status van mijn uitbetaling?";
let stage: Stage;

beforeAll(async () => {
  stage = await startStage({ scenes: { facts: {}, tokens: {} } });
});
afterAll(() => stage.close());

async function playerAt(scene: string, scenario: string | null): Promise<Player> {
  const player = await createPlayer(stage.browser, { url: stage.casino(scene) });
  if (scenario !== null) await logIn(player, scenario);
  return player;
}

async function logIn({ page }: Player, scenario: string): Promise<void> {
  const done = page.waitForResponse((answer) => answer.url().includes("/session?"));
  await page.getByRole("combobox", { name: "Ingelogd als" }).selectOption(scenario);
  await done;
}

const heard = ({ page }: Player, name: string, status: string) =>
  page.getByRole("log", { name: "Wat deze pagina hoort" }).getByText(`balie:${name} {"status":"${status}"}`).waitFor();

it("[C19] a player who is logged in asks where a payout is, and is told what the casino's systems say", async () => {
  const player = await playerAt("facts", "onItsWay");
  await player.open();
  await heard(player, "identity", "verified");
  await player.send(STATUS);
  await player.sees(/Je uitbetaling van €\s250,00 via iDEAL is verstuurd/);
  await player.chat.getByRole("heading", { name: /Uitbetaling · €\s250,00 · iDEAL/ }).waitFor();
  const steps = await player.log.locator(".fact li").allInnerTexts();
  expect(steps.map((text) => text.split(/\n+/).slice(0, 2))).toEqual([
    ["Aangevraagd", "Klaar"],
    ["Controle", "Klaar"],
    ["Onderweg", "Nu"],
    ["Op je rekening", "Nog te doen"],
  ]);
  await player.close();
});

it("[UX1.3] a card that cannot be loaded leaves the message, which says it all", async () => {
  const player = await playerAt("facts", "refused");
  await player.page.route(/\/facts-[\w-]+\.js/, (route) => route.abort());
  await player.open();
  await player.send("Waarom is mijn document afgekeurd?");
  await player.sees(/Op de foto ontbreekt een deel van je document/);
  expect(await player.log.locator(".fact").count()).toBe(0);
  await player.send("Wat is de status van mijn uitbetaling?");
  await player.sees(/via iDEAL is verstuurd/);
  await player.close();
});

it("[C21] where the casino's systems do not answer, the bot says so and a person is asked", async () => {
  const player = await playerAt("facts", "down");
  await player.open();
  await player.send(STATUS);
  await player.sees(/Ik kan je gegevens nu niet inzien/);
  await player.sees(player.t("line.message"));
  await player.close();
});

it("[T6] [C25] logging in while the chat is open makes the guest a verified player, who keeps the conversation", async () => {
  const player = await playerAt("facts", null);
  await player.open();
  await player.send("Hoe lang duurt een uitbetaling?");
  await player.sees(player.t("state.sent"));
  await logIn(player, "onItsWay");
  await heard(player, "identity", "verified");
  await player.send(STATUS);
  await player.sees(/via iDEAL is verstuurd/);
  await player.sees("Hoe lang duurt een uitbetaling?");
  await player.close();
});

it("[UX1.4] a token that ends is replaced in silence; where that fails, the chat says so kindly and goes on", async () => {
  const player = await playerAt("tokens", null);
  const { page } = player;
  // Over, but for the difference that clocks may have: the server closes the line a moment later.
  let tokens = [stage.token("tokens", "sanne", 358_000), stage.token("tokens", "sanne", 0)];
  await page.route("**/chat-token", (route) => route.fulfill({ json: { token: tokens.shift() ?? null } }));
  const asked = page.waitForResponse((answer) => answer.url().endsWith("/chat-token") && tokens.length === 0);
  await player.open();
  await heard(player, "identity", "verified");
  await asked;
  await player.send(STATUS);
  await player.sees(/Ik kan je gegevens nu niet inzien|geen uitbetaling/);
  expect(await player.chat.getByText(player.t("identity")).count()).toBe(0);
  await player.close();

  const other = await playerAt("tokens", null);
  tokens = [stage.token("tokens", "iris", 358_000)];
  await other.page.route("**/chat-token", (route) => route.fulfill({ json: { token: tokens.shift() ?? null } }));
  await other.open();
  await heard(other, "identity", "refused");
  await other.chat.locator(".notices").getByText(other.t("identity")).waitFor();
  await other.send("Hoe lang duurt een uitbetaling?");
  await other.sees("Hoe lang duurt een uitbetaling?");
  await other.close();
});

it("[T7] logging out wipes the chat of this browser: the guest after it sees nothing of the player", async () => {
  const player = await playerAt("facts", "onItsWay");
  await player.open();
  await player.send(STATUS);
  await player.sees(/via iDEAL is verstuurd/);
  await player.button("header.minimise").click();
  await logIn(player, "");
  await player.launcher.waitFor();
  await player.open();
  expect(await player.log.getByText(/iDEAL/).count()).toBe(0);
  await player.close();
});
