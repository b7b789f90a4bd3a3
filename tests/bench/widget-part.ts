/** `npm run bench -- --only widget`: what a player feels (PERFORMANCE 2). */
import { launchBrowser } from "../support/browser.ts";
import type { BenchOptions } from "./options.ts";
import type { Figure, PartResult } from "./parts.ts";
import type { Result } from "./round.ts";
import { mapSpread, round, spreadOf } from "./stats.ts";
import { KINDS, type Kind, startSite } from "./widget/site.ts";
import { CPU_SLOWER, clickAtOnce, LAUNCH_ARGS, LINE, look, use } from "./widget/visit.ts";

/** The kinds in turn, each round another first; each visit in a profile of its own. */
export async function widgetPart({ rounds }: BenchOptions): Promise<PartResult> {
  const site = await startSite();
  const browser = await launchBrowser(LAUNCH_ARGS);
  const looks: { readonly [Name in Kind]: Result[] } = { none: [], preact: [], balie: [] };
  const uses: Result[] = [];
  const visits: Result[] = [];
  try {
    for (let index = 0; index < rounds; index += 1) {
      for (let turn = 0; turn < KINDS.length; turn += 1) {
        const kind = KINDS[(index + turn) % KINDS.length] ?? "none";
        looks[kind].push(await look(browser, site, kind));
      }
      uses.push(await use(browser, site));
      visits.push(await clickAtOnce(browser, site));
    }
  } finally {
    await browser.close();
    await site.stop();
  }
  const of = (results: readonly Result[], key: string) => results.map((result) => result[key] ?? Number.NaN);
  const [floor, ours] = [of(looks.preact, "visibleMs"), of(looks.balie, "visibleMs")];
  return {
    part: "widget",
    figures: [
      figure("hello world of Preact: script there to button visible", "ms", floor, 1),
      figure("Balie: script there to launcher visible", "ms", ours, 1),
      figure(
        "Balie / Preact",
        "ratio",
        ours.map((value, index) => value / (floor[index] ?? Number.NaN)),
        2,
      ),
      figure("cold click to can type", "ms", of(uses, "coldMs"), 0),
      figure("warm click to can type", "ms", of(uses, "warmMs"), 0),
      figure("cold visit to can type, clicking at once", "ms", of(visits, "visitMs"), 0),
      figure("send to own message in the document", "ms", of(uses, "sendMs"), 1),
      ...(["none", "balie"] as const).flatMap((kind) => [
        figure(`long tasks before opening, ${NAMES[kind]}`, "tasks", of(looks[kind], "longTaskCount"), 0),
        figure(`layout shift before opening, ${NAMES[kind]}`, "CLS", of(looks[kind], "layoutShift"), 3),
      ]),
    ],
    notes: [
      `Chromium, processor ${CPU_SLOWER} times slower, ${LINE.latency} ms and ${(LINE.downloadThroughput * 8) / 1e6} Mbit/s; page and frame in one process; WebSockets are not slowed by Chromium; every visit but the warm click with an empty cache`,
    ],
  };
}

const NAMES = { none: "the page alone", balie: "with Balie" } as const;

function figure(name: string, unit: string, values: readonly number[], digits: number): Figure {
  return { name, unit, value: mapSpread(spreadOf(values), round(digits)) };
}
