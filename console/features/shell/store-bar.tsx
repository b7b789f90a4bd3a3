import { useClient } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import { Icon } from "../../ui/icon.tsx";

/** The store was set so that it may lose messages (SAFETY ST1). Agents cannot mend it, but they know whom to tell. */
export function StoreBar() {
  const { t } = useLocale();
  const isSafe = useClient((state) => state.isStoreSafe);
  return isSafe ? null : (
    <div class="connection-bar" role="status">
      <Icon name="warning" />
      <p>
        <strong>{t("store.unsafe")}</strong> {t("store.unsafe.do")}
      </p>
    </div>
  );
}
