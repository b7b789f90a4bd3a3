/** Masks a message before it is decided on, with an eye on the sender's message just before (SAFETY 7.1, C5, C6). */
import { maskText } from "../../../shared/mask.ts";
import { maskSplit, SPLIT_WITHIN_MS } from "../../../shared/mask-split.ts";
import type { MaskKind } from "../../../shared/vocabulary.ts";
import type { MessageRedacted } from "./events.ts";
import type { Sent } from "./state.ts";

export interface MaskedMessage {
  readonly text: string;
  readonly masked: readonly MaskKind[];
  /** The earlier message loses its half of a number: the event to store with this one. */
  readonly redacted: readonly MessageRedacted[];
}

export function maskSent(before: Sent | null, raw: string, now: number): MaskedMessage {
  const split = maskSplit(before, raw, now);
  if (split !== null && before !== null) {
    return {
      text: split.text,
      masked: split.masked,
      redacted: [{ type: "MessageRedacted", targetSeq: before.seq, text: split.previousText }],
    };
  }
  const isRecent = before !== null && now - before.at <= SPLIT_WITHIN_MS;
  return { ...maskText(raw, { previousText: isRecent ? before.text : null }), redacted: [] };
}
