import type { TargetedEvent } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { AgentSelf } from "../../../shared/protocol-server.ts";
import type { ConsoleApi } from "../../api.ts";
import { type Locale, useLocale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";

type Trouble =
  | { readonly name: "wrong" | "unreachable" | "empty" }
  /** By the page's own clock. */
  | { readonly name: "locked"; readonly until: number };

interface SignInFormProps {
  readonly api: ConsoleApi;
  /** Given when a session ended: only this account continues. */
  readonly login?: string;
  readonly onDone: (self: AgentSelf) => void;
}

export function SignInForm({ api, login: givenLogin, onDone }: SignInFormProps) {
  const locale = useLocale();
  const { t } = locale;
  const ids = { login: useId(), password: useId(), trouble: useId() };
  const passwordBox = useRef<HTMLInputElement>(null);
  const [login, setLogin] = useState(givenLogin ?? "");
  const [password, setPassword] = useState("");
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const lockedMs = useLeft(trouble);
  const isLocked = lockedMs > 0;
  const sentence =
    trouble === null || (trouble.name === "locked" && !isLocked) ? null : troubleText(locale, trouble, lockedMs);

  const onSubmit = async (event: Event) => {
    event.preventDefault();
    if (isBusy || isLocked) {
      return;
    }
    if (login.trim() === "" || password === "") {
      setTrouble({ name: "empty" });
      return;
    }
    setBusy(true);
    const result = await api.signIn(login.trim(), password);
    setBusy(false);
    if (result.status === "ok") {
      onDone(result.self);
    } else if (result.status === "locked") {
      setTrouble({ name: "locked", until: performance.now() + result.retryAfterMs });
    } else {
      setTrouble({ name: result.status === "wrong_credentials" ? "wrong" : "unreachable" });
      passwordBox.current?.select();
    }
  };

  const passwordProps = {
    id: ids.password,
    name: "password",
    autocomplete: "current-password",
    required: true,
    value: password,
    "data-first": givenLogin === undefined ? undefined : "",
    "aria-describedby": sentence === null ? undefined : ids.trouble,
    onInput: (event: TargetedEvent<HTMLInputElement>) => setPassword(event.currentTarget.value),
  } as const;

  return (
    <form class="sign-in-form" method="post" noValidate onSubmit={(event) => void onSubmit(event)}>
      {sentence === null ? null : (
        <p class="form-error" id={ids.trouble}>
          {sentence}
        </p>
      )}
      <div role="alert" class="hidden-text">
        {trouble === null
          ? null
          : troubleText(locale, trouble, trouble.name === "locked" ? trouble.until - performance.now() : 0)}
      </div>
      <div class="field">
        <label for={ids.login}>{t("sign_in.login")}</label>
        <input
          id={ids.login}
          name="username"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          required
          readOnly={givenLogin !== undefined}
          data-first={givenLogin === undefined ? "" : undefined}
          value={login}
          aria-describedby={sentence === null ? undefined : ids.trouble}
          onInput={(event) => setLogin(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={ids.password}>{t("sign_in.password")}</label>
        <div class="with-button">
          <input {...passwordProps} ref={passwordBox} {...(isShown ? { type: "text" } : { type: "password" })} />
          <Button kind="quiet" isPressed={isShown} onClick={() => setShown(!isShown)}>
            {t("sign_in.show")}
          </Button>
        </div>
      </div>
      <Button kind="primary" type="submit" class="full" isBusy={isBusy} isDisabled={isLocked}>
        {t(isBusy ? "sign_in.busy" : "sign_in.do")}
      </Button>
    </form>
  );
}

/** What is left of a lock-out, once a second. */
function useLeft(trouble: Trouble | null): number {
  const until = trouble?.name === "locked" ? trouble.until : 0;
  const [, tick] = useState(0);
  useEffect(() => {
    if (until === 0) {
      return;
    }
    const timer = setInterval(() => tick((count) => count + 1), 1_000);
    return () => clearInterval(timer);
  }, [until]);
  return until === 0 ? 0 : Math.max(0, until - performance.now());
}

function troubleText({ t, duration }: Locale, trouble: Trouble, lockedMs: number): string {
  return trouble.name === "locked"
    ? t("sign_in.locked", { duration: duration(Math.ceil(lockedMs / 1_000) * 1_000) })
    : t(`sign_in.${trouble.name}`);
}
