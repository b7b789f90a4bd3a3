/** Sentences, plurals, numbers and times of one language. A catalogue is flat: key -> sentence with `{names}`. */

export type Params = Readonly<Record<string, string | number>>;
/** Keys of which the catalogue has one sentence per plural form: `messages.one`, `messages.other`. */
export type PluralBase<Key extends string> = Key extends `${infer Base}.other` ? Base : never;

export interface Translator<Key extends string> {
  readonly language: string;
  t(key: Key, params?: Params): string;
  plural(base: PluralBase<Key>, count: number, params?: Params): string;
  number(value: number): string;
  /** `14:02` in the reader's zone. */
  time(at: number): string;
  /** `Today`, `Yesterday`, `Monday 3 May`. */
  day(at: number, now: number): string;
  /** `14:00`, `tomorrow 09:00`, `Monday 09:00`, `3 May 09:00`: as short as it can be without doubt. */
  moment(at: number, now: number): string;
}

/** Where the bare language would give another country's habits. */
const REGIONS: Readonly<Record<string, string>> = { en: "en-GB" };
const DAY_MS = 86_400_000;

export function createTranslator<Key extends string>(
  language: string,
  catalogue: Readonly<Record<Key, string>>,
  timeZone?: string,
): Translator<Key> {
  const locale = REGIONS[language] ?? language;
  const zone = timeZone === undefined ? {} : { timeZone };
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const days = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", ...zone });
  const format = (at: number, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, ...zone }).format(at);
  /** Days on the reader's calendar, however long the hours between. */
  const daysBetween = (at: number, now: number): number => {
    const date = (value: number): number => {
      const [year = 0, month = 1, day = 1] = new Intl.DateTimeFormat("sv", zone).format(value).split("-").map(Number);
      return Date.UTC(year, month - 1, day);
    };
    return Math.round((date(at) - date(now)) / DAY_MS);
  };
  const fill = (sentence: string, params: Params): string =>
    sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : whole;
      return typeof value === "number" ? numbers.format(value) : String(value);
    });
  const sentences: Readonly<Record<string, string>> = catalogue;

  return {
    language,
    t: (key, params = {}) => fill(catalogue[key] ?? "", params),
    plural: (base, count, params = {}) =>
      fill(sentences[`${base}.${plurals.select(count)}`] ?? sentences[`${base}.other`] ?? base, {
        n: count,
        ...params,
      }),
    number: (value) => numbers.format(value),
    time: (at) => clock.format(at),
    day(at, now) {
      const distance = daysBetween(at, now);
      const name =
        distance >= -1 && distance <= 1
          ? days.format(distance, "day")
          : format(at, { weekday: "long", day: "numeric", month: "long" });
      return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
    },
    moment(at, now) {
      const distance = daysBetween(at, now);
      if (distance === 0) {
        return clock.format(at);
      }
      const isNear = distance > 0 && distance < 7;
      const name =
        distance === 1
          ? days.format(1, "day")
          : format(at, isNear ? { weekday: "long" } : { day: "numeric", month: "long" });
      return `${name} ${clock.format(at)}`;
    },
  };
}
