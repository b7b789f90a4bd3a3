/** Parts that hardly a conversation comes to, each with sentences of its own: fetched when first shown. */
import type { sentences as incidentSentences } from "../../../shared/locale/widget/incident/incident-en.ts";
import type { sentences as ratingSentences } from "../../../shared/locale/widget/rating/rating-en.ts";
import { createWords, type Words } from "../../../shared/locale/words.ts";
import type { View } from "../components/view.ts";

export type RatingWords = Words<keyof typeof ratingSentences>;
export type IncidentWords = Words<keyof typeof incidentSentences>;

type Load<Found> = () => Promise<Found>;
type Catalogue<Key extends string> = { readonly sentences: Readonly<Record<Key, string>> };

/** The part and its sentences; undefined while one of them is on its way. What could not be loaded is tried again. */
function extra<Part, Key extends string>(load: Load<Part>, languages: Readonly<Record<string, Load<Catalogue<Key>>>>) {
  const known = new Map<unknown, unknown>();
  const get = <Found>(from: Load<Found> | undefined, refresh: () => void): Found | undefined => {
    if (from && !known.has(from)) {
      known.set(from, undefined);
      from().then(
        (found) => {
          known.set(from, found);
          refresh();
        },
        () => known.delete(from),
      );
    }
    return known.get(from) as Found | undefined;
  };
  return ({ state, store }: View): (Part & { readonly words: Words<Key> }) | undefined => {
    const { language } = state.words;
    const part = get(load, store.refresh);
    const catalogue = get(languages[language] ?? languages["en"], store.refresh);
    return part && catalogue && { ...part, words: createWords(language, catalogue.sentences) };
  };
}

export const rating = extra(() => import("./rating/rating.tsx"), {
  nl: () => import("../../../shared/locale/widget/rating/rating-nl.ts"),
  en: () => import("../../../shared/locale/widget/rating/rating-en.ts"),
  de: () => import("../../../shared/locale/widget/rating/rating-de.ts"),
  fr: () => import("../../../shared/locale/widget/rating/rating-fr.ts"),
  sv: () => import("../../../shared/locale/widget/rating/rating-sv.ts"),
});

export const incident = extra(() => import("./incident/incident.tsx"), {
  nl: () => import("../../../shared/locale/widget/incident/incident-nl.ts"),
  en: () => import("../../../shared/locale/widget/incident/incident-en.ts"),
  de: () => import("../../../shared/locale/widget/incident/incident-de.ts"),
  fr: () => import("../../../shared/locale/widget/incident/incident-fr.ts"),
  sv: () => import("../../../shared/locale/widget/incident/incident-sv.ts"),
});
