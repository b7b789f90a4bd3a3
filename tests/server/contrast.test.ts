import { describe, expect, it } from "vitest";
import { contrast, mix, onColor, readable } from "../../server/contrast.ts";

const SURFACES = { light: ["#FFFFFF", "#F3F6F8"], dark: ["#12181D", "#1C252C"] } as const;

describe("a colour of text", () => {
  it.each(["#ffcc00", "#ff0000", "#00ff88", "#ffffff", "#000000", "#777777", "#0b5c7a", "#6cc4e4"])(
    "[UX1.5] %s reads on both surfaces and carries readable text, in light and dark",
    (color) => {
      for (const surfaces of Object.values(SURFACES)) {
        const found = readable(color, () => surfaces, 4.5);
        for (const surface of surfaces) expect(contrast(found, surface)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(found, onColor(found))).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it("[UX1.5] that reads stays as it is", () => {
    expect(readable("#0b5c7a", () => SURFACES.light, 4.5)).toBe("#0B5C7A");
  });
});

it("[UX1.5] a mixture lies between its two colours", () => {
  expect([mix("#000000", "#FFFFFF", 0.5), mix("#102030", "#FFFFFF", 0)]).toEqual(["#808080", "#102030"]);
});
