import { showDialog } from "../../actions.ts";
import { useDesk } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";

/** Signing out hands running conversations over at once (SAFETY QS4), so it asks first. */
export function SignOutDialog() {
  const desk = useDesk();
  const { t } = useLocale();
  const close = () => showDialog(desk, null);
  return (
    <Dialog title={t("sign_out.title")} onClose={close} size="small">
      <p>{t("sign_out.text")}</p>
      <div class="dialog-actions">
        <Button onClick={close}>{t("cancel")}</Button>
        <button type="button" class="button primary" data-first="" onClick={() => desk.leave()}>
          {t("sign_out")}
        </button>
      </div>
    </Dialog>
  );
}
