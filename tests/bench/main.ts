/** `npm run bench`: the figures of docs/performance.md. The last line is one JSON object. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setup } from "../support/build-server.ts";
import { load, machine, versions } from "./machine.ts";
import { type BenchOptions, parseOptions, USAGE } from "./options.ts";
import { type PartResult, RUN } from "./parts.ts";
import { MESSAGES, writeWorkload } from "./workload.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

const parsed = parseOptions(process.argv.slice(2));
if (parsed.status === "refused") {
  process.stderr.write(`${parsed.message}\n${USAGE}\n`);
  process.exitCode = 2;
} else {
  setup();
  await bench(parsed.options);
}

async function bench(options: BenchOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "balie-bench-"));
  const file = join(folder, "workload.ndjson");
  const { conversations, rounds, seed } = options;
  const facts = await writeWorkload(file, conversations, seed);
  const on = { machine: machine(), versions: versions(), loadBefore: load() };
  const { cpu, cores, memoryGb, system } = on.machine;
  say(`${cpu}, ${cores} cores, ${memoryGb} GB, ${system}; one-minute load before the run ${on.loadBefore}`);
  say(
    Object.entries(on.versions)
      .map((pair) => pair.join(" "))
      .join(", "),
  );
  say(
    `${rounds} rounds of ${conversations} conversations: ${MESSAGES} messages, ${facts.appendsEach.toFixed(1)} appends, ${facts.eventsEach.toFixed(1)} events each; 64 in flight; seed ${seed}`,
  );
  const results: PartResult[] = [];
  for (const part of options.parts) {
    const result = await RUN[part]({ file, facts, options });
    results.push(result);
    print(result);
  }
  rmSync(folder, { recursive: true, force: true });
  say("");
  say(
    JSON.stringify({ date: new Date().toISOString().slice(0, 10), ...on, loadAfter: load(), options, facts, results }),
  );
}

/** As it stands in docs/performance.md. */
function print({ part, figures, notes }: PartResult): void {
  say(`\n### ${part}\n`);
  say("| | unit | median | quartiles |");
  say("| --- | --- | ---: | ---: |");
  for (const { name, unit, value } of figures) {
    const [q1, median, q3] = [value.q1, value.median, value.q3].map((each) => each.toLocaleString("en"));
    say(`| ${name} | ${unit} | ${median} | ${q1} to ${q3} |`);
  }
  for (const note of notes) say(`\n${note}.`);
}
