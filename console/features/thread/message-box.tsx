import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { ConversationId } from "../../../shared/ids.ts";
import { AGENT_LIMITS } from "../../../shared/limits.ts";
import { useDesk, useDraft, useScreen } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import type { BoxTab } from "../../store.ts";

interface MessageBoxProps {
  readonly conversationId: ConversationId;
  readonly tab: BoxTab;
  readonly label: string;
  readonly placeholder: string;
  readonly describedBy: string;
  readonly onSubmit: () => void;
  readonly onInput?: (text: string) => void;
  readonly onBlur?: () => void;
}

/** The textarea of both tabs: keeps its draft and caret, Enter sends, Shift+Enter makes a line. */
export function MessageBox({
  conversationId,
  tab,
  label,
  placeholder,
  describedBy,
  onSubmit,
  onInput,
  onBlur,
}: MessageBoxProps) {
  const desk = useDesk();
  const { t } = useLocale();
  const text = useDraft(conversationId, tab);
  const focusNumber = useScreen((screen) => screen.focusBoxNumber);
  const box = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    const caret = desk.places.get(conversationId)?.caret ?? null;
    if (tab === "reply" && caret !== null) {
      box.current?.setSelectionRange(caret[0], caret[1]);
    }
  }, []);

  useEffect(() => {
    if (focusNumber > desk.focus.grantedNumber) {
      desk.focus.grantedNumber = focusNumber;
      box.current?.focus();
    }
  }, [desk, focusNumber]);

  const keepCaret = () => {
    const element = box.current;
    if (tab === "reply" && element !== null) {
      const place = desk.places.get(conversationId) ?? { scrollTop: 0, isAtEnd: true, caret: null };
      desk.places.set(conversationId, { ...place, caret: [element.selectionStart, element.selectionEnd] });
    }
  };

  const leftCount = AGENT_LIMITS.textLength - text.length;
  return (
    <>
      <textarea
        ref={box}
        class="box"
        rows={2}
        dir="auto"
        data-box={tab}
        aria-label={label}
        aria-describedby={describedBy}
        placeholder={placeholder}
        value={text}
        onInput={(event) => {
          desk.drafts.write(conversationId, tab, event.currentTarget.value);
          onInput?.(event.currentTarget.value);
        }}
        onSelect={keepCaret}
        onBlur={onBlur}
        onKeyDown={(event) => {
          const isComposing = event.isComposing || event.keyCode === 229;
          if (event.key === "Enter" && !event.shiftKey && !event.altKey && !isComposing) {
            event.preventDefault();
            onSubmit();
          }
        }}
      />
      {leftCount > AGENT_LIMITS.textLength / 10 ? null : (
        <p class={leftCount < 0 ? "box-left over" : "box-left"} role={leftCount < 0 ? "alert" : undefined}>
          {leftCount < 0 ? t("box.too_long", { n: -leftCount }) : t("box.left", { n: leftCount })}
        </p>
      )}
    </>
  );
}
