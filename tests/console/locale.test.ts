import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createLocale } from "../../console/locale.ts";
import { REJECTION_CODES } from "../../shared/codes.ts";
import { en } from "../../shared/locale/console/en.ts";
import { nl } from "../../shared/locale/console/nl.ts";
import {
  DISPOSITIONS,
  HANDOFF_REASONS,
  LANES,
  MASK_KINDS,
  OUTCOMES,
  PRIORITIES,
  TOPICS,
} from "../../shared/vocabulary.ts";

const root = join(import.meta.dirname, "../../console");
const source = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(root, name), "utf8"))
  .join("\n");
const english: Readonly<Record<string, string>> = en;
const dutch: Readonly<Record<string, string>> = nl;
const placesIn = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe("catalogues", () => {
  it("[UX1.8] have the same keys", () => {
    expect(Object.keys(dutch).sort()).toEqual(Object.keys(english).sort());
  });

  it("[UX1.8] have the same places for values in both languages", () => {
    for (const [key, sentence] of Object.entries(english)) {
      expect(new Set(placesIn(dutch[key] ?? "")), key).toEqual(new Set(placesIn(sentence)));
    }
  });

  it("[UX1.8] have no empty and no untranslated sentences", () => {
    const shared = [
      "tab.title",
      "topic.bonus",
      "thread.bot",
      "lane.vip",
      "lane.supervisor",
      "disposition.bonus",
      "release.title",
    ];
    const words = Object.keys(english).filter((key) => (english[key] ?? "").length > 14 && !shared.includes(key));
    expect(Object.values(dutch).filter((sentence) => sentence.trim() === "")).toEqual([]);
    expect(words.filter((key) => dutch[key] === english[key])).toEqual([]);
  });

  it("[UX1.8] have no key that nothing uses", () => {
    const stems = [...source.matchAll(/`([a-z_.]+)\.\$\{/g)].map((match) => `${match[1]}.`);
    const unused = Object.keys(english).filter((key) => {
      const base = key.replace(/\.(?:one|other)$/, "");
      return (
        !source.includes(`"${key}"`) && !source.includes(`"${base}"`) && !stems.some((stem) => key.startsWith(stem))
      );
    });
    expect(unused).toEqual([]);
  });

  it("[UX1.8] say every word of the vocabulary", () => {
    const groups = {
      lane: LANES,
      topic: TOPICS,
      priority: PRIORITIES,
      reason: HANDOFF_REASONS,
      disposition: DISPOSITIONS,
      outcome: OUTCOMES,
      mask: MASK_KINDS,
      refused: REJECTION_CODES,
    };
    const missing = Object.entries(groups).flatMap(([group, words]) =>
      words.map((word) => `${group}.${word}`).filter((key) => !(key in english)),
    );
    expect(missing).toEqual([]);
  });

  it("[UX3.8] carry the exact names of the console's parts", () => {
    const names = {
      "pane.nav": ["Main menu", "Hoofdmenu"],
      "pane.conversations": ["Conversations", "Gesprekken"],
      "pane.player": ["Player details", "Spelersinformatie"],
      "offer.title": ["New conversation for you", "Nieuw gesprek voor jou"],
      "offer.accept": ["Accept", "Aannemen"],
      "offer.decline": ["Decline", "Weigeren"],
      "handoff.title": ["Why you got this", "Waarom jij dit krijgt"],
      "thread.log": ["Conversation with {label}", "Gesprek met {label}"],
      "tab.reply": ["Reply", "Antwoord"],
      "tab.note": ["Note", "Notitie"],
      send: ["Send", "Verstuur"],
      "note.save": ["Save note", "Notitie opslaan"],
      transfer: ["Transfer", "Overdragen"],
      finish: ["Finish", "Afronden"],
    } as const;
    for (const [key, pair] of Object.entries(names)) {
      expect([english[key], dutch[key]]).toEqual(pair);
    }
  });
});

describe("durations", () => {
  it("[UX3.1] are spoken as minutes and a number", () => {
    const { duration } = createLocale("en", en);
    expect([0, 1_000, 60_000, 102_000, 3_600_000, 3_725_000].map(duration)).toEqual([
      "0 seconds",
      "1 second",
      "1 minute",
      "1 minute 42",
      "1 hour",
      "1 hour 2 minutes",
    ]);
  });

  it("[UX3.11] are rounded down to whole minutes when they are past", () => {
    const { ago } = createLocale("nl", nl);
    expect([ago(0, 59_000), ago(0, 179_000)]).toEqual(["zojuist", "2 minuten geleden"]);
  });
});
