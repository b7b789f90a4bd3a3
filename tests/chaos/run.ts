/** One fault run: real processes, shipped clients, proxies and a nemesis; then what is stored is read and judged. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/balie-process.ts";
import { createRandom } from "../support/random.ts";
import { readAll } from "../support/stored-streams.ts";
import { poll } from "../support/until.ts";
import { BUGS } from "./bugs.ts";
import { checkAcks } from "./check-acks.ts";
import { checkBudget } from "./check-budget.ts";
import { checkRun } from "./check-run.ts";
import { startCluster } from "./cluster.ts";
import { createHistory } from "./history.ts";
import { createNemesis, frozenAtOnce, happens } from "./nemesis.ts";
import type { ChaosOptions } from "./options.ts";
import { gatherPeople } from "./people.ts";
import { type FaultName, planFaults, split } from "./plan.ts";
import { copyProduct } from "./plant.ts";
import { BUG_CONVERGE_MS, CONVERGE_MS, limitOf, timingsOf } from "./settings.ts";
import { createJudge, type Verdict } from "./verdict.ts";

export interface RunResult extends Verdict {
  readonly convergeMs: number;
  readonly drainMs: number;
  readonly conversations: number;
  readonly messages: number;
  readonly kills: number;
  readonly faults: number;
  readonly freezes: number;
  /** Writes of agents who no longer held the conversation, each refused. */
  readonly staleWrites: number;
  readonly reconnects: number;
  readonly reconnectLimit: number;
  readonly events: number;
  readonly folder: string;
}

const PROGRESS_MS = 10_000;

