/**
 * Which messages a brand's rules can change at all, told from their words alone: cheap, so that a start need not decide
 * every known message twice.
 *
 * What a brand adds counts only through words. A message is read otherwise when a word is new to a pack: the word itself is
 * no longer guessed at, split, or unknown to every language; and words near it may now be taken for it, be it with a slip of
 * the finger, with letters doubled, or as a compound or elision that begins or ends with it. And it says something new when
 * a phrase of the brand is in it, which takes all words of the phrase, so that one of each suffices here. The words of
 * `touching` are both, and a message is touched when one of them, or something that may be read as it, is in it. Patterns of
 * an operator look at letters, and elided articles come out of the middle of other words: with those every message is
 * touched. A pack that is read for a new trigger only finds nothing (word-index.ts), and a topic for a person makes nothing
 * weaker. A test compares with deciding everything.
 */
import type { CompiledPack } from "./compiled.ts";
import type { Token } from "./normalize.ts";
import { CLITICS, collapse, isOneSlip, spell } from "./spelling.ts";

/** Whether packs with a brand's rules may read these tokens otherwise than without. */
export function createTouch(packs: readonly CompiledPack[]): (tokens: readonly Token[]) => boolean {
  if (
    packs.some(({ patterns, reader, touching }) => patterns.length > 0 || hasAny(touching, reader.elisions.values()))
  ) {
    return () => true;
  }
  const isNear = createNear(new Set(packs.flatMap(({ touching }) => [...touching])));
  const answers = new Map<string, boolean>();
  const isTouched = (word: string) => {
    const answer = answers.get(word) ?? (isNear(word) || (word.includes("'") && word.split("'").some(isNear)));
    answers.set(word, answer);
    return answer;
  };
  return (tokens) =>
    tokens.some(({ text }, index) => isTouched(text) || isTouched(joined(text, tokens[index + 1]))) ||
    packs.some(({ reader }) => spell(reader, tokens).some(({ text }) => isTouched(text)));
}

/** `don` and `t` may be one word. */
function joined(text: string, after: Token | undefined): string {
  return after !== undefined && CLITICS.has(after.text) ? `${text}'${after.text}` : text;
}

function hasAny(words: ReadonlySet<string>, others: Iterable<string>): boolean {
  for (const word of others) if (words.has(word)) return true;
  return false;
}

function createNear(words: ReadonlySet<string>): (word: string) => boolean {
  const lengths = [...new Set([...words].map((word) => word.length))];
  const collapsed = new Set([...words].map(collapse));
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  return (word) =>
    words.has(word) ||
    collapsed.has(collapse(word)) ||
    lengths.some((length) => words.has(word.slice(0, length)) || words.has(word.slice(-length))) ||
    (byFirst.get(word.charAt(0)) ?? []).some((each) => isOneSlip(word, each));
}
