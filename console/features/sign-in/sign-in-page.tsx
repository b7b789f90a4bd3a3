import { useEffect, useRef } from "preact/hooks";
import type { AgentSelf } from "../../../shared/protocol-server.ts";
import type { ConsoleApi } from "../../api.ts";
import { useObservable } from "../../desk.ts";
import { useLocale } from "../../locale.ts";
import type { Settings } from "../../settings.ts";
import type { Observable } from "../../store.ts";
import { LANGUAGES } from "../shell/account-menu.tsx";
import { SignInForm } from "./sign-in-form.tsx";

interface SignInPageProps {
  readonly api: ConsoleApi;
  readonly settings: Observable<Settings>;
  readonly onDone: (self: AgentSelf) => void;
}

export function SignInPage({ api, settings, onDone }: SignInPageProps) {
  const { t } = useLocale();
  const page = useRef<HTMLElement>(null);
  const language = useObservable(settings, (value) => value.language);
  useEffect(() => {
    document.title = t("sign_in.tab");
  }, [t]);
  useEffect(() => page.current?.querySelector<HTMLElement>("[data-first]")?.focus(), []);
  return (
    <main class="sign-in" ref={page}>
      <div class="sign-in-card">
        <p class="brand">
          <span class="brand-mark" aria-hidden="true" />
          Balie
        </p>
        <h1>{t("sign_in.title")}</h1>
        <p class="sign-in-lead">{t("sign_in.lead")}</p>
        <SignInForm api={api} onDone={onDone} />
      </div>
      <div class="sign-in-languages" role="group" aria-label={t("account.language")}>
        {LANGUAGES.map(({ code, name }) => (
          <button
            key={code}
            type="button"
            class="link"
            lang={code}
            aria-pressed={code === language}
            onClick={() => settings.set((value) => ({ ...value, language: code }))}
          >
            {name}
          </button>
        ))}
      </div>
    </main>
  );
}
