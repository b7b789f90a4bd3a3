import { AGENT_STATUSES } from "../../../shared/vocabulary.ts";
import { setStatus } from "../../actions.ts";
import { useDesk, useSelf } from "../../desk.ts";
import { KEYS } from "../../keys.ts";
import { useLocale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import { Menu, MenuItem } from "../../ui/menu.tsx";

/** Status and load together: both decide whether the next conversation comes here. */
export function StatusMenu() {
  const desk = useDesk();
  const locale = useLocale();
  const { t } = locale;
  const self = useSelf();
  const load = t("load", { n: self.loadUnits, cap: self.capacityUnits });
  const isOnBreak = self.status === "break";
  return (
    <>
      <Menu
        class="status-menu"
        label={t("status_menu.label", { status: t(`agent.${self.status}`), load })}
        face={
          <>
            <span class={`dot ${self.status}`} aria-hidden="true" />
            <span>{t(`agent.${self.status}`)}</span>
            <span class="load" title={t("load.help")}>
              {load}
            </span>
          </>
        }
      >
        {(close) =>
          AGENT_STATUSES.map((status) => (
            <MenuItem
              key={status}
              isChecked={status === self.status}
              hint={t(`agent.${status}.help`)}
              onSelect={() => {
                close();
                void setStatus(desk, status, locale);
              }}
            >
              {t(`agent.${status}`)}
            </MenuItem>
          ))
        }
      </Menu>
      <Button
        kind="quiet"
        icon="pause"
        keys={KEYS.break}
        class="break wide-only"
        isPressed={isOnBreak}
        onClick={() => void setStatus(desk, isOnBreak ? "available" : "break", locale)}
      >
        {t("agent.break")}
      </Button>
    </>
  );
}
