/**
 * `npm test`: everything that must hold before a change lands; `--long` (`npm run verify`): the long versions.
 * A step that fails hides no later one. The last line is `N passed, N failed`: each test counts, and each step that is
 * not a test run counts as one.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureTool, TOOLS } from "./tools.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const RESULTS = join(ROOT, "test-results");
const BIN = join(ROOT, "node_modules/.bin");
const isLong = process.argv.includes("--long");
const STEP_LIMIT_MS = isLong ? 6 * 3_600_000 : 900_000;

const CHAOS = ["tests/support/run-ts.mjs", "tests/chaos/main.ts"];
const seed = isLong ? String(Date.now() % 1_000_000) : "1";
/** Sizes of R1 and R6 for each store: short ones show correctness only, the long ones are SAFETY §5. */
const FAULT_RUNS = isLong
  ? [
      ["chaos R1 embedded", "--store embedded --conversations 10000 --messages 200000 --kills 50"],
      ["chaos R1 redis", "--store redis --conversations 10000 --messages 200000 --kills 50"],
      [
        "chaos R6 embedded",
        "--store embedded --conversations 3000 --messages 60000 --agents 60 --freezes 500 --kills 20",
      ],
      ["chaos R6 redis", "--store redis --conversations 3000 --messages 60000 --agents 60 --freezes 500 --kills 20"],
    ]
  : [
      ["chaos R1", "--store embedded --conversations 50 --messages 10000 --kills 10"],
      ["chaos redis", "--store redis --conversations 40 --messages 800 --kills 4"],
      ["chaos R6", "--store redis --conversations 300 --messages 3000 --agents 10 --freezes 50 --kills 2"],
    ];
const BUGS = isLong ? [] : ["--only", "B1,B2,B3,B4,B5,B6"];

const totals = { passed: 0, failed: 0 };
const lines = [];

function count(name, passed, failed, startedAt, note = "") {
  totals.passed += passed;
  totals.failed += failed;
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  const outcome = failed > 0 ? "FAILED" : "ok";
  const counts = `${passed} passed, ${failed} failed`;
  lines.push(`${outcome.padEnd(7)} ${name.padEnd(18)} ${counts.padEnd(24)} ${seconds.padStart(6)} s  ${note}`);
}

function run(program, args) {
  process.stdout.write(`\n> ${program} ${args.join(" ")}\n`);
  const file = program === "node" ? process.execPath : join(BIN, program);
  const ended = spawnSync(file, args, {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    timeout: STEP_LIMIT_MS,
    killSignal: "SIGKILL",
    env: { ...process.env, ...(isLong ? { BALIE_TEST_LONG: "1" } : {}) },
  });
  if (ended.error !== undefined) process.stdout.write(`${program}: ${ended.error.message}\n`);
  return ended.status === 0;
}

function step(name, program, args) {
  const startedAt = Date.now();
  const isOk = run(program, args);
  count(name, isOk ? 1 : 0, isOk ? 0 : 1, startedAt);
}

function vitest(project) {
  const startedAt = Date.now();
  const file = join(RESULTS, `vitest-${project}.json`);
  rmSync(file, { force: true });
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const isOk = run("vitest", args);
  const report = readReport(file);
  if (report === undefined) {
    count(project, 0, 1, startedAt, "Vitest wrote no report");
    return;
  }
  // A file that did not load has no tests to count; a run that fails without a failed test failed outside of them.
  const unloaded = report.testResults.filter((one) => one.status === "failed" && one.assertionResults.length === 0);
  const failed = report.numFailedTests + unloaded.length;
  const skipped = report.numPendingTests + report.numTodoTests;
  const note = skipped > 0 ? `${skipped} skipped` : "";
  count(project, report.numPassedTests, failed === 0 && !isOk ? 1 : failed, startedAt, note);
  // Named again at the end, where somebody who has the last lines only looks for them.
  for (const { name, assertionResults } of report.testResults) {
    const titles = assertionResults.filter(({ status }) => status === "failed").map(({ fullName }) => fullName);
    const isUnloaded = unloaded.some((one) => one.name === name);
    for (const title of isUnloaded ? ["could not be loaded"] : titles)
      lines.push(`        ${relative(ROOT, name)}: ${title}`);
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function tools() {
  for (const tool of TOOLS) {
    const startedAt = Date.now();
    const missing = ensureTool(tool);
    if (missing !== undefined) process.stdout.write(`${missing}\n`);
    count(tool.name, missing === undefined ? 1 : 0, missing === undefined ? 0 : 1, startedAt, missing);
  }
}

mkdirSync(RESULTS, { recursive: true });
tools();
step("biome", "biome", ["ci", "--error-on-warnings", "."]);
step("types", "tsc", ["-b"]);
step("knip", "knip", []);
step("build loader", "vite", ["build", "-c", "widget/vite.loader.config.ts", "--logLevel", "warn"]);
step("build widget", "vite", ["build", "-c", "widget/vite.app.config.ts", "--logLevel", "warn"]);
step("build console", "vite", ["build", "-c", "console/vite.config.ts", "--logLevel", "warn"]);
step("size", "node", ["tests/support/size.mjs"]);
vitest("unit");
vitest("e2e");
for (const [name, size] of FAULT_RUNS) step(name, "node", [...CHAOS, ...size.split(" "), "--seed", seed]);
step("planted bugs", "node", [...CHAOS, "--bugs", ...BUGS, "--seed", seed]);

process.stdout.write(`\n${lines.join("\n")}\n\n${totals.passed} passed, ${totals.failed} failed\n`);
process.exitCode = totals.failed === 0 ? 0 : 1;
