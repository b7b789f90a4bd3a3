import { describe, expect, it } from "vitest";
import { brandAssets } from "../../server/brand-assets.ts";
import { parseConfig } from "../../server/config.ts";
import { themeSchema } from "../../server/config-theme.ts";
import { parseConfig as parseFrameConfig } from "../../widget/app/config.ts";
import { configText } from "../support/balie-config.ts";
import { HELPLINES } from "../widget/support/states.ts";

const [brand] = parseConfig(configText(4000, {}), "balie.config.json", {}).brands;
type Look = Parameters<typeof themeSchema.parse>[0];
function assetsOf(accent: { readonly light: string; readonly dark: string } | null, look: Look = {}) {
  if (brand === undefined) {
    throw new Error("the config has a brand");
  }
  return brandAssets({ ...brand, accent, theme: themeSchema.parse(look) }, "http://localhost:4000", HELPLINES);
}
const frameOf = (...given: Parameters<typeof assetsOf>) =>
  parseFrameConfig(JSON.stringify(assetsOf(...given).frameConfig));

describe("what a frame is told of its brand", () => {
  it("[T4] is of the shape that the frame takes, with and without a look of its own", () => {
    expect(frameOf(null)).toMatchObject({ brand: "demo", theme: {}, themeWarning: null });
    expect(frameOf({ light: "#0A4D66", dark: "#6CC4E4" }, { radius: 6, font: "'Open Sans', serif" })).toMatchObject({
      theme: { accent: "light-dark(#0A4D66, #6CC4E4)", radius: "6px", font: "'Open Sans', serif" },
      themeWarning: null,
    });
  });

  it("[UX1.5] a colour that could not be read is moved, and the browser's log says so", () => {
    const frame = frameOf({ light: "#FFE08A", dark: "#6CC4E4" });
    expect(frame?.theme["accent"]).not.toContain("#FFE08A");
    expect(frame?.themeWarning).toMatch(/^Balie: the light accent was moved to #[0-9A-F]{6} so that it can be read/);
  });
});

describe("what a loader is told of its brand", () => {
  it("[UX2] is 400 bytes or less for two languages and an accent", () => {
    const { loaderData } = assetsOf({ light: "#0B5C7A", dark: "#6CC4E4" });
    expect(Buffer.byteLength(JSON.stringify(loaderData))).toBeLessThanOrEqual(400);
    expect(loaderData).toMatchObject({
      css: ":host{--a:light-dark(#0B5C7A,#6CC4E4);--o:light-dark(#FFFFFF,#06222D)}",
      look: { position: "right" },
    });
  });

  it("[UX1.5] has the sizes and places that are the brand's own, and no others", () => {
    const { loaderData } = assetsOf(null, { launcherSize: 64, panelWidth: 440, offsetX: 32, mobileTop: 48, z: 99 });
    const { css, look } = loaderData as { readonly css: string; readonly look: object };
    expect(look).toEqual({ position: "right", offsetX: "32", mobileTop: "48", z: "99" });
    expect(css).toContain("button{width:64px;height:64px;border-radius:32px}");
    expect(css).toContain("dialog{width:min(440px,100vw - 40px)}dialog{height:min(704px,100dvh - 92px - var(--y))}");
  });
});
