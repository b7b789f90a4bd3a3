/** What belongs to the team stays with the team: not one byte of it reaches the player's browser. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { createAgent } from "./support/agent.ts";
import { createPlayer } from "./support/player.ts";
import { type Stage, startStage } from "./support/stage.ts";

const SECRET = {
  login: "kanarie-login-8151",
  name: "Kanarie Achternaam-8152",
  email: "kanarie-8153@mail.example",
  note: "kanarie-notitie-8154",
  reason: "kanarie-reden-8155",
  summary: "kanarie-samenvatting-8156",
};
const { login, name, email } = SECRET;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ scenes: { team: { agents: ["noor"], agent: { login, name, email } } } });
});
afterAll(() => stage.close());

it("[S5] logins, real names, e-mail addresses, notes and transfer reasons never reach the player's browser", async () => {
  const player = await createPlayer(stage.browser, { url: stage.casino("team") });
  const agent = await createAgent(stage.browser, { url: stage.consoleUrl, login });
  await agent.signIn();
  await player.open();
  await player.send("waar blijft mijn geld?");
  await agent.accept();
  await agent.reply("Ik kijk met je mee.");
  await agent.note(SECRET.note);
  await agent.page.keyboard.press("Alt+t");
  const dialog = agent.dialog("transfer");
  await dialog.getByRole("combobox").selectOption({ label: agent.t("lane.technical") });
  await dialog.getByRole("textbox", { name: agent.t("transfer.reason"), exact: true }).fill(SECRET.reason);
  await dialog.getByRole("textbox", { name: agent.t("transfer.summary") }).fill(SECRET.summary);
  await dialog.getByRole("button", { name: agent.t("transfer"), exact: true }).click();
  await agent.accept();
  await agent.sees(SECRET.reason);
  await agent.sees(SECRET.summary);
  await agent.finish();
  await player.sees(player.t("line.closed.agent", { alias: "Noor" }));
  // A reload gives the history anew, from the server.
  await player.page.reload();
  await player.open();
  await player.sees("Ik kijk met je mee.");

  await player.watch.settle();
  await agent.watch.settle();
  const told = player.watch.received.join("\n");
  const desk = agent.watch.received.join("\n");
  expect(told).toContain("Ik kijk met je mee.");
  for (const [what, mark] of Object.entries(SECRET)) {
    expect(told.includes(mark), `${what} reached the player`).toBe(false);
    // Nobody needs the e-mail address on a screen yet; all else shows that the marks would have been seen.
    if (what !== "email") expect(desk.includes(mark), `${what} reached the console`).toBe(true);
  }
  await player.close();
  await agent.close();
});
