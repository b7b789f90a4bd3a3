import { showDialog } from "../../actions.ts";
import { useDesk, useObservable, useSelf } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import type { ConsoleLanguage, Theme } from "../../settings.ts";
import { Menu, MenuGroup, MenuItem } from "../../ui/menu.tsx";

const THEMES: readonly Theme[] = ["system", "light", "dark"];
export const LANGUAGES: readonly { readonly code: ConsoleLanguage; readonly name: string }[] = [
  { code: "nl", name: "Nederlands" },
  { code: "en", name: "English" },
];

/** Theme, language, shortcuts, sign out. The real name stands here only, for the agent. */
export function AccountMenu() {
  const desk = useDesk();
  const { t } = useLocale();
  const self = useSelf();
  const settings = useObservable(desk.settings, (value) => value);
  return (
    <Menu
      class="account-menu"
      label={t("account.label", { name: self.name })}
      face={
        <span class="avatar" aria-hidden="true">
          {self.alias.slice(0, 1).toUpperCase()}
        </span>
      }
    >
      {(close) => (
        <>
          <div class="menu-self" role="presentation">
            <strong>
              <bdi>{self.name}</bdi>
            </strong>
            <bdi>{self.login}</bdi>
          </div>
          <MenuGroup label={t("account.theme")}>
            {THEMES.map((theme) => (
              <MenuItem
                key={theme}
                isChecked={settings.theme === theme}
                onSelect={() => desk.settings.set((value) => ({ ...value, theme }))}
              >
                {t(`theme.${theme}`)}
              </MenuItem>
            ))}
          </MenuGroup>
          <MenuGroup label={t("account.language")}>
            {LANGUAGES.map(({ code, name }) => (
              <MenuItem
                key={code}
                isChecked={settings.language === code}
                onSelect={() => desk.settings.set((value) => ({ ...value, language: code }))}
              >
                <span lang={code}>{name}</span>
              </MenuItem>
            ))}
          </MenuGroup>
          <div class="menu-group" role="presentation">
            <MenuItem
              onSelect={() => {
                close();
                showDialog(desk, "shortcuts");
              }}
            >
              {t("shortcuts.title")}
            </MenuItem>
            <MenuItem
              onSelect={() => {
                close();
                if (self.loadUnits > 0) {
                  showDialog(desk, "sign_out");
                } else {
                  desk.leave();
                }
              }}
            >
              {t("sign_out")}
            </MenuItem>
          </div>
        </>
      )}
    </Menu>
  );
}
