/** The widget in its states, on three screens, light and dark, in two languages. */
import { join } from "node:path";
import { type Agent, createAgent } from "./agent.ts";
import { createPlayer, type Player } from "./player.ts";
import { type Language, type Stage, startStage } from "./stage.ts";

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 568 },
] as const;

const SAID = {
  nl: {
    question: "hoe lang duurt een uitbetaling?",
    unclear: "uitbetaling",
    money: "waar blijft mijn geld? ik heb maandag 250 euro opgenomen",
    danger: "ik wil niet meer leven",
    stop: "ik wil mezelf uitsluiten van gokken",
    hello: "Hoi, ik kijk met je mee. Ik zie je opname van maandag. Heb je een momentje?",
    thanks: "ja hoor, dank je",
    bye: "Je uitbetaling is goedgekeurd. Meestal staat die morgen op je rekening.",
  },
  en: {
    question: "how long does a payout take?",
    unclear: "payout",
    money: "where is my money? i withdrew 250 euros on monday",
    danger: "I do not want to live any more",
    stop: "I want to exclude myself from gambling",
    hello: "Hi, I am looking at it with you. I can see your withdrawal of Monday. Do you have a moment?",
    thanks: "sure, thank you",
    bye: "Your payout has been approved. It is usually in your account tomorrow.",
  },
} as const;

const SAMPLES = 10;
const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

export async function widgetShots(folder: string): Promise<number> {
  const stage = await startStage({
    scenes: {
      bot: { agents: ["sven"] },
      desk: { agents: ["noor"], agent: { capacity: 20 } },
      away: { agents: [] },
      closed: { agents: ["mila"], openingHours: { timeZone: "UTC", weekly: { [farDay()]: ["09:00-10:00"] } } },
      line: { agents: [] },
    },
    timings: { offerMs: 600_000 },
  });
  let count = 0;
  try {
    await signIn(stage, "bot", "sven");
    const noor = await signIn(stage, "desk", "noor");
    await giveSamples(stage, noor);
    for (const language of ["nl", "en"] as const) {
      for (const theme of ["light", "dark"] as const) {
        for (const viewport of SIZES) {
          const end = [`${viewport.width}x${viewport.height}`, theme, language].join("-");
          const visit = async (scene: string) => {
            const player = await createPlayer(stage.browser, { url: stage.casino(scene), language, theme, viewport });
            await player.open();
            return player;
          };
          const shoot = async (player: Player, name: string) => {
            await settled(player);
            await player.page.screenshot({ animations: "disabled", path: join(folder, `${name}-${end}.png`) });
            count += 1;
          };
          await botShots(visit, shoot, language);
          await deskShots(visit, shoot, language, noor);
          await lineShots(stage, visit, shoot, language);
          await accountShots(visit, shoot, language);
        }
      }
    }
  } finally {
    await stage.close();
  }
  return count;
}

/** The picture is of what stays: messages that fade in have come. */
async function settled(player: Player): Promise<void> {
  await player
    .frame()
    .waitForFunction(() =>
      document
        .getAnimations()
        .every((one) => one.effect?.getComputedTiming().iterations !== 1 || one.playState === "finished"),
    );
}

type Visit = (scene: string) => Promise<Player>;
type Shoot = (player: Player, name: string) => Promise<void>;

async function signIn(stage: Stage, scene: string, id: string): Promise<Agent> {
  const agent = await createAgent(stage.browser, { url: stage.consoleUrl, login: stage.login(scene, id) });
  await agent.signIn();
  return agent;
}

/** Enough finished conversations for the server to dare an estimate. */
async function giveSamples(stage: Stage, noor: Agent): Promise<void> {
  for (let index = 0; index < SAMPLES; index += 1) {
    const player = await createPlayer(stage.browser, { url: stage.casino("desk") });
    await player.open();
    await player.send(SAID.nl.money);
    await noor.accept();
    await noor.reply("Opgelost.");
    await noor.finish();
    await player.close();
  }
  // What the server knows of earlier conversations is looked up once a while; a new process looks at once.
  await stage.balie.kill();
  await stage.balie.start();
}

