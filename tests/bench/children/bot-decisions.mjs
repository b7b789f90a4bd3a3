/**
 * One round of bot: the packs compiled, the packs read from the file of the build, and every known message decided, in a
 * process that has just started. Steps are counted work, the same on every machine.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadBot } from "../../../dist/server/bot-file.js";
import { emptyMemory } from "../../../dist/server/core/bot/dialogue.js";
import { packs } from "../../../dist/server/core/bot/packs/packs.js";
import { createBot, decideCounted } from "../../../dist/server/core/bot/pipeline.js";
import { tell } from "./lanes.mjs";

/** The first laps warm up. */
const LAPS = 8;
const COUNTED_LAPS = 4;

const known = fileURLToPath(new URL("../../../server/core/bot/known/", import.meta.url));
const messages = readdirSync(known)
  .filter((name) => name.endsWith(".jsonl") && name !== "dialogs.jsonl")
  .flatMap((name) => readFileSync(known + name, "utf8").split("\n"))
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));
const brand = {
  name: "Casino",
  payoutCheckHours: null,
  kycCheckHours: null,
  kycUploadUrl: null,
  licence: null,
  termsVersion: "1",
};

async function timed(work) {
  const startedAt = performance.now();
  const result = await work();
  return { result, ms: performance.now() - startedAt };
}

// Read first: what is compiled before would have warmed up what both use.
const read = await timed(() =>
  loadBot((reason) => {
    throw new Error(reason);
  }),
);
const compiled = await timed(() => createBot(packs));
const times = [];
let steps = 0;
for (let lap = 0; lap < LAPS; lap += 1) {
  steps = 0;
  for (const { text, lang } of messages) {
    const counter = { steps: 0 };
    const startedAt = process.hrtime.bigint();
    decideCounted(read.result, { text, language: lang, memory: emptyMemory, brand }, counter);
    if (lap >= LAPS - COUNTED_LAPS) times.push(Number(process.hrtime.bigint() - startedAt) / 1_000);
    steps += counter.steps;
  }
}
times.sort((one, other) => one - other);
const at = (share) => times[Math.floor(share * (times.length - 1))];
tell({ readMs: read.ms, compileMs: compiled.ms, p50: at(0.5), p99: at(0.99), steps: steps / messages.length });
