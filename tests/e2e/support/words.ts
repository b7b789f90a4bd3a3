/** The names people see and hear: from the catalogues, as the product has them. */
import { en as consoleEn } from "../../../shared/locale/console/en.ts";
import { nl as consoleNl } from "../../../shared/locale/console/nl.ts";
import { LOADER_LABELS } from "../../../shared/locale/loader.ts";
import { type WidgetKey, en as widgetEn } from "../../../shared/locale/widget/en.ts";
import { nl as widgetNl } from "../../../shared/locale/widget/nl.ts";
import type { Language } from "./stage.ts";

export type ConsoleKey = keyof typeof consoleEn;
export type Values = Readonly<Record<string, string | number>>;

const WIDGET = { nl: widgetNl, en: widgetEn };
const CONSOLE: Readonly<Record<Language, Readonly<Record<ConsoleKey, string>>>> = { nl: consoleNl, en: consoleEn };

const fill = (text: string, values: Values) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export const widgetText = (language: Language, key: WidgetKey, values: Values = {}) =>
  fill(WIDGET[language][key], values);

export const consoleText = (language: Language, key: ConsoleKey, values: Values = {}) =>
  fill(CONSOLE[language][key], values);

/** The part of a sentence before its first gap: enough to find it by. */
export const widgetStart = (language: Language, key: WidgetKey) => WIDGET[language][key].split("{")[0]?.trim() ?? "";

export const launcherName = (language: Language) => LOADER_LABELS[language]?.[0] ?? "";
export const chatTitle = (language: Language) => LOADER_LABELS[language]?.[1] ?? "";
