/** What is wrong with a config: where, which key, why, and how it would be right. */
import type { Document, LineCounter } from "yaml";
import { isMap, isNode, isScalar } from "yaml";
import type { z } from "zod";
import { EXAMPLES, keysBelow } from "./config-examples.ts";

export interface ConfigProblem {
  /** The file, or `environment`. */
  readonly file: string;
  readonly line: number | null;
  /** Such as `brands[0].defaultCountry`. */
  readonly key: string;
  readonly problem: string;
  readonly example: string;
}

export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(textOf).join("\n"));
    this.problems = problems;
  }
}

function textOf({ file, line, key, problem, example }: ConfigProblem): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${place}: ${key === "" ? "" : `${key} `}${problem}\n    for example: ${example}`;
}

type Path = readonly PropertyKey[];

export interface Source {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

export function toProblems(source: Source, issues: readonly z.core.$ZodIssue[]): readonly ConfigProblem[] {
  return issues.flatMap((issue) => problemsOf(source, issue, issue.path));
}

function problemsOf(source: Source, issue: z.core.$ZodIssue, path: Path): readonly ConfigProblem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(source, path, key));
  }
  if (issue.code === "invalid_union") {
    // The branch that got furthest is the one that was meant.
    const depth = (branch: readonly z.core.$ZodIssue[]) =>
      Math.max(0, ...branch.map((inner) => inner.path.length + (inner.code === "unrecognized_keys" ? 1 : 0)));
    const meant = issue.errors.reduce<readonly z.core.$ZodIssue[]>(
      (best, branch) => (depth(branch) > depth(best) ? branch : best),
      [],
    );
    if (meant.length > 0) {
      return meant.flatMap((inner) => problemsOf(source, inner, [...path, ...inner.path]));
    }
  }
  return [problemAt(source, path, sentenceOf(source, issue, path))];
}

/** A problem found by looking at several keys together. */
export function problemAt({ file, document, lines }: Source, path: Path, problem: string): ConfigProblem {
  return { file, line: lineOf(document, lines, path), key: keyOf(path), problem, example: exampleOf(path) };
}

function unknownKey(source: Source, path: Path, key: string): ConfigProblem {
  const known = keysBelow(patternOf(path));
  const nearest = nearestOf(key, known);
  const hint = nearest === null ? `(known here: ${known.join(", ")})` : `(did you mean ${nearest}?)`;
  const example = exampleOf([...path, nearest ?? known[0] ?? ""]);
  return { ...problemAt(source, [...path, key], `is not a known key ${hint}`), example };
}

function sentenceOf({ document }: Source, issue: z.core.$ZodIssue, path: Path): string {
  if (!document.hasIn([...path])) {
    return "is missing";
  }
  const node: unknown = document.getIn([...path], true);
  const value = isScalar(node) ? ` (it is ${JSON.stringify(node.value)})` : "";
  return `${issue.code === "custom" ? issue.message : plain(issue)}${value}`;
}

function plain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${issue.expected === "object" ? "a map of keys" : `of type ${issue.expected}`}`;
    case "invalid_value":
      return `must be ${issue.values.length === 1 ? "" : "one of "}${issue.values.join(", ")}`;
    case "too_small":
      return issue.origin === "array" || issue.origin === "string"
        ? `must have at least ${issue.minimum}`
        : `must be at least ${issue.minimum}`;
    case "too_big":
      return issue.origin === "array" || issue.origin === "string"
        ? `must have at most ${issue.maximum}`
        : `must be at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

/** Line of the key, or of the nearest thing around it that is there. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const name = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === name) : undefined;
    const node: unknown = pair === undefined ? document.getIn(path.slice(0, length), true) : pair.key;
    if (isNode(node) && node.range) {
      return lines.linePos(node.range[0]).line;
    }
  }
  return 1;
}

function keyOf(path: Path): string {
  return path.reduce<string>(
    (key, part) => (typeof part === "number" ? `${key}[${part}]` : `${key}${key === "" ? "" : "."}${String(part)}`),
    "",
  );
}

function patternOf(path: Path): string {
  return path.map((part) => (typeof part === "number" ? "*" : String(part))).join(".");
}

/** The example of the key itself, else of the nearest thing around it. */
function exampleOf(path: Path): string {
  for (let length = path.length; length > 0; length -= 1) {
    const example = EXAMPLES[patternOf(path.slice(0, length))];
    if (example !== undefined) {
      return example;
    }
  }
  return EXAMPLES["publicUrl"] ?? "";
}

function nearestOf(key: string, known: readonly string[]): string | null {
  const ranked = known
    .map((name) => ({ name, distance: distanceOf(key.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  if (best !== undefined && best.distance <= Math.max(2, Math.floor(key.length / 3))) {
    return best.name;
  }
  return known.find((name) => key.length >= 4 && name.toLowerCase().startsWith(key.toLowerCase())) ?? null;
}

/** Levenshtein. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
