/**
 * What another language's pack is given of a message that is clearly not in that language. Its safety rules still look at
 * every message, for half a sentence may be in it; but the little words of the message's own language are none of its
 * words: German `die` and `im` are not English, unless an English word leads up to them ("i want to die").
 */
import type { CompiledPack } from "./compiled.ts";
import type { Token } from "./normalize.ts";
import { isTrigger } from "./word-index.ts";

/** Holds the place of a word; in no lexicon. */
const UNSPOKEN = "-";

/** Whether a trigger of the pack in this place is among the tokens that it is given. */
export function hasTrigger(given: readonly Token[], bits: Int32Array, place: number): boolean {
  return given.some(({ text }, index) => text !== UNSPOKEN && isTrigger(bits[index] ?? 0, place));
}

export function tokensFor(foreign: CompiledPack, own: CompiledPack, tokens: readonly Token[]): readonly Token[] {
  const isOwn = ({ text }: Token) => own.functionWords.has(text);
  const isForeign = (token: Token | undefined) =>
    token !== undefined && foreign.functionWords.has(token.text) && !isOwn(token);
  return tokens.map((token, index) =>
    isOwn(token) && !isForeign(tokens[index - 1]) ? { ...token, text: UNSPOKEN } : token,
  );
}
