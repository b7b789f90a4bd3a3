/** All of the widget's sentences in Dutch. */
import { sentences as core } from "./core/nl.ts";
import type { WidgetCatalogue } from "./en.ts";
import { sentences as help } from "./help/help-nl.ts";
import { sentences as more } from "./more/more-nl.ts";

export const nl: WidgetCatalogue = { ...core, ...help, ...more };
