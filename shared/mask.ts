/**
 * Hides what must not be stored (SAFETY 7.1): one pure function, in the browser and on the server.
 * Rules M1–M12 in server/core/SPEC.md.
 */
import { CARD_MARK, collapse, type Folded, type Found, fold, OTHER_MARK, REMOVED } from "./mask-fold.ts";
import { cardLabel, isCard, nextBsn, nextCard, nextIban, SIGN } from "./mask-numbers.ts";
import {
  namesBsn,
  nextCode,
  nextDocument,
  nextMrz,
  nextNamedCvv,
  nextPassword,
  nextShortNumber,
  placeOfCvv,
} from "./mask-words.ts";
import type { MaskKind } from "./vocabulary.ts";

export interface MaskContext {
  /** The sender's message just before, as stored, when it is at most two minutes old. */
  readonly previousText?: string | null;
  /** What the form field or the question before asked for. */
  readonly askedFor?: MaskKind | null;
}

export interface Masked {
  readonly text: string;
  /** Each kind once, in the order in which they stand in the text. */
  readonly masked: readonly MaskKind[];
}

type Rule = readonly [kind: MaskKind, next: (text: string, from: number) => Found | null];

export const SPLIT_WITHIN_MS = 120_000;
/** A next message that is little more than the number is read as the CVV that was spoken of. */
const SHORT_MESSAGE = 40;
/** Nothing without one of these is masked. */
const SUSPICIOUS = /[\p{N}<:=@#$%^&*_]/u;
/** Of two messages, how much is looked at on either side of the gap. */
const SPLIT_REACH = 100;
const LAST_RUN = /* @__PURE__ */ new RegExp(`\\d(?:${SIGN}{0,3}\\d)*\\D{0,24}$`, "u");
const FIRST_RUN = /* @__PURE__ */ new RegExp(`^\\D{0,24}?\\d(?:${SIGN}{0,3}\\d)*`, "u");

/** Idempotent; never throws. A label or a number that is masked already stays as it is. */
export function maskText(text: string, context: MaskContext = {}): Masked {
  if (!SUSPICIOUS.test(text)) {
    return { text, masked: [] };
  }
  const rules = rulesFor(fold(context.previousText ?? "").text, context.askedFor ?? null);
  const hits: { readonly start: number; readonly end: number; readonly label: string; readonly kind: MaskKind }[] = [];
  let folded = fold(text);
  // What one rule hides can bring words of another closer together: repeat until nothing more is found.
  for (let known = -1; known < hits.length; ) {
    known = hits.length;
    for (const [kind, next] of rules) {
      for (let found = next(folded.text, 0); found; found = next(folded.text, found.start + 1)) {
        const { at } = folded;
        hits.push({ start: at[found.start] ?? 0, end: at[found.end] ?? text.length, label: found.label, kind });
        folded = collapse(folded, found.start, found.end, kind === "card" ? CARD_MARK : OTHER_MARK);
      }
    }
  }
  hits.sort((a, b) => a.start - b.start);
  let out = "";
  let done = 0;
  for (const { start, end, label } of hits) {
    out += text.slice(done, start) + label;
    done = end;
  }
  return { text: out + text.slice(done), masked: [...new Set(hits.map((hit) => hit.kind))] };
}

/** In order: what proves itself first, so that no weaker rule takes a part of it. */
function rulesFor(before: string, askedFor: MaskKind | null): readonly Rule[] {
  const isBsnDue = askedFor === "bsn" || namesBsn(before);
  const isCvvDue = askedFor === "cvv" || placeOfCvv(before) >= 0;
  const afterCard = (text: string, from: number) => {
    const start = isCvvDue && text.length <= SHORT_MESSAGE ? 0 : placeOfCvv(text);
    return start < 0 ? null : nextShortNumber(text, Math.max(from, start));
  };
  return [
    ["iban", nextIban],
    ["document", nextMrz],
    ["card", nextCard],
    ["bsn", (text, from) => (isBsnDue || namesBsn(text) ? nextBsn(text, from) : null)],
    ["cvv", nextNamedCvv],
    ["document", nextDocument],
    ["secret", nextPassword],
    ["secret", nextCode],
    ["cvv", afterCard],
  ];
}

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
