/** The packs that ship. */
import type { Pack } from "../pack.ts";
import { german } from "./de/pack.ts";
import { english } from "./en/pack.ts";
import { french } from "./fr/pack.ts";
import { dutch } from "./nl/pack.ts";
import { swedish } from "./sv/pack.ts";

export const packs: readonly Pack[] = [dutch, english, german, french, swedish];
