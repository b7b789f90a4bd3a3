/** A card number that was begun in one message and ended in the next (SAFETY 7.1). Only the server looks for it. */

import { maskText } from "./mask.ts";
import { type Folded, fold, REMOVED } from "./mask-fold.ts";
import { cardLabel, isCard, SIGN } from "./mask-numbers.ts";
import type { MaskKind } from "./vocabulary.ts";

export const SPLIT_WITHIN_MS = 120_000;
/** Of two messages, how much is looked at on either side of the gap. */
const SPLIT_REACH = 100;
const LAST_RUN = /* @__PURE__ */ new RegExp(`\\d(?:${SIGN}{0,3}\\d)*\\D{0,24}$`, "u");
const FIRST_RUN = /* @__PURE__ */ new RegExp(`^\\D{0,24}?\\d(?:${SIGN}{0,3}\\d)*`, "u");

/**
 * A card number begun in the sender's message before and ended in this one, both unmasked so far. Ask this first, with the
 * text as sent; null means: use `maskText`. The texts given back are masked throughout.
 */
export function maskSplit(
  previous: { readonly text: string; readonly at: number } | null,
  text: string,
  at: number,
): { readonly previousText: string; readonly text: string; readonly masked: readonly MaskKind[] } | null {
  if (previous === null || at - previous.at > SPLIT_WITHIN_MS || maskText(text).masked.includes("card")) {
    return null;
  }
  const before = fold(previous.text);
  const after = fold(text);
  const offset = Math.max(0, before.text.length - SPLIT_REACH);
  const tail = LAST_RUN.exec(before.text.slice(offset));
  const head = FIRST_RUN.exec(after.text.slice(0, SPLIT_REACH));
  const starts = groupsOf(tail, before, offset);
  const ends = groupsOf(head, after, 0);
  const all = [...starts, ...ends];
  for (let first = 0; first < starts.length; first += 1) {
    // All of both rows, else the most usual length: an expiry date and a CVV may follow.
    const inOrder = [all.length, ...ends.map((_, index) => starts.length + index + 1)].map((end) =>
      all.slice(first, end),
    );
    const passing = inOrder.filter((groups) => isCard(joined(groups)));
    const groups =
      passing.find((each) => each.length === all.length - first || joined(each).length === 16) ?? passing.at(-1);
    if (groups) {
      const whole = maskText(text.slice(0, ends[0]?.from) + cardLabel(joined(groups)) + text.slice(groups.at(-1)?.to));
      return {
        previousText: previous.text.slice(0, groups[0]?.from) + REMOVED + previous.text.slice(starts.at(-1)?.to),
        text: whole.text,
        masked: [...new Set<MaskKind>(["card", ...whole.masked])],
      };
    }
  }
  return null;
}

interface Group {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

const joined = (groups: readonly Group[]) => groups.map((group) => group.digits).join("");

/** Digit groups of a run with their places in the original text. */
function groupsOf(run: RegExpExecArray | null, { at }: Folded, offset: number): readonly Group[] {
  return [...(run?.[0] ?? "").matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const start = offset + (run?.index ?? 0) + index;
    return { digits, from: at[start] ?? 0, to: at[start + digits.length] ?? 0 };
  });
}
