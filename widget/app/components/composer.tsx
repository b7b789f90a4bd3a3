/** Text box and Send. What is typed stays until it is taken; private data is asked about before it leaves (UX 1.2). */
import type { JSX } from "preact";
import { morePart } from "../later.ts";
import { preloadMask } from "../private-data.ts";
import { canSend, charactersLeft } from "../state.ts";
import { heldSeconds } from "../status.ts";
import { Icon } from "./icons.tsx";
import { messageBox, type View } from "./view.ts";

const COUNT_FROM = 200;

export function composer(view: View): JSX.Element {
  const { state, store } = view;
  const { t } = state.words;
  const left = charactersLeft(state);
  const hasNote = left < COUNT_FROM || state.isFull || heldSeconds(state.chat, state.now);
  const submit = (event: Event): void => {
    event.preventDefault();
    store.submit();
    messageBox()?.focus();
  };
  return (
    <form class="composer" onSubmit={submit}>
      {state.found && morePart(view)?.guard(view, state.found)}
      <p id="note" class={left < 0 ? "note over" : "note"}>
        {hasNote ? morePart(view)?.note(view) : ""}
      </p>
      <div class="row">
        <label for="message" class="hidden">
          {t("compose.label")}
        </label>
        <textarea
          id="message"
          rows={1}
          dir="auto"
          readOnly={/down|moved/.test(state.screen.type)}
          placeholder={t("compose.hint")}
          aria-describedby="note"
          aria-invalid={left < 0}
          value={state.text}
          onInput={({ currentTarget: { value } }) => {
            preloadMask(value)?.catch(() => undefined);
            store.edit(value);
          }}
          onKeyDown={(event) => {
            const isComposing = event.isComposing || event.keyCode === 229;
            if (event.key === "Enter" && !event.shiftKey && !isComposing && !matchMedia("(pointer:coarse)").matches) {
              submit(event);
            }
          }}
        />
        <button
          type="submit"
          class="send"
          aria-label={t("compose.send")}
          aria-disabled={!canSend(state) || !state.text.trim()}
        >
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}
