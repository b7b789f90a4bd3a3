/**
 * Helplines per country, from the one dated data file (C3, PRODUCT 9). The caller reads `helplines.json` or the operator's
 * own copy; no number of a helpline stands anywhere else.
 */
import { z } from "zod";
import type { Contact, HelplineCard } from "../../../shared/protocol-events.ts";

const STALE_AFTER_MS = 90 * 24 * 60 * 60_000;

const country = z.string().regex(/^[A-Z]{2}$/, "must be two capital letters, such as NL");
const dialable = z.string().regex(/^\d{2,15}$/, "must be digits only, such as 112");
const nonEmpty = z.string().trim().min(1);

/** Null and false mean "nobody has said so yet"; they are never filled in by guessing. */
const helpline = z.strictObject({
  country,
  kind: z.enum(["crisis", "gambling"]),
  /** Null where the line is known by its number only. */
  name: nonEmpty.nullable(),
  /** As shown. */
  number: nonEmpty,
  /** As dialled inside the country. */
  dial: dialable,
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/, "must be a language such as nl"))
    .min(1)
    .nullable(),
  chatUrl: z.url({ protocol: /^https$/, error: "must be an https address" }).nullable(),
  hours: nonEmpty.nullable(),
  isAlwaysOpen: z.boolean(),
  isFree: z.boolean(),
  source: z.url({ protocol: /^https?$/, error: "must be a web address" }).nullable(),
  /** The day somebody checked this entry at its source. */
  verifiedOn: z.iso.date("must be a day such as 2026-05-31").nullable(),
  /** Who answers for the entry at the operator. */
  owner: nonEmpty.nullable(),
});

const file = z.strictObject({
  emergency: z.record(country, dialable),
  contacts: z.array(helpline),
});

export type Helpline = Readonly<z.infer<typeof helpline>>;

export interface Helplines {
  readonly emergency: { readonly [country: string]: string };
  /** In the order in which they are shown. */
  readonly contacts: readonly Helpline[];
}

/** Each error names the place in the file: `contacts.3.dial: must be digits only, such as 112`. */
export function parseHelplines(
  json: unknown,
): { readonly helplines: Helplines } | { readonly errors: readonly string[] } {
  const parsed = file.safeParse(json);
  return parsed.success
    ? { helplines: parsed.data }
    : { errors: parsed.error.issues.map((issue) => `${issue.path.join(".") || "file"}: ${issue.message}`) };
}

/** Null only for a country without an emergency number or any contact: the start check keeps brands from having one. */
export function cardFor(
  helplines: Helplines,
  { country: wanted, type }: { readonly country: string; readonly type: HelplineCard["type"] },
): HelplineCard | null {
  const emergency = emergencyOf(helplines, wanted);
  const contactsOf = (kind: Helpline["kind"]) =>
    helplines.contacts.filter((entry) => entry.country === wanted && entry.kind === kind).map(toContact);
  const crisis = contactsOf("crisis");
  const gambling = contactsOf("gambling");
  return emergency === null || crisis.length + gambling.length === 0
    ? null
    : { type, country: wanted, crisis, gambling, emergency };
}

/** Countries that lack a crisis line, a gambling line or the emergency number; with any of them the server refuses to start. */
export function missingFor(helplines: Helplines, countries: readonly string[]): string[] {
  const isCovered = (wanted: string) =>
    emergencyOf(helplines, wanted) !== null &&
    (["crisis", "gambling"] as const).every((kind) =>
      helplines.contacts.some((entry) => entry.country === wanted && entry.kind === kind),
    );
  return [...new Set(countries)].filter((wanted) => !isCovered(wanted));
}

/** Entries nobody has confirmed, or not within the last 90 days, or with a day that has not come yet. */
export function staleEntries(helplines: Helplines, now: number): readonly Helpline[] {
  return helplines.contacts.filter(({ verifiedOn }) => {
    const age = verifiedOn === null ? Number.POSITIVE_INFINITY : now - Date.parse(verifiedOn);
    // A day begins up to 14 hours earlier in other zones.
    return age > STALE_AFTER_MS || age < -14 * 60 * 60_000;
  });
}

function emergencyOf(helplines: Helplines, wanted: string): string | null {
  return Object.hasOwn(helplines.emergency, wanted) ? (helplines.emergency[wanted] ?? null) : null;
}

function toContact({ name, number, dial, chatUrl, isAlwaysOpen, isFree }: Helpline): Contact {
  return { name: name ?? number, number, dial, chatUrl, isAlwaysOpen, isFree };
}
