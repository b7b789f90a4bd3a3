/** Small screens, large text, forced colours, reduced motion: everything stays readable and writable. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAgent } from "./support/agent.ts";
import { expectComposerVisible, expectNoSidewaysScroll } from "./support/checks.ts";
import { createPlayer, type Player, type PlayerOptions } from "./support/player.ts";
import { type Language, type Stage, startStage } from "./support/stage.ts";

const SIZES = [
  [320, 256],
  [320, 568],
  [390, 844],
] as const;
const MONEY = { nl: "waar blijft mijn geld?", en: "where is my money?" } as const;
const CARE = { nl: "ik wil mezelf uitsluiten van gokken", en: "I want to exclude myself from gambling" } as const;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ scenes: { small: { agents: ["noor"], agent: { capacity: 1 } } } });
  const agent = await createAgent(stage.browser, { url: stage.consoleUrl, login: stage.login("small", "noor") });
  await agent.signIn();
});
afterAll(() => stage.close());

const visit = (language: Language, options: Partial<PlayerOptions>) =>
  createPlayer(stage.browser, { url: stage.casino("small"), language, ...options });

async function holds(player: Player): Promise<void> {
  await expectComposerVisible(player);
  await expectNoSidewaysScroll(player);
}

/** As a browser's "text only" zoom does: every text twice as large, every box as it was. */
async function doubleText(player: Player): Promise<void> {
  await player.frame().evaluate(() => {
    const sizes = [...document.querySelectorAll<HTMLElement | SVGElement>("body, body *")].map(
      (element) => [element, getComputedStyle(element)] as const,
    );
    const wanted = sizes.map(([element, { fontSize, lineHeight }]) => [element, fontSize, lineHeight] as const);
    for (const [element, fontSize, lineHeight] of wanted) {
      element.style.fontSize = `${Number.parseFloat(fontSize) * 2}px`;
      if (lineHeight !== "normal") element.style.lineHeight = `${Number.parseFloat(lineHeight) * 2}px`;
    }
  });
}

describe.concurrent.each<Language>(["nl", "en"])("in %s", (language) => {
  it.each(SIZES)("[UX5.3] at %ix%i the composer is visible and nothing scrolls sideways", async (width, height) => {
    const player = await visit(language, { viewport: { width, height } });
    await player.open();
    await holds(player);
    await player.send(CARE[language]);
    await player.log.getByRole("heading", { name: player.t("help.title") }).waitFor();
    await holds(player);
    await player.button("header.options").click();
    await player.chat.getByRole("menu").waitFor();
    await expectNoSidewaysScroll(player);
    await player.close();
  });
});

describe.concurrent("[UX5.3] with text at 200 %", () => {
  it.each([
    [390, 844],
    [1280, 800],
  ] as const)("at %ix%i the composer is visible and nothing scrolls sideways", async (width, height) => {
    const player = await visit("nl", { viewport: { width, height } });
    await player.open();
    await player.send("hoe lang duurt een uitbetaling?");
    await player.sees("hooguit 24 uur");
    await doubleText(player);
    await holds(player);
    await player.close();
  });
});

it("[UX1.1] a phone's keyboard shrinks the visible part: the composer stays in it", async () => {
  const player = await visit("nl", { viewport: { width: 390, height: 844 }, context: { hasTouch: true } });
  await player.open();
  await player.page.setViewportSize({ width: 390, height: 420 });
  await holds(player);
  await player.page.setViewportSize({ width: 390, height: 844 });
  await holds(player);
  await player.close();
});

it("[UX1.5] forced colours keep borders, and the chat works", async () => {
  const player = await visit("en", { context: { forcedColors: "active" } });
  await player.open();
  await player.send(MONEY.en);
  await player.chat.getByRole("region", { name: player.t("queue.title") }).waitFor();
  expect(await player.box.evaluate((box) => getComputedStyle(box).borderTopStyle)).toBe("solid");
  await holds(player);
  await player.close();
});

it("[UX1.5] reduced motion runs no animation", async () => {
  const player = await visit("nl", { context: { reducedMotion: "reduce" } });
  await player.open();
  await player.send("hoe lang duurt een uitbetaling?");
  await player.sees("hooguit 24 uur");
  const moving = () =>
    document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 10)
      .map((animation) => (animation.effect as KeyframeEffect).target?.outerHTML.slice(0, 80));
  expect(await player.frame().evaluate(moving)).toEqual([]);
  expect(await player.page.evaluate(moving)).toEqual([]);
  await player.close();
});
