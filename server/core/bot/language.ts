/** Which language a message is in: function words decide, the session's language wins every doubt. */
import type { Language } from "../../../shared/vocabulary.ts";
import type { Bot, CompiledPack } from "./compile.ts";
import { normalize, type Token } from "./normalize.ts";

/** Function words weigh double: words of the lexicon are shared between languages too often. */
function languageScore(pack: CompiledPack, tokens: readonly Token[]): number {
  let score = 0;
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    const bare = token.text.includes("'") ? token.text.replaceAll("'", "") : token.text;
    if (pack.functionWords.has(bare)) score += 2;
    else if (pack.reader.known.has(bare) || pack.reader.spellings.has(token.text)) score += 1;
  }
  return score;
}

function best(
  bot: Bot,
  tokens: readonly Token[],
): { readonly pack: CompiledPack; readonly score: number; readonly second: number } | null {
  let winner: CompiledPack | null = null;
  let score = 0;
  let second = 0;
  for (const pack of bot.packs) {
    const own = languageScore(pack, tokens);
    if (own > score) {
      second = score;
      score = own;
      winner = pack;
    } else if (own > second) second = own;
  }
  return winner === null ? null : { pack: winner, score, second };
}

/** The language of a text without a session, or null when nothing in it is known. */
export function detectLanguage(bot: Bot, text: string): Language | null {
  return best(bot, normalize(text).tokens)?.pack.pack.language ?? null;
}

const FEWEST_WORDS = 3;
const CLEAR_LEAD = 3;

/** The pack a message is read with, and the language it was clearly written in, if it was. */
export function choosePack(
  bot: Bot,
  session: Language,
  tokens: readonly Token[],
): { readonly pack: CompiledPack | null; readonly detected: Language | null } {
  const own = bot.byLanguage.get(session) ?? null;
  const found = best(bot, tokens);
  if (found === null) return { pack: own ?? bot.byLanguage.get("en") ?? bot.packs[0] ?? null, detected: null };
  if (own === null) return { pack: found.pack, detected: found.pack.pack.language };
  if (found.pack === own) return { pack: own, detected: session };
  const isClear = tokens.length >= FEWEST_WORDS && found.score >= languageScore(own, tokens) + CLEAR_LEAD;
  return isClear ? { pack: found.pack, detected: found.pack.pack.language } : { pack: own, detected: null };
}
