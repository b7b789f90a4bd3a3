/** One fault run: a real server, shipped clients, proxies and a nemesis; then the files are read and judged. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEmbeddedEventStore } from "../../server/adapters/embedded/event-store.ts";
import { eventFrame } from "../../server/app/frames.ts";
import type { AppTimings } from "../../server/app/settings.ts";
import { conversationStream, staffStream } from "../../server/app/summary-row.ts";
import { applyEvent, emptyView } from "../../shared/view.ts";
import { loginOf } from "../support/balie-config.ts";
import { type BalieProcess, ROOT, startProcess } from "../support/balie-process.ts";
import { startFaultProxy } from "../support/fault-proxy.ts";
import { createRandom } from "../support/random.ts";
import { readFolder, type StoredConversation } from "../support/stored-streams.ts";
import { poll } from "../support/until.ts";
import { createAgentActor } from "./agent-actor.ts";
import { BUGS, copyProduct } from "./bugs.ts";
import { checkLog } from "./check-log.ts";
import { checkQueue } from "./check-queue.ts";
import { createGate } from "./gate.ts";
import { createHistory, type History } from "./history.ts";
import { createNemesis, planFaults } from "./nemesis.ts";
import type { ChaosOptions } from "./options.ts";
import { createPlayerActor, type PlayerActor } from "./player-actor.ts";
import { createJudge, type Judge, type Verdict } from "./verdict.ts";
import { scriptOf } from "./words.ts";

const AGENT_COUNT = 6;
const BRANDS = ["demo", "other"];
const CONVERGE_MS = 30_000;
/** A bug may well keep everything from converging, and that is no news. */
const BUG_CONVERGE_MS = 6_000;
const MEMORY_MB = 500;
const TIMINGS = {
  offerMs: 1_500,
  leaseMs: 2_500,
  sweepGraceMs: 1_500,
  sweepMs: 100,
  agentPingMs: 400,
  playerPingMs: 2_000,
};
/** As server/balie.ts makes them of the config. */
const APP_TIMINGS: AppTimings = {
  offerMs: TIMINGS.offerMs,
  leaseMs: TIMINGS.leaseMs,
  sweepMs: TIMINGS.sweepMs,
  sweepGraceMs: TIMINGS.sweepGraceMs,
  targetMs: { normal: 120_000, urgent: 60_000, crisis: 15_000 },
  idleWarningMs: 600_000,
  idleCloseMs: 120_000,
  reopenMs: 24 * 3_600_000,
  lookupMs: 8_000,
};

export interface RunResult extends Verdict {
  readonly convergeMs: number;
  readonly drainMs: number;
  readonly conversations: number;
  readonly messages: number;
  readonly kills: number;
  readonly faults: number;
  readonly events: number;
  readonly folder: string;
}

