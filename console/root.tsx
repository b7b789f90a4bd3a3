import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { AgentClient, Clock } from "../shared/client/types.ts";
import { type ConversationId, ID_PATTERN, toConversationId } from "../shared/ids.ts";
import type { AgentSelf } from "../shared/protocol-server.ts";
import type { ConsoleApi } from "./api.ts";
import { createTicker, type Desk, DeskContext, useObservable } from "./desk.ts";
import { createDrafts, type TextStorage } from "./drafts.ts";
import { Shell } from "./features/shell/shell.tsx";
import { SignInPage } from "./features/sign-in/sign-in-page.tsx";
import { StoppedDialog } from "./features/sign-in/stopped-dialog.tsx";
import { type Locale, LocaleContext, loadLocale, useLocale } from "./locale.ts";
import type { Settings } from "./settings.ts";
import { createObservable, FIRST_SCREEN, type Observable } from "./store.ts";
import { Button } from "./ui/button.tsx";
import { useLater } from "./ui/skeleton.tsx";
import { watch } from "./watch.ts";

export interface Services {
  readonly api: ConsoleApi;
  readonly clock: Clock;
  readonly storage: TextStorage | null;
  readonly settings: Observable<Settings>;
  createClient(agentId: string): AgentClient;
  wallNow(): number;
}

type Session =
  | { readonly status: "checking" }
  | { readonly status: "unreachable" }
  | { readonly status: "out" }
  | { readonly status: "in"; readonly desk: Desk };

export function Root({ services }: { readonly services: Services }) {
  const { settings } = services;
  const locale = useLoadedLocale(settings);
  useTheme(settings);
  return locale === null ? null : (
    <LocaleContext.Provider value={locale}>
      <SessionGate services={services} locale={locale} />
    </LocaleContext.Provider>
  );
}

function SessionGate({ services, locale }: { readonly services: Services; readonly locale: Locale }) {
  const { api, settings } = services;
  const { t } = useLocale();
  const [session, setSession] = useState<Session>({ status: "checking" });
  const latest = useRef(locale);
  latest.current = locale;
  const isLate = useLater(300);

  const signedIn = (self: AgentSelf) =>
    setSession({ status: "in", desk: createDesk(services, self, () => setSession({ status: "out" })) });
  const check = async () => {
    setSession({ status: "checking" });
    const result = await api.session();
    if (result.status === "ok") {
      signedIn(result.self);
    } else {
      setSession({ status: result.status === "none" ? "out" : "unreachable" });
    }
  };
  useEffect(() => void check(), []);

  const desk = session.status === "in" ? session.desk : null;
  useEffect(() => {
    if (desk === null) {
      return;
    }
    desk.client.start();
    const stops = [watch(desk, () => latest.current), keepAddress(desk), keepLine(desk)];
    return () => {
      for (const stop of stops) {
        stop();
      }
      desk.client.stop();
    };
  }, [desk]);

  switch (session.status) {
    case "checking":
      return isLate ? (
        <main class="sign-in">
          <p role="status">{t("loading.session")}</p>
        </main>
      ) : null;
    case "unreachable":
      return (
        <main class="sign-in">
          <div class="sign-in-card" role="alert">
            <h1>{t("unreachable.title")}</h1>
            <p>{t("unreachable.text")}</p>
            <Button kind="primary" onClick={() => void check()}>
              {t("retry")}
            </Button>
          </div>
        </main>
      );
    case "out":
      return <SignInPage api={api} settings={settings} onDone={signedIn} />;
    case "in":
      return (
        <DeskContext.Provider value={session.desk}>
          <Shell />
          <StoppedDialog />
        </DeskContext.Provider>
      );
  }
}

function createDesk(services: Services, self: AgentSelf, onLeft: () => void): Desk {
  const { api, clock, settings, storage } = services;
  return {
    api,
    client: services.createClient(self.agentId),
    clock,
    settings,
    self,
    screen: createObservable({ ...FIRST_SCREEN, selectedId: idInAddress() }),
    drafts: createDrafts(storage, self.agentId, services.wallNow),
    ticker: createTicker(clock),
    shownMine: { ids: [] },
    places: new Map(),
    focus: { grantedNumber: 0 },
    leave: () => {
      void api.signOut().then(onLeft);
    },
  };
}

function idInAddress(): ConversationId | null {
  const id = /^#c=(.+)$/.exec(location.hash)?.[1];
  return id !== undefined && ID_PATTERN.test(id) ? toConversationId(id) : null;
}

/** The chosen conversation stands in the address: reload and the browser's Back work. */
function keepAddress(desk: Desk): () => void {
  const stop = desk.screen.subscribe(() => {
    const { selectedId } = desk.screen.get();
    if (selectedId !== idInAddress()) {
      history.pushState(null, "", selectedId === null ? location.pathname : `#c=${selectedId}`);
    }
  });
  const onPop = () => desk.screen.set((screen) => ({ ...screen, selectedId: idInAddress(), isDrawerShown: false }));
  addEventListener("popstate", onPop);
  return () => {
    stop();
    removeEventListener("popstate", onPop);
  };
}

/** Page visible again, network back: check the line now (DL10). */
function keepLine(desk: Desk): () => void {
  const onChange = () => {
    if (document.visibilityState === "visible") {
      desk.client.probe();
    }
  };
  addEventListener("online", onChange);
  document.addEventListener("visibilitychange", onChange);
  return () => {
    removeEventListener("online", onChange);
    document.removeEventListener("visibilitychange", onChange);
  };
}

function useLoadedLocale(settings: Observable<Settings>): Locale | null {
  const language = useObservable(settings, (value) => value.language);
  const [locale, setLocale] = useState<Locale | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadLocale(language).then((loaded) => {
      if (isWanted) {
        document.documentElement.lang = language;
        setLocale(loaded);
      }
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return locale;
}

function useTheme(settings: Observable<Settings>): void {
  const theme = useObservable(settings, (value) => value.theme);
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
}
