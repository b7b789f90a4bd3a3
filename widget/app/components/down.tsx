/** The chat does not work: how else to reach the casino. Here from the start, since nothing may be loaded any more. */
import type { JSX } from "preact";
import { button } from "./button.tsx";
import { tel, type View } from "./view.ts";

export function down({ state, store }: View): JSX.Element {
  const { t } = state.words;
  const { phone, email } = store.config.contact;
  return (
    <div class="panel danger" role="alert">
      <p>
        <strong>{t("down.title")}</strong> {t(phone === null && email === null ? "down.plain" : "down.body")}
      </p>
      <div class="actions">
        {phone !== null && (
          <a class="button" href={tel(phone)}>
            <bdi>{phone}</bdi>
          </a>
        )}
        {email !== null && (
          <a
            class="button"
            href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}
            target="_blank"
            rel="noopener"
          >
            <bdi>{email}</bdi>
          </a>
        )}
        {button(t("down.again"), store.reconnect)}
      </div>
    </div>
  );
}
