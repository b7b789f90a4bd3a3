import { describe, expect, it } from "vitest";
import { parseConfig } from "../../widget/app/config.ts";
import { HELPLINES } from "./support/states.ts";

const GOOD = {
  brand: "oranje",
  brandName: "Casino Oranje",
  languages: ["nl", "en"],
  defaultLanguage: "nl",
  theme: { accent: "light-dark(#0B5C7A, #6CC4E4)", "font-size": "17px" },
  themeWarning: null,
  privacyUrl: "https://casino.example/privacy",
  kycUploadUrl: "https://casino.example/verify",
  contact: { phone: "020 123", email: null },
  helplines: HELPLINES,
  parentOrigins: ["https://casino.example"],
};

describe("frame config", () => {
  it("[T4] is taken as the server wrote it", () => {
    expect(parseConfig(JSON.stringify(GOOD))).toEqual(GOOD);
    expect(parseConfig(JSON.stringify({ ...GOOD, theme: {}, privacyUrl: null }))).not.toBeNull();
  });

  it.each([
    ["nothing", null],
    ["no JSON", "{"],
    ["null", "null"],
    ["a list", "[]"],
  ])("[T4] %s gives null", (_, json) => {
    expect(parseConfig(json)).toBeNull();
  });

  it.each([
    ["brand", 1],
    ["languages", ["nl", "xx"]],
    ["languages", "nl"],
    ["defaultLanguage", "xx"],
    ["theme", { surface: 1 }],
    ["theme", { surface: "#0B5C7A;}" }],
    ["theme", { surface: "url(//elsewhere.example)" }],
    ["privacyUrl", "javascript:alert(1)"],
    ["contact", null],
    ["contact", { phone: 1, email: null }],
    ["helplines", { ...HELPLINES, crisis: [{}] }],
    ["parentOrigins", [null]],
  ])("[T4] a wrong %s gives null", (name, value) => {
    expect(parseConfig(JSON.stringify({ ...GOOD, [name]: value }))).toBeNull();
  });
});
