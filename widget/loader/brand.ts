/**
 * The brand's data in its loader. The server replaces the name `__BALIE_BRAND__`, which stands once in the built file,
 * with one JSON object of this shape: 400 bytes for two languages and one accent (UX 2).
 */
import type { LoaderLabels } from "../../shared/locale/loader.ts";

export interface BrandData {
  /** Brand id as in the path of its frame. */
  readonly id: string;
  /** Origin of the chat, such as `https://chat.example`. */
  readonly origin: string;
  /** After the loader's own style: `--a` (accent) and `--o` (on it) of both schemes, and sizes that are the brand's own. */
  readonly css: string;
  /** Settings that the page may change: position, and offsets, strip and layer where the brand has its own. */
  readonly look: Readonly<Record<string, string>>;
  /** By language; the first is the default. */
  readonly labels: Readonly<Record<string, LoaderLabels>>;
}

declare const __BALIE_BRAND__: BrandData;

export const BRAND: BrandData = __BALIE_BRAND__;
