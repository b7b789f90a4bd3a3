import { describe, expect, it } from "vitest";
import { isOpen, nextOpeningAt, type OpeningHours, WEEKDAYS } from "../../../server/core/queue/opening-hours.ts";

const at = (iso: string) => Date.parse(iso);
const everyDay = (...ranges: readonly (readonly [string, string])[]): OpeningHours["weekly"] =>
  Object.fromEntries(WEEKDAYS.map((day) => [day, ranges.map(([from, to]) => ({ from, to }))]));
const hours = (weekly: OpeningHours["weekly"], fields: Partial<OpeningHours> = {}): OpeningHours => ({
  timeZone: "Europe/Amsterdam",
  weekly,
  closedDates: [],
  ...fields,
});

describe("opening hours", () => {
  const office = hours({
    monday: [
      { from: "09:00", to: "12:00" },
      { from: "13:00", to: "17:30" },
    ],
    friday: [{ from: "20:00", to: "02:00" }],
  });

  // Monday 12 January 2026, UTC+1.
  it.each<[string, string, boolean]>([
    ["before", "2026-01-12T08:59:59+01:00", false],
    ["at the start", "2026-01-12T09:00:00+01:00", true],
    ["at the end", "2026-01-12T12:00:00+01:00", false],
    ["in the second range", "2026-01-12T13:00:00+01:00", true],
    ["before midnight", "2026-01-16T23:59:00+01:00", true],
    ["after midnight", "2026-01-17T01:59:00+01:00", true],
    ["at the end of the night", "2026-01-17T02:00:00+01:00", false],
    ["on a day without hours", "2026-01-18T10:00:00+01:00", false],
  ])("[Q19] %s (%s): %s", (_when, iso, open) => {
    expect(isOpen(office, at(iso))).toBe(open);
  });

  it("[Q19] a range of 00:00 to 24:00 is the whole day", () => {
    const always = hours(everyDay(["00:00", "24:00"]));
    for (let hour = 0; hour < 24 * 8; hour += 1) {
      expect(isOpen(always, at("2026-03-25T00:00:00Z") + hour * 3_600_000)).toBe(true);
    }
  });

  it("[Q23] the next opening is the next range, today or later", () => {
    expect(nextOpeningAt(office, at("2026-01-12T12:30:00+01:00"))).toBe(at("2026-01-12T13:00:00+01:00"));
    expect(nextOpeningAt(office, at("2026-01-12T18:00:00+01:00"))).toBe(at("2026-01-16T20:00:00+01:00"));
    expect(nextOpeningAt(office, at("2026-01-17T03:00:00+01:00"))).toBe(at("2026-01-19T09:00:00+01:00"));
    const open = at("2026-01-12T09:30:00+01:00");
    expect(nextOpeningAt(office, open)).toBe(open);
  });

  it("[Q23] a desk that never opens has no next opening", () => {
    expect(nextOpeningAt(hours({}), at("2026-01-12T09:00:00Z"))).toBeNull();
  });

  it("[Q20] on a closed date nothing begins, but the night before runs out", () => {
    const night = hours(everyDay(["18:00", "02:00"]), { closedDates: ["2026-12-25"] });
    expect(isOpen(night, at("2026-12-25T01:00:00+01:00"))).toBe(true);
    expect(isOpen(night, at("2026-12-25T20:00:00+01:00"))).toBe(false);
    expect(isOpen(night, at("2026-12-26T01:00:00+01:00"))).toBe(false);
    expect(nextOpeningAt(night, at("2026-12-25T20:00:00+01:00"))).toBe(at("2026-12-26T18:00:00+01:00"));
  });
});

describe("clock changes", () => {
  // Amsterdam: 29 March 2026 02:00 -> 03:00, 25 October 2026 03:00 -> 02:00. New York: 8 March, 1 November 2026.
  it.each<[string, string, readonly [string, string], string, string]>([
    [
      "[Q21] the day of the spring change opens at nine",
      "Europe/Amsterdam",
      ["09:00", "17:00"],
      "2026-03-29T07:00:00Z",
      "2026-03-29T15:00:00Z",
    ],
    [
      "[Q21] the day before it opens at nine too",
      "Europe/Amsterdam",
      ["09:00", "17:00"],
      "2026-03-28T08:00:00Z",
      "2026-03-28T16:00:00Z",
    ],
    [
      "[Q21] the day of the autumn change opens at nine",
      "Europe/Amsterdam",
      ["09:00", "17:00"],
      "2026-10-25T08:00:00Z",
      "2026-10-25T16:00:00Z",
    ],
    [
      "[Q22] a start that spring skips is the change",
      "Europe/Amsterdam",
      ["02:30", "05:00"],
      "2026-03-29T01:00:00Z",
      "2026-03-29T03:00:00Z",
    ],
    [
      "[Q22] an end that spring skips is the change",
      "Europe/Amsterdam",
      ["22:00", "02:30"],
      "2026-03-28T21:00:00Z",
      "2026-03-29T01:00:00Z",
    ],
    [
      "[Q22] a start shown twice in autumn is the first",
      "Europe/Amsterdam",
      ["02:30", "05:00"],
      "2026-10-25T00:30:00Z",
      "2026-10-25T04:00:00Z",
    ],
    [
      "[Q22] an end shown twice in autumn is the second",
      "Europe/Amsterdam",
      ["22:00", "02:30"],
      "2026-10-24T20:00:00Z",
      "2026-10-25T01:30:00Z",
    ],
    [
      "[Q21] west of Greenwich, spring",
      "America/New_York",
      ["09:00", "17:00"],
      "2026-03-08T13:00:00Z",
      "2026-03-08T21:00:00Z",
    ],
    [
      "[Q22] west of Greenwich, autumn",
      "America/New_York",
      ["20:00", "01:30"],
      "2026-11-01T00:00:00Z",
      "2026-11-01T06:30:00Z",
    ],
    ["[Q21] far east", "Pacific/Auckland", ["09:00", "17:00"], "2026-01-11T20:00:00Z", "2026-01-12T04:00:00Z"],
  ])("%s", (_title, timeZone, range, opens, closes) => {
    const desk = hours(everyDay(range), { timeZone });
    expect(isOpen(desk, at(opens) - 1)).toBe(false);
    expect(isOpen(desk, at(opens))).toBe(true);
    expect(isOpen(desk, at(closes) - 1)).toBe(true);
    expect(isOpen(desk, at(closes))).toBe(false);
    expect(nextOpeningAt(desk, at(opens) - 1)).toBe(at(opens));
  });

  it("[Q22] a range that spring swallows whole does not open", () => {
    const desk = hours({ sunday: [{ from: "02:10", to: "02:50" }] });
    const change = at("2026-03-29T01:00:00Z");
    expect(isOpen(desk, change)).toBe(false);
    expect(nextOpeningAt(desk, change)).toBe(at("2026-04-05T00:10:00Z"));
  });
});
