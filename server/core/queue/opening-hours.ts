/** Opening hours on the wall clock of a time zone (SPEC.md Q19–Q24). The config is checked before it gets here. */

export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** `HH:MM` to `HH:MM`, 00:00 to 24:00; an end at or before its start is on the next day. */
export interface HourRange {
  readonly from: string;
  readonly to: string;
}

export interface OpeningHours {
  /** IANA name, such as `Europe/Amsterdam`. */
  readonly timeZone: string;
  /** A weekday left out is closed. */
  readonly weekly: { readonly [Day in Weekday]?: readonly HourRange[] | undefined };
  /** `YYYY-MM-DD`: no range begins on that day; one that began the evening before runs to its end. */
  readonly closedDates: readonly string[];
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Long enough to find a yearly opening; after that the answer is "never". */
const SEARCH_DAYS = 400;

export function isOpen(hours: OpeningHours, now: number): boolean {
  const today = localDay(hours.timeZone, now);
  return [today - 1, today].some((day) =>
    spansOf(hours, day).some((span) => span.opensAt <= now && now < span.closesAt),
  );
}

/** The next moment at which a range begins; `now` itself while open; null when there is none in over a year. */
export function nextOpeningAt(hours: OpeningHours, now: number): number | null {
  if (isOpen(hours, now)) {
    return now;
  }
  const today = localDay(hours.timeZone, now);
  for (let day = today; day <= today + SEARCH_DAYS; day += 1) {
    const openings = spansOf(hours, day)
      .map((span) => span.opensAt)
      .filter((opensAt) => opensAt > now);
    if (openings.length > 0) {
      return Math.min(...openings);
    }
  }
  return null;
}

interface Span {
  readonly opensAt: number;
  readonly closesAt: number;
}

/** The ranges that begin on a local day, as instants. Ranges that a clock change swallows whole are left out. */
function spansOf(hours: OpeningHours, day: number): readonly Span[] {
  const date = new Date(day * DAY_MS);
  const weekday = WEEKDAYS[date.getUTCDay()];
  const ranges = weekday === undefined ? [] : (hours.weekly[weekday] ?? []);
  if (ranges.length === 0 || hours.closedDates.includes(date.toISOString().slice(0, 10))) {
    return [];
  }
  return ranges
    .map(({ from, to }) => {
      const start = minutesOf(from);
      const end = minutesOf(to);
      const closes = end <= start ? end + 24 * 60 : end;
      return {
        opensAt: instantOf(hours.timeZone, day * DAY_MS + start * MINUTE_MS, "first"),
        closesAt: instantOf(hours.timeZone, day * DAY_MS + closes * MINUTE_MS, "last"),
      };
    })
    .filter((span) => span.opensAt < span.closesAt);
}

function minutesOf(time: string): number {
  const [hour, minute] = time.split(":");
  return Number(hour) * 60 + Number(minute);
}

/** Days since 1970-01-01 on the local calendar. */
function localDay(timeZone: string, instant: number): number {
  return Math.floor((instant + offsetAt(timeZone, instant)) / DAY_MS);
}

/**
 * The instant at which the wall clock shows `wall` (milliseconds as if the zone were UTC). A time shown twice in autumn
 * gives its first instant or its last; a time skipped in spring gives the instant of the change.
 */
function instantOf(timeZone: string, wall: number, which: "first" | "last"): number {
  const before = offsetAt(timeZone, wall - DAY_MS);
  const after = offsetAt(timeZone, wall + DAY_MS);
  const candidates = [wall - before, wall - after].filter((instant) => instant + offsetAt(timeZone, instant) === wall);
  if (candidates.length > 0) {
    return which === "first" ? Math.min(...candidates) : Math.max(...candidates);
  }
  return changeBetween(timeZone, wall - Math.max(before, after), wall - Math.min(before, after));
}

/** Binary search for the clock change after `low` and at or before `high`. */
function changeBetween(timeZone: string, low: number, high: number): number {
  const offset = offsetAt(timeZone, low);
  let [lower, upper] = [low, high];
  while (upper - lower > 1) {
    const middle = Math.floor((lower + upper) / 2);
    if (offsetAt(timeZone, middle) === offset) {
      lower = middle;
    } else {
      upper = middle;
    }
  }
  return upper;
}

/** Building a format costs far more than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** What the zone's wall clock is ahead of UTC. */
function offsetAt(timeZone: string, instant: number): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  formats.set(timeZone, format);
  const fields: { [Type in Intl.DateTimeFormatPartTypes]?: number } = {};
  for (const part of format.formatToParts(instant)) {
    fields[part.type] = Number(part.value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields;
  const wholeSecond = Math.floor(instant / 1_000) * 1_000;
  return Date.UTC(year, month - 1, day, hour, minute, second) - wholeSecond;
}
