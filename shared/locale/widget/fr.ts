/** All of the widget's sentences in French. */
import { sentences as core } from "./core/fr.ts";
import type { WidgetCatalogue } from "./en.ts";
import { sentences as help } from "./help/help-fr.ts";
import { sentences as more } from "./more/more-fr.ts";

export const fr: WidgetCatalogue = { ...core, ...help, ...more };
