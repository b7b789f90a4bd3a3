import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesUnder, readText, type SourceFile, sourceFiles } from "./support/files.ts";

const SHIPPED = ["shared", "server", "widget", "console", "examples"];
const HELPLINES = "server/core/care/helplines.json";
const LINE_LIMIT = 300;
/** Data: one flat catalogue per language and app, as long as the app has texts; the bot's packs. */
const DATA = /^(shared\/locale|server\/core\/bot\/packs)\//;
/** A brand's own number, in examples of a configuration. */
const CONFIG_EXAMPLE = /^server\/config-examples\.ts$/;
/** Shorter numbers (112, 113) are also years, prices and counts: those are looked for behind a verb only. */
const SHORTEST_DIALLED = 5;

/** International, or a trunk code followed by groups. Dots and slashes would also match dates, sizes and rates. */
const NUMBER = /\+\d{2}[ -]?\d[\d -]{6,}|\b0\d{2,3}[ -]\d[\d -]{4,}/g;
const CALLED = /\b(?:bel|bellen|call|ring|dial|ruf|anrufen|appelez|ring)\s+\d{3,}/gi;

describe("[S14] the repository", () => {
  it("[S14] no file of code is longer than 300 lines", () => {
    const folders = [...SHIPPED, "tests"];
    const long = folders
      .flatMap(sourceFiles)
      .filter((file) => !DATA.test(file.path))
      .filter((file) => readFileSync(file.absolute, "utf8").split("\n").length - 1 > LINE_LIMIT);
    expect(long.map((file) => file.path)).toEqual([]);
  });

  it("[S14] no phone number stands outside helplines.json", () => {
    const found = shippedTexts().flatMap((file) =>
      numbersIn(withoutComments(file)).map((one) => `${file.path}: ${one}`),
    );
    expect(found).toEqual([]);
  });

  it("[S14] a pure layer asks no clock for the date", () => {
    const found = ["shared", "server/core", "server/app"]
      .flatMap(sourceFiles)
      .filter((file) => /\bnew Date\(\s*\)|(?<!new )\bDate\(/.test(withoutComments(file)));
    expect(found.map((file) => file.path)).toEqual([]);
  });

  it("[S14] every npm command that the README and the docs name exists", () => {
    const scripts = Object.keys(JSON.parse(readText("package.json")).scripts);
    const pages = filesUnder("").filter((file) => /^(README|CHANGELOG|SECURITY)\.md$|^docs\/.*\.md$/.test(file.path));
    const named = pages.flatMap((file) =>
      [
        ...readFileSync(file.absolute, "utf8").matchAll(
          /npm (?:run (?:--silent )?|(?=test\b|start\b))([a-z][a-z:-]*)/g,
        ),
      ].map((found) => `${file.path}: ${found[1]}`),
    );
    expect(named.filter((one) => !scripts.includes(one.split(": ")[1] ?? ""))).toEqual([]);
  });
});

function shippedTexts(): readonly SourceFile[] {
  return SHIPPED.flatMap(filesUnder).filter(
    (file) => /\.(ts|tsx|js|json|html)$/.test(file.path) && file.path !== HELPLINES && !CONFIG_EXAMPLE.test(file.path),
  );
}

function numbersIn(text: string): readonly string[] {
  const dialled = helplineNumbers().filter((number) => text.includes(number));
  const shaped = [...text.matchAll(NUMBER), ...text.matchAll(CALLED)].map(([found]) => found.trim());
  return [...new Set([...dialled, ...shaped])];
}

/** Every value of the data file that is dialled, in the spelling in which it stands there. */
function helplineNumbers(): readonly string[] {
  return [...readText(HELPLINES).matchAll(/"([\d][\d -]+)"/g)]
    .map((found) => found[1] ?? "")
    .filter((one) => one.replace(/\D/g, "").length >= SHORTEST_DIALLED && !/^\d{4}-\d{2}-\d{2}$/.test(one));
}

function withoutComments(file: SourceFile): string {
  return readFileSync(file.absolute, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*/gm, "");
}
