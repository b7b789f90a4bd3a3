/** All groups of the widget's sentences, found by their folders: one that is added is held to the same. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../shared/vocabulary.ts";
import { pseudo } from "./support/pseudo.ts";

const ROOT = join(import.meta.dirname, "../..");
const LOCALES = join(ROOT, "shared/locale/widget");
const APP = join(ROOT, "widget/app");

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));

const source = filesIn(APP, /\.tsx?$/)
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

type Catalogue = Readonly<Record<string, string>>;
/** `later` only puts groups together. */
const groups = readdirSync(LOCALES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "later")
  .map(({ name }) => name);

async function catalogue(group: string, language: string): Promise<Catalogue> {
  const name = readdirSync(join(LOCALES, group)).find((file) => new RegExp(`(^|-)${language}\\.ts$`).test(file));
  if (name === undefined) {
    throw new Error(`${group} has no ${language}`);
  }
  return (await import(pathToFileURL(join(LOCALES, group, name)).href)).sentences;
}

const holesOf = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** As a literal, as a plural's base, or as a template that begins or ends like it. */
function isUsed(key: string): boolean {
  const base = key.replace(/\.(zero|one|two|few|many|other)$/, "");
  const dots = [...key].flatMap((letter, index) => (letter === "." ? [index] : []));
  return (
    [key, base].some((name) => source.includes(`"${name}"`)) ||
    dots.some((at) => source.includes(`\`${key.slice(0, at + 1)}\${`) || source.includes(`}${key.slice(at)}\``))
  );
}

describe.each(groups)("sentences of the group %s", (group) => {
  it("[UX1.8] are there in all languages: the same keys, the same holes, nothing empty", async () => {
    const english = await catalogue(group, "en");
    for (const language of LANGUAGES) {
      const other = await catalogue(group, language);
      expect(Object.keys(other).sort(), language).toEqual(Object.keys(english).sort());
      for (const [key, sentence] of Object.entries(other)) {
        expect(sentence.trim(), `${language} ${key}`).not.toBe("");
        expect(holesOf(sentence), `${language} ${key}`).toEqual(holesOf(english[key] ?? ""));
      }
    }
  });

  it("[UX1.8] are all used", async () => {
    expect(Object.keys(await catalogue(group, "en")).filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe("languages that nobody speaks", () => {
  it("[UX1.8] keep their holes, are longer by 40 % or isolate what is put in, and change nothing twice", () => {
    const sentence = "You are number {n} of {all}.";
    const [accented, mirrored] = [pseudo("xa", sentence), pseudo("ar", sentence)];
    expect(holesOf(accented)).toEqual(["all", "n"]);
    expect(accented.length).toBeGreaterThanOrEqual(sentence.length * 1.4);
    expect(mirrored).toMatch(/\u2068\{n\}\u2069.*\u2068\{all\}\u2069/);
    expect([pseudo("xa", accented), pseudo("ar", mirrored)]).toEqual([accented, mirrored]);
  });
});

it("[UX1.8] styles know no left and right, only start and end", () => {
  const physical =
    /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|left|right|float)\s*:|text-align:\s*(?:left|right)/gm;
  const found = filesIn(APP, /\.css$/).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(physical)].map(([text]) => `${basename(file)}: ${text.trim()}`),
  );
  expect(found).toEqual([]);
  // Of four values the second is the right side and the fourth the left one.
  const sides = /(?:margin|padding|inset|border-width):\s*\S+ (\S+) \S+ (\S+);/g;
  const uneven = filesIn(APP, /\.css$/).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(sides)].filter(([, right, left]) => right !== left).map(([text]) => text),
  );
  expect(uneven).toEqual([]);
});
