/** Sentences that need more than one key: system lines, the queue, out of hours. */
import type { PlayerClientState, QueuePosition } from "../../shared/client/types.ts";
import type { Translator } from "../../shared/locale/translate.ts";
import type { WidgetKey } from "../../shared/locale/widget/en.ts";
import type { SystemLine } from "../../shared/view.ts";

export type Words = Translator<WidgetKey>;

/** Above this the honest answer is "more than 45" (UX 1.4). */
const LONGEST_SAID = 45;

export function lineText(words: Words, line: SystemLine, alias: string | null): string {
  switch (line.name) {
    case "handoff":
      return words.t(line.kind === "live" ? "line.handoff" : "line.message");
    case "back_to_bot":
      return words.t("line.bot");
    case "agent_joined":
      return words.t("agent.join", { alias: line.alias });
    case "returned":
      return line.alias !== null && line.reason === "agent_lost"
        ? words.t("line.lost", { alias: line.alias })
        : words.t("line.returned");
    case "transferred":
      return line.alias === null ? words.t("line.moved") : words.t("line.transferred", { alias: line.alias });
    case "closed":
      return words.t(`line.closed.${line.by}`, { alias: alias ?? words.t("role.agent") });
    case "reopened":
      return words.t("line.reopened");
  }
}

export function queueText(words: Words, queue: QueuePosition | null): string {
  if (queue === null) {
    return words.t("queue.wait");
  }
  const { aheadCount, fromMinutes: a, toMinutes: b, isLonger } = queue;
  const n = aheadCount + 1;
  if (a === null || b === null) {
    return isLonger
      ? words.t("queue.late.unknown")
      : aheadCount === 0
        ? words.t("queue.next")
        : words.plural("queue.nopred", aheadCount);
  }
  if (b > LONGEST_SAID) {
    return isLonger ? words.t("queue.late.long") : words.t("queue.long", { n });
  }
  return isLonger ? words.t("queue.late", { a, b }) : words.t("queue.pos", { n, a, b });
}

/** One line for low screens; the whole sentence is behind "More". */
export function queueShort(words: Words, queue: QueuePosition | null): string {
  if (queue === null) {
    return words.t("role.queue");
  }
  const { fromMinutes: a, toMinutes: b, isLonger } = queue;
  const n = queue.aheadCount + 1;
  return a === null || b === null || b > LONGEST_SAID
    ? words.t("queue.short.number", { n })
    : words.t(isLonger ? "queue.short.late" : "queue.short", { n, a, b });
}

/** Null while people are there. */
export function offlineText(words: Words, chat: PlayerClientState, now: number): string | null {
  if (!chat.isLoaded || chat.isStaffed) {
    return null;
  }
  return chat.opensAt === null
    ? words.t("offline.unknown")
    : words.t("offline", { time: words.moment(chat.opensAt, now) });
}
