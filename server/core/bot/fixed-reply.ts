/** Texts the bot says without having been asked something: greeting, "I am connecting you", "nobody is here now". */
import type { Language } from "../../../shared/vocabulary.ts";
import type { Bot } from "./compiled.ts";
import type { BotReply, BrandFacts } from "./decision.ts";
import { replyOf } from "./reply.ts";

/** In the session's language, else in the first language the bot has. */
export function fixedReply(bot: Bot, language: Language, textId: string, facts: BrandFacts): BotReply {
  const compiled = bot.byLanguage.get(language) ?? bot.packs[0];
  if (compiled === undefined) {
    throw new Error("a bot needs at least one pack");
  }
  return replyOf(compiled.pack, textId, facts, null, null);
}
