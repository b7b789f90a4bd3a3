/** States that begin without an event of the conversation, told once each time they begin (UX 1.4). */
import type { View } from "../components/view.ts";
import { heldSeconds, isAnswerSlow } from "../status.ts";

/** Those that last, with what was said of them. */
const told = new Map<string, boolean>();

export function speak({ state, store, parts }: View): void {
  const { chat, now, screen, isOpen } = state;
  const held = heldSeconds(chat, now);
  const tell = (name: string, isOn: boolean, text: () => string): void => {
    if (isOn && !told.get(name)) {
      store.say(text);
    }
    told.set(name, isOn);
  };
  const { t } = state.words;
  tell("away", isOpen && chat.isLoaded && !chat.isStaffed, () => parts.talk?.away({ state, store, parts }) ?? "");
  tell("held", held > 0, () => parts.news?.plural(state.words, "compose.held", held) ?? "");
  tell("slow", isAnswerSlow(chat, now), () => t("line.slow", { alias: chat.view?.alias ?? t("role.agent") }));
  tell("abuse", screen.type === "abuse", () => t("abuse.text"));
  tell("moved", screen.type === "moved", () => t("moved.title"));
}
