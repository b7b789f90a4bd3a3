/** A finding -> the bot's message: text in the player's language, the same facts as a card. */
import type { FactCard } from "../../../shared/protocol-events.ts";
import type { Language, Topic } from "../../../shared/vocabulary.ts";
import type { BotReply } from "../bot/decision.ts";
import type { Finding } from "./assess.ts";
import type { Amount } from "./facts.ts";
import { type FactTextName, factTexts } from "./texts.ts";

/** Versions of the texts in texts/. */
const VERSION = 1;

export function describeFinding(
  { text, card, topic, values = {} }: Finding,
  language: Language,
  timeZone: string,
): BotReply {
  const said = {
    ...valuesOf(card, language, timeZone),
    ...mapped(values.amounts, (amount) => amountText(amount, language)),
    ...mapped(values.dates, (at) => dateText(at, language, timeZone)),
    ...values.words,
  };
  return factReply(text, topic, language, said);
}

function mapped<Value>(values: Readonly<Record<string, Value>> = {}, say: (value: Value) => string) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, say(value)]));
}

export function factReply(
  name: FactTextName,
  topic: Topic,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): BotReply {
  return {
    kind: "answer",
    textId: `facts.${name}`,
    textVersion: VERSION,
    language,
    text: factTexts[language][name].replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? ""),
    topic,
    termsRef: null,
    quickReplies: [],
    card: null,
  };
}

function valuesOf(card: FactCard | null, language: Language, timeZone: string): Readonly<Record<string, string>> {
  const date = (at: number | null) => (at === null ? "" : dateText(at, language, timeZone));
  switch (card?.type) {
    case "payout":
      return { amount: amountText(card.amount, language), method: card.method, date: date(card.expectedBy) };
    case "bonus":
      return {
        name: card.name,
        wagered: amountText(card.wagered, language),
        total: amountText(card.toWager, language),
        date: date(card.expiresAt),
      };
    case "documents":
    case undefined:
      return {};
  }
}

/** Where the bare language would give another country's habits. */
const REGIONS: Partial<Readonly<Record<Language, string>>> = { en: "en-GB" };

function amountText({ minor, currency }: Amount, language: Language): string {
  const format = new Intl.NumberFormat(REGIONS[language] ?? language, { style: "currency", currency });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

function dateText(at: number, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(REGIONS[language] ?? language, { day: "numeric", month: "long", timeZone }).format(at);
}
