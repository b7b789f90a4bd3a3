import { select } from "../../actions.ts";
import { useDesk } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import { Icon } from "../../ui/icon.tsx";

/** Only what exists has a place here. */
export function Nav() {
  const desk = useDesk();
  const { t } = useLocale();
  return (
    <nav class="nav" aria-label={t("pane.nav")} tabIndex={-1} data-pane="nav">
      <ul>
        <li>
          <a
            class="nav-link"
            href={location.pathname}
            aria-current="page"
            title={t("pane.conversations")}
            onClick={(event) => {
              event.preventDefault();
              select(desk, null, false);
            }}
          >
            <Icon name="chats" />
            <span class="hidden-text">{t("pane.conversations")}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}
