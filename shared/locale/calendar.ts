import { localeOf, zoneOf } from "./words.ts";

/** Days on the reader's calendar, however long the hours between. */
export interface Calendar {
  /** `Today`, `Yesterday`, `Monday 3 May`. */
  day(at: number, now: number): string;
  /** `14:00`, `tomorrow 09:00`, `Monday 09:00`, `3 May 09:00`: as short as it can be without doubt. */
  moment(at: number, now: number): string;
}

const DAY_MS = 86_400_000;

export function createCalendar(language: string, timeZone?: string): Calendar {
  const locale = localeOf(language);
  const zone = zoneOf(timeZone);
  const days = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const format = (at: number, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, ...zone }).format(at);
  const clock = (at: number): string => format(at, { hour: "2-digit", minute: "2-digit" });
  const daysBetween = (at: number, now: number): number => {
    const date = (value: number): number => {
      const [year = 0, month = 1, day = 1] = new Intl.DateTimeFormat("sv", zone).format(value).split("-").map(Number);
      return Date.UTC(year, month - 1, day);
    };
    return Math.round((date(at) - date(now)) / DAY_MS);
  };
  return {
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
        return clock(at);
      }
      const isNear = distance > 0 && distance < 7;
      const name =
        distance === 1
          ? days.format(1, "day")
          : format(at, isNear ? { weekday: "long" } : { day: "numeric", month: "long" });
      return `${name} ${clock(at)}`;
    },
  };
}
