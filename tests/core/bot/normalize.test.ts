import { describe, expect, it } from "vitest";
import { fold, normalize } from "../../../server/core/bot/normalize.ts";
import { isOneSlip } from "../../../server/core/bot/spelling.ts";
import { ask } from "./support.ts";

const words = (text: string): readonly string[] => normalize(text).tokens.map((token) => token.text);
const kinds = (text: string): readonly string[] => normalize(text).tokens.map((token) => token.kind);

describe("normaliser", () => {
  it("[B1] case, diacritics, width and curly quotes fold away", () => {
    expect(fold("VÉRIFIËREN ｂｏｎｕｓ don’t")).toBe("verifieren bonus don't");
  });

  it("[B1] three or more of the same letter are two", () => {
    expect(words("heeeeelp pleeeease")).toEqual(["heelp", "pleease"]);
  });

  it("[B1] invisible characters inside a word do not split it", () => {
    expect(words("zelf\u200bmoord sui\u00adcide")).toEqual(["zelfmoord", "suicide"]);
  });

  it("[B1] letters written apart are one word", () => {
    expect(words("s u i c i d e")).toEqual(["suicide"]);
  });

  it.each([["sui­cide"], ["S U I C I D E"], ["ＳＵＩＣＩＤＥ"], ["suiciiiide"], ["sucide"]])(
    "[B1] %s is still read",
    (text) => {
      expect(ask(`thinking of ${text}`).priority).toBe("crisis");
    },
  );

  it("[B1] contractions with, without and around the apostrophe mean the same", () => {
    for (const text of ["I can't stop gambling", "I cant stop gambling", "I can t stop gambling"]) {
      expect(ask(text)).toMatchObject({ route: "human", topic: "distress" });
    }
  });

  it("[B2] emoji are words", () => {
    expect(words("ok 😭")).toEqual(["ok", "emojicry"]);
  });

  it("[B2] numbers have a kind", () => {
    expect(kinds("6 €50 50 euro 10k 12/05/2026 20:15")).toEqual([
      "number",
      "amount",
      "amount",
      "word",
      "amount",
      "date",
      "time",
    ]);
  });

  it("[B2] the end of a sentence leaves a gap, an ellipsis does not", () => {
    const gap = (text: string): number =>
      (normalize(text).tokens[1]?.position ?? 0) - (normalize(text).tokens[0]?.position ?? 0);
    expect(gap("yes. no")).toBeGreaterThan(1);
    expect(gap("yes... no")).toBe(1);
  });

  it("[B4] one slip is a letter too many, too few, wrong or two swapped; short words only forgive a swap", () => {
    expect(isOneSlip("witdrawal", "withdrawal")).toBe(true);
    expect(isOneSlip("withdrwaal", "withdrawal")).toBe(true);
    expect(isOneSlip("bouns", "bonus")).toBe(true);
    expect(isOneSlip("bones", "bonus")).toBe(false);
  });

  it("[B4] guessed spelling alone never makes a crisis", () => {
    expect(ask("suixide").priority).not.toBe("crisis");
  });

  it("[B5] Dutch compounds are read part by part", () => {
    expect(ask("wat is de uitbetalingstermijn", "nl").topic).toBe("payout");
    expect(ask("hoe zit het met bonusgeldvoorwaarden", "nl").topic).toBe("bonus");
  });
});
