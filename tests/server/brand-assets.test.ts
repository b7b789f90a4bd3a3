import { describe, expect, it } from "vitest";
import { brandAssets } from "../../server/brand-assets.ts";
import { parseConfig } from "../../server/config.ts";
import { parseConfig as parseFrameConfig } from "../../widget/app/config.ts";
import { configText } from "../support/balie-config.ts";
import { HELPLINES } from "../widget/support/states.ts";

const [brand] = parseConfig(configText(4000, {}), "balie.config.json", {}).brands;
const frameOf = (accent: { readonly light: string; readonly dark: string } | null) => {
  if (brand === undefined) {
    throw new Error("the config has a brand");
  }
  const { frameConfig } = brandAssets({ ...brand, accent }, "http://localhost:4000", HELPLINES);
  return parseFrameConfig(JSON.stringify(frameConfig));
};

describe("what a frame is told of its brand", () => {
  it("[T4] is of the shape that the frame takes, with and without an accent", () => {
    expect(frameOf(null)).toMatchObject({ brand: "demo", accent: null, accentWarning: null });
    expect(frameOf({ light: "#0B5C7A", dark: "#6CC4E4" })).toMatchObject({
      accent: ["#0B5C7A", "#FFFFFF", "#6CC4E4", "#06222D"],
      accentWarning: null,
    });
  });

  it("[UX1.5] an accent that could not be read is moved, and the browser's log says so", () => {
    const frame = frameOf({ light: "#FFE08A", dark: "#6CC4E4" });
    expect(frame?.accent?.[0]).not.toBe("#FFE08A");
    expect(frame?.accentWarning).toBe(
      `Balie: the light accent was moved to ${frame?.accent?.[0]} so that it can be read`,
    );
  });
});
