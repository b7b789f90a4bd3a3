/** At most three, under the last bot message only; they send what they show and then go (UX 1.2). */
import type { JSX } from "preact";
import type { View } from "./view.ts";

const MOST = 3;

export function QuickReplies({ state, store, isFresh }: View & { readonly isFresh: boolean }): JSX.Element | null {
  const { words, chat, screen } = state;
  const labels = isFresh
    ? [words.t("hello.payout"), words.t("hello.kyc"), words.t("hello.bonus")]
    : offered(state.chat);
  if (labels.length === 0 || chat.pending.length > 0 || screen.type !== "chat") {
    return null;
  }
  return (
    <div class="quick" role="group" aria-label={words.t("quick.label")}>
      {labels.slice(0, MOST).map((label) => (
        <button key={label} type="button" class="button" onClick={() => store.send(label)}>
          {label}
        </button>
      ))}
    </div>
  );
}

function offered({ view }: View["state"]["chat"]): readonly string[] {
  const last = view?.items[view.items.length - 1];
  return last?.type === "bot" && view?.status === "bot" ? last.quickReplies.map(({ label }) => label) : [];
}
