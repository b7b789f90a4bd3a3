/** What the widget says later, in German: fetched once the chat is usable. */
import { sentences as help } from "../help/help-de.ts";
import { sentences as more } from "../more/more-de.ts";

export const sentences = { ...help, ...more };
