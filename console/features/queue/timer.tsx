import { useNow } from "../../desk.ts";
import { type Locale, useLocale } from "../../locale.ts";
import { clockText, levelOf, type Waiting } from "./waiting.ts";

/** mm:ss in its colour; the words for it stand in the name of the row. */
export function Timer({ waiting }: { readonly waiting: Waiting }) {
  const elapsed = useNow() - waiting.since;
  return (
    <span class={`timer ${levelOf(elapsed, waiting.targetMs)}`} aria-hidden="true">
      {clockText(elapsed)}
    </span>
  );
}

/** "waiting 1 minute 42, over target" */
export function waitingWords({ t, duration }: Locale, waiting: Waiting, now: number): string {
  const elapsed = now - waiting.since;
  const words = t("wait.spoken", { duration: duration(elapsed) });
  return levelOf(elapsed, waiting.targetMs) === "red" ? `${words}, ${t("wait.over")}` : words;
}

/** The same for a place that is read as text. */
export function SpokenTimer({ waiting }: { readonly waiting: Waiting }) {
  const locale = useLocale();
  const now = useNow();
  return (
    <>
      <Timer waiting={waiting} />
      <span class="hidden-text">{waitingWords(locale, waiting, now)}</span>
    </>
  );
}
