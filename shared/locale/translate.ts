/** Sentences, plurals, numbers and times of one language in one. */
import { type Calendar, createCalendar } from "./calendar.ts";
import { type PluralBase, plural } from "./plural.ts";
import { createWords, localeOf, type Params, type Words } from "./words.ts";

export interface Translator<Key extends string> extends Words<Key>, Calendar {
  plural(base: PluralBase<Key>, count: number, params?: Params): string;
  number(value: number): string;
}

export function createTranslator<Key extends string>(
  language: string,
  catalogue: Readonly<Record<Key, string>>,
  timeZone?: string,
): Translator<Key> {
  const words = createWords(language, catalogue, timeZone);
  const numbers = new Intl.NumberFormat(localeOf(language));
  return {
    ...words,
    ...createCalendar(language, timeZone),
    plural: (base, count, params) => plural(words, base, count, params),
    number: (value) => numbers.format(value),
  };
}
