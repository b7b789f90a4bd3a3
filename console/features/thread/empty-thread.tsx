import { setStatus } from "../../actions.ts";
import { useClient, useDesk, useSelf } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";

export function EmptyThread() {
  const desk = useDesk();
  const locale = useLocale();
  const { t } = locale;
  const self = useSelf();
  const hasOwn = useClient((state) =>
    state.rows.some((row) => row.ownerId === self.agentId && row.status === "assigned"),
  );
  const isLoaded = useClient((state) => state.isLoaded);
  const isAvailable = self.status === "available";
  if (!isLoaded) {
    return (
      <div class="empty">
        <h1 class="hidden-text">{t("loading.list")}</h1>
      </div>
    );
  }
  return (
    <div class="empty">
      <div class="empty-mark">
        <Icon name={isAvailable ? "chats" : "pause"} />
      </div>
      <h1>
        {t(
          hasOwn
            ? "empty.choose"
            : isAvailable
              ? "empty.ready"
              : self.status === "break"
                ? "empty.break"
                : "empty.away",
        )}
      </h1>
      <p>{t(hasOwn ? "empty.choose_how" : isAvailable ? "empty.ready_how" : "empty.away_how")}</p>
      {isAvailable ? null : (
        <Button kind="primary" onClick={() => void setStatus(desk, "available", locale)}>
          {t("empty.available")}
        </Button>
      )}
    </div>
  );
}
