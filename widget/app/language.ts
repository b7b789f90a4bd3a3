/** One catalogue is loaded, alone. */
import { createTranslator } from "../../shared/locale/translate.ts";
import type { WidgetCatalogue } from "../../shared/locale/widget/en.ts";
import type { Language } from "../../shared/vocabulary.ts";
import type { Words } from "./sentences.ts";

const CATALOGUES: Readonly<Partial<Record<Language, () => Promise<WidgetCatalogue>>>> = {
  nl: () => import("../../shared/locale/widget/nl.ts").then(({ nl }) => nl),
  en: () => import("../../shared/locale/widget/en.ts").then(({ en }) => en),
  sv: () => import("../../shared/locale/widget/sv.ts").then(({ sv }) => sv),
};

const english = () => import("../../shared/locale/widget/en.ts").then(({ en }) => en);

export async function loadWords(language: Language): Promise<Words> {
  const load = CATALOGUES[language];
  return createTranslator(load === undefined ? "en" : language, await (load ?? english)());
}
