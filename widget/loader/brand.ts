/**
 * The brand's data in its loader. The server replaces the name `__BALIE_BRAND__`, which stands once in the built file,
 * with one JSON object of this shape: at most 400 bytes for two languages (UX 2).
 */
import type { LoaderLabels } from "../../shared/locale/loader.ts";

export interface BrandData {
  /** Brand id as in the path of its frame. */
  readonly id: string;
  /** Origin of the chat, such as `https://chat.example`. */
  readonly origin: string;
  /** Accent and the text on it, each light and dark with a comma between; checked for contrast by the server. */
  readonly colors: readonly [accent: string, onAccent: string];
  readonly position: "left" | "right";
  /** By language; the first is the default. */
  readonly labels: Readonly<Record<string, LoaderLabels>>;
}

declare const __BALIE_BRAND__: BrandData;

export const BRAND: BrandData = __BALIE_BRAND__;
