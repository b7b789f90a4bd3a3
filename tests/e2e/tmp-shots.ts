import { buildHarness, launch, ORIGIN, serve } from "../widget/support/browser.ts";
const names = process.argv.slice(2);
const files = await buildHarness();
const browser = await launch();
const page = await browser.newPage({ timezoneId: "Europe/Amsterdam", reducedMotion: "reduce" });
page.on("console", (m) => console.log(m.text()));
page.on("pageerror", (e) => console.log(e.message));
await serve(page, files);
for (const name of names)
  for (const [w, h, theme, lang] of [[400, 696, "light", "nl"], [390, 844, "dark", "en"], [320, 568, "light", "en"], [320, 568, "dark", "nl"]] as const) {
    await page.setViewportSize({ width: w, height: h });
    await page.goto(`${ORIGIN}/?state=${name}&lang=${lang}&theme=${theme}`);
    await page.waitForSelector("main .log");
    await page.waitForTimeout(700);
    await page.screenshot({ path: `/tmp/shots-rate/${name}-${w}x${h}-${theme}-${lang}.png` });
  }
await browser.close();
