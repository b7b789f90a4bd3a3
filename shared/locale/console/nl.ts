/** All of the console's sentences in Dutch. */
import { sentences as conversation } from "./conversation/nl.ts";
import { sentences as desk } from "./desk/nl.ts";
import type { en } from "./en.ts";

export const nl: Readonly<Record<keyof typeof en, string>> = { ...desk, ...conversation };
