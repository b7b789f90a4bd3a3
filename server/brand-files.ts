/** Files that come with the package and depend on the brands: helplines, and what browsers load. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HelplineCard } from "../shared/protocol-events.ts";
import type { Log } from "./app/log.ts";
import { brandAssets } from "./brand-assets.ts";
import type { Config } from "./config.ts";
import { cardFor, type Helplines, missingFor, parseHelplines, staleEntries } from "./core/care/helplines.ts";
import { type Assets, readAssets } from "./http/assets.ts";
import { packageRoot } from "./package-root.ts";
import { StartError } from "./start-error.ts";

export type HelplineSource = (type: HelplineCard["type"], country: string) => HelplineCard | null;

/** The dated data file. Throws StartError where it cannot be used. */
export function readHelplines(): Helplines {
  const parsed = parseHelplines(
    JSON.parse(readFileSync(join(packageRoot(), "server/core/care/helplines.json"), "utf8")),
  );
  if ("errors" in parsed) {
    throw new StartError(`helplines.json: ${parsed.errors.join("; ")}`);
  }
  return parsed.helplines;
}

/** C3: a country of a brand without helplines ends the start; unconfirmed ones are shown and warned of. */
export function loadHelplines(
  config: Config,
  log: Log,
): (type: HelplineCard["type"], country: string) => HelplineCard | null {
  const helplines = readHelplines();
  const missing = missingFor(
    helplines,
    config.brands.flatMap((brand) => brand.countries),
  );
  if (missing.length > 0) {
    throw new StartError(
      `helplines.json has no complete entry for ${missing.join(", ")}: add a crisis line, a gambling line and the emergency number, or take the country out of the brand`,
    );
  }
  const stale = staleEntries(helplines, Date.now()).filter((entry) =>
    config.brands.some((brand) => brand.countries.includes(entry.country)),
  );
  if (stale.length > 0) {
    log.warn(
      { staleCount: stale.length, countries: [...new Set(stale.map((entry) => entry.country))] },
      "helplines were not confirmed in the last 90 days: check each at its source",
    );
  }
  return (type, country) => cardFor(helplines, { country, type });
}

export function loadAssets(config: Config, helplines: HelplineSource): Assets {
  const built = join(packageRoot(), "dist");
  const folders = {
    loaderFile: join(built, "widget/loader/balie.js"),
    frame: join(built, "widget/app"),
    console: join(built, "console"),
  };
  const brands = config.brands.map((brand) => {
    const card = helplines("safer_gambling", brand.defaultCountry);
    if (card === null) {
      throw new StartError(`helplines.json has nothing for ${brand.defaultCountry}`);
    }
    return brandAssets(brand, config.publicUrl, card);
  });
  return readAssets(folders, brands);
}
