/** Words of the command line -> an order, or one sentence that says what is wrong with them. */
import { parseArgs } from "node:util";
import { INCIDENT_TOPICS, LANGUAGES } from "../../shared/vocabulary.ts";
import type { IncidentOrder } from "../app/incident-desk.ts";

export const USAGE = `npm run --silent incident -- list
npm run --silent incident -- publish --topic payout [--method Trustly] --next-update 14:30
npm run --silent incident -- update --text nl="Bijna klaar." --next-update +45m
npm run --silent incident -- solve

  --topic        ${INCIDENT_TOPICS.join(", ")}; may be given more than once
  --method       a payment method or a game; left out: the whole topic
  --text         language=what is affected; left out: a text that ships, or the one before
  --means        language=what it means for the player
  --next-update  14:30 (in the brand's time zone), +45m, +2h, or 2026-11-22T14:30+01:00
  --read-more    an https page
  --brand        where there are several
  --id           where several are open`;

export class OrderError extends Error {}

type Texts = { [Language in (typeof LANGUAGES)[number]]?: { what?: string; means?: string } };

/** Throws OrderError. `timeZoneOf` gives the zone in which the brand's people read a clock. */
export function toOrder(
  words: readonly string[],
  now: number,
  timeZoneOf: (brand: string | null) => string,
): IncidentOrder {
  const { values, positionals } = parsed(words);
  const [action, ...more] = positionals;
  if (more.length > 0) {
    throw new OrderError(`one order at a time (${JSON.stringify(more[0])} is too much; quote texts with blanks)`);
  }
  const brand = values.brand ?? null;
  const id = values.id ?? null;
  const texts = toTexts(values.text ?? [], values.means ?? []);
  const common = { brand, texts, readMoreUrl: values["read-more"] ?? null };
  const next = () => toMoment(values["next-update"], now, timeZoneOf(brand));
  switch (action) {
    case "list":
      return { action, brand };
    case "publish": {
      const topics = (values.topic ?? []).map((name) => {
        const topic = INCIDENT_TOPICS.find((each) => each === name);
        if (topic === undefined) {
          throw new OrderError(`there is no topic ${name}: there is ${INCIDENT_TOPICS.join(", ")}`);
        }
        return topic;
      });
      return { action, ...common, topics, method: values.method ?? null, nextUpdateAt: next() };
    }
    case "update":
      return { action, ...common, id, nextUpdateAt: next() };
    case "solve":
      return { action, brand, id, texts };
    default:
      throw new OrderError(
        action === undefined
          ? "what is to be done? publish, update, solve or list"
          : `there is no order ${action}: there is publish, update, solve and list`,
      );
  }
}

function parsed(words: readonly string[]) {
  const text = { type: "string" } as const;
  const texts = { type: "string", multiple: true } as const;
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        topic: texts,
        method: text,
        text: texts,
        means: texts,
        "next-update": text,
        "read-more": text,
        brand: text,
        id: text,
      },
    });
  } catch (error) {
    throw new OrderError(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  }
}

function toTexts(whats: readonly string[], meanings: readonly string[]): Texts {
  const texts: Texts = {};
  for (const [name, given] of [
    ["what", whats],
    ["means", meanings],
  ] as const) {
    for (const entry of given) {
      const [, tag = "", text = ""] = /^([a-z]{2})=(.*)$/s.exec(entry) ?? [];
      const language = LANGUAGES.find((each) => each === tag);
      if (language === undefined) {
        throw new OrderError(
          `a text begins with its language, such as nl="Bijna klaar." (it is ${JSON.stringify(entry)})`,
        );
      }
      texts[language] = { ...texts[language], [name]: text };
    }
  }
  return texts;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function toMoment(given: string | undefined, now: number, timeZone: string): number {
  if (given === undefined) {
    throw new OrderError("when do players hear more? Say it with --next-update, such as 14:30 or +45m");
  }
  const [, count, unit] = /^\+(\d{1,4})([mh])$/.exec(given) ?? [];
  if (count !== undefined) {
    return now + Number(count) * (unit === "h" ? 60 : 1) * MINUTE;
  }
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(given)) {
    const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone });
    const from = Math.ceil((now + 1) / MINUTE) * MINUTE;
    // Minute by minute: no rule of clock changes is needed, and there are 1,500 at most.
    for (let at = from; at <= from + DAY + 60 * MINUTE; at += MINUTE) {
      if (clock.format(at) === given) {
        return at;
      }
    }
  }
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(at)) {
    throw new OrderError(
      `--next-update is 14:30, +45m, +2h or 2026-11-22T14:30+01:00 (it is ${JSON.stringify(given)})`,
    );
  }
  return at;
}
