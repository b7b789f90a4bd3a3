/** Who had this conversation before, from its own stream. */
import type { ConversationView, SystemLine } from "../../../shared/view.ts";

export interface Handover {
  readonly seq: number;
  readonly at: number;
  readonly line: SystemLine;
}

export function handoversOf(view: ConversationView): readonly Handover[] {
  return view.items.flatMap((item) => (item.type === "line" ? [{ seq: item.seq, at: item.at, line: item.line }] : []));
}
