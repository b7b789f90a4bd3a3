/** Umlauts written as two letters: `ueberweisung` is `überweisung`. Without the marks words already meet by folding. */
import { surfaceForms } from "../../lexicon.ts";
import type { Concepts, Rules } from "../../pack.ts";

const PAIRS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };
const WITH_UMLAUT = /\p{L}*[äöü]\p{L}*/gu;

/** Spellings for every word with an umlaut in these texts. */
function pairsIn(texts: readonly string[]): Record<string, string> {
  const out: Record<string, string> = {};
  for (const text of texts)
    for (const [word] of text.matchAll(WITH_UMLAUT)) out[word.replace(/[äöü]/g, (sign) => PAIRS[sign] ?? sign)] = word;
  return out;
}

export function digraphSpellings(
  concepts: readonly Concepts[],
  rules: readonly Rules[],
  words: readonly string[],
): Readonly<Record<string, string>> {
  return pairsIn([
    ...concepts.flatMap((group) => Object.values(group).flatMap(surfaceForms)),
    ...rules.flatMap((group) => Object.values(group).flat()),
    ...words,
  ]);
}
