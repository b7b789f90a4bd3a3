/**
 * Languages that nobody speaks, made of the English catalogue, to see what a real one would break. `xa`: accents, 40 %
 * longer, in brackets that show what is cut off. `ar`: right to left, in Arabic letters, with each hole isolated, as a
 * catalogue of a right-to-left language must have it.
 */
export type Pseudo = "xa" | "ar";

const ACCENTED = new Map(
  [..."aeiouycnszACEINOSUYZ"].map((letter, at) => [letter, [..."àéîöûýçñšžÀÇÉÎÑÖŠÛÝŽ"][at] ?? letter]),
);
const ARABIC = new Map(
  [..."abcdefghijklmnopqrstuvwxyz"].map((letter, at) => [letter, [..."ابثدعفغحىجكلمنوپقرستيڤوخيز"][at] ?? letter]),
);
const HOLE = /(\{\w+\})/;
const LONGER = 0.4;
const PADDING = " ſö ľöñğéř";

const letters = (text: string, map: ReadonlyMap<string, string>): string =>
  [...text].map((letter) => map.get(letter) ?? letter).join("");

/** Holes stay as they are, and a sentence that was changed already. */
export function pseudo(kind: Pseudo, sentence: string): string {
  if (/^[⟦\u200f]/.test(sentence)) {
    return sentence;
  }
  const parts = sentence.split(HOLE);
  const isHole = (part: string): boolean => HOLE.test(part);
  if (kind === "ar") {
    return `\u200f${parts.map((part) => (isHole(part) ? `\u2068${part}\u2069` : letters(part.toLowerCase(), ARABIC))).join("")}`;
  }
  const padding = PADDING.repeat(Math.ceil((sentence.length * LONGER) / PADDING.length));
  const text = parts.map((part) => (isHole(part) ? part : letters(part, ACCENTED))).join("");
  return `⟦${text}${padding.slice(0, Math.ceil(sentence.length * LONGER))}⟧`;
}
