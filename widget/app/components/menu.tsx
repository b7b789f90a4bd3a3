/** More options: the menu-button pattern. A person and help with gambling are in it in every state (UX 1.2). */
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../../../shared/vocabulary.ts";
import { Icon } from "./icons.tsx";
import type { View } from "./view.ts";

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

export function Menu({ state, store }: View): JSX.Element {
  const { words, chat, isSoundOn } = state;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>("button") ?? [])];
  const { view } = chat;
  const isGoing = view !== null && view.status !== "new" && view.status !== "closed";
  const isCrisis = view?.items.some((item) => item.type === "bot" && item.kind === "crisis") ?? false;

  useLayoutEffect(() => {
    if (!isOpen) {
      return undefined;
    }
    items()[0]?.focus();
    const outside = (event: Event): void => {
      if (!list.current?.contains(event.target as Node) && !button.current?.contains(event.target as Node)) {
        setOpen(false);
      }
    };
    const close = (): void => setOpen(false);
    document.addEventListener("pointerdown", outside);
    window.addEventListener("blur", close);
    return () => {
      document.removeEventListener("pointerdown", outside);
      window.removeEventListener("blur", close);
    };
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = items();
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      all[step(all.indexOf(document.activeElement as HTMLElement), all.length)]?.focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      button.current?.focus();
      setOpen(false);
    } else if (event.key === "Tab") {
      setOpen(false);
    }
  };
  const choose = (act: () => void) => (): void => {
    button.current?.focus();
    setOpen(false);
    act();
  };
  const item = (text: string, act: () => void): JSX.Element => (
    <button type="button" role="menuitem" tabIndex={-1} onClick={choose(act)}>
      {text}
    </button>
  );

  return (
    <div class="menu">
      <button
        ref={button}
        type="button"
        class="round"
        aria-label={words.t("header.options")}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="options" />
      </button>
      {isOpen && (
        <div ref={list} role="menu" tabIndex={-1} aria-label={words.t("header.options")} onKeyDown={onKeyDown}>
          {item(words.t("strip.person"), store.requestHuman)}
          {item(words.t("menu.help"), () => store.setSheet("help"))}
          <hr />
          <button
            type="button"
            role="menuitemcheckbox"
            tabIndex={-1}
            aria-checked={isSoundOn}
            onClick={choose(() => store.setSound(!isSoundOn))}
          >
            {words.t("menu.sound")}
            {isSoundOn && <Icon name="check" />}
          </button>
          {store.config.languages.length > 1 && (
            <div role="group" aria-label={words.t("menu.language")}>
              <p aria-hidden="true">{words.t("menu.language")}</p>
              {store.config.languages.map((language) => (
                <button
                  key={language}
                  type="button"
                  role="menuitemradio"
                  tabIndex={-1}
                  lang={language}
                  aria-checked={language === words.language}
                  onClick={choose(() => store.setLanguage(language))}
                >
                  {LANGUAGE_NAMES[language]}
                  {language === words.language && <Icon name="check" />}
                </button>
              ))}
            </div>
          )}
          {isGoing && !isCrisis && (
            <>
              <hr />
              {item(words.t("menu.end"), () => store.setSheet("end"))}
            </>
          )}
        </div>
      )}
    </div>
  );
}