export async function runChaos(options: ChaosOptions): Promise<RunResult> {
  const folder = join(ROOT, "test-results/chaos", `${options.seed}${options.bug === null ? "" : `-${options.bug}`}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const random = createRandom(options.seed);
  const history = createHistory(join(folder, "history.ndjson"));
  const product = copyProduct(options.bug);
  const agents = Array.from({ length: AGENT_COUNT }, (_, number) => ({
    id: `agent-${number}`,
    brands: BRANDS,
    roles: ["agent", "supervisor"] as const,
    capacity: 6,
  }));
  const server = await startProcess({ root: product.root, folder, agents, timings: TIMINGS, brands: BRANDS });
  const judge = createJudge();
  const closers: (() => Promise<void> | void)[] = [];
  try {
    const { origin } = server;
    const players = await startFaultProxy(() => server.port);
    const links = await Promise.all(agents.map(() => startFaultProxy(() => server.port)));
    closers.push(() => players.stop(), ...links.map((link) => () => link.stop()));
    const actors = await Promise.all(
      agents.map((agent, number) =>
        createAgentActor({
          name: agent.id,
          number,
          login: loginOf(agent),
          address: { url: links[number]?.url ?? server.url, origin },
          random: random.fork(agent.id),
          history,
        }),
      ),
    );
    const faults = options.bug === null ? planFaults(options.kills, random.fork("faults")) : BUGS[options.bug].faults;
    const withinMs = options.bug === null ? CONVERGE_MS : BUG_CONVERGE_MS;
    const gate = createGate();
    /** A planted bug that was found needs no end of the run. */
    const isCaught = () => options.bug !== null && judge.verdict().violations.length > 0;
    const limitMs = limitOf(options);
    const address = { url: players.url, origin };
    const speakers = playersOf(options).map(({ name, count, number }) => {
      const own = random.fork(name);
      const brand = BRANDS[number % BRANDS.length] ?? "demo";
      return createPlayerActor({
        name,
        brand,
        script: scriptOf(own, number, count),
        address,
        random: own,
        history,
        gate,
        limitMs,
      });
    });
    closers.push(() => {
      for (const actor of [...speakers, ...actors]) actor.stop();
    });
    const data = join(folder, "data");
    const whileDead = () => checkAcks(judge, history, data);
    const nemesis = createNemesis({
      server,
      players,
      links,
      agents: actors,
      random: random.fork("nemesis"),
      history,
      leaseMs: TIMINGS.leaseMs,
      whileDead,
    });

    const problems: unknown[] = [];
    const talking = Promise.all(
      speakers.map((speaker) => speaker.run().catch((error: unknown) => problems.push(error))),
    );
    const portion = options.messages / (faults.length + 1);
    const ackedCount = () =>
      [...history.commands.values()].filter(
        ({ kind, ackSeq, actor }) => kind === "message" && ackSeq !== null && actor.startsWith("player"),
      ).length;
    for (const [index, fault] of faults.entries()) {
      gate.release(Math.ceil(portion * (index + 2)));
      const wanted = Math.floor(portion * (index + 0.5));
      await poll(`${wanted} messages acknowledged`, async () => ackedCount() >= wanted || problems.length > 0, limitMs);
      if (problems.length > 0 || isCaught()) break;
      await nemesis.inflict(fault);
    }
    gate.release(options.messages);
    const healedAt = performance.now();
    const isConverged = await happens(
      () => speakers.every((speaker) => speaker.isSettled()) || problems.length > 0 || isCaught(),
      withinMs,
    );
    const convergeMs = Math.round(performance.now() - healedAt);
    for (const actor of actors) actor.drain();
    const isDrained = await happens(
      () => actors.every((actor) => actor.isSettled()) && speakers.every((speaker) => speaker.isSettled()),
      withinMs,
    );
    const drainMs = Math.round(performance.now() - healedAt) - convergeMs;
    if (isConverged && !isCaught()) await talking;

    for (const speaker of speakers) {
      const { pending, connection } = speaker.player().client.state();
      judge.check(
        "I12",
        speaker.isSettled(),
        () => `${speaker.name} is ${connection.status} with ${pending.length} pending`,
        "unconverged",
      );
    }
    const waiting = actors.flatMap(({ agent }) => agent.client.state().rows);
    judge.check(
      "I12",
      isDrained,
      () => `the queue does not drain: ${JSON.stringify(waiting.slice(0, 3))}`,
      "unconverged",
    );
    for (const problem of problems) judge.check("I12", false, () => String(problem), "unconverged");
    checkBudget(judge, server.pid(), speakers.length + actors.length);
    await server.kill();
    const stored = await readFolder(data);
    checkLog(judge, stored, history, APP_TIMINGS);
    checkQueue(judge, stored, history);
    checkViews(judge, speakers, stored);
    judge.check("I13", server.faults().length === 0, () => server.faults().join("; "));
    const events = stored.reduce((sum, one) => sum + one.events.length + one.staff.length, 0);
    const kills = faults.filter((fault) => fault === "kill").length;
    const { messages } = options;
    return {
      ...judge.verdict(),
      convergeMs,
      drainMs,
      conversations: stored.length,
      messages,
      kills,
      faults: faults.length,
      events,
      folder,
    };
  } finally {
    for (const close of closers) await close();
    await finish(server, history, folder);
    product.remove();
  }
}

/** Longest wait for one thing; a run that hangs ends. */
const limitOf = ({ messages, kills, bug }: ChaosOptions) =>
  bug === null ? 60_000 + messages * 20 + kills * 15_000 : 20_000;

function playersOf({ conversations, messages }: ChaosOptions) {
  return Array.from({ length: conversations }, (_, number) => {
    const count =
      Math.floor((messages * (number + 1)) / conversations) - Math.floor((messages * number) / conversations);
    return { name: `player-${number}`, number, count };
  });
}

const happens = (look: () => boolean, withinMs: number) =>
  poll("", async () => look(), withinMs).then(
    () => true,
    () => false,
  );

/** B1 is seen here: what was acknowledged must be in the files of a server that was killed this moment. */
async function checkAcks(judge: Judge, history: History, data: string): Promise<void> {
  const fresh = history.freshAcks().filter(({ kind, conversationId }) => kind !== "other" && conversationId !== null);
  const store = await createEmbeddedEventStore({ folder: data });
  try {
    const known = new Map<string, ReadonlySet<string>>();
    for (const { id, actor, kind, conversationId } of fresh) {
      const stream = kind === "note" ? staffStream(conversationId ?? "") : conversationStream(conversationId ?? "");
      const ids = known.get(stream) ?? idsOf((await store.read(stream, 0, 10_000)).events);
      known.set(stream, ids);
      judge.check(
        "I1",
        ids.has(id),
        () => `${actor}'s ${id} was acknowledged and not in the files when the server was killed`,
        "lost",
      );
    }
  } finally {
    await store.close();
  }
}

