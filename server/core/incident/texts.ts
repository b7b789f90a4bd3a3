/** Sentences on incidents that ship: texts to publish without writing any, and what the bot says around them. */
import type { IncidentTopic, Language } from "../../../shared/vocabulary.ts";
import type { IncidentText } from "./events.ts";
import type { KnownIncident } from "./state.ts";
import { de } from "./texts/de.ts";
import { en } from "./texts/en.ts";
import { fr } from "./texts/fr.ts";
import { nl } from "./texts/nl.ts";
import { sv } from "./texts/sv.ts";

export interface IncidentSentences {
  readonly next: string;
  readonly nothing: string;
  readonly news: string;
  readonly solved: string;
  /** Label of a button: at most 30 characters (UX 1.2). */
  readonly follow: string;
  readonly followed: string;
  readonly working: string;
  readonly what: Readonly<Record<IncidentTopic, readonly [whole: string, ofMethod: string]>>;
}

export const incidentTexts: Readonly<Record<Language, IncidentSentences>> = { nl, en, de, fr, sv };

export function templateOf(topic: IncidentTopic, method: string | null, language: Language): IncidentText {
  const { what, working } = incidentTexts[language];
  const [whole, ofMethod] = what[topic];
  return { what: method === null ? whole : ofMethod.replace("{method}", () => method.trim()), means: working };
}

export const solvedText = (what: string, language: Language): string =>
  incidentTexts[language].solved.replace("{what}", () => what);

/** What is known now: what, what it means, when more follows. A time that has passed is not promised again. */
export function statusText(incident: KnownIncident, language: Language, now: number, timeZone: string): string {
  const { texts, status, nextUpdateAt } = incident;
  const own = texts[language] ?? Object.values(texts)[0];
  const { next, news } = incidentTexts[language];
  const isPromised = status === "open" && nextUpdateAt > now;
  const parts = [
    incident.version > 1 && status === "open" ? news : "",
    own?.what,
    own?.means,
    isPromised ? next.replace("{time}", momentText(nextUpdateAt, language, now, timeZone)) : "",
  ];
  return parts.filter(Boolean).join(" ");
}

/** With the day unless it is today, and with the zone where the brand has not said which is its own. */
function momentText(at: number, language: Language, now: number, timeZone: string): string {
  const locale = language === "en" ? "en-GB" : language;
  const dayOf = (moment: number) => new Intl.DateTimeFormat("sv", { timeZone }).format(moment);
  return new Intl.DateTimeFormat(locale, {
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
    ...(dayOf(at) === dayOf(now) ? {} : { weekday: "long", day: "numeric", month: "long" }),
    ...(timeZone === "UTC" ? { timeZoneName: "short" } : {}),
  }).format(at);
}
