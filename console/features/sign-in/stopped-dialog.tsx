import { CLOSE } from "../../../shared/codes.ts";
import { useClient, useDesk, useSelf } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { SignInForm } from "./sign-in-form.tsx";

/** The connection ended for good. The screen and its drafts stay; this says what to do (UX 3.11). */
export function StoppedDialog() {
  const desk = useDesk();
  const { t } = useLocale();
  const self = useSelf();
  const code = useClient((state) => (state.connection.status === "stopped" ? state.connection.code : null));
  // 1000 is our own `stop`: the screen is on its way out.
  if (code === null || code === CLOSE.normal) {
    return null;
  }
  if (code === CLOSE.identityRefused) {
    return (
      <Dialog title={t("again.title")} onClose={() => undefined} canEscape={false} size="small">
        <p>{t("again.text")}</p>
        <SignInForm
          api={desk.api}
          login={self.login}
          onDone={(signedIn) => (signedIn.agentId === self.agentId ? desk.client.start() : location.reload())}
        />
        <div class="dialog-actions">
          <Button kind="quiet" onClick={() => desk.leave()}>
            {t("sign_out")}
          </Button>
        </div>
      </Dialog>
    );
  }
  const isReplaced = code === CLOSE.sessionReplaced;
  return (
    <Dialog
      title={t(isReplaced ? "replaced.title" : "stopped.title")}
      onClose={() => undefined}
      canEscape={false}
      size="small"
    >
      <p>{isReplaced ? t("replaced.text") : t("stopped.text", { code })}</p>
      <div class="dialog-actions">
        <button
          type="button"
          class="button primary"
          data-first=""
          onClick={() => (isReplaced ? desk.client.start() : location.reload())}
        >
          {t(isReplaced ? "replaced.do" : "stopped.do")}
        </button>
      </div>
    </Dialog>
  );
}
