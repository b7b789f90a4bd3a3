/** What of a brand's config reaches browsers: baked into its loader, and put into its frame document. */
import { LOADER_LABELS } from "../shared/locale/loader.ts";
import type { HelplineCard } from "../shared/protocol-events.ts";
import type { Config } from "./config.ts";
import type { BrandAssets } from "./http/assets.ts";

type Brand = Config["brands"][number];

const ACCENT = { light: "#0B5C7A", dark: "#6CC4E4" };
const WHITE = "#FFFFFF";
const INK = "#06222D";

export function brandAssets(brand: Brand, publicUrl: string, helplines: HelplineCard): BrandAssets {
  const { id, name, languages, defaultLanguage, accent, position, privacyUrl, contact, origins } = brand;
  const { light, dark } = accent ?? ACCENT;
  const ordered = [defaultLanguage, ...languages.filter((language) => language !== defaultLanguage)];
  return {
    brandId: id,
    origins,
    loaderData: {
      id,
      origin: publicUrl,
      colors: [light, onColor(light), dark, onColor(dark)],
      position,
      labels: Object.fromEntries(
        ordered.flatMap((language) =>
          LOADER_LABELS[language] === undefined ? [] : [[language, LOADER_LABELS[language]]],
        ),
      ),
      contact: contact.phone ?? contact.email,
    },
    frameConfig: {
      brand: id,
      brandName: name,
      languages,
      defaultLanguage,
      accent,
      privacyUrl,
      contact,
      helplines,
      parentOrigins: origins,
    },
  };
}

/** White or ink, whichever stands out more on this colour (WCAG relative luminance). */
function onColor(color: string): string {
  const contrast = (other: string) => {
    const [lighter = 0, darker = 0] = [luminance(color), luminance(other)].sort((a, b) => b - a);
    return (lighter + 0.05) / (darker + 0.05);
  };
  return contrast(WHITE) >= contrast(INK) ? WHITE : INK;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
