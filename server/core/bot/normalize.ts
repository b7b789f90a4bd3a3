/** Text -> tokens: one pass over folded characters, the same for messages and for lexicons. */
import { emojiWord } from "./emoji.ts";

export type TokenKind = "word" | "number" | "amount" | "date" | "time";

export interface Token {
  readonly text: string;
  readonly kind: TokenKind;
  /** Place in the sentence grid: the end of a sentence leaves a gap of SENTENCE_GAP. */
  readonly position: number;
}

export interface Normalized {
  readonly tokens: readonly Token[];
  readonly exclamations: number;
  readonly questions: number;
}

/** Sequences with smaller gaps than this never cross the end of a sentence. */
export const SENTENCE_GAP = 2;

const NON_ASCII = /\P{ASCII}/u;
const MARKS = /\p{M}/gu;
/** Format characters (joiners, soft hyphens, marks of direction) and variation selectors. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;
const LETTER = /\p{L}/u;
const FOLDED: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  ø: "o",
  œ: "oe",
  ı: "i",
  ł: "l",
  đ: "d",
  "’": "'",
  "‘": "'",
  "´": "'",
  "`": "'",
  "“": '"',
  "”": '"',
};
const FOLDABLE = /[ßæøœıłđ’‘´`“”]/g;

/** Cyrillic and Greek letters that look like Latin ones, in the order of LATIN_TWINS. */
const TWINS = "авеѕіјкмнорстухԛԝαβεικνορτυχ";
const LATIN_TWINS = "abesijkmhopctyxqwabeikvoptux";
const TWIN_BLOCKS = /[\u0370-\u03ff\u0400-\u052f]/;
const LETTERS = /\p{L}+/gu;
const LATIN = /[a-z]/;

/** A word of two scripts is Latin in disguise; a word of one script is left as it is. */
function unmask(text: string): string {
  if (!TWIN_BLOCKS.test(text)) return text;
  return text.replace(LETTERS, (word) =>
    LATIN.test(word) ? [...word].map((sign) => LATIN_TWINS[TWINS.indexOf(sign)] ?? sign).join("") : word,
  );
}

/** Compatibility forms, case, diacritics and look-alike letters folded away. */
export function fold(text: string): string {
  if (!NON_ASCII.test(text)) return text.toLowerCase().replaceAll("`", "'");
  return unmask(foldMarks(text));
}

function foldMarks(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(FOLDABLE, (sign) => FOLDED[sign] ?? sign)
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(FOLDABLE, (sign) => FOLDED[sign] ?? sign);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 97 && code <= 122;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return LETTER.test(text.charAt(index));
}

const CURRENCY_SIGNS = "€$£¥";
const CURRENCY_WORDS = new Set(
  "euro euros eur eu e gbp usd sek kr kronor chf pound pounds quid bucks dollar dollars franken".split(" "),
);
const THOUSANDS = new Set(["k", "mille", "grand", "ruggen", "rug", "m", "mil"]);
const CLOCK = new Set(["am", "pm", "u", "uur", "uhr", "h"]);

/** Three or more of the same letter are two: `neeee` and `nee` meet. */
function squeeze(word: string): string {
  let out = "";
  for (let index = 0; index < word.length; index++) {
    const sign = word.charAt(index);
    if (index >= 2 && sign === word.charAt(index - 1) && sign === word.charAt(index - 2)) continue;
    out += sign;
  }
  return out;
}

function numberEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) end++;
    else if (".,:/-'".includes(text.charAt(end)) && isDigit(text.charCodeAt(end + 1))) end++;
    else break;
  }
  return end;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    if (isLetter(text, end) || isDigit(text.charCodeAt(end))) end++;
    else if (text.charAt(end) === "'" && end + 1 < text.length && isLetter(text, end + 1)) end++;
    else break;
  }
  return end;
}

function numberKind(digits: string, suffix: string, isCurrencyBefore: boolean, signAfter: string): TokenKind {
  if (isCurrencyBefore || (signAfter !== "" && CURRENCY_SIGNS.includes(signAfter))) return "amount";
  if (CURRENCY_WORDS.has(suffix) || THOUSANDS.has(suffix)) return "amount";
  if (CLOCK.has(suffix) || digits.includes(":")) return "time";
  if (digits.includes("/") || digits.split("-").length === 3) return "date";
  if (digits.endsWith(".000") || digits.endsWith(",000")) return "amount";
  return "number";
}

/** Letters written apart (`z e l f`) are one word again. */
function joinSpelledOut(tokens: readonly Token[]): readonly Token[] {
  const isSingle = (token: Token | undefined): boolean =>
    token !== undefined && token.kind === "word" && token.text.length === 1;
  if (
    !tokens.some(
      (token, index) =>
        isSingle(token) && isSingle(tokens[index + 1]) && isSingle(tokens[index + 2]) && isSingle(tokens[index + 3]),
    )
  ) {
    return tokens;
  }
  const out: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    let end = index;
    while (isSingle(tokens[end])) end++;
    if (end - index < 4) {
      out.push(token);
      continue;
    }
    const text = tokens
      .slice(index, end)
      .map((part) => part.text)
      .join("");
    out.push({ text, kind: "word", position: token.position });
    index = end - 1;
  }
  return out.map((token, index) => ({ ...token, position: index }));
}

export function normalize(text: string): Normalized {
  const folded = fold(text);
  const tokens: Token[] = [];
  let position = 0;
  let exclamations = 0;
  let questions = 0;
  let index = 0;
  const push = (value: string, kind: TokenKind): void => {
    tokens.push({ text: value, kind, position });
    position++;
  };
  while (index < folded.length) {
    const code = folded.charCodeAt(index);
    if (isDigit(code)) {
      const end = numberEnd(folded, index);
      const digits = folded.slice(index, end);
      const before = folded.charAt(index - 1) === " " ? folded.charAt(index - 2) : folded.charAt(index - 1);
      const glued = wordEnd(folded, end);
      const suffix = folded.slice(end, glued);
      const next = folded.charAt(glued) === " " ? glued + 1 : glued;
      const nextWord = suffix === "" ? folded.slice(next, wordEnd(folded, next)) : suffix;
      const signAfter = isDigit(folded.charCodeAt(next + 1)) ? "" : folded.charAt(next);
      const kind = numberKind(digits, nextWord, before !== "" && CURRENCY_SIGNS.includes(before), signAfter);
      push(suffix === "" || kind !== "number" ? digits : digits + suffix, kind);
      index = glued;
      if (suffix !== "" && kind === "number" && suffix.length > 1) push(suffix, "word");
    } else if (isLetter(folded, index)) {
      const end = wordEnd(folded, index);
      push(squeeze(folded.slice(index, end)), "word");
      index = end;
    } else {
      const sign = folded.charAt(index);
      if (sign === "!") exclamations++;
      if (sign === "?") questions++;
      if (code >= 0x2000) {
        const point = folded.codePointAt(index) ?? code;
        const word = emojiWord(point);
        if (word !== null) push(word, "word");
        index += point > 0xffff ? 2 : 1;
        continue;
      }
      if (sign === "%") push("percent", "word");
      const isEllipsis = sign === "." && (folded.charAt(index + 1) === "." || folded.charAt(index - 1) === ".");
      if (".!?;\n".includes(sign) && tokens.length > 0 && !isEllipsis) {
        position = Math.max(position, (tokens.at(-1)?.position ?? 0) + 1 + SENTENCE_GAP);
      }
      index++;
    }
  }
  return { tokens: joinSpelledOut(tokens), exclamations, questions };
}
