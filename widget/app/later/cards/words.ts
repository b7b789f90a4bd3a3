/** Sentences of the cards: fetched with the first card, and anew with another language. */
import type { sentences as en } from "../../../../shared/locale/widget/cards/cards-en.ts";
import { createWords, type Words } from "../../../../shared/locale/words.ts";

export type CardWords = Words<keyof typeof en>;
type Catalogue = { readonly sentences: Record<keyof typeof en, string> };

const LANGUAGES: Readonly<Record<string, () => Promise<Catalogue>>> = {
  nl: () => import("../../../../shared/locale/widget/cards/cards-nl.ts"),
  en: () => import("../../../../shared/locale/widget/cards/cards-en.ts"),
  de: () => import("../../../../shared/locale/widget/cards/cards-de.ts"),
  fr: () => import("../../../../shared/locale/widget/cards/cards-fr.ts"),
  sv: () => import("../../../../shared/locale/widget/cards/cards-sv.ts"),
};

const known = new Map<string, CardWords>();
const loading = new Set<string>();

/** Undefined while they are on their way; `onLoad` is called when they are here. What could not be loaded is tried again. */
export function cardWords(language: string, onLoad: () => void): CardWords | undefined {
  if (!known.has(language) && !loading.has(language)) {
    loading.add(language);
    (LANGUAGES[language] ?? LANGUAGES["en"])?.()
      .then(({ sentences }) => {
        known.set(language, createWords(language, sentences));
        onLoad();
      })
      .catch(() => loading.delete(language));
  }
  return known.get(language);
}
