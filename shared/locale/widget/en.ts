/** All of the widget's sentences in English. Its keys are the list every other language must have. */
import { sentences as core } from "./core/en.ts";
import { sentences as help } from "./help/help-en.ts";
import { sentences as more } from "./more/more-en.ts";

export const en = { ...core, ...help, ...more };

export type WidgetKey = keyof typeof en;
export type WidgetCatalogue = Readonly<Record<WidgetKey, string>>;
