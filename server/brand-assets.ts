/** What of a brand's config reaches browsers: baked into its loader, and put into its frame document. */
import { LOADER_LABELS, type LoaderLabels } from "../shared/locale/loader.ts";
import type { HelplineCard } from "../shared/protocol-events.ts";
import type { Config } from "./config.ts";
import { contrast, ENOUGH, onColor } from "./contrast.ts";
import type { BrandAssets } from "./http/assets.ts";
import { lookOf, OWN } from "./theme.ts";

type Brand = Config["brands"][number];

/** As in loader.css: launcher, panel, the gap between them, and what stays free above. */
const LAUNCHER_PX = 56;
const PANEL_PX = 704;
const GAP_PX = 12;
const EDGE_PX = 16;

export function brandAssets(brand: Brand, publicUrl: string, helplines: HelplineCard): BrandAssets {
  const { id, name, languages, defaultLanguage, privacyUrl, contact, origins, facts } = brand;
  const ordered = [defaultLanguage, ...languages.filter((language) => language !== defaultLanguage)];
  const { tokens, moved } = lookOf(brand);
  return {
    brandId: id,
    origins,
    loaderData: {
      id,
      origin: publicUrl,
      css: loaderCss(brand),
      look: loaderLook(brand),
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
      theme: tokens,
      themeWarning: moved[0] === undefined ? null : `Balie: ${moved.join("; ")}`,
      privacyUrl,
      kycUploadUrl: facts.kycUploadUrl,
      contact,
      helplines,
      parentOrigins: origins,
    },
  };
}

/** Where the chat cannot be loaded, the loader says how else to reach the casino. A title like the name is not said twice. */
function withContact([open, title, unread, close, down]: LoaderLabels, contact: string | null): LoaderLabels {
  return [open, title === open ? "" : title, unread, close, contact === null ? down : `${down} ${contact}`];
}

/** Colours and sizes of launcher and panel, after the loader's own style: only what is not in it. */
function loaderCss({ accent, theme }: Brand): string {
  const { light, dark } = accent ?? { light: OWN.light.accent, dark: OWN.dark.accent };
  const on = (scheme: "light" | "dark", color: string): string => {
    const wanted = theme[scheme].onAccent;
    return wanted !== undefined && contrast(wanted, color) >= ENOUGH ? wanted : onColor(color);
  };
  const colors = `--a:light-dark(${light},${dark});--o:light-dark(${on("light", light)},${on("dark", dark)})`;
  const { launcherSize: size = LAUNCHER_PX, panelWidth, panelHeight } = theme;
  const launcher =
    size === LAUNCHER_PX
      ? ""
      : `button{width:${size}px;height:${size}px;border-radius:${size / 2}px}dialog{margin-bottom:${size + GAP_PX}px}`;
  const width = panelWidth === undefined ? "" : `dialog{width:min(${panelWidth}px,100vw - 40px)}`;
  const height =
    panelHeight === undefined && launcher === ""
      ? ""
      : `dialog{height:min(${panelHeight ?? PANEL_PX}px,100dvh - ${size + GAP_PX + EDGE_PX}px - var(--y))}`;
  return `:host{${colors}}${launcher}${width}${height}`;
}

/** What the page may set in other ways (`data-*`), in the loader's spelling. */
function loaderLook({ position, theme }: Brand): Readonly<Record<string, string>> {
  const { offsetX, offsetY, mobileTop, z } = theme;
  const given = Object.entries({ offsetX, offsetY, mobileTop, z }).filter(([, value]) => value !== undefined);
  return { position, ...Object.fromEntries(given.map(([name, value]) => [name, `${value}`])) };
}
