/** The packs that ship. */
import type { Pack } from "../pack.ts";
import { english } from "./en/pack.ts";
import { dutch } from "./nl/pack.ts";
import { swedish } from "./sv/pack.ts";

export const packs: readonly Pack[] = [dutch, english, swedish];
