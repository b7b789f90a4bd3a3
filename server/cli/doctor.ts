/** `npm run doctor`: the go-live list. Exit 0 when nothing fails, 1 when something does, 2 when the config cannot be read. */

import { loadBot } from "../bot-file.ts";
import { ruleProblems } from "../brand-bots.ts";
import { readHelplines } from "../brand-files.ts";
import { loadConfig } from "../config.ts";
import { ConfigError } from "../config-errors.ts";
import { examine, type Finding } from "../doctor.ts";
import { StartError } from "../start-error.ts";

const WORDS: Readonly<Record<Finding["level"], string>> = { ok: "ok  ", warning: "look", failure: "FAIL" };

try {
  const config = loadConfig();
  const plain = await loadBot(() => undefined);
  const findings = examine({
    config,
    helplines: readHelplines(),
    ruleProblems: (brand) => ruleProblems(plain, brand),
    now: Date.now(),
    nodeVersion: process.version,
  });
  for (const { level, about, text } of findings) {
    process.stdout.write(`${WORDS[level]}  ${about.padEnd(22)} ${text}\n`);
  }
  const failed = findings.filter(({ level }) => level === "failure").length;
  process.stdout.write(
    failed === 0
      ? "\nNothing stands in the way of real players.\n"
      : `\n${failed} to mend before real players write.\n`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StartError)) {
    throw error;
  }
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
