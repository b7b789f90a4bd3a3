/** One request of the classifier contract (known/README.md): a message, or a conversation of which the last user turn counts. */
import { z } from "zod";
import { BOT_REPLY_KINDS, LANGUAGES, type Language, TOPICS } from "../../shared/vocabulary.ts";
import type { BotDecision, BotMemory, BrandFacts } from "../core/bot/decision.ts";
import { emptyMemory, likelyTextId, rememberBot, rememberPlayer } from "../core/bot/dialogue.ts";
import { detectLanguage } from "../core/bot/language.ts";
import { type Bot, decideBot } from "../core/bot/pipeline.ts";

const MAX_TEXT = 4000;

export const turnSchema = z.object({
  role: z.enum(["user", "bot"]),
  text: z.string().default(""),
  kind: z.enum(BOT_REPLY_KINDS).optional().catch(undefined),
  topic: z.enum(TOPICS).optional().catch(undefined),
});
export type Turn = z.infer<typeof turnSchema>;

export interface ClassifyRequest {
  readonly lang?: Language | undefined;
  readonly text?: string | undefined;
  readonly turns?: readonly Turn[] | undefined;
}

export const requestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.enum(LANGUAGES).optional().catch(undefined),
  text: z.string().optional(),
  turns: z.array(turnSchema).optional(),
});

const brand: BrandFacts = {
  name: "Balie",
  payoutCheckHours: null,
  kycCheckHours: null,
  kycUploadUrl: null,
  licence: null,
  termsVersion: "1",
};

/** Without a language in the request the texts of the player decide, and English where they say nothing. */
export function classify(bot: Bot, request: ClassifyRequest): BotDecision {
  const turns = request.turns ?? [
    { role: "user" as const, text: request.text ?? "", kind: undefined, topic: undefined },
  ];
  const said = turns.filter((turn) => turn.role === "user").map((turn) => turn.text);
  const language = request.lang ?? detectLanguage(bot, said.join("\n").slice(0, MAX_TEXT)) ?? "en";
  const last = turns.findLastIndex((turn) => turn.role === "user");
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
