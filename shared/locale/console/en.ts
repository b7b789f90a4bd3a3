/** All of the console's sentences in English. */
import { sentences as conversation } from "./conversation/en.ts";
import { sentences as desk } from "./desk/en.ts";

export const en = { ...desk, ...conversation };
