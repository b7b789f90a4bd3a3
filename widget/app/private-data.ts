/** The sensitive-data guard: its rules are loaded with the first character that could be part of something private. */
import { SUSPICIOUS } from "../../shared/mask-suspicious.ts";
import type { MaskKind } from "../../shared/vocabulary.ts";

export interface Private {
  readonly kinds: readonly MaskKind[];
  /** What would be sent with those parts hidden. */
  readonly text: string;
}

const load = () => import("../../shared/mask.ts");

/** Null when nothing in the text can be private. */
export function preloadMask(text: string): ReturnType<typeof load> | null {
  return SUSPICIOUS.test(text) ? load() : null;
}

/** A line that hangs must not keep a message back: the server hides the same before it stores anything. */
const LONGEST_CHECK_MS = 2_000;

/** Null when nothing private is seen. If the check cannot be loaded the server still hides it before storing. */
export function findPrivate(text: string, previousText: string | null): Promise<Private | null> | null {
  const rules = preloadMask(text);
  return (
    rules &&
    Promise.race([rules, new Promise<null>((resolve) => setTimeout(resolve, LONGEST_CHECK_MS, null))]).then(
      (loaded) => {
        const { masked, text: hidden } = loaded?.maskText(text, { previousText }) ?? { masked: [], text };
        return masked[0] ? { kinds: masked, text: hidden } : null;
      },
      () => null,
    )
  );
}
