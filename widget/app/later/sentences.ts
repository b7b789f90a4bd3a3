/** Sentences that need more than one key: system lines and the queue. */
import type { QueuePosition } from "../../../shared/client/types.ts";
import { plural } from "../../../shared/locale/plural.ts";
import type { SystemLine } from "../../../shared/view.ts";
import type { Words } from "../sentences.ts";
import { LONGEST_SAID } from "../state.ts";

const LINES = {
  back_to_bot: "line.bot",
  agent_joined: "agent.join",
  reopened: "line.reopened",
} as const;

export function lineText({ t }: Words, line: SystemLine, last: string | null): string {
  const alias = ("alias" in line ? line.alias : null) ?? last ?? t("role.agent");
  switch (line.name) {
    case "handoff":
      return t(line.kind === "live" ? "line.handoff" : "line.message");
    case "returned":
      return t(line.alias !== null && line.reason === "agent_lost" ? "line.lost" : "line.returned", { alias });
    case "transferred":
      return t(line.alias === null ? "line.moved" : "line.transferred", { alias });
    case "closed":
      return t(`line.closed.${line.by}`, { alias });
    default:
      return t(LINES[line.name], { alias });
  }
}

/** Without a place: it is not known yet, or this is no time for numbers (care, crisis). */
export function queueText(words: Words, queue: QueuePosition | null, isCare: boolean): string {
  const { t } = words;
  if (!queue) {
    return t(isCare ? "queue.care" : "queue.wait");
  }
  const { aheadCount, fromMinutes: a, toMinutes: b, isLonger } = queue;
  const n = aheadCount + 1;
  if (a === null || b === null) {
    return isLonger
      ? t("queue.late.unknown")
      : aheadCount
        ? plural(words, "queue.nopred", aheadCount)
        : t("queue.next");
  }
  return b > LONGEST_SAID
    ? t(isLonger ? "queue.late.long" : "queue.long", { n })
    : t(isLonger ? "queue.late" : "queue.pos", { n, a, b });
}
