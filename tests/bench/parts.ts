/** The parts of the bench. Each takes its figures in rounds, floor and ours in turn, on a fresh store each time. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { startRedis } from "../support/redis-process.ts";
import type { BenchOptions, Part } from "./options.ts";
import { type Result, runChild } from "./round.ts";
import { botPart, startPart } from "./start-parts.ts";
import { mapSpread, round, type Spread, spreadOf } from "./stats.ts";
import { widgetPart } from "./widget-part.ts";
import { MESSAGES, type WorkloadFacts, writeWorkload } from "./workload.ts";

export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly value: Spread;
}

export interface PartResult {
  readonly part: Part;
  readonly figures: readonly Figure[];
  /** What follows from them, with what was assumed. */
  readonly notes: readonly string[];
}

interface Work {
  readonly file: string;
  readonly facts: WorkloadFacts;
  readonly options: BenchOptions;
}

/** The busiest hour of a day carries so much of it. */
const PEAK_SHARE = 0.12;
/** Of what was measured as the most: the rest is for reading, sweeping, rewriting the file, and luck. */
const USED_SHARE = 0.5;
const GIB = 2 ** 30;
/** Of createRedisEventStore, for nodes that missed some. */
const KEPT_COMMITS = 10_000;

export const RUN: { readonly [Name in Part]: (work: Work) => Promise<PartResult> } = {
  "redis-append": redisAppend,
  "embedded-append": embeddedAppend,
  "redis-memory": redisMemory,
  start: ({ options }) => startPart(options),
  bot: ({ options }) => botPart(options),
  widget: ({ options }) => widgetPart(options),
};

type Kind = "bare" | "ours";

async function interleaved(rounds: number, one: (kind: Kind) => Promise<Result>) {
  const results: { readonly [Name in Kind]: Result[] } = { bare: [], ours: [] };
  for (let index = 0; index < rounds; index += 1) {
    // Who comes first changes, so that neither always has the warmer machine.
    const kinds: readonly Kind[] = index % 2 === 0 ? ["bare", "ours"] : ["ours", "bare"];
    for (const kind of kinds) results[kind].push(await one(kind));
  }
  return results;
}

function appendFigures({ bare, ours }: { readonly [Name in Kind]: readonly Result[] }): readonly Figure[] {
  const of = (results: readonly Result[], name: string) => results.map((result) => result[name] ?? Number.NaN);
  const ratios = (name: string) => of(ours, name).map((value, index) => value / (of(bare, name)[index] ?? Number.NaN));
  const whole = (values: readonly number[]) => mapSpread(spreadOf(values), round(0));
  return [
    { name: "floor", unit: "appends/s", value: whole(of(bare, "perSecond")) },
    { name: "Balie", unit: "appends/s", value: whole(of(ours, "perSecond")) },
    { name: "Balie / floor", unit: "ratio", value: mapSpread(spreadOf(ratios("perSecond")), round(2)) },
    { name: "floor, CPU of the process", unit: "µs/append", value: whole(of(bare, "cpuMicroseconds")) },
    { name: "Balie, CPU of the process", unit: "µs/append", value: whole(of(ours, "cpuMicroseconds")) },
  ];
}

function perDay(figures: readonly Figure[], { appendsEach }: WorkloadFacts): string {
  const most = figures.find(({ name }) => name === "Balie")?.value.median ?? 0;
  const chats = (most * USED_SHARE * 3_600) / appendsEach / PEAK_SHARE;
  return `${Math.round(chats).toLocaleString("en")} conversations a day at ${USED_SHARE * 100} % of the measured appends, with ${MESSAGES} messages = ${appendsEach.toFixed(1)} appends a conversation and ${PEAK_SHARE * 100} % of the day in its busiest hour`;
}

async function redisAppend({ file, facts, options }: Work): Promise<PartResult> {
  const results = await interleaved(options.rounds, async (kind) => {
    const redis = await startRedis();
    const result = await runChild("redis-append", [kind, file, redis.url, "bench"]);
    await redis.stop();
    return result;
  });
  const figures = appendFigures(results);
  return { part: "redis-append", figures, notes: [perDay(figures, facts)] };
}

async function embeddedAppend({ file, facts, options }: Work): Promise<PartResult> {
  const results = await interleaved(options.rounds, async (kind) => {
    const folder = mkdtempSync(join(tmpdir(), "balie-bench-"));
    const result = await runChild("embedded-append", [kind, file, folder]);
    rmSync(folder, { recursive: true, force: true });
    return result;
  });
  const figures = appendFigures(results);
  return { part: "embedded-append", figures, notes: [perDay(figures, facts)] };
}

async function redisMemory({ file: other, facts, options }: Work): Promise<PartResult> {
  const results: Result[] = [];
  const file = join(dirname(other), "memory.ndjson");
  // The first fifth fills the list of commits, which has a fixed length.
  const needed = Math.ceil((5 * KEPT_COMMITS) / facts.appendsEach);
  await writeWorkload(file, Math.max(options.conversations, needed), options.seed);
  for (let index = 0; index < options.rounds; index += 1) {
    // What is on disk does not matter here.
    const redis = await startRedis();
    results.push(await runChild("redis-memory", [file, redis.url, "bench"]));
    await redis.stop();
  }
  const of = (name: string) => spreadOf(results.map((result) => result[name] ?? Number.NaN));
  const [open, closed] = [of("openBytes"), of("closedBytes")];
  // Many bytes are few conversations: the quartiles change places.
  const perGib = ({ q1, median, q3 }: Spread) =>
    mapSpread({ q1: q3, median, q3: q1 }, (bytes) => Math.round(GIB / bytes));
  return {
    part: "redis-memory",
    figures: [
      { name: "open", unit: "bytes/conversation", value: mapSpread(open, round(0)) },
      { name: "closed, compacted", unit: "bytes/conversation", value: mapSpread(closed, round(0)) },
      { name: "open", unit: "conversations/GiB", value: perGib(open) },
      { name: "closed, compacted", unit: "conversations/GiB", value: perGib(closed) },
    ],
    notes: [`conversations of ${MESSAGES} messages; used_memory, with the expansions of Redis' own tables`],
  };
}