export async function runChaos(options: ChaosOptions, say: (line: string) => void = () => {}): Promise<RunResult> {
  const { seed, bug, store } = options;
  const folder = join(ROOT, "test-results/chaos", `${store}-${seed}${bug === null ? "" : `-${bug}`}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const random = createRandom(seed);
  const history = createHistory(join(folder, "history.ndjson"));
  const product = copyProduct(bug);
  const judge = createJudge();
  const cluster = await startCluster({ options, root: product.root, folder });
  const closers: (() => Promise<void> | void)[] = [];
  try {
    const people = await gatherPeople(options, cluster, history, random);
    closers.push(people.stop);
    const { agents, players, gate, problems } = people;
    const nemesis = createNemesis({
      cluster,
      agents,
      random: random.fork("nemesis"),
      history,
      gate,
      timings: timingsOf(options),
      isQuiet: () => players.every((player) => player.isQuiet()),
      whileDead: () => checkAcks(judge, history, cluster),
    });
    const rounds = Math.ceil(options.freezes / frozenAtOnce(agents.length));
    const plan = bug === null ? planFaults(options.kills, rounds, random.fork("faults")) : split(BUGS[bug].faults);
    const faultCount = plan.processes.length + plan.links.length;
    const limitMs = limitOf(options);
    const withinMs = bug === null ? CONVERGE_MS : BUG_CONVERGE_MS;
    /** A planted bug that was found needs no end of the run. */
    const isCaught = () => bug !== null && judge.verdict().violations.length > 0;
    const isOver = () => problems.length > 0 || isCaught();

    // Of the messages, as many may have left as belong to the faults so far: so each falls into the middle of writing.
    const steps = Math.max(plan.processes.length, plan.links.length) + 1;
    const portion = options.messages / steps;
    const reached = { processes: 0, links: 0 };
    async function inflictAll(row: "processes" | "links"): Promise<void> {
      const faults: readonly FaultName[] = plan[row];
      for (const [index, fault] of faults.entries()) {
        const step = (index * (steps - 1)) / faults.length;
        reached[row] = step;
        gate.release(Math.ceil(portion * (Math.min(reached.processes, reached.links) + 2)));
        const wanted = Math.floor(portion * (step + 0.5));
        await poll(`${wanted} messages acknowledged`, async () => history.ackedCount() >= wanted || isOver(), limitMs);
        if (isOver()) break;
        await nemesis.inflict(fault);
      }
      reached[row] = Number.POSITIVE_INFINITY;
    }

    const startedAt = performance.now();
    const progress = setInterval(() => {
      const seconds = Math.round((performance.now() - startedAt) / 1_000);
      const done = history.outages.length;
      say(
        `${seconds} s: ${history.ackedCount()} of ${options.messages} messages, ${players.length} players, ${done} faults, ${nemesis.freezeCount()} freezes`,
      );
    }, PROGRESS_MS);
    closers.push(() => clearInterval(progress));
    const talking = people.talk();
    await Promise.all([inflictAll("processes"), inflictAll("links")]);
    while (bug === null && problems.length === 0 && nemesis.freezeCount() < options.freezes) {
      // Where too few agents held something, there are more rounds.
      gate.release(options.messages);
      const before = nemesis.freezeCount();
      await nemesis.inflict("freeze");
      if (nemesis.freezeCount() === before) break;
    }
    gate.release(options.messages);
    const healedAt = performance.now();
    const hasPlayerSettled = () => players.every((player) => player.isSettled());
    const isConverged = await happens(() => (people.hasEverybodyCome() && hasPlayerSettled()) || isOver(), withinMs);
    const convergeMs = Math.round(performance.now() - healedAt);
    for (const { actor } of agents) actor.drain();
    const isDrained = await happens(
      () => agents.every(({ actor }) => actor.isSettled()) && hasPlayerSettled(),
      withinMs + options.conversations * (bug === null ? 20 : 0),
    );
    const drainMs = Math.round(performance.now() - healedAt) - convergeMs;
    if (isConverged && !isOver()) await talking;
    clearInterval(progress);

    for (const player of players) {
      const { pending, connection } = player.player().client.state();
      const text = () => `${player.name} is ${connection.status} with ${pending.length} pending`;
      judge.check("I12", player.isSettled(), text, "unconverged");
    }
    const waiting = agents.flatMap(({ actor }) => actor.agent.client.state().rows);
    const stuck = () => `the queue does not drain: ${JSON.stringify(waiting.slice(0, 3))}`;
    judge.check("I12", isDrained, stuck, "unconverged");
    for (const problem of problems) judge.check("I12", false, () => String(problem), "unconverged");
    const clients = Math.min(options.live, options.conversations) + agents.length;
    const reconnectLimit = Math.ceil(1.5 * clients * Math.max(1, faultCount));
    // Everybody comes once, and a page that is loaded again comes again.
    const reconnects = history.connectCount() - players.length - agents.length - players.reduce(sumReloads, 0);
    judge.check("I12", bug !== null || reconnects <= reconnectLimit, () => `${reconnects} reconnects`);
    await checkBudget(judge, cluster, clients);
    people.stop();
    await cluster.killNodes();
    const endedAt = Date.now();
    const stored = await cluster.read(readAll);
    await checkRun({ judge, history, cluster, options, players, stored, endedAt });
    await cluster.stop();
    judge.check("I13", cluster.faults().length === 0, () => cluster.faults().join("; "));
    const { violations } = judge.verdict();
    writeFileSync(join(folder, "violations.txt"), violations.map((one) => `${one.invariant}: ${one.text}\n`).join(""));
    const kills = plan.processes.filter((fault) => fault.startsWith("kill")).length;
    return {
      ...judge.verdict(),
      convergeMs,
      drainMs,
      conversations: options.conversations,
      messages: options.messages,
      kills,
      faults: faultCount,
      freezes: nemesis.freezeCount(),
      staleWrites: [...history.commands.values()].filter(({ refusedWith }) => refusedWith === "not_owner").length,
      reconnects,
      reconnectLimit,
      events: stored.reduce((sum, one) => sum + one.events.length + one.staff.length, 0),
      folder,
    };
  } finally {
    for (const close of closers.reverse()) await close();
    for (const { name, process } of cluster.nodes) {
      writeFileSync(join(folder, `${name}.log`), `${process.lines().join("\n")}\n`);
    }
    await cluster.stop();
    history.close();
    product.remove();
  }
}

const sumReloads = (sum: number, player: { readonly reloadCount: () => number }) => sum + player.reloadCount();
