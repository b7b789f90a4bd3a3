/** Runs one child of the bench to its end and reads its one line. */
import { join } from "node:path";
import { ROOT } from "../support/balie-process.ts";
import { runProgram } from "../support/run-program.ts";

export type Result = { readonly [name: string]: number };

export async function runChild(name: string, args: readonly string[]): Promise<Result> {
  const { code, stdout, stderr } = await runProgram(
    process.execPath,
    [join(ROOT, `tests/bench/children/${name}.mjs`), ...args],
    {},
  );
  if (code !== 0) throw new Error(`${name} ended with ${code}:\n${stderr}`);
  return JSON.parse(stdout);
}
