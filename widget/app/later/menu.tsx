/** More options: the menu-button pattern. A person and help with gambling are in it in every state (UX 1.2). */
import type { JSX } from "preact";
import type { Language } from "../../../shared/vocabulary.ts";
import { Icon } from "../components/icons.tsx";
import { find, type View } from "../components/view.ts";

const CHECK = "M5 13l4 4L19 7";
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  nl: "Nederlands",
  en: "English",
  de: "Deutsch",
  fr: "Français",
  sv: "Svenska",
};

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[role=menu] button")];
const focusButton = (): void => find(".menu > button")?.focus();

/** Closes when something else is touched; one pair of listeners while it is open. */
let close = (): void => undefined;
const outside = (event: Event): void => {
  if (!find(".menu")?.contains(event.target as Node)) {
    close();
  }
};
const blurred = (): void => close();

function shown(list: HTMLElement | null): void {
  if (list) {
    items()[0]?.focus();
    document.addEventListener("pointerdown", outside);
    window.addEventListener("blur", blurred);
  } else {
    document.removeEventListener("pointerdown", outside);
    window.removeEventListener("blur", blurred);
  }
}

function onKeyDown(event: KeyboardEvent): void {
  const all = items();
  const step = STEPS[event.key];
  if (step) {
    event.preventDefault();
    all[step(all.indexOf(document.activeElement as HTMLElement), all.length)]?.focus();
  } else if (event.key === "Escape") {
    event.preventDefault();
    focusButton();
    close();
  } else if (event.key === "Tab") {
    close();
  }
}

export function menu({ state, store }: View): JSX.Element {
  const { words, chat, isSoundOn } = state;
  const { t, language } = words;
  const { view } = chat;
  const { languages } = store.config;
  const isGoing = view && view.status !== "new" && view.status !== "closed";
  const isCrisis = view?.items.some((item) => item.type === "bot" && item.kind === "crisis");
  close = () => store.set({ layer: null });
  const entry = (text: string, act: () => void, isChecked?: boolean, lang?: Language): JSX.Element => (
    <button
      key={lang}
      type="button"
      tabIndex={-1}
      lang={lang}
      {...(isChecked === undefined
        ? { role: "menuitem" }
        : { role: lang ? "menuitemradio" : "menuitemcheckbox", "aria-checked": isChecked })}
      onClick={() => {
        focusButton();
        close();
        act();
      }}
    >
      {text}
      {isChecked && <Icon name="check" path={CHECK} />}
    </button>
  );
  return (
    <div ref={shown} role="menu" tabIndex={-1} aria-label={t("header.options")} onKeyDown={onKeyDown}>
      {entry(t("strip.person"), store.requestHuman)}
      {entry(t("menu.help"), () => store.set({ layer: "help" }))}
      <hr />
      {entry(t("menu.sound"), () => store.setSound(!isSoundOn), isSoundOn)}
      {languages[1] && (
        <div role="group" aria-label={t("menu.language")}>
          <p aria-hidden="true">{t("menu.language")}</p>
          {languages.map((lang) => entry(LANGUAGE_NAMES[lang], () => store.setLanguage(lang), lang === language, lang))}
        </div>
      )}
      {isGoing && !isCrisis && (
        <>
          <hr />
          {entry(t("menu.end"), () => store.set({ layer: "end" }))}
        </>
      )}
    </div>
  );
}
