/** The classifier contract of server/core/bot/known/README.md: one JSON per line in, one per line out, in order. */
import { createInterface } from "node:readline";
import { packs } from "../core/bot/packs/packs.ts";
import { createBot } from "../core/bot/pipeline.ts";
import { classify, requestSchema } from "./classify-request.ts";

const bot = createBot(packs);
const isExplaining = process.argv.includes("--explain");

/** Finds the id in a line that is not JSON as a whole. */
const ID_IN_TEXT = /"id"\s*:\s*"?([^",}\s]{1,100})/;

function idIn(value: unknown): string | number | null {
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  return typeof value.id === "string" || typeof value.id === "number" ? value.id : null;
}

/** One line of output. A line that cannot be read is answered with an error, and the next one is read. */
function answerLine(line: string): string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return JSON.stringify({ id: ID_IN_TEXT.exec(line)?.[1] ?? null, error: "not JSON" });
  }
  const parsed = requestSchema.safeParse(value);
  if (!parsed.success)
    return JSON.stringify({ id: idIn(value), error: "not a request: id and text or turns are needed" });
  const startedAt = process.hrtime.bigint();
  const decision = classify(bot, parsed.data);
  const us = Number(process.hrtime.bigint() - startedAt) / 1000;
  const { route, topic, priority } = decision;
  const answer = { id: parsed.data.id, route, topic, priority, us };
  return JSON.stringify(
    isExplaining
      ? { ...answer, reason: decision.reason, textId: decision.reply.textId, explanation: decision.explanation }
      : answer,
  );
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === "") continue;
  if (!process.stdout.write(`${answerLine(line)}\n`))
    await new Promise((resolve) => process.stdout.once("drain", resolve));
}
