import { describe, expect, it } from "vitest";
import { sentences as de } from "../../shared/locale/widget/cards/cards-de.ts";
import { sentences as en } from "../../shared/locale/widget/cards/cards-en.ts";
import { sentences as fr } from "../../shared/locale/widget/cards/cards-fr.ts";
import { sentences as nl } from "../../shared/locale/widget/cards/cards-nl.ts";
import { sentences as sv } from "../../shared/locale/widget/cards/cards-sv.ts";
import { DOCUMENT_KINDS, DOCUMENT_STATUSES, REFUSAL_REASONS } from "../../shared/vocabulary.ts";

const KEYS = Object.keys(en) as (keyof typeof en)[];
const holesOf = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(Object.entries({ en, nl, de, fr, sv }))(
  "cards in %s",
  (_, catalogue: Record<keyof typeof en, string>) => {
    it("[UX1.8] have every sentence, short and calm, with the same holes as English", () => {
      for (const key of KEYS) {
        expect(catalogue[key].trim(), key).not.toBe("");
        expect(catalogue[key], key).not.toContain("!");
        expect(holesOf(catalogue[key]), key).toEqual(holesOf(en[key]));
        for (const sentence of catalogue[key].split(/[.?]\s/)) {
          expect(sentence.split(/\s+/).length, `${key}: ${sentence}`).toBeLessThanOrEqual(15);
        }
      }
    });
  },
);

it("[UX1.3] every document, its state and the reason of a refusal have a name on the card", () => {
  const names = [
    ...DOCUMENT_KINDS.map((kind) => `kind.${kind}`),
    ...DOCUMENT_STATUSES.map((status) => `status.${status}`),
    ...REFUSAL_REASONS.map((reason) => `reason.${reason}`),
  ];
  expect(names.filter((name) => !(name in en))).toEqual([]);
});
