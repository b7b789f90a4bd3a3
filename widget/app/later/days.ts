/** Days of the language on screen. */
import { type Calendar, createCalendar } from "../../../shared/locale/calendar.ts";
import type { Words } from "../sentences.ts";

/** Made once for each language: formats are slow to make. */
const calendars = new Map<string, Calendar>();

function calendarOf({ language }: Words): Calendar {
  const calendar = calendars.get(language) ?? createCalendar(language);
  calendars.set(language, calendar);
  return calendar;
}

export const dayOf = (words: Words, at: number, now: number): string => calendarOf(words).day(at, now);
export const momentOf = (words: Words, at: number, now: number): string => calendarOf(words).moment(at, now);
