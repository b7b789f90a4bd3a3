import type { OpenConversation } from "../../../shared/client/types.ts";
import { showDialog } from "../../actions.ts";
import { useDesk } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useSubmission } from "./use-submission.ts";

export function ReleaseDialog({ open }: { readonly open: OpenConversation }) {
  const desk = useDesk();
  const locale = useLocale();
  const { t } = locale;
  const { isBusy, error, submit } = useSubmission(desk);
  const close = () => showDialog(desk, null);
  return (
    <Dialog title={t("release.title")} onClose={close} size="small">
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(() => desk.client.release(open.view.conversationId));
        }}
      >
        <p>{t("release.text", { label: locale.playerName(open.view.playerLabel) })}</p>
        <p class="field-help">{t("release.player_sees")}</p>
        {error === null ? null : (
          <p class="form-error" role="alert">
            {error}
          </p>
        )}
        <div class="dialog-actions">
          <Button onClick={close}>{t("cancel")}</Button>
          <button type="submit" class="button primary" data-first="" aria-disabled={isBusy ? "true" : undefined}>
            {t("release.do")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
