/** What the widget says later, in French: fetched once the chat is usable. */
import { sentences as help } from "../help/help-fr.ts";
import { sentences as more } from "../more/more-fr.ts";

export const sentences = { ...help, ...more };
