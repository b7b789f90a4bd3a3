/** The console in its states, on two screens, light and dark, in two languages. */
import { join } from "node:path";
import { type Agent, createAgent } from "./agent.ts";
import { createPlayer, type Player } from "./player.ts";
import { type Language, type Stage, startStage } from "./stage.ts";

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
] as const;

const SAID = {
  nl: {
    turns: ["hoe lang duurt een uitbetaling?", "waar blijft mijn geld? ik heb maandag 250 euro opgenomen"],
    others: ["het spel liep vast tijdens mijn bonusronde", "mijn account is geblokkeerd"],
    reply: "Hoi, ik kijk met je mee. Ik zie je opname van maandag.",
    note: "Rekening op naam van de speler, betaalteam kijkt vandaag.",
    reason: "Vraagt andere kennis",
  },
  en: {
    turns: ["how long does a payout take?", "where is my money? i withdrew 250 euros on monday"],
    others: ["the game crashed during my bonus round", "my account is blocked"],
    reply: "Hi, I am looking at it with you. I can see your withdrawal of Monday.",
    note: "Account is in the player's name, the payments team looks at it today.",
    reason: "Needs other knowledge",
  },
} as const;

export async function consoleShots(folder: string): Promise<number> {
  const combinations = (["nl", "en"] as const).flatMap((language) =>
    (["light", "dark"] as const).flatMap((theme) => SIZES.map((viewport) => ({ language, theme, viewport }))),
  );
  const nameOf = ({ language, theme, viewport }: (typeof combinations)[number]) =>
    `s${viewport.width}-${theme}-${language}`;
  const stage = await startStage({
    scenes: Object.fromEntries(
      combinations.map((one) => [nameOf(one), { agents: ["noor"], agent: { capacity: 2, name: "Hanneke Bakker" } }]),
    ),
    timings: { offerMs: 600_000 },
  });
  let count = 0;
  try {
    for (const { language, theme, viewport } of combinations) {
      const scene = nameOf({ language, theme, viewport });
      const end = [`${viewport.width}x${viewport.height}`, theme, language].join("-");
      const login = stage.login(scene, "noor");
      const agent = await createAgent(stage.browser, { url: stage.consoleUrl, login, language, theme, viewport });
      const shoot = async (name: string) => {
        await agent.page.mouse.move(0, 0);
        await agent.page.screenshot({ animations: "disabled", path: join(folder, `${name}-${end}.png`) });
        count += 1;
      };
      await shoot("sign-in");
      await agent.signIn();
      await agent.page.getByRole("heading", { name: agent.t("empty.ready") }).waitFor();
      await shoot("empty");
      const players = await deskShots(stage, scene, agent, language, shoot);
      for (const player of players) await player.close();
      await agent.close();
    }
  } finally {
    await stage.close();
  }
  return count;
}

async function deskShots(
  stage: Stage,
  scene: string,
  agent: Agent,
  language: Language,
  shoot: (name: string) => Promise<void>,
): Promise<readonly Player[]> {
  const said = SAID[language];
  const visit = async (texts: readonly string[]) => {
    const player = await createPlayer(stage.browser, { url: stage.casino(scene), language });
    await player.open();
    for (const text of texts) {
      await player.send(text);
      await player.log.getByText(player.t("state.sending")).waitFor({ state: "hidden" });
    }
    await player.chat.getByRole("region", { name: player.t("queue.title") }).waitFor();
    return player;
  };
  const player = await visit(said.turns);
  await agent.offer.waitFor();
  await shoot("offer");
  await agent.accept();
  const others = [await visit([said.others[0]]), await visit([said.others[1]])];
  await agent.page.getByRole("region", { name: agent.t("handoff.title") }).waitFor();
  await shoot("thread");
  await agent.reply(said.reply);
  await player.sees(said.reply);
  await agent.note(said.note);
  await agent.page.keyboard.press("Alt+p");
  await agent.page.getByRole("textbox", { name: agent.t("box.note"), exact: true }).fill(said.note);
  await shoot("note");
  await agent.page.keyboard.press("Alt+l");
  await agent.page.keyboard.press("Alt+t");
  const transfer = agent.dialog("transfer");
  await transfer.getByRole("combobox").selectOption({ label: agent.t("lane.technical") });
  await transfer.getByRole("textbox", { name: agent.t("transfer.reason"), exact: true }).fill(said.reason);
  await shoot("transfer");
  await agent.page.keyboard.press("Escape");
  await transfer.waitFor({ state: "hidden" });
  await agent.page.keyboard.press("Alt+e");
  await agent.dialog("finish").waitFor();
  await shoot("finish");
  return [player, ...others];
}
