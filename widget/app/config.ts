/**
 * What the server tells the frame about the brand: JSON in `<meta name="balie-config" content="…">`, put where the
 * document has `<!--balie-config-->`. No inline script, no further request.
 */
import type { HelplineCard } from "../../shared/protocol-events.ts";
import { LANGUAGES, type Language } from "../../shared/vocabulary.ts";

export interface FrameConfig {
  readonly brand: string;
  readonly brandName: string;
  /** The first that suits the player is used; the default where none does. */
  readonly languages: readonly Language[];
  readonly defaultLanguage: Language;
  /** Custom properties of the frame without `--balie-`, where the brand has its own: checked for contrast by the server. */
  readonly theme: Readonly<Record<string, string>>;
  /** For the browser's log, where a colour of the brand could not be read and was moved. */
  readonly themeWarning: string | null;
  /** Null hides the privacy line. */
  readonly privacyUrl: string | null;
  /** The casino's page for documents; null: none is named. */
  readonly kycUploadUrl: string | null;
  /** How else to reach the casino when chat does not work. */
  readonly contact: { readonly phone: string | null; readonly email: string | null };
  /** Of the brand's first country, so that "Help with gambling" works without a connection. */
  readonly helplines: HelplineCard;
  /** Origins of pages that may hold the frame: the only ones whose handshake is accepted. */
  readonly parentOrigins: readonly string[];
}

type Check = (given: unknown) => boolean;

const text: Check = (given) => typeof given === "string";
const matching =
  (pattern: RegExp): Check =>
  (given) =>
    text(given) && pattern.test(given as string);
const orNull =
  (check: Check): Check =>
  (given) =>
    given === null || check(given);
const list =
  (check: Check): Check =>
  (given) =>
    Array.isArray(given) && given.every(check);
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (given) =>
    typeof given === "object" &&
    given !== null &&
    Object.entries(fields).every(([name, check]) => check((given as Record<string, unknown>)[name]));

const language: Check = (given) => LANGUAGES.some((known) => known === given);
/** Colours, sizes and names of fonts: no address, nothing that ends a declaration. */
const tokens: Check = (given) => Object.values(Object(given)).every(matching(/^[\w\s#,"'()-]+$/));
const contacts = list(shape({ name: text, number: text, dial: text, chatUrl: orNull(text) }));
const isConfig = shape({
  brand: text,
  brandName: text,
  languages: list(language),
  defaultLanguage: language,
  theme: tokens,
  themeWarning: orNull(text),
  /** `http:` is for a casino on the developer's own machine. */
  privacyUrl: orNull(matching(/^https?:\/\//)),
  kycUploadUrl: orNull(matching(/^https?:\/\//)),
  contact: shape({ phone: orNull(text), email: orNull(text) }),
  helplines: shape({ crisis: contacts, gambling: contacts, emergency: text }),
  parentOrigins: list(text),
});

/** Null when it is not of this shape: the frame then says that chat does not work. */
export function parseConfig(json: string | null | undefined): FrameConfig | null {
  try {
    const given = JSON.parse(json ?? "");
    return isConfig(given) ? given : null;
  } catch {
    return null;
  }
}
