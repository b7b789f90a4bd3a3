/** One picture for the README: the casino with an open chat, beside the console with the same conversation. */
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../support/balie-process.ts";
import { createAgent } from "./agent.ts";
import { createPlayer } from "./player.ts";
import { startStage } from "./stage.ts";

const LIMIT_BYTES = 400_000;
const CASINO = { width: 860, height: 800 };
const CONSOLE = { width: 1280, height: 800 };
const PICTURE = { width: 1600, height: 612 };

export async function readmeShot(folder: string): Promise<number> {
  const stage = await startStage({
    scenes: { demo: { agents: ["noor"], agent: { name: "Hanneke Bakker" }, language: "en" } },
  });
  try {
    const { browser } = stage;
    const language = "en";
    const player = await createPlayer(browser, { url: stage.casino("demo"), language, viewport: CASINO });
    const login = stage.login("demo", "noor");
    const agent = await createAgent(browser, { url: stage.consoleUrl, login, language, viewport: CONSOLE });
    await agent.signIn();
    await player.open();
    await player.send("how long does a payout take?");
    await player.sees(/24/);
    await player.send("where is my money? i withdrew 250 euros on monday");
    await agent.accept();
    await agent.note("Bank account is in their own name; the payments team looks at it today.");
    await agent.reply("Hi, I am looking at it with you. Your withdrawal of Monday passed our check an hour ago.");
    await player.sees(/passed our check/);
    await player.send("oh good, thank you!");
    await player.log.getByText(player.t("state.sending")).waitFor({ state: "hidden" });
    await player.sees(player.t("state.seen"));
    const left = await player.page.screenshot({ animations: "disabled" });
    const right = await agent.page.screenshot({ animations: "disabled" });

    const page = await browser.newPage({ viewport: PICTURE });
    const png = (bytes: Buffer) => `data:image/png;base64,${bytes.toString("base64")}`;
    await page.setContent(
      `<body style="margin:0;background:#dfe6ea;display:flex;gap:16px;padding:16px">
        <img src="${png(left)}" alt="" style="height:580px;border-radius:10px;box-shadow:0 2px 12px #0003">
        <img src="${png(right)}" alt="" style="height:580px;border-radius:10px;box-shadow:0 2px 12px #0003">
      </body>`,
    );
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    const path = join(ROOT, "docs/screenshot.png");
    mkdirSync(join(ROOT, "docs"), { recursive: true });
    const picture = await page.screenshot();
    writeFileSync(path, picture);
    writeFileSync(join(folder, "readme.png"), picture);
    const { size } = statSync(path);
    if (size > LIMIT_BYTES) throw new Error(`${path} has ${size} bytes; the limit is ${LIMIT_BYTES}`);
    return 1;
  } finally {
    await stage.close();
  }
}
