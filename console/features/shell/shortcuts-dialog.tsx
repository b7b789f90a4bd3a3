import { showDialog } from "../../actions.ts";
import { useDesk, useObservable } from "../../desk.ts";
import { KEYS, type KeyAction } from "../../keys.ts";
import { useLocale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";

const GROUPS: readonly { readonly name: "list" | "thread" | "screen"; readonly actions: readonly KeyAction[] }[] = [
  { name: "list", actions: ["accept", "decline", "next_chat", "previous_chat", "nth_chat", "longest_waiting"] },
  { name: "thread", actions: ["reply", "note", "transfer", "finish", "first_unread", "player_panel"] },
  { name: "screen", actions: ["next_pane", "previous_pane", "break", "shortcuts"] },
];

export function ShortcutsDialog() {
  const desk = useDesk();
  const { t } = useLocale();
  const hasShortcuts = useObservable(desk.settings, (settings) => settings.hasShortcuts);
  const close = () => showDialog(desk, null);
  return (
    <Dialog title={t("shortcuts.title")} onClose={close} size="large">
      <div class="shortcuts">
        {GROUPS.map((group) => (
          <section key={group.name}>
            <h3>{t(`shortcuts.${group.name}`)}</h3>
            <dl>
              {group.actions.map((action) => (
                <div key={action}>
                  <dt>{t(`key.${action}`)}</dt>
                  <dd>
                    <kbd>{KEYS[action]}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p class="field-help">{t("shortcuts.list_help")}</p>
      <div class="dialog-actions spread">
        <label class="check">
          <input
            type="checkbox"
            checked={hasShortcuts}
            onChange={(event) => {
              const isOn = event.currentTarget.checked;
              desk.settings.set((settings) => ({ ...settings, hasShortcuts: isOn }));
            }}
          />
          <span>{t("shortcuts.on")}</span>
        </label>
        <Button kind="primary" onClick={close}>
          {t("close")}
        </Button>
      </div>
    </Dialog>
  );
}
