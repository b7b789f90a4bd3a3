/**
 * Hides what must not be stored (SAFETY 7.1): one pure function, in the browser and on the server.
 * Rules M1–M12 in server/core/SPEC.md.
 */
import { CARD_MARK, collapse, type Found, fold, OTHER_MARK } from "./mask-fold.ts";
import { nextBsn, nextCard, nextIban } from "./mask-numbers.ts";
import { SUSPICIOUS } from "./mask-suspicious.ts";
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

/** A next message that is little more than the number is read as the CVV that was spoken of. */
const SHORT_MESSAGE = 40;

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
