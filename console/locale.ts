/** Sentences, times and durations in the language of the console. One catalogue loads, alone. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { en } from "../shared/locale/console/en.ts";
import { createTranslator, type Translator } from "../shared/locale/translate.ts";
import type { ConsoleLanguage } from "./settings.ts";

export type Key = keyof typeof en;
export type Catalogue = Readonly<Record<Key, string>>;

export interface Locale extends Omit<Translator<Key>, "time"> {
  /** 14:10 today, with the date on other days. */
  time(at: number, now: number): string;
  fullTime(at: number): string;
  fullDate(at: number): string;
  /** "2 minutes ago" */
  ago(at: number, now: number): string;
  /** "1 minute 42", for people who listen. */
  duration(ms: number): string;
  /** A player without a name is a number; the word before it is in the agent's language. */
  playerName(label: string | null | undefined): string;
  /** "Dutch" */
  languageName(code: string): string;
  countryName(code: string): string;
}

export function createLocale(language: ConsoleLanguage, catalogue: Catalogue): Locale {
  const tag = language === "nl" ? "nl-NL" : "en-GB";
  const translator = createTranslator<Key>(language, catalogue);
  const dayAndClock = new Intl.DateTimeFormat(tag, {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  const full = new Intl.DateTimeFormat(tag, { dateStyle: "full", timeStyle: "medium" });
  const fullDay = new Intl.DateTimeFormat(tag, { dateStyle: "full" });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: "always" });
  const names = new Intl.DisplayNames(tag, { type: "language" });
  const countries = new Intl.DisplayNames(tag, { type: "region" });
  const { t, plural } = translator;

  return {
    ...translator,
    time: (at, now) =>
      new Date(at).toDateString() === new Date(now).toDateString() ? translator.time(at) : dayAndClock.format(at),
    fullTime: (at) => full.format(at),
    fullDate: (at) => fullDay.format(at),
    ago(at, now) {
      const minutes = Math.max(0, Math.floor((now - at) / 60_000));
      if (minutes < 1) {
        return t("time.now");
      }
      if (minutes >= 1_440) {
        return dayAndClock.format(at);
      }
      return minutes < 60 ? relative.format(-minutes, "minute") : relative.format(-Math.floor(minutes / 60), "hour");
    },
    duration(ms) {
      const total = Math.max(0, Math.floor(ms / 1_000));
      const hours = Math.floor(total / 3_600);
      const minutes = Math.floor((total % 3_600) / 60);
      const minuteWords = plural("time.minutes", minutes);
      if (hours > 0) {
        return minutes === 0 ? plural("time.hours", hours) : `${plural("time.hours", hours)} ${minuteWords}`;
      }
      if (minutes === 0) {
        return plural("time.seconds", total);
      }
      return total % 60 === 0 ? minuteWords : `${minuteWords} ${total % 60}`;
    },
    playerName(label) {
      const number = /^(?:(?:Player|Speler) )?(\d+)$/.exec(label ?? "")?.[1];
      return number === undefined ? (label ?? t("player.unnamed")) : t("player.numbered", { number });
    },
    languageName: (code) => names.of(code) ?? code,
    countryName: (code) => countries.of(code) ?? code,
  };
}

export async function loadLocale(language: ConsoleLanguage): Promise<Locale> {
  switch (language) {
    case "nl":
      return createLocale("nl", (await import("../shared/locale/console/nl.ts")).nl);
    case "en":
      return createLocale("en", (await import("../shared/locale/console/en.ts")).en);
  }
}

export const LocaleContext = createContext<Locale | null>(null);

export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (locale === null) {
    throw new Error("no locale above this component");
  }
  return locale;
}
