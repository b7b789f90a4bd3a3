/** What of a brand's config reaches browsers: baked into its loader, and put into its frame document. */
import { LOADER_LABELS, type LoaderLabels } from "../shared/locale/loader.ts";
import type { HelplineCard } from "../shared/protocol-events.ts";
import type { Config } from "./config.ts";
import { onColor, readableAccent } from "./contrast.ts";
import type { BrandAssets } from "./http/assets.ts";

type Brand = Config["brands"][number];

const ACCENT = { light: "#0B5C7A", dark: "#6CC4E4" };

export function brandAssets(brand: Brand, publicUrl: string, helplines: HelplineCard): BrandAssets {
  const { id, name, languages, defaultLanguage, accent, position, privacyUrl, contact, origins, facts } = brand;
  const { light, dark } = accent ?? ACCENT;
  const ordered = [defaultLanguage, ...languages.filter((language) => language !== defaultLanguage)];
  return {
    brandId: id,
    origins,
    loaderData: {
      id,
      origin: publicUrl,
      colors: [`${light},${dark}`, `${onColor(light)},${onColor(dark)}`],
      position,
      labels: Object.fromEntries(
        ordered.flatMap((language) => {
          const labels = LOADER_LABELS[language];
          return labels === undefined ? [] : [[language, withContact(labels, contact.phone ?? contact.email)]];
        }),
      ),
    },
    frameConfig: {
      brand: id,
      brandName: name,
      languages,
      defaultLanguage,
      ...frameAccent(accent),
      privacyUrl,
      kycUploadUrl: facts.kycUploadUrl,
      contact,
      helplines,
      parentOrigins: origins,
    },
  };
}

/** Where the chat cannot be loaded, the loader says how else to reach the casino. */
function withContact([open, title, unread, close, down]: LoaderLabels, contact: string | null): LoaderLabels {
  return [open, title, unread, close, contact === null ? down : `${down} ${contact}`];
}

/** Of the chat itself, where the accent is also a colour of text: light, on light, dark, on dark; and what was moved. */
function frameAccent(wanted: Brand["accent"]): object {
  if (wanted === null) {
    return { accent: null, accentWarning: null };
  }
  const schemes = (["light", "dark"] as const).map((scheme) => ({
    scheme,
    wanted: wanted[scheme].toUpperCase(),
    color: readableAccent(wanted[scheme], scheme),
  }));
  const moved = schemes
    .filter(({ wanted, color }) => color !== wanted)
    .map(({ scheme, color }) => `the ${scheme} accent was moved to ${color} so that it can be read`);
  return {
    accent: schemes.flatMap(({ color }) => [color, onColor(color)]),
    accentWarning: moved[0] === undefined ? null : `Balie: ${moved.join("; ")}`,
  };
}
