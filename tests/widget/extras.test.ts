import { describe, expect, it } from "vitest";
import { incidentTexts } from "../../server/core/incident/texts.ts";
import { sentences as incidentDe } from "../../shared/locale/widget/incident/incident-de.ts";
import { sentences as incidentEn } from "../../shared/locale/widget/incident/incident-en.ts";
import { sentences as incidentFr } from "../../shared/locale/widget/incident/incident-fr.ts";
import { sentences as incidentNl } from "../../shared/locale/widget/incident/incident-nl.ts";
import { sentences as incidentSv } from "../../shared/locale/widget/incident/incident-sv.ts";
import { sentences as ratingDe } from "../../shared/locale/widget/rating/rating-de.ts";
import { sentences as ratingEn } from "../../shared/locale/widget/rating/rating-en.ts";
import { sentences as ratingFr } from "../../shared/locale/widget/rating/rating-fr.ts";
import { sentences as ratingNl } from "../../shared/locale/widget/rating/rating-nl.ts";
import { sentences as ratingSv } from "../../shared/locale/widget/rating/rating-sv.ts";
import { LANGUAGES } from "../../shared/vocabulary.ts";

const RATING = { en: ratingEn, nl: ratingNl, de: ratingDe, fr: ratingFr, sv: ratingSv };

const INCIDENT = { en: incidentEn, nl: incidentNl, de: incidentDe, fr: incidentFr, sv: incidentSv };

type Catalogue = Readonly<Record<string, string>>;
const holesOf = (sentence = "") => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

const named = (name: string, group: Readonly<Record<string, Catalogue>>) =>
  Object.entries(group).map(([language, sentences]) => [`${name} ${language}`, sentences, group["en"] ?? {}] as const);
const CATALOGUES = [...named("rating", RATING), ...named("incident", INCIDENT)];

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

it("[I6] the banner's button says the same as the one under the bot's answer", () => {
  for (const language of LANGUAGES) {
    expect(INCIDENT[language].follow).toBe(incidentTexts[language].follow);
  }
});
