import { useId, useState } from "preact/hooks";
import type { ConversationId } from "../../../shared/ids.ts";
import { AGENT_LIMITS } from "../../../shared/limits.ts";
import { announce, refusalText } from "../../actions.ts";
import { useDesk, useDraft } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { MessageBox } from "./message-box.tsx";

/** The text stays in the box until the server has the note. */
export function NoteBox({ conversationId }: { readonly conversationId: ConversationId }) {
  const desk = useDesk();
  const locale = useLocale();
  const { t } = locale;
  const hintId = useId();
  const text = useDraft(conversationId, "note");
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const save = async () => {
    const sent = text;
    if (sent.trim() === "" || isSaving || sent.length > AGENT_LIMITS.textLength) {
      return;
    }
    setSaving(true);
    setError(null);
    const result = await desk.client.addNote(conversationId, sent.trim());
    setSaving(false);
    if (result.status === "rejected") {
      setError(refusalText(locale, result));
      return;
    }
    announce(desk, t("note.saved"));
    if (desk.drafts.read(conversationId, "note") === sent) {
      desk.drafts.write(conversationId, "note", "");
    }
  };

  return (
    <>
      {error === null ? null : (
        <p class="box-warning" role="alert">
          {error}
        </p>
      )}
      <MessageBox
        conversationId={conversationId}
        tab="note"
        label={t("box.note")}
        placeholder={t("box.note_hint")}
        describedBy={hintId}
        onSubmit={() => void save()}
      />
      <div class="box-actions">
        <span class="box-hint team-only" id={hintId}>
          <Icon name="lock" />
          {t("note.team_only")}
        </span>
        <Button
          kind="primary"
          class="save-note"
          isBusy={isSaving}
          isDisabled={text.trim() === ""}
          onClick={() => void save()}
        >
          {t(isSaving ? "note.saving" : "note.save")}
        </Button>
      </div>
    </>
  );
}
