import { localeOf, type Params, type Words } from "./words.ts";

/** Keys of which the catalogue has one sentence per plural form: `messages.one`, `messages.other`. */
export type PluralBase<Key extends string> = Key extends `${infer Base}.other` ? Base : never;

/** Of a key with one sentence per plural form, the one for this count; `{n}` in it is the count. */
export function plural<Key extends string>(
  words: Words<Key>,
  base: PluralBase<Key>,
  count: number,
  params?: Params,
): string {
  const say = (form: string): string => words.t(`${base}.${form}` as Key, { n: count, ...params });
  return say(new Intl.PluralRules(localeOf(words.language)).select(count)) || say("other");
}
