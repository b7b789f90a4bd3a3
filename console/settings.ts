/** What a person sets for this browser: theme, language of the console, shortcuts. */
import type { TextStorage } from "./drafts.ts";
import { createObservable, type Observable } from "./store.ts";

export type Theme = "system" | "light" | "dark";
export type ConsoleLanguage = "nl" | "en";

export interface Settings {
  readonly theme: Theme;
  readonly language: ConsoleLanguage;
  readonly hasShortcuts: boolean;
}

const KEY = "balie.settings";

export function createSettings(storage: TextStorage | null, browserLanguage: string): Observable<Settings> {
  const settings = createObservable(parseSettings(read(storage), browserLanguage));
  settings.subscribe(() => {
    try {
      storage?.setItem(KEY, JSON.stringify(settings.get()));
    } catch {
      // Blocked storage: the setting holds until the page closes.
    }
  });
  return settings;
}

export function parseSettings(stored: string | null, browserLanguage: string): Settings {
  const kept = parseObject(stored);
  const { theme, language, hasShortcuts } = kept;
  return {
    theme: theme === "light" || theme === "dark" ? theme : "system",
    language: language === "nl" || language === "en" ? language : browserLanguage.startsWith("nl") ? "nl" : "en",
    hasShortcuts: hasShortcuts !== false,
  };
}

function parseObject(stored: string | null): { theme?: unknown; language?: unknown; hasShortcuts?: unknown } {
  try {
    const value: unknown = JSON.parse(stored ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

function read(storage: TextStorage | null): string | null {
  try {
    return storage?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}
