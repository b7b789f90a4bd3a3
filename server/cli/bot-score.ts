/**
 * `npm run --silent bot:score -- [FILE_OR_FOLDER…] [--fresh FOLDER] [--perturb nodia|upper|nopunct|typo] [--no-lang] [--misses N]`
 *
 * Labelled messages (JSONL as in server/core/bot/known/README.md) against the bot: a table by set, by language and by tag, the
 * wanted figures, and one JSON as the last line. Exit: 0 every figure met, 1 one is missed, 2 wrong call.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { LANGUAGES } from "../../shared/vocabulary.ts";
import { packs } from "../core/bot/packs/packs.ts";
import { createBot } from "../core/bot/pipeline.ts";
import { type ClassifyRequest, classify, turnSchema } from "./classify-request.ts";
import { type Case, type Figure, figuresOf, isMiss, METRICS, measure } from "./score-metrics.ts";

const DEFAULT_FOLDER = "server/core/bot/known";
const PERTURBATIONS = ["nodia", "upper", "nopunct", "typo"] as const;
type Perturbation = (typeof PERTURBATIONS)[number];

const labels = z.array(z.string()).optional();
const expectedSchema = z.object({
  route: z.string(),
  topic: z.string(),
  priority: z.string().optional(),
  accept_routes: labels,
  accept_topics: labels,
  accept_priorities: labels,
});
const rowSchema = z.object({
  id: z.string(),
  lang: z.enum(LANGUAGES),
  tag: z.string().default("-"),
  text: z.string().default(""),
  expect: expectedSchema.extend({ escalate_turn: z.number().nullish() }).partial(),
  turns: z.array(turnSchema.extend({ expect: expectedSchema.optional() })).optional(),
});
type Row = z.infer<typeof rowSchema>;

interface Call {
  readonly inputs: readonly string[];
  readonly fresh: string | null;
  readonly perturb: Perturbation | null;
  readonly isLanguageTold: boolean;
  readonly missCount: number;
}

function parseCall(args: readonly string[]): Call | null {
  const inputs: string[] = [];
  let fresh: string | null = null;
  let perturb: Perturbation | null = null;
  let isLanguageTold = true;
  let missCount = 0;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? "";
    const value = args[index + 1] ?? "";
    if (arg === "--no-lang") isLanguageTold = false;
    else if (!arg.startsWith("--")) inputs.push(arg);
    else {
      index++;
      const kind = PERTURBATIONS.find((each) => each === value);
      if (arg === "--fresh" && value !== "") fresh = value;
      else if (arg === "--perturb" && kind !== undefined) perturb = kind;
      else if (arg === "--misses" && /^\d+$/.test(value)) missCount = Number(value);
      else return null;
    }
  }
  return {
    inputs: inputs.length === 0 && fresh === null ? [DEFAULT_FOLDER] : inputs,
    fresh,
    perturb,
    isLanguageTold,
    missCount,
  };
}

function files(input: string): readonly string[] {
  if (!statSync(input).isDirectory()) return [input];
  return readdirSync(input)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(input, name));
}

/** Swaps two letters inside the word in the middle: the same on every run. */
function swapOnce(text: string): string {
  const words = text.split(" ");
  const long = words.flatMap((word, index) => (/^\p{L}{5,}$/u.test(word) ? [index] : []));
  const chosen = long[Math.floor(long.length / 2)];
  if (chosen === undefined) return text;
  const word = words[chosen] ?? "";
  const at = Math.floor(word.length / 2) - 1;
  words[chosen] = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return words.join(" ");
}

function roughen(text: string, kind: Perturbation | null): string {
  switch (kind) {
    case null:
      return text;
    case "nodia":
      return text.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");
    case "upper":
      return text.toUpperCase();
    case "nopunct":
      return text
        .replace(/[\p{P}\p{S}]+/gu, " ")
        .replace(/ +/g, " ")
        .trim()
        .toLowerCase();
    case "typo":
      return swapOnce(text);
  }
}

const bot = createBot(packs);
const timesUs: number[] = [];

