/** Writes that are refused at random moments, whatever refuses them: told as such, nothing lost, healed by itself (R14). */
import type { Random } from "../../support/random.ts";
import { poll } from "../../support/until.ts";
import { pass, type Tally } from "./goal.ts";
import type { Talker } from "./talker.ts";

export interface Refusing {
  /** Writes are refused from now on; resolves when that is so. */
  begin(): Promise<void> | void;
  end(): Promise<void> | void;
}

const LONG_MS = 60_000;
/** ST4: writes go on so soon after there is space again. */
const HEALED_MS = 5_000;
const WAIT_MS = 40;
const SAY_EVERY = 20;

export async function refuseAtMoments(
  tally: Tally,
  talkers: readonly Talker[],
  moments: number,
  random: Random,
  refusing: Refusing,
  say: (line: string) => void = () => undefined,
): Promise<void> {
  const ackedCount = () => talkers.reduce((sum, { ackMs }) => sum + ackMs.length, 0);
  const toldCount = () =>
    talkers.filter(({ player }) => player.client.state().pending.some(({ code }) => code === "not_saved")).length;
  const healed: number[] = [];
  for (let moment = 0; moment < moments; moment += 1) {
    const before = toldCount();
    await refusing.begin();
    await poll("somebody is told", async () => toldCount() > before || toldCount() === talkers.length, LONG_MS);
    await pass(random.between(0, WAIT_MS));
    await refusing.end();
    const from = performance.now();
    const acked = ackedCount() + random.between(1, 10);
    await poll("writes go on", async () => ackedCount() >= acked, LONG_MS);
    healed.push(performance.now() - from);
    if ((moment + 1) % SAY_EVERY === 0) say(`${moment + 1} of ${moments} moments`);
  }
  tally.note("moments", moments);
  tally.limit("healedMs", Math.max(...healed), HEALED_MS);
}

export async function settle(tally: Tally, talkers: readonly Talker[]): Promise<void> {
  await poll("all is saved", async () => talkers.every((one) => one.isSettled()), LONG_MS);
  const codes = new Set(talkers.flatMap(({ seen }) => [...seen.codes]));
  tally.check([...codes].join() === "not_saved", () => `people were told ${[...codes].join()}`);
  tally.check(
    talkers.every(({ seen }) => seen.stops.length === 0),
    () => "a client gave up",
  );
}