async function botShots(visit: Visit, shoot: Shoot, language: Language): Promise<void> {
  const said = SAID[language];
  const answer = await visit("bot");
  await answer.send(said.question);
  await answer.sees(/24/);
  await shoot(answer, "bot-answer");
  await answer.close();

  const clarify = await visit("bot");
  await clarify.send(said.unclear);
  await clarify.chat.getByRole("group", { name: clarify.t("quick.label") }).waitFor();
  await shoot(clarify, "clarify");
  await clarify.close();

  for (const [name, text, heading] of [
    ["crisis", said.danger, "care.title"],
    ["safer-gambling", said.stop, "help.title"],
  ] as const) {
    const player = await visit("bot");
    await player.send(text);
    await player.log.getByRole("heading", { name: player.t(heading) }).waitFor();
    await player.chat.getByRole("region", { name: player.t("queue.title") }).waitFor();
    await shoot(player, name);
    await player.close();
  }

  const closed = await visit("closed");
  await closed.chat.locator(".strip.tall").waitFor();
  await shoot(closed, "out-of-hours");
  await closed.close();

  const away = await visit("away");
  await away.send(said.money);
  await away.chat.getByRole("region", { name: away.t("left.title") }).waitFor();
  await shoot(away, "offline");
  await away.close();
}

/** Closed today and tomorrow. */
const farDay = () => DAYS[(new Date().getUTCDay() + 3) % DAYS.length] ?? "monday";

/** What the casino's systems say of who is logged in, and what is asked about it. */
const ACCOUNTS = [
  ["onItsWay", "payout"],
  ["late", "payout"],
  ["declined", "payout"],
  ["blocked", "payout"],
  ["refused", "documents"],
  ["bonus", "bonus"],
] as const;
const ASKED = {
  nl: {
    payout: "Wat is de status van mijn uitbetaling?",
    documents: "Waarom is mijn document afgekeurd?",
    bonus: "Hoeveel moet ik nog inzetten voor mijn bonus?",
  },
  en: {
    payout: "What is the status of my payout?",
    documents: "Why was my document rejected?",
    bonus: "How much do I still have to wager for my bonus?",
  },
} as const;

/** A card of each kind, as a player who is logged in gets it. */
async function accountShots(visit: Visit, shoot: Shoot, language: Language): Promise<void> {
  for (const [scenario, topic] of ACCOUNTS) {
    const player = await visit("bot");
    await player.button("header.minimise").click();
    const verified = player.page.getByText('balie:identity {"status":"verified"}');
    await player.page.locator("#account").selectOption(scenario);
    await verified.first().waitFor({ state: "attached" });
    await player.launcher.click();
    await player.send(ASKED[language][topic]);
    await player.log.locator(".fact h3").waitFor();
    await shoot(player, `facts-${scenario}`);
    await player.close();
  }
}

async function deskShots(visit: Visit, shoot: Shoot, language: Language, noor: Agent): Promise<void> {
  const said = SAID[language];
  const player = await visit("desk");
  await player.send(said.question);
  await player.sees(/24/);
  await player.send(said.money);
  const card = player.chat.getByRole("region", { name: player.t("queue.title") });
  await card.waitFor();
  await shoot(player, "handoff");
  await card.getByText(/\d/).filter({ visible: true }).first().waitFor();
  await shoot(player, "waiting");
  await noor.accept();
  await noor.reply(said.hello);
  await player.sees(said.hello);
  await player.send(said.thanks);
  await player.log.getByText(player.t("state.sending")).waitFor({ state: "hidden" });
  await player.sees(player.t("state.seen"));
  await shoot(player, "agent");
  await noor.reply(said.bye);
  await player.sees(said.bye);
  await noor.finish();
  await player.button("ended.again").waitFor();
  await shoot(player, "ended");
  await player.close();
}

async function lineShots(stage: Stage, visit: Visit, shoot: Shoot, language: Language): Promise<void> {
  const said = SAID[language];
  const player = await visit("line");
  await player.send(said.question);
  await player.sees(/24/);
  stage.proxy.set({ type: "refuse" });
  stage.proxy.reset();
  await player.send(said.money);
  await player.chat.getByRole("main").getByText(player.t("net.lost")).waitFor();
  await shoot(player, "reconnecting");
  stage.proxy.set({ type: "pass" });
  await player.close();
}
