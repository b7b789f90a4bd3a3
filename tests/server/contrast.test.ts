import { describe, expect, it } from "vitest";
import { contrast, onColor, readableAccent } from "../../server/contrast.ts";

describe("accent", () => {
  it.each(["#ffcc00", "#ff0000", "#00ff88", "#ffffff", "#000000", "#777777", "#0b5c7a", "#6cc4e4"])(
    "[UX1.5] %s reads on both surfaces and carries readable text, in light and dark",
    (color) => {
      const [light, dark] = [readableAccent(color, "light"), readableAccent(color, "dark")];
      for (const surface of ["#ffffff", "#f3f6f8"]) {
        expect(contrast(light, surface)).toBeGreaterThanOrEqual(4.5);
      }
      for (const surface of ["#12181d", "#1c252c"]) {
        expect(contrast(dark, surface)).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(light, onColor(light))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dark, onColor(dark))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("[UX1.5] a readable accent stays as it is", () => {
    expect(readableAccent("#0b5c7a", "light")).toBe("#0B5C7A");
  });
});
