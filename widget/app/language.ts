/** Sentences of one language: those of the first screen at once, the rest with the first part that says more. */

import type { WidgetKey } from "../../shared/locale/widget/en.ts";
import { createWords } from "../../shared/locale/words.ts";
import type { Language } from "../../shared/vocabulary.ts";
import type { Words } from "./sentences.ts";

type Sentences = { readonly sentences: Readonly<Record<string, string>> };
type Core = Sentences & { readonly later: () => Promise<Sentences> };

const LANGUAGES: Readonly<Record<string, () => Promise<Core>>> = {
  nl: () => import("../../shared/locale/widget/core/nl.ts"),
  en: () => import("../../shared/locale/widget/core/en.ts"),
  de: () => import("../../shared/locale/widget/core/de.ts"),
  fr: () => import("../../shared/locale/widget/core/fr.ts"),
  sv: () => import("../../shared/locale/widget/core/sv.ts"),
};

let isMoreWanted = false;
let core: Core;
let catalogue = {} as Record<WidgetKey, string>;

/** Resolves when all words of the language on screen are here. */
export async function addSentences(): Promise<void> {
  isMoreWanted = true;
  Object.assign(catalogue, (await core.later()).sentences);
}

export async function loadWords(asked: Language): Promise<Words> {
  const language = asked in LANGUAGES ? asked : "en";
  core = (await LANGUAGES[language]?.()) as Core;
  catalogue = { ...core.sentences } as typeof catalogue;
  if (isMoreWanted) {
    await addSentences();
  }
  return createWords(language, catalogue);
}
