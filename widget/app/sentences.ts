import type { Translator } from "../../shared/locale/translate.ts";
import type { WidgetKey } from "../../shared/locale/widget/en.ts";
import type * as later from "./later/sentences.ts";

export type Words = Translator<WidgetKey>;
/** What is said of lines and queue; undefined while it is on its way. */
export type Sentences = Pick<typeof later, "lineText" | "queueText"> | undefined;
