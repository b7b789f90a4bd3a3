import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  cardFor,
  type Helplines,
  missingFor,
  parseHelplines,
  staleEntries,
} from "../../../server/core/care/helplines.ts";

const json: unknown = JSON.parse(
  readFileSync(new URL("../../../server/core/care/helplines.json", import.meta.url), "utf8"),
);
const COUNTRIES = ["NL", "BE", "GB", "IE", "DE", "AT", "FR", "SE", "MT"];
const DAY = 24 * 60 * 60_000;

function shipped(): Helplines {
  const parsed = parseHelplines(json);
  if ("errors" in parsed) {
    throw new Error(parsed.errors.join("\n"));
  }
  return parsed.helplines;
}

describe("the shipped file", () => {
  it("[C3] covers all nine countries with crisis, gambling and emergency", () => {
    expect(missingFor(shipped(), COUNTRIES)).toEqual([]);
    expect(Object.keys(shipped().emergency).sort()).toEqual([...COUNTRIES].sort());
  });

  it("[C3] is shipped unverified, and says so for every entry", () => {
    expect(staleEntries(shipped(), Date.now())).toEqual(shipped().contacts);
  });

  it("[C3] dials what it shows", () => {
    for (const { number, dial } of shipped().contacts) {
      expect(dial).toBe(number.replace(/\D/g, ""));
    }
  });
});

describe("reading", () => {
  const [entry] = shipped().contacts;
  const withEntry = (fields: object) => parseHelplines({ emergency: {}, contacts: [{ ...entry, ...fields }] });

  it.each<[string, object, string]>([
    ["a country name", { country: "Netherlands" }, "contacts.0.country: must be two capital letters, such as NL"],
    ["blanks in the dialled number", { dial: "1 2" }, "contacts.0.dial: must be digits only, such as 112"],
    ["a script as chat link", { chatUrl: "javascript:alert(1)" }, "contacts.0.chatUrl: must be an https address"],
    ["a wrong day", { verifiedOn: "31-05-2026" }, "contacts.0.verifiedOn: must be a day such as 2026-05-31"],
  ])("[C3] %s is refused with its place", (_what, fields, error) => {
    expect(withEntry(fields)).toEqual({ errors: [error] });
  });

  it("[C3] unknown keys and other shapes are refused", () => {
    expect(withEntry({ phone: "x" })).toHaveProperty("errors");
    for (const wrong of [null, [], "x", {}]) {
      expect(parseHelplines(wrong)).toHaveProperty("errors");
    }
  });
});

describe("cards", () => {
  it.each(COUNTRIES)("[C3] the cards of %s show every contact of the country, in the order of the file", (country) => {
    const helplines = shipped();
    for (const type of ["crisis", "safer_gambling"] as const) {
      const card = cardFor(helplines, { country, type });
      const numbers = helplines.contacts.filter((one) => one.country === country).map((one) => one.number);
      expect([...(card?.crisis ?? []), ...(card?.gambling ?? [])].map((one) => one.number)).toEqual(numbers);
      expect(card).toMatchObject({ type, country, emergency: helplines.emergency[country] });
    }
  });

  it("[C3] a contact without a name is called by its number", () => {
    const nameless = shipped().contacts.filter((one) => one.name === null);
    expect(nameless.length).toBeGreaterThan(0);
    for (const { country, number } of nameless) {
      const card = cardFor(shipped(), { country, type: "crisis" });
      expect([...(card?.crisis ?? []), ...(card?.gambling ?? [])]).toContainEqual(
        expect.objectContaining({ name: number, number }),
      );
    }
  });

  it("[C3] an unknown country has no card and is missing", () => {
    for (const country of ["XX", "constructor"]) {
      expect(cardFor(shipped(), { country, type: "crisis" })).toBeNull();
      expect(missingFor(shipped(), ["NL", country, country])).toEqual([country]);
    }
  });

  it("[C3] a country without one of the kinds is missing", () => {
    const helplines = shipped();
    const contacts = helplines.contacts.filter((one) => one.country !== "NL" || one.kind === "crisis");
    expect(missingFor({ ...helplines, contacts }, COUNTRIES)).toEqual(["NL"]);
    expect(missingFor({ ...helplines, emergency: {} }, ["SE"])).toEqual(["SE"]);
  });
});

describe("dates", () => {
  const now = Date.parse("2026-06-01T12:00:00Z");
  const checked = (days: number) => new Date(now - days * DAY).toISOString().slice(0, 10);

  it.each<[string, string | null, boolean]>([
    ["unconfirmed", null, true],
    ["checked today", checked(0), false],
    ["checked 89 days ago", checked(89), false],
    ["checked 91 days ago", checked(91), true],
    ["checked next week", checked(-7), true],
  ])("[C3] an entry %s is stale: %s", (_what, verifiedOn, isStale) => {
    const helplines = shipped();
    const contacts = helplines.contacts.slice(0, 1).map((one) => ({ ...one, verifiedOn }));
    expect(staleEntries({ ...helplines, contacts }, now).length > 0).toBe(isStale);
  });
});
