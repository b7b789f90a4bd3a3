/** What the widget says later, in Swedish: fetched once the chat is usable. */
import { sentences as help } from "../help/help-sv.ts";
import { sentences as more } from "../more/more-sv.ts";

export const sentences = { ...help, ...more };
