import { showDialog } from "../../actions.ts";
import { useDesk, useSelf } from "../../desk.ts";
import { KEYS } from "../../keys.ts";
import { useLocale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { StatusMenu } from "./status-menu.tsx";

export function TopBar() {
  const desk = useDesk();
  const { t } = useLocale();
  const self = useSelf();
  const [before, after] = t("top.visible").split("{alias}");
  return (
    <header class="top-bar">
      <span class="brand">
        <span class="brand-mark" aria-hidden="true" />
        Balie
      </span>
      <p class="visible-as">
        <span class="visible-words">{before}</span>
        <strong>
          <bdi>{self.alias}</bdi>
        </strong>
        <span class="visible-words">{after}</span>
      </p>
      <div class="top-right">
        <StatusMenu />
        <Button
          kind="quiet"
          icon="keyboard"
          keys={KEYS.shortcuts}
          label={t("shortcuts.title")}
          class="wide-only"
          onClick={() => showDialog(desk, "shortcuts")}
        />
        <AccountMenu />
      </div>
    </header>
  );
}