const idsOf = (events: readonly { readonly body: object }[]) =>
  new Set(events.flatMap(({ body }) => ("clientMessageId" in body ? [String(body.clientMessageId)] : [])));

/** DL6: what a player has in the end, after all its reconnects and reloads, is what a fresh copy would be. */
function checkViews(judge: Judge, speakers: readonly PlayerActor[], stored: readonly StoredConversation[]): void {
  for (const speaker of speakers) {
    const { view } = speaker.player().client.state();
    const found = stored.find(({ conversationId }) => conversationId === view?.conversationId);
    const first = found?.events[0];
    if (view === null || found === undefined || first === undefined) {
      judge.check("I7", false, () => `${speaker.name} shows a conversation that is not stored`, "unconverged");
      continue;
    }
    const log = found.events.reduce(
      (sum, event) => applyEvent(sum, eventFrame(event, "player", APP_TIMINGS)),
      emptyView(view.conversationId, first.epoch),
    );
    judge.check(
      "I7",
      JSON.stringify(view) === JSON.stringify(log),
      () => `${speaker.name} shows ${view.seq} of ${log.seq} events, or others`,
      "unconverged",
    );
  }
}

function checkBudget(judge: Judge, pid: number, clientCount: number): void {
  if (!existsSync(`/proc/${pid}/status`)) return;
  const memory = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "0";
  const descriptors = readdirSync(`/proc/${pid}/fd`).length;
  judge.check("I13", Number(memory) < MEMORY_MB * 1_024, () => `the server holds ${memory} kB`);
  judge.check("I13", descriptors < 100 + 2 * clientCount, () => `the server holds ${descriptors} descriptors`);
}

async function finish(server: BalieProcess, history: History, folder: string): Promise<void> {
  await server.stop().catch((error: unknown) => history.note(String(error)));
  writeFileSync(join(folder, "server.log"), `${server.lines().join("\n")}\n`);
  history.close();
}
