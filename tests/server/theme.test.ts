import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../server/config.ts";
import { COLOR_TOKENS, type Theme, themeSchema } from "../../server/config-theme.ts";
import { contrast } from "../../server/contrast.ts";
import { lookOf, OWN, type Palette } from "../../server/theme.ts";
import { VALID } from "../config/cases.ts";

const theme = (given: object = {}): Theme => themeSchema.parse(given);
const APP = join(import.meta.dirname, "../../widget/app");
const sheets = ["styles/layout.css", "later/talk.css", "later/help.css"]
  .map((file) => readFileSync(join(APP, file), "utf8"))
  .join("\n");

/** `#fff` as `#FFFFFF`. */
const long = (color: string): string =>
  (color.length === 4 ? `#${[...color.slice(1)].map((digit) => digit + digit).join("")}` : color).toUpperCase();

function expectReadable({ surface, surface2, ...on }: Palette): void {
  for (const under of [surface, surface2]) {
    for (const color of [on.text, on.text2, on.accent]) expect(contrast(color, under)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(on.border, under)).toBeGreaterThanOrEqual(3);
  }
  for (const [color, under] of [
    [on.onAccent, on.accent],
    [on.danger, on.dangerBg],
    [on.danger, surface],
    [on.warn, on.warnBg],
    [on.ok, on.okBg],
  ] as const) {
    expect(contrast(color, under)).toBeGreaterThanOrEqual(4.5);
  }
}

describe("Balie's own look", () => {
  it("[UX1.5] is the same in the style sheets and here, reads in both schemes, and needs nothing in the frame", () => {
    for (const [key, token] of Object.entries({ ...COLOR_TOKENS, accent: "accent" })) {
      const [, light = "", dark = ""] =
        new RegExp(`--balie-${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(sheets) ?? [];
      const name = key as keyof Palette;
      expect([long(light), long(dark)], token).toEqual([OWN.light[name], OWN.dark[name]]);
    }
    const look = lookOf({ accent: null, theme: theme() });
    expect([look.tokens, look.moved]).toEqual([{}, []]);
    expectReadable(look.palettes.light);
    expectReadable(look.palettes.dark);
  });
});

describe("a brand's look", () => {
  it("[UX1.5] carries every colour, type and radius that is set, and only those", () => {
    const given = theme({
      light: { surface: "#FFFDF5", okBg: "#E0F5E8" },
      font: "Inter, system-ui",
      fontSize: 17,
      radius: 4,
    });
    expect(lookOf({ accent: null, theme: given }).tokens).toEqual({
      surface: "light-dark(#FFFDF5, #12181D)",
      "ok-bg": "light-dark(#E0F5E8, #10301D)",
      font: "Inter, system-ui",
      "font-size": "17px",
      radius: "4px",
    });
  });

  it("[UX1.5] an accent that could not be read is moved, and told", () => {
    const look = lookOf({ accent: { light: "#FFE08A", dark: "#6CC4E4" }, theme: theme() });
    const { accent } = look.palettes.light;
    expect(accent).not.toBe("#FFE08A");
    expect(look.moved).toContain(`the light accent was moved to ${accent} so that it can be read`);
  });

  it("[P9] reads in both schemes whatever colours are chosen", () => {
    const color = fc
      .integer({ min: 0, max: 0xff_ff_ff })
      .map((value) => `#${value.toString(16).padStart(6, "0").toUpperCase()}`);
    const colors = fc.record(Object.fromEntries(Object.keys(COLOR_TOKENS).map((name) => [name, color])), {
      requiredKeys: [],
    });
    const accent = fc.option(fc.record({ light: color, dark: color }));
    fc.assert(
      fc.property(colors, colors, accent, (light, dark, chosen) => {
        const { palettes } = lookOf({ accent: chosen, theme: theme({ light, dark }) });
        expectReadable(palettes.light);
        expectReadable(palettes.dark);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

describe("the key theme", () => {
  const withTheme = (text: string) => VALID.replace("    openingHours: always\n", `    theme: ${text}\n`);

  it.each([
    ["{ fontSize: 12 }", "fontSize"],
    ["{ launcherSize: 20 }", "launcherSize"],
    ["{ font: 'x; background: url(//a)' }", "font"],
    ["{ light: { surface: white } }", "surface"],
    ["{ light: { care: '#FF0000' } }", "care"],
    ["{ focusRing: none }", "focusRing"],
  ])("[UX1.5] refuses %s: small sizes, code, and what protects players", (text, key) => {
    expect(() => parseConfig(withTheme(text), "balie.yaml", {})).toThrow(new RegExp(key));
  });
});
