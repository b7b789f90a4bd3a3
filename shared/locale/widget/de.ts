/** All of the widget's sentences in German. */
import { sentences as core } from "./core/de.ts";
import type { WidgetCatalogue } from "./en.ts";
import { sentences as help } from "./help/help-de.ts";
import { sentences as more } from "./more/more-de.ts";

export const de: WidgetCatalogue = { ...core, ...help, ...more };
