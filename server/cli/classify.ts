/** The classifier contract of bot-devset/README.md: one JSON per line in, one per line out, in order. */
import { createInterface } from "node:readline";
import { z } from "zod";
import { BOT_REPLY_KINDS, LANGUAGES, type Language, TOPICS } from "../../shared/vocabulary.ts";
import type { BotDecision, BotMemory, BrandFacts } from "../core/bot/decision.ts";
import { emptyMemory, likelyTextId, rememberBot, rememberPlayer } from "../core/bot/dialogue.ts";
import { detectLanguage } from "../core/bot/language.ts";
import { packs } from "../core/bot/packs/packs.ts";
import { createBot, decideBot } from "../core/bot/pipeline.ts";

const MAX_TEXT = 4000;

const turnSchema = z.object({
  role: z.enum(["user", "bot"]),
  text: z.string().default(""),
  kind: z.enum(BOT_REPLY_KINDS).optional().catch(undefined),
  topic: z.enum(TOPICS).optional().catch(undefined),
});

const requestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.enum(LANGUAGES).optional().catch(undefined),
  text: z.string().optional(),
  turns: z.array(turnSchema).optional(),
});

type Request = z.infer<typeof requestSchema>;

const brand: BrandFacts = {
  name: "Balie",
  payoutCheckHours: null,
  kycCheckHours: null,
  kycUploadUrl: null,
  licence: null,
  termsVersion: "1",
};

const bot = createBot(packs);
const isExplaining = process.argv.includes("--explain");

function languageOf(request: Request, texts: readonly string[]): Language {
  return request.lang ?? detectLanguage(bot, texts.join("\n").slice(0, MAX_TEXT)) ?? "en";
}

function decide(request: Request): BotDecision {
  const turns = request.turns ?? [
    { role: "user" as const, text: request.text ?? "", kind: undefined, topic: undefined },
  ];
  const last = turns.findLastIndex((turn) => turn.role === "user");
  const language = languageOf(
    request,
    turns.filter((turn) => turn.role === "user").map((turn) => turn.text),
  );
  let memory: BotMemory = emptyMemory;
  let previous: BotDecision | null = null;
  for (const turn of turns.slice(0, Math.max(0, last))) {
    if (turn.role === "user") {
      previous = decideBot(bot, { text: turn.text.slice(0, MAX_TEXT), language, memory, brand });
      memory = rememberPlayer(memory, turn.text, previous);
    } else {
      const kind = turn.kind ?? "answer";
      const topic = turn.topic ?? "other";
      memory = rememberBot(memory, { kind, topic, textId: likelyTextId(previous, kind, topic) });
    }
  }
  return decideBot(bot, { text: (turns[last]?.text ?? "").slice(0, MAX_TEXT), language, memory, brand });
}

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
  const decision = decide(parsed.data);
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
