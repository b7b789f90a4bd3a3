/** What the widget says later, in English: fetched once the chat is usable. */
import { sentences as help } from "../help/help-en.ts";
import { sentences as more } from "../more/more-en.ts";

export const sentences = { ...help, ...more };
