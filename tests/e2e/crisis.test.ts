/** A player in danger: contacts at once, a person at once, nothing in the way. */
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Agent, createAgent } from "./support/agent.ts";
import { eventually } from "./support/checks.ts";
import { createPlayer } from "./support/player.ts";
import { type Language, type Stage, startStage } from "./support/stage.ts";

const DANGER = { nl: "ik wil dood", en: "I want to kill myself" } as const;
const MONEY = { nl: "waar blijft mijn geld?", en: "where is my money?" } as const;
const SHOWN_WITHIN_MS = 1_000;

let stage: Stage;
beforeAll(async () => {
  const agents = ["noor", "mila"];
  stage = await startStage({
    scenes: {
      "nl-shown": { agents: [] },
      "en-shown": { agents: [] },
      "nl-taken": { agents },
      "en-taken": { agents },
    },
    idle: { warnAfterMs: 1_000, closeAfterMs: 1_000 },
  });
});
afterAll(() => stage.close());

/** On screen from edge to edge, with nothing over it. */
const isWhole = (locator: Locator) =>
  locator.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const x = (left + right) / 2;
    const y = (top + bottom) / 2;
    const points = [
      [x, top + 1],
      [x, y],
      [x, bottom - 1],
      [left + 1, y],
      [right - 1, y],
    ] as const;
    return points.every(([px, py]) => element.contains(document.elementFromPoint(px, py)));
  });

describe.each<Language>(["nl", "en"])("in %s", (language) => {
  it("[UX5.8] contacts are on screen within a second at 320x568, without scrolling", async () => {
    const player = await createPlayer(stage.browser, {
      url: stage.casino(`${language}-shown`),
      language,
      viewport: { width: 320, height: 568 },
    });
    await player.open();
    await player.box.fill(DANGER[language]);
    const title = player.log.getByRole("heading", { name: player.t("care.title") });
    // The page's own clock: from the key to the first picture in which the card can be read.
    const took = player.frame().evaluate(
      (text) =>
        new Promise<number>((resolve) => {
          addEventListener(
            "keydown",
            () => {
              const pressedAt = performance.now();
              const look = () =>
                document.body.textContent?.includes(text)
                  ? requestAnimationFrame(() => resolve(performance.now() - pressedAt))
                  : requestAnimationFrame(look);
              look();
            },
            { capture: true, once: true },
          );
        }),
      player.t("care.title"),
    );
    await player.box.press("Enter");
    await title.waitFor();
    expect(await took).toBeLessThanOrEqual(SHOWN_WITHIN_MS);

    const calls = player.log.getByRole("link", { name: player.t("care.call", { line: "" }).trim() });
    await eventually(() => calls.count(), 2);
    for (const call of await calls.all()) {
      expect(await call.getAttribute("href")).toMatch(/^tel:[\d+]+$/);
      await eventually(() => isWhole(call), true);
    }
    expect(await calls.last().getAttribute("href")).toBe("tel:112");
    const chatLink = player.log.getByRole("link", { name: player.t("care.chat", { line: "113" }) });
    expect(await chatLink.getAttribute("href")).toBe("https://113.nl");
    await eventually(() => isWhole(chatLink), true);
    expect(await player.log.getByText(player.t("care.title")).count()).toBe(1);
    await player.box.waitFor();
    expect(player.watch.problems).toEqual([]);
    await player.close();
  });
});

describe.concurrent.each<Language>(["nl", "en"])("in %s", (language) => {
  it("[UX5.8] a crisis is first in the queue, asked of supervisor and agent at once, and the first to accept has it", async () => {
    const scene = `${language}-taken`;
    const signIn = async (id: string): Promise<Agent> => {
      const url = stage.consoleUrl;
      const agent = await createAgent(stage.browser, { url, login: stage.login(scene, id), language });
      await agent.signIn();
      return agent;
    };
    const noor = await signIn("noor");
    const mila = await signIn("mila");
    const earlier = await createPlayer(stage.browser, { url: stage.casino(scene), language });
    await earlier.open();
    await earlier.send(MONEY[language]);
    await earlier.chat.getByRole("region", { name: earlier.t("queue.title") }).waitFor();
    const player = await createPlayer(stage.browser, { url: stage.casino(scene), language });
    await player.open();
    await player.send(DANGER[language]);
    await player.log.getByRole("heading", { name: player.t("care.title") }).waitFor();

    const crisis = (agent: Agent) => agent.offer.filter({ hasText: DANGER[language] });
    for (const agent of [noor, mila]) {
      await crisis(agent).waitFor();
      await crisis(agent).getByText(agent.t("offer.crisis")).waitFor();
      await eventually(async () => (await agent.offer.first().textContent())?.includes(DANGER[language]), true);
    }
    expect(
      await crisis(mila)
        .getByRole("button", { name: mila.t("offer.decline") })
        .count(),
    ).toBe(1);

    await mila.page.keyboard.press("Alt+a");
    await mila.replyBox.waitFor();
    await mila.page.getByRole("region", { name: mila.t("handoff.title") }).waitFor();
    await mila.page.getByText(mila.t("care.bar")).waitFor();
    await crisis(noor).waitFor({ state: "hidden" });
    await noor.page
      .getByRole("region", { name: noor.t("notices") })
      .getByText(noor.t("offer.taken", { alias: "Mila" }))
      .waitFor();

    await mila.reply("Ik ben er.");
    await player.sees("Ik ben er.");
    // The player says nothing for longer than any idle limit of this server: an answer to a third one proves it passed.
    const idle = await createPlayer(stage.browser, { url: stage.casino(scene), language });
    await idle.open();
    await idle.send(language === "nl" ? "hoe lang duurt een uitbetaling?" : "how long does a payout take?");
    await idle.sees(idle.t("line.closed.idle"));
    expect(await player.log.getByText(player.t("line.closed.idle")).count()).toBe(0);
    expect(await player.chat.getByText(player.t("idle.title")).count()).toBe(0);
    await player.button("header.options").click();
    await player.chat.getByRole("menuitem", { name: player.t("menu.help") }).waitFor();
    expect(await player.chat.getByRole("menuitem", { name: player.t("menu.end") }).count()).toBe(0);
    await player.chat.getByRole("menu").press("Escape");

    await mila.finish();
    await player.sees(player.t("line.closed.agent", { alias: "Mila" }));
    expect(await player.chat.getByRole("radio").count()).toBe(0);
    expect(await player.chat.getByRole("group").count()).toBe(0);
    for (const one of [player, noor, mila]) expect(one.watch.problems).toEqual([]);
    for (const one of [player, earlier, idle, noor, mila]) await one.close();
  });
});
