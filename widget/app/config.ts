/**
 * What the server tells the frame about the brand: JSON in `<meta name="balie-config" content="…">`, put where the
 * document has `<!--balie-config-->`. No inline script, no further request.
 */
import type { Contact, HelplineCard } from "../../shared/protocol-events.ts";
import { LANGUAGES, type Language } from "../../shared/vocabulary.ts";

export interface FrameConfig {
  readonly brand: string;
  readonly brandName: string;
  /** The first that suits the player is used; the default where none does. */
  readonly languages: readonly Language[];
  readonly defaultLanguage: Language;
  /** `#rrggbb`; adjusted at boot where the contrast is too low. Null: Balie's own. */
  readonly accent: { readonly light: string; readonly dark: string } | null;
  /** Null hides the privacy line. */
  readonly privacyUrl: string | null;
  /** How else to reach the casino when chat does not work. */
  readonly contact: { readonly phone: string | null; readonly email: string | null };
  /** Of the brand's first country, so that "Help with gambling" works without a connection. */
  readonly helplines: HelplineCard;
  /** Origins of pages that may hold the frame: the only ones whose handshake is accepted. */
  readonly parentOrigins: readonly string[];
}

/** Null when it is not of this shape: the frame then says that chat does not work. */
export function parseConfig(json: string | null | undefined): FrameConfig | null {
  try {
    const given: unknown = JSON.parse(json ?? "");
    return isConfig(given) ? given : null;
  } catch {
    return null;
  }
}

function isConfig(given: unknown): given is FrameConfig {
  return (
    isRecord(given) &&
    isText(given["brand"]) &&
    isText(given["brandName"]) &&
    isList(given["languages"], isLanguage) &&
    isLanguage(given["defaultLanguage"]) &&
    (given["accent"] === null ||
      (isRecord(given["accent"]) && isColor(given["accent"]["light"]) && isColor(given["accent"]["dark"]))) &&
    (given["privacyUrl"] === null || isHttps(given["privacyUrl"])) &&
    isRecord(given["contact"]) &&
    isTextOrNull(given["contact"]["phone"]) &&
    isTextOrNull(given["contact"]["email"]) &&
    isHelplines(given["helplines"]) &&
    isList(given["parentOrigins"], isText)
  );
}

function isHelplines(given: unknown): given is HelplineCard {
  return (
    isRecord(given) &&
    isList(given["crisis"], isContact) &&
    isList(given["gambling"], isContact) &&
    isText(given["emergency"])
  );
}

function isContact(given: unknown): given is Contact {
  return (
    isRecord(given) &&
    isText(given["name"]) &&
    isText(given["number"]) &&
    isText(given["dial"]) &&
    isTextOrNull(given["chatUrl"])
  );
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null;
}

function isList<Item>(given: unknown, isItem: (item: unknown) => item is Item): given is readonly Item[] {
  return Array.isArray(given) && given.every(isItem);
}

const isText = (given: unknown): given is string => typeof given === "string";
const isTextOrNull = (given: unknown): given is string | null => given === null || isText(given);
const isLanguage = (given: unknown): given is Language => LANGUAGES.some((language) => language === given);
const isColor = (given: unknown): given is string => isText(given) && /^#[0-9a-f]{6}$/i.test(given);
/** `http:` is for a casino on the developer's own machine. */
const isHttps = (given: unknown): given is string => isText(given) && /^https?:\/\//.test(given);
