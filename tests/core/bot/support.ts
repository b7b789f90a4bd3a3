import { readFileSync } from "node:fs";
import type { BotDecision, BotMemory, BrandFacts } from "../../../server/core/bot/decision.ts";
import { emptyMemory, rememberBot, rememberPlayer } from "../../../server/core/bot/dialogue.ts";
import { packs } from "../../../server/core/bot/packs/packs.ts";
import { createBot, decideBot } from "../../../server/core/bot/pipeline.ts";
import type { BotReplyKind, Language, Topic } from "../../../shared/vocabulary.ts";

export const brand: BrandFacts = {
  name: "Casino Test",
  payoutCheckHours: null,
  kycCheckHours: null,
  kycUploadUrl: null,
  licence: null,
  termsVersion: "7",
};

export const bot = createBot(packs);

export function ask(text: string, language: Language = "en", memory: BotMemory = emptyMemory): BotDecision {
  return decideBot(bot, { text, language, memory, brand });
}

export function say(
  memory: BotMemory,
  text: string,
  language: Language,
): { readonly memory: BotMemory; readonly decision: BotDecision } {
  const decision = ask(text, language, memory);
  const { kind, topic, textId } = decision.reply;
  return { decision, memory: rememberBot(rememberPlayer(memory, text, decision), { kind, topic, textId }) };
}

export function talk(texts: readonly string[], language: Language): readonly BotDecision[] {
  let memory = emptyMemory;
  return texts.map((text) => {
    const step = say(memory, text, language);
    memory = step.memory;
    return step.decision;
  });
}

export interface Expected {
  readonly route: string;
  readonly topic: string;
  readonly priority: string;
  readonly accept_routes?: readonly string[];
  readonly accept_topics?: readonly string[];
  readonly accept_priorities?: readonly string[];
}

export interface Row {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly expect: Expected;
}

export interface Turn {
  readonly role: "user" | "bot";
  readonly text: string;
  readonly kind?: BotReplyKind;
  readonly topic?: Topic;
  readonly expect?: Expected;
}

/** The languages that have a pack. */
export const languages: readonly Language[] = packs.map((pack) => pack.language);

/** A file of the written development set, without the languages that have no pack. */
export function load(name: string): readonly (Row & { readonly turns?: readonly Turn[] })[] {
  const lines = readFileSync(new URL(`../../../server/core/bot/known/${name}.jsonl`, import.meta.url), "utf8").split(
    "\n",
  );
  return lines
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => languages.includes(row.lang));
}
