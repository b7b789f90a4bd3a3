import { describe, expect, it } from "vitest";
import { parseConfig } from "../../widget/app/config.ts";
import { contrast, readableAccent } from "../../widget/app/theme.ts";
import { HELPLINES } from "./support/states.ts";

const GOOD = {
  brand: "oranje",
  brandName: "Casino Oranje",
  languages: ["nl", "en"],
  defaultLanguage: "nl",
  accent: { light: "#0b5c7a", dark: "#6cc4e4" },
  privacyUrl: "https://casino.example/privacy",
  kycUploadUrl: "https://casino.example/verify",
  contact: { phone: "020 123", email: null },
  helplines: HELPLINES,
  parentOrigins: ["https://casino.example"],
};

describe("frame config", () => {
  it("[T4] is taken as the server wrote it", () => {
    expect(parseConfig(JSON.stringify(GOOD))).toEqual(GOOD);
    expect(parseConfig(JSON.stringify({ ...GOOD, accent: null, privacyUrl: null }))).not.toBeNull();
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
    ["accent", { light: "red", dark: "#6cc4e4" }],
    ["accent", { light: "#0b5c7a;}", dark: "#6cc4e4" }],
    ["privacyUrl", "javascript:alert(1)"],
    ["contact", null],
    ["contact", { phone: 1, email: null }],
    ["helplines", { ...HELPLINES, crisis: [{}] }],
    ["parentOrigins", [null]],
  ])("[T4] a wrong %s gives null", (name, value) => {
    expect(parseConfig(JSON.stringify({ ...GOOD, [name]: value }))).toBeNull();
  });
});

describe("accent", () => {
  it.each(["#ffcc00", "#ff0000", "#00ff88", "#ffffff", "#000000", "#777777", "#0b5c7a", "#6cc4e4"])(
    "[UX1.5] %s reads on both surfaces and carries readable text, in light and dark",
    (color) => {
      const light = readableAccent(color, "light");
      const dark = readableAccent(color, "dark");
      for (const surface of ["#ffffff", "#f3f6f8"]) {
        expect(contrast(light.accent, surface)).toBeGreaterThanOrEqual(4.5);
      }
      for (const surface of ["#12181d", "#1c252c"]) {
        expect(contrast(dark.accent, surface)).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(light.accent, light.onAccent)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dark.accent, dark.onAccent)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("[UX1.5] a readable accent stays as it is", () => {
    expect(readableAccent("#0B5C7A", "light")).toEqual({ accent: "#0b5c7a", onAccent: "#ffffff" });
  });
});
