/** The sensitive-data guard, loaded when the composer is there and needed only when something is sent. */
import type { MaskKind } from "../../shared/vocabulary.ts";

export interface Private {
  readonly kinds: readonly MaskKind[];
  /** What would be sent with those parts hidden. */
  readonly text: string;
}

const load = () => import("../../shared/mask.ts");

/** A line that hangs must not keep a message back: the server hides the same before it stores anything. */
const LONGEST_CHECK_MS = 2_000;

export function preloadMask(): void {
  load().catch(() => undefined);
}

/** Null when nothing private is seen. If the check cannot be loaded the server still hides it before storing. */
export async function findPrivate(text: string, previousText: string | null): Promise<Private | null> {
  try {
    const rules = await Promise.race([load(), new Promise<null>((give) => setTimeout(give, LONGEST_CHECK_MS, null))]);
    const result = rules?.maskText(text, { previousText });
    return result === undefined || result.masked.length === 0 ? null : { kinds: result.masked, text: result.text };
  } catch {
    return null;
  }
}
