/** What the widget says later, in Dutch: fetched once the chat is usable. */
import { sentences as help } from "../help/help-nl.ts";
import { sentences as more } from "../more/more-nl.ts";

export const sentences = { ...help, ...more };