function judge(row: Row, set: string, call: Call): readonly Case[] {
  const lang = call.isLanguageTold ? row.lang : undefined;
  const ask = (request: ClassifyRequest): Case["got"] => {
    const startedAt = process.hrtime.bigint();
    const { route, topic, priority } = classify(bot, request);
    timesUs.push(Number(process.hrtime.bigint() - startedAt) / 1000);
    return { route, topic, priority };
  };
  const base = { set, language: row.lang, tag: row.tag };
  if (row.turns === undefined) {
    const expect = expectedSchema.parse(row.expect);
    return [
      { ...base, text: row.text, expect, got: ask({ lang, text: roughen(row.text, call.perturb) }), dialog: null },
    ];
  }
  const turns = row.turns.map((turn) =>
    turn.role === "user" ? { ...turn, text: roughen(turn.text, call.perturb) } : turn,
  );
  const dialog = { id: row.id, mustHandOver: typeof row.expect.escalate_turn === "number" };
  return row.turns.flatMap(({ role, text, expect }, index) =>
    role === "user" && expect !== undefined
      ? [{ ...base, text, expect, got: ask({ lang, turns: turns.slice(0, index + 1) }), dialog }]
      : [],
  );
}

function load(inputs: readonly string[], call: Call): readonly Case[] {
  const languages = new Set<string>(packs.map((pack) => pack.language));
  return inputs.flatMap(files).flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => rowSchema.parse(JSON.parse(line)))
      .filter((row) => languages.has(row.lang))
      .flatMap((row) => judge(row, basename(file, ".jsonl"), call)),
  );
}

function percent(value: number | null): string {
  return (value === null ? "-" : (100 * value).toFixed(1)).padStart(15);
}

function table(title: string, cases: readonly Case[], keyOf: (each: Case) => string): readonly string[] {
  const groups = new Map<string, Case[]>();
  for (const each of cases) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  const head = `${title.padEnd(40)}${"n".padStart(6)}${METRICS.map((metric) => metric.padStart(15)).join("")}`;
  const rows = [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, group]) => {
      const values = measure(group);
      return `${key.slice(0, 39).padEnd(40)}${String(group.length).padStart(6)}${METRICS.map((metric) => percent(values[metric])).join("")}`;
    });
  return [head, ...rows, ""];
}

function figureLine({ name, language, value, limit, isCeiling, isMet, count }: Figure): string {
  const wanted = `${isCeiling ? "at most" : "at least"} ${percent(limit).trim()}`;
  return `${isMet ? "ok    " : "MISSED"} ${language} ${name.padEnd(36)}${percent(value)}  (${wanted}, n ${count})`;
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function main(): number {
  const call = parseCall(process.argv.slice(2));
  if (call === null) {
    process.stderr.write(
      "usage: bot-score [FILE_OR_FOLDER…] [--fresh FOLDER] [--perturb KIND] [--no-lang] [--misses N]\n",
    );
    return 2;
  }
  const cases = [...load(call.inputs, call), ...(call.fresh === null ? [] : load([call.fresh], call))];
  const figures = packs.flatMap((pack) => figuresOf(cases, pack.language));
  const missed = figures.filter((figure) => !figure.isMet);
  const sorted = [...timesUs].sort((left, right) => left - right);
  const misses = cases.filter(isMiss).slice(0, call.missCount);
  const lines = [
    "per cent; of needless, falseAlarm, wrongFaq and premature less is better",
    ...table("set", cases, (each) => each.set),
    ...table("language", cases, (each) => each.language),
    ...table("language and tag", cases, (each) => `${each.language} ${each.tag}`),
    ...figures.map(figureLine),
    ...misses.map(
      ({ set, text, expect, got }) =>
        `${set}: ${expect.route}/${expect.topic} but ${got.route}/${got.topic}/${got.priority} | ${text}`,
    ),
    JSON.stringify({
      count: cases.length,
      missed: missed.length,
      figures: figures.map(({ name, language, value, limit }) => ({ name, language, value, limit })),
      us: { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) },
    }),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return missed.length === 0 ? 0 : 1;
}

process.exitCode = main();
