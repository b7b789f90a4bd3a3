/** All of the widget's sentences in Swedish. */
import { sentences as core } from "./core/sv.ts";
import type { WidgetCatalogue } from "./en.ts";
import { sentences as help } from "./help/help-sv.ts";
import { sentences as more } from "./more/more-sv.ts";

export const sv: WidgetCatalogue = { ...core, ...help, ...more };
