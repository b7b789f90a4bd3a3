/** Pictures of real states of a real server, for people to look at: `npm run screenshots [-- widget|states|console|readme]`. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/balie-process.ts";
import { consoleShots } from "./support/console-shots.ts";
import { readmeShot } from "./support/readme-shot.ts";
import { stateShots } from "./support/state-shots.ts";
import { widgetShots } from "./support/widget-shots.ts";

const folder = join(ROOT, "test-results/screenshots");
const wanted = process.argv.slice(2);
const PARTS = { widget: widgetShots, states: stateShots, console: consoleShots, readme: readmeShot } as const;

for (const [name, make] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const startedAt = performance.now();
  const own = join(folder, name);
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  const count = await make(own);
  process.stdout.write(`${name}: ${count} pictures in ${Math.round((performance.now() - startedAt) / 1000)} s\n`);
}
process.stdout.write(`${folder}\n`);
