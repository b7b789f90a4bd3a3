import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MaskContext, maskText } from "../../../shared/mask.ts";
import { maskSplit } from "../../../shared/mask-split.ts";

describe("what is hidden", () => {
  it.each<[string, string, string, MaskContext?]>([
    ["[M1] a card keeps its last four", "kaart 4111 1111 1111 1111 aub", "kaart [card ••1111] aub"],
    ["[M1] every card of a text", "4111111111111111 en 5500005555555559", "[card ••1111] en [card ••5559]"],
    ["[M1] a card in a longer row of numbers", "12 4111 1111 1111 1111 12/27", "12 [card ••1111] 12/27"],
    ["[M2] a CVV behind its card", "4111111111111111 12/27 123", "[card ••1111] 12/27 [removed]"],
    ["[M2] amounts after a card stay", "4111111111111111: € 500, 250 euro", "[card ••1111]: € 500, 250 euro"],
    ["[M3] a CVV in the next message", "123", "[removed]", { previousText: "[card ••1111]" }],
    [
      "[M3] an amount in the next message stays",
      "ik stortte 250 euro",
      "ik stortte 250 euro",
      { previousText: "[card ••1111]" },
    ],
    ["[M4] a BSN with its word", "bsn 123456782", "bsn [removed]"],
    ["[M4] a BSN of eight digits", "bsn 10000008", "bsn [removed]"],
    ["[M4] the same digits without the word stay", "kenmerk 123456782", "kenmerk 123456782"],
    ["[M4] a number that fails the 11-test stays", "bsn 123456789", "bsn 123456789"],
    ["[M5] an IBAN", "nl91 abna 0417 1643 00", "[IBAN NL••4300]"],
    ["[M5] an IBAN with a wrong digit stays", "NL92ABNA0417164300", "NL92ABNA0417164300"],
    [
      "[M6] a passport's lines",
      "P<NLDDE<BRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<<\nSPECI20142NLD6503101F2403096999999990<<<<<84",
      "[removed]\n[removed]",
    ],
    ["[M7] a passport number", "Mijn paspoortnummer is NW12B4K67.", "Mijn paspoortnummer is [removed]."],
    ["[M7] a driving licence", "driving licence: 5123456789", "driving licence: [removed]"],
    ["[M7] a Belgian identity card", "identiteitskaart 592-1234567-12", "identiteitskaart [removed]"],
    ["[M7] a German one", "Personalausweis Nr. L01X00T47", "Personalausweis Nr. [removed]"],
    ["[M7] a Swedish one", "körkort nummer 19801112", "körkort nummer [removed]"],
    ["[M7] a French one", "carte d'identité n° 880692310285", "carte d'identité n° [removed]"],
    ["[M8] a password", "mijn wachtwoord is Welkom01!", "mijn wachtwoord is [removed]"],
    ["[M8] a password after a colon", "mot de passe : soleil", "mot de passe : [removed]"],
    [
      "[M8] talk about a password stays",
      "my password is wrong since 12-11-2026",
      "my password is wrong since 12-11-2026",
    ],
    ["[M9] a PIN", "min pin är 1234", "min pin är [removed]"],
    ["[M9] a code from a text message", "sms-code 123 456", "sms-code [removed]"],
    [
      "[M9] other codes stay",
      "bonus code 12345, foutcode: 4031, postcode 1234 AB",
      "bonus code 12345, foutcode: 4031, postcode 1234 AB",
    ],
    ["[M11] a label stays", "[card ••1111] [IBAN NL••4300] [removed]", "[card ••1111] [IBAN NL••4300] [removed]"],
    [
      "[M11] everything around stays as written",
      "Ｈállo\u200b ４１１１１１１１１１１１１１１１ 👍🏽 ½",
      "Ｈállo\u200b [card ••1111] 👍🏽 ½",
    ],
  ])("%s", (_title, text, masked, context) => {
    expect(maskText(text, context).text).toBe(masked);
  });

  it("[M11] says what was hidden, each kind once", () => {
    expect(maskText("bsn 123456782, 4111111111111111, 5500005555555559 cvv 123").masked).toEqual([
      "bsn",
      "card",
      "cvv",
    ]);
  });
});

describe("a number in two messages", () => {
  it("[M10] is hidden in both", () => {
    expect(maskSplit({ text: "card 4111 1111 first", at: 0 }, "then 1111 1111 12/27 123 ok", 120_000)).toEqual({
      previousText: "card [removed] first",
      text: "then [card ••1111] 12/27 [removed] ok",
      masked: ["card", "cvv"],
    });
  });

  it.each<[string, { text: string; at: number } | null, string, number]>([
    ["later than two minutes", { text: "4111 1111", at: 0 }, "1111 1111", 120_001],
    ["without a message before", null, "4111 1111", 0],
    ["that is no card", { text: "4111 1111", at: 0 }, "1111 1112", 1],
    ["that is whole in the second one", { text: "ik stortte 50", at: 0 }, "4111 1111 1111 1111", 1],
    ["too far from the break", { text: "4111 1111 is what it says on the front side", at: 0 }, "1111 1111", 1],
  ])("[M10] is not looked for %s", (_title, previous, text, at) => {
    expect(maskSplit(previous, text, at)).toBeNull();
  });
});

const pieces = fc.constantFrom(
  "4111 1111 1111 1111",
  "4111111111111111",
  "5500",
  "0000",
  " ",
  "-",
  ",",
  "€",
  "123",
  "1234",
  "12/27",
  "cvv",
  "NL91ABNA0417164300",
  "bsn",
  "123456782",
  "passport",
  "NW12B4K67",
  "password:",
  "hunter2",
  "code is",
  "123456",
  "pin",
  "[card ••1111]",
  "[removed]",
  "[card ••",
  "\u200b",
  "４１",
  "½",
  "é",
  "P<NLD<<",
  "\ud83d",
  "on the back",
  "+",
  "\u0001",
  "\u0002",
  "[IBAN NL••4300]",
  "]",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join("")),
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(" ")),
);

describe("properties", () => {
  it("[M11] masking is idempotent and never throws", () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(null, "bsn", "cvv"), (text, previousText, askedFor) => {
        const once = maskText(text, { previousText, askedFor });
        expect(maskText(once.text, { previousText, askedFor }).text).toBe(once.text);
        expect(once.text === text || once.masked.length > 0).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it("[M10] splitting never throws and leaves nothing to mask", () => {
    fc.assert(
      fc.property(anyText, anyText, (previous, text) => {
        const split = maskSplit({ text: previous, at: 0 }, text, 1);
        expect(split === null || maskText(split.text).text === split.text).toBe(true);
      }),
    );
  });

  it.each([
    "1",
    "1 ",
    "4111 1111 1111 1111 ",
    "4111111111111111",
    "a1",
    "nl91 ",
    "123 cvv ",
    "<",
    "<1",
    "4 1",
    "code 123456 ",
    "bsn 123456782 ",
    "cvv \u0301",
    "password 1 ",
    "passport: ",
    "passport is 1 ",
    "pin is is ",
    "1,",
    "1   ",
    "code is:",
    "\u200b1",
  ])("[M12] 8,000 characters of %j are masked like a few, and masked once", (unit) => {
    const once = maskText(unit.repeat(Math.ceil(8_000 / unit.length))).text;
    expect(maskText(once).text).toBe(once);
  });
});
