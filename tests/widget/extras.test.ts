import { describe, expect, it } from "vitest";
import { sentences as ratingDe } from "../../shared/locale/widget/rating/rating-de.ts";
import { sentences as ratingEn } from "../../shared/locale/widget/rating/rating-en.ts";
import { sentences as ratingFr } from "../../shared/locale/widget/rating/rating-fr.ts";
import { sentences as ratingNl } from "../../shared/locale/widget/rating/rating-nl.ts";
import { sentences as ratingSv } from "../../shared/locale/widget/rating/rating-sv.ts";

const RATING = { en: ratingEn, nl: ratingNl, de: ratingDe, fr: ratingFr, sv: ratingSv };

type Catalogue = Readonly<Record<string, string>>;
const holesOf = (sentence = "") => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

const CATALOGUES: readonly (readonly [string, Catalogue, Catalogue])[] = Object.entries(RATING).map(
  ([language, sentences]) => [`rating ${language}`, sentences, RATING.en],
);

describe.each(CATALOGUES)("%s", (_, catalogue, english) => {
  it("[UX1.8] has every sentence, short and calm, with the same holes as English", () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(catalogue)) {
      expect(text.trim(), key).not.toBe("");
      expect(text, key).not.toContain("!");
      expect(holesOf(text), key).toEqual(holesOf(english[key]));
      for (const sentence of text.split(/[.?]\s/)) {
        expect(sentence.split(/\s+/).length, `${key}: ${sentence}`).toBeLessThanOrEqual(15);
      }
    }
  });
});
