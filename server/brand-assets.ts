/** What of a brand's config reaches browsers: baked into its loader, and put into its frame document. */
import { LOADER_LABELS } from "../shared/locale/loader.ts";
import type { HelplineCard } from "../shared/protocol-events.ts";
import type { Config } from "./config.ts";
import { onColor, readableAccent } from "./contrast.ts";
import type { BrandAssets } from "./http/assets.ts";

type Brand = Config["brands"][number];

const ACCENT = { light: "#0B5C7A", dark: "#6CC4E4" };

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
      accent: accent && frameAccent(accent),
      privacyUrl,
      contact,
      helplines,
      parentOrigins: origins,
    },
  };
}

/** Of the chat itself, where the accent is also a colour of text: light, on light, dark, on dark. */
function frameAccent(accent: NonNullable<Brand["accent"]>): readonly string[] {
  return (["light", "dark"] as const).flatMap((scheme) => {
    const readable = readableAccent(accent[scheme], scheme);
    return [readable, onColor(readable)];
  });
}
