/** Something is wrong for many: published by command, seen and heard by players, and told to who wanted to know. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sentences as nl } from "../../shared/locale/widget/incident/incident-nl.ts";
import { ROOT } from "../support/balie-process.ts";
import { runProgram } from "../support/run-program.ts";
import { eventually, expectAccessible, expectComposerVisible, expectNoSidewaysScroll } from "./support/checks.ts";
import { createPlayer, type Player } from "./support/player.ts";
import { type Stage, startStage } from "./support/stage.ts";

const WHAT = "Uitbetalingen via Trustly duren nu langer dan normaal.";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ scenes: { trouble: { agents: ["noor"] } } });
});
afterAll(() => stage.close());

async function order(...words: readonly string[]): Promise<void> {
  const { folder } = stage.balie;
  const ran = await runProgram(process.execPath, [join(ROOT, "dist/server/cli/incident.js"), ...words], {
    BALIE_CONFIG: join(folder, "config.yaml"),
    BALIE_DATA: join(folder, "data"),
  });
  expect(ran).toMatchObject({ code: 0, stderr: "" });
}

const banner = (player: Player) => player.chat.getByRole("region", { name: nl.title });

it("[I7] a banner for who is there and who comes, said once; followed with the keyboard; the end is told in the conversation", async () => {
  const player = await createPlayer(stage.browser, { url: stage.casino("trouble") });
  await player.open();
  await order(
    "publish",
    "--topic",
    "payout",
    "--method",
    "Trustly",
    "--next-update",
    "+45m",
    "--read-more",
    "https://casino.example/status",
  );
  await banner(player).getByText(WHAT).waitFor();
  await eventually(
    () =>
      player.chat
        .getByRole("status")
        .textContent()
        .then((text) => text?.includes(WHAT) ?? false),
    true,
  );
  await expectAccessible(player);
  expect(await banner(player).getByRole("link", { name: nl.read }).getAttribute("href")).toBe(
    "https://casino.example/status",
  );

  await player.send("hoe lang duurt een uitbetaling?");
  await player.log.getByText(WHAT).waitFor();
  await banner(player).getByRole("button", { name: nl.follow }).focus();
  await player.page.keyboard.press("Enter");
  await banner(player).getByText(nl.followed).waitFor();
  await player.sees("Ik laat het je hier weten");

  await order("update", "--text", "nl=De helft is betaald.", "--next-update", "+2h");
  await player.log.getByText("De helft is betaald.").waitFor();
  await player.choose("menu.end");
  await player.chat
    .getByRole("dialog")
    .getByRole("button", { name: player.t("end.yes"), exact: true })
    .click();
  await player.button("ended.again").waitFor();
  await player.page.goto("about:blank");
  await order("solve");
  await player.page.goto(`${stage.casino("trouble")}?lang=nl`);
  await player.open();
  await player.log.getByText("Dit is opgelost").waitFor();
  expect(await player.log.getByText("Dit is opgelost").count()).toBe(1);
  await player.button("ended.again").waitFor();
  expect(await banner(player).count()).toBe(0);
  expect(player.watch.problems).toEqual([]);
  await player.close();
});

it("[UX1.1] on a phone it folds to one line, and opens without taking the place to write", async () => {
  await order("publish", "--topic", "technical", "--next-update", "+45m");
  const player = await createPlayer(stage.browser, {
    url: stage.casino("trouble"),
    viewport: { width: 320, height: 568 },
    theme: "dark",
  });
  await player.open();
  const more = banner(player).getByRole("button", { name: nl.unfold });
  await more.waitFor();
  await expectAccessible(player);
  await expectComposerVisible(player);
  await more.press("Enter");
  await banner(player).getByRole("button", { name: nl.follow }).waitFor();
  await expectAccessible(player);
  await expectNoSidewaysScroll(player);
  await expectComposerVisible(player);
  await order("solve");
  await banner(player).waitFor({ state: "detached" });
  expect(player.watch.problems).toEqual([]);
  await player.close();
});
