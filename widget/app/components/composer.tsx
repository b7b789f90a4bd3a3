/** Text box and Send. What is typed stays until it is taken; private data is asked about before it leaves (UX 1.2). */
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { PLAYER_LIMITS } from "../../../shared/limits.ts";
import { findPrivate, type Private, preloadMask } from "../private-data.ts";
import { heldSeconds } from "../status.ts";
import { Guard } from "./guard.tsx";
import { Icon } from "./icons.tsx";
import type { View } from "./view.ts";

const COUNT_FROM = 200;
const isTouch = (): boolean => matchMedia("(pointer: coarse)").matches;

export function Composer({ state, store, isOff }: View & { readonly isOff: boolean }): JSX.Element {
  const { words, chat } = state;
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => store.storage.get("draft") ?? "");
  const [found, setFound] = useState<Private | null>(null);
  const [isFull, setFull] = useState(false);
  /** Enter again before the check is through would send the same text twice. */
  const isChecking = useRef(false);
  const left = PLAYER_LIMITS.textLength - text.trim().length;
  const held = heldSeconds(chat, state.now);
  const canSend = !isOff && held === 0 && left >= 0;
  const note =
    held > 0
      ? words.plural("compose.held", held)
      : left < 0
        ? words.plural("compose.over", -left)
        : isFull
          ? words.t("compose.full")
          : left < COUNT_FROM
            ? words.plural("compose.left", left)
            : "";

  useLayoutEffect(() => {
    const { current } = box;
    if (current !== null) {
      current.style.height = "auto";
      current.style.height = `${current.scrollHeight}px`;
    }
  }, [text]);
  useEffect(() => preloadMask(), []);

  const edit = (value: string): void => {
    setText(value);
    setFull(false);
    setFound(null);
    store.storage.set("draft", value);
  };
  const post = (value: string): void => {
    if (store.send(value)) {
      edit("");
    } else {
      setFull(true);
    }
    box.current?.focus();
  };
  const submit = (): void => {
    const value = text.trim();
    if (isChecking.current) {
      return;
    }
    if (value === "" || !canSend) {
      box.current?.focus();
      return;
    }
    const lastOwn = chat.view?.items.findLast((item) => item.type === "message" && item.from === "player");
    const previous = lastOwn?.type === "message" && state.storeNow - lastOwn.at < 120_000 ? lastOwn.text : null;
    isChecking.current = true;
    void findPrivate(value, previous).then((result) => {
      isChecking.current = false;
      if (result === null) {
        post(value);
      } else {
        setFound(result);
      }
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isComposing = event.isComposing || event.keyCode === 229;
    if (event.key === "Enter" && !event.shiftKey && !isComposing && !isTouch()) {
      event.preventDefault();
      submit();
    }
  };

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {found !== null && (
        <Guard
          words={words}
          kinds={found.kinds}
          onHide={() => post(found.text)}
          onEdit={() => {
            setFound(null);
            box.current?.focus();
          }}
        />
      )}
      <p id="note" class={left < 0 ? "note over" : "note"}>
        {note}
      </p>
      <div class="row">
        <label for="message" class="hidden">
          {words.t("compose.label")}
        </label>
        <textarea
          ref={box}
          id="message"
          rows={1}
          dir="auto"
          readOnly={isOff}
          placeholder={words.t("compose.hint")}
          aria-describedby="note"
          aria-invalid={left < 0}
          value={text}
          onInput={(event) => {
            edit(event.currentTarget.value);
            store.typing(event.currentTarget.value.trim() !== "");
          }}
          onKeyDown={onKeyDown}
        />
        <button
          type="submit"
          class="send"
          aria-label={words.t("compose.send")}
          aria-disabled={!canSend || text.trim() === ""}
        >
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}
