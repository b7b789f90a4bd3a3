import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LOADER_LABELS } from "../../shared/locale/loader.ts";
import { createTranslator } from "../../shared/locale/translate.ts";
import { de } from "../../shared/locale/widget/de.ts";
import { en, type WidgetKey } from "../../shared/locale/widget/en.ts";
import { fr } from "../../shared/locale/widget/fr.ts";
import { nl } from "../../shared/locale/widget/nl.ts";
import { sv } from "../../shared/locale/widget/sv.ts";
import { MASK_KINDS } from "../../shared/vocabulary.ts";

const CATALOGUES = { en, nl, de, fr, sv };
const KEYS = Object.keys(en) as WidgetKey[];
const APP = join(import.meta.dirname, "../../widget/app");
const source = (readdirSync(APP, { recursive: true }) as string[])
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(APP, name), "utf8"))
  .join("\n");
const holesOf = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(Object.entries(CATALOGUES))("catalogue %s", (language, catalogue) => {
  it("[UX1.8] has every key, and no other", () => {
    expect(Object.keys(catalogue).sort()).toEqual([...KEYS].sort());
  });

  it("[UX1.8] has no empty sentence and the same holes as English", () => {
    for (const key of KEYS) {
      expect(catalogue[key].trim(), key).not.toBe("");
      expect(holesOf(catalogue[key]), key).toEqual(holesOf(en[key]));
    }
  });

  it("[UX1.8] has each plural form that a count in a chat can take", () => {
    const rules = new Intl.PluralRules(language);
    const forms = new Set(Array.from({ length: 10_000 }, (_, count) => rules.select(count)));
    for (const base of KEYS.filter((key) => key.endsWith(".other")).map((key) => key.slice(0, -".other".length))) {
      for (const form of forms) {
        expect(Object.keys(catalogue), `${base}.${form}`).toContain(`${base}.${form}`);
      }
    }
  });

  it("[UX1.8] keeps sentences short and calm", () => {
    for (const key of KEYS) {
      expect(catalogue[key], key).not.toContain("!");
      for (const sentence of catalogue[key].split(/[.?]\s/)) {
        expect(sentence.split(/\s+/).length, `${key}: ${sentence}`).toBeLessThanOrEqual(15);
      }
    }
  });
});

describe("keys", () => {
  it("[UX1.8] every key is used in the app", () => {
    const families = [
      /^(.+)\.(one|other)$/,
      /^(line\.closed)\.\w+$/,
      /^(guard)\.\w+$/,
      /^(state)\.\w+$/,
      /^(net)\.\w+$/,
      /^(?:end|leave)\.(title|body|no|yes)$/,
    ];
    const isUsed = (key: string): boolean => {
      const family = families.map((pattern) => pattern.exec(key)?.[1]).find((base) => base !== undefined);
      return (
        source.includes(`"${key}"`) ||
        (family !== undefined &&
          (source.includes(`"${family}"`) || source.includes(`\`${family}.`) || source.includes(`}.${family}\``)))
      );
    };
    expect(KEYS.filter((key) => !isUsed(key))).toEqual([]);
  });

  it("[UX1.8] every kind of private data has a name", () => {
    expect(MASK_KINDS.filter((kind) => !(`guard.${kind}` in en))).toEqual([]);
  });

  it("[UX3.8] the names that tests look for are exact", () => {
    expect([en["strip.person"], nl["strip.person"]]).toEqual(["Talk to a person", "Praat met een medewerker"]);
    expect([en["compose.label"], nl["compose.label"]]).toEqual(["Your message", "Je bericht"]);
    expect([en.conversation, nl.conversation]).toEqual(["Conversation", "Gesprek"]);
    expect([LOADER_LABELS.en?.[0], LOADER_LABELS.nl?.[0]]).toEqual([
      "Chat with customer service",
      "Chat met de klantenservice",
    ]);
  });
});

describe("translator", () => {
  const zone = "Europe/Amsterdam";
  const now = Date.UTC(2027, 4, 12, 12, 0);

  it("[UX1.8] fills holes, formats numbers and leaves an unknown hole alone", () => {
    const words = createTranslator("nl", { a: "{n} van {m}, {x}" });
    expect(words.t("a", { n: 1234, m: "tien" })).toBe("1.234 van tien, {x}");
    expect(createTranslator("nl", { a: "{toString}" }).t("a", {})).toBe("{toString}");
  });

  it("[UX1.8] chooses the plural form", () => {
    const words = createTranslator("en", en);
    expect(words.plural("queue.nopred", 1)).toContain("is 1 person");
    expect(words.plural("queue.nopred", 2)).toContain("are 2 people");
  });

  it("[UX1.8] says today, tomorrow, a weekday, then a date", () => {
    const words = createTranslator("nl", nl, zone);
    expect(words.moment(now + 3_600_000, now)).toBe("15:00");
    expect(words.moment(now + 24 * 3_600_000, now)).toBe("morgen 14:00");
    expect(words.moment(now + 72 * 3_600_000, now)).toBe("zaterdag 14:00");
    expect(words.moment(now + 10 * 24 * 3_600_000, now)).toBe("22 mei 14:00");
    expect(words.day(now, now)).toBe("Vandaag");
    expect(words.day(now - 3 * 24 * 3_600_000, now)).toBe("Zondag 9 mei");
  });

  it("[UX1.8] counts days on the player's calendar, not in hours", () => {
    const words = createTranslator("en", en, zone);
    const lateEvening = Date.UTC(2027, 4, 12, 21, 30);
    expect(words.moment(lateEvening + 3_600_000, lateEvening)).toBe("tomorrow 00:30");
  });
});
