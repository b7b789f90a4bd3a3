import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { OpenConversation } from "../../../shared/client/types.ts";
import { AGENT_LIMITS } from "../../../shared/limits.ts";
import { useDesk, useDraft } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import { MessageBox } from "./message-box.tsx";

interface ReplyBoxProps {
  readonly open: OpenConversation;
  readonly label: string;
}

export function ReplyBox({ open, label }: ReplyBoxProps) {
  const desk = useDesk();
  const { t } = useLocale();
  const hintId = useId();
  const { conversationId } = open.view;
  const text = useDraft(conversationId, "reply");
  const [isFull, setFull] = useState(false);
  const crossed = useCrossed(open, text);

  useEffect(() => () => desk.client.typing(conversationId, false), [desk, conversationId]);

  const send = () => {
    const trimmed = text.trim();
    if (trimmed === "" || text.length > AGENT_LIMITS.textLength) {
      return;
    }
    const id = desk.client.sendMessage(conversationId, trimmed);
    setFull(id === null);
    if (id !== null) {
      desk.client.typing(conversationId, false);
      desk.drafts.write(conversationId, "reply", "");
    }
  };

  return (
    <>
      {crossed && text !== "" ? (
        <p class="box-warning" role="status">
          {t("box.crossed", { label })}
        </p>
      ) : null}
      {isFull ? (
        <p class="box-warning" role="alert">
          {t("box.full")}
        </p>
      ) : null}
      <MessageBox
        conversationId={conversationId}
        tab="reply"
        label={t("box.reply_to", { label })}
        placeholder={t("box.reply_hint")}
        describedBy={hintId}
        onSubmit={send}
        onInput={(value) => desk.client.typing(conversationId, value.trim() !== "")}
        onBlur={() => desk.client.typing(conversationId, false)}
      />
      <div class="box-actions">
        <span class="box-hint" id={hintId}>
          {t("box.keys")}
        </span>
        <Button kind="primary" isDisabled={text.trim() === "" || text.length > AGENT_LIMITS.textLength} onClick={send}>
          {t("send")}
        </Button>
      </div>
    </>
  );
}

/** The player wrote while this reply was being written. */
function useCrossed(open: OpenConversation, text: string): boolean {
  const lastSeq = open.view.items.filter((item) => item.type === "message" && item.from === "player").at(-1)?.seq ?? 0;
  const startedAt = useRef(lastSeq);
  if (text === "") {
    startedAt.current = lastSeq;
  }
  return lastSeq > startedAt.current;
}
