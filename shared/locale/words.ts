/** Sentences of one language. A catalogue is flat: key -> sentence with `{names}`. */

export type Params = Readonly<Record<string, string | number>>;

export interface Words<Key extends string> {
  readonly language: string;
  t(key: Key, params?: Params): string;
  /** `14:02` in the reader's zone. */
  time(at: number): string;
}

/** The bare language would give another country's habits. */
export const localeOf = (language: string): string => (language === "en" ? "en-GB" : language);
export const zoneOf = (timeZone: string | undefined): { readonly timeZone?: string } =>
  timeZone === undefined ? {} : { timeZone };

/** A sentence that is not in the catalogue is empty. */
export function createWords<Key extends string>(
  language: string,
  catalogue: Readonly<Record<Key, string>>,
  timeZone?: string,
): Words<Key> {
  const locale = localeOf(language);
  const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", ...zoneOf(timeZone) });
  return {
    language,
    t: (key, params = {}) =>
      (catalogue[key] ?? "").replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = Object.hasOwn(params, name) ? params[name] : whole;
        return typeof value === "number" ? value.toLocaleString(locale) : `${value}`;
      }),
    time: (at) => clock.format(at),
  };
}
