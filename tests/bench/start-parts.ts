/** The parts of the bench that store nothing: a start, and the bot. */
import { startRedis } from "../support/redis-process.ts";
import type { BenchOptions } from "./options.ts";
import type { Figure, PartResult } from "./parts.ts";
import { type Result, runChild } from "./round.ts";
import { mapSpread, round, spreadOf } from "./stats.ts";

const KINDS = ["bare", "embedded", "redis"] as const;
const KIND_NAMES = { bare: "a bare HTTP server of Node", embedded: "Balie, embedded", redis: "Balie, Redis" } as const;

/** From the call that makes the process to the line that says it listens; the kinds in turn, each round another first. */
export async function startPart({ rounds }: BenchOptions): Promise<PartResult> {
  const results: { readonly [Kind in (typeof KINDS)[number]]: Result[] } = { bare: [], embedded: [], redis: [] };
  for (let index = 0; index < rounds; index += 1) {
    for (let turn = 0; turn < KINDS.length; turn += 1) {
      const kind = KINDS[(index + turn) % KINDS.length] ?? "bare";
      const redis = kind === "redis" ? await startRedis() : null;
      results[kind].push(await runChild("start-server", [kind, redis?.url ?? ""]));
      await redis?.stop();
    }
  }
  const figures = KINDS.map((kind) => figure(KIND_NAMES[kind], "ms to listening", results[kind], "ms", 0));
  return {
    part: "start",
    figures,
    notes: ["demo config of one brand with rules of its own, empty store, cold process"],
  };
}

export async function botPart({ rounds }: BenchOptions): Promise<PartResult> {
  const results: Result[] = [];
  for (let index = 0; index < rounds; index += 1) results.push(await runChild("bot-decisions", []));
  const figures = [
    figure("decision, p50", "µs", results, "p50", 1),
    figure("decision, p99", "µs", results, "p99", 0),
    figure("counted work", "steps/decision", results, "steps", 1),
    figure("compile five packs", "ms", results, "compileMs", 0),
    figure("read them compiled", "ms", results, "readMs", 0),
  ];
  return { part: "bot", figures, notes: ["the known messages of five languages; each round a process of its own"] };
}

function figure(name: string, unit: string, results: readonly Result[], key: string, digits: number): Figure {
  const values = results.map((result) => result[key] ?? Number.NaN);
  return { name, unit, value: mapSpread(spreadOf(values), round(digits)) };
}
