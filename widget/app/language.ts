/** Sentences of one language: those of the open chat at once, the rest with the part of the screen that says them. */
import { createTranslator } from "../../shared/locale/translate.ts";
import type { WidgetKey } from "../../shared/locale/widget/en.ts";
import type { Language } from "../../shared/vocabulary.ts";
import type { Words } from "./sentences.ts";

export type SentencePart = "core" | "help" | "more";
type Load = () => Promise<{ readonly sentences: Readonly<Record<string, string>> }>;

const CATALOGUES: Readonly<Record<string, Readonly<Record<SentencePart, Load>>>> = {
  nl: {
    core: () => import("../../shared/locale/widget/core/nl.ts"),
    help: () => import("../../shared/locale/widget/help/help-nl.ts"),
    more: () => import("../../shared/locale/widget/more/more-nl.ts"),
  },
  en: {
    core: () => import("../../shared/locale/widget/core/en.ts"),
    help: () => import("../../shared/locale/widget/help/help-en.ts"),
    more: () => import("../../shared/locale/widget/more/more-en.ts"),
  },
  de: {
    core: () => import("../../shared/locale/widget/core/de.ts"),
    help: () => import("../../shared/locale/widget/help/help-de.ts"),
    more: () => import("../../shared/locale/widget/more/more-de.ts"),
  },
  sv: {
    core: () => import("../../shared/locale/widget/core/sv.ts"),
    help: () => import("../../shared/locale/widget/help/help-sv.ts"),
    more: () => import("../../shared/locale/widget/more/more-sv.ts"),
  },
};

const wanted = new Set<SentencePart>(["core"]);
let language: string;
/** A sentence that is not here yet is empty. */
let catalogue = {} as Record<WidgetKey, string>;

/** Resolves when the words of the language on screen have this part. */
export async function addSentences(part: SentencePart): Promise<void> {
  wanted.add(part);
  Object.assign(catalogue, (await CATALOGUES[language]?.[part]())?.sentences);
}

export async function loadWords(asked: Language): Promise<Words> {
  language = asked in CATALOGUES ? asked : "en";
  catalogue = {} as typeof catalogue;
  const words = createTranslator(language, catalogue);
  await Promise.all([...wanted].map(addSentences));
  return words;
}
