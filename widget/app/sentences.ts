import type { WidgetKey } from "../../shared/locale/widget/en.ts";
import type { Words as WordsOf } from "../../shared/locale/words.ts";

export type Words = WordsOf<WidgetKey>;
