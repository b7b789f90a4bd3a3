/** The config file. Every key here has an example in config-examples.ts. */
import { z } from "zod";
import { AGENT_ROLES, LANES, LANGUAGES } from "../shared/vocabulary.ts";
import { botSchema } from "./config-bot.ts";
import { themeSchema } from "./config-theme.ts";
import type { HourRange } from "./core/queue/opening-hours.ts";

/** First parts of paths that are not brands. */
const RESERVED = new Set(["api", "assets", "console", "docs", "healthz", "metrics", "readyz", "ws"]);

const custom = (problem: string) => ({ error: problem, abort: true });
const slug = z
  .string()
  .refine((value) => /^[a-z0-9][a-z0-9-]{0,31}$/.test(value), custom("must be 1 to 32 of a-z, 0-9 and -"));
const line = z
  .string()
  .refine(
    (value) => value.trim() !== "" && value.length <= 200 && !value.includes("\n"),
    custom("must be one line of 1 to 200 characters"),
  );
const duration = z
  .int()
  .min(1)
  .max(7 * 24 * 3_600_000);
const hours = z
  .int()
  .min(1)
  .max(24 * 365);

const LOCAL_HOST = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

function urlOf(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null;
}

/** `https://host[:port]` and nothing else, as a browser writes it. */
const origin = z.string().refine((value) => {
  const url = urlOf(value);
  return url !== null && (url.protocol === "https:" || url.protocol === "http:") && url.origin === value;
}, custom("must be an origin as browsers write it: scheme and host in lower case, no path, no slash at the end"));

const webPage = z
  .string()
  .refine((value) => urlOf(value)?.protocol === "https:" || isLocalUrl(value), custom("must be an https address"));

const apiUrl = z
  .string()
  .refine(
    (value) => (urlOf(value)?.protocol === "https:" || isLocalUrl(value)) && !/[?#]|\/$/.test(value),
    custom("must be an https address without a slash at the end"),
  );

export function isLocalUrl(value: string): boolean {
  const url = urlOf(value);
  return url?.protocol === "http:" && LOCAL_HOST.test(url.hostname);
}

const color = z
  .string()
  .refine((value) => /^#[0-9A-Fa-f]{6}$/.test(value), custom("must be a colour of six hex digits"));
const country = z.string().refine((value) => /^[A-Z]{2}$/.test(value), custom("must be two capital letters"));
const list = <T extends z.ZodType>(item: T) => z.array(item).min(1);

const time = "(?:[01]\\d|2[0-3]):[0-5]\\d";
const RANGE = new RegExp(`^(${time})-(${time}|24:00)$`);
const hourRange = z
  .string()
  .refine((value) => RANGE.test(value), custom("must be a range such as 09:00-22:00"))
  .transform((value): HourRange => {
    const [from = "", to = ""] = value.split("-");
    return { from, to };
  });
const day = z.array(hourRange).optional();

const openingHours = z.union([
  z.literal("always").transform(() => null),
  z.strictObject({
    timeZone: z.string().refine(isTimeZone, custom("must be a time zone of the IANA list")),
    weekly: z.strictObject({
      sunday: day,
      monday: day,
      tuesday: day,
      wednesday: day,
      thursday: day,
      friday: day,
      saturday: day,
    }),
    closedDates: z.array(z.iso.date("must be a day such as 2026-12-25")).default([]),
  }),
]);

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return value.includes("/") || value === "UTC";
  } catch {
    return false;
  }
}

const brand = z.strictObject({
  id: slug.refine((value) => !RESERVED.has(value), custom(`must not be one of ${[...RESERVED].join(", ")}`)),
  name: line,
  origins: list(origin),
  countries: list(country),
  defaultCountry: country,
  languages: list(z.enum(LANGUAGES)),
  defaultLanguage: z.enum(LANGUAGES),
  accent: z.strictObject({ light: color, dark: color }).nullable().default(null),
  theme: themeSchema.prefault({}),
  position: z.enum(["left", "right"]).default("right"),
  privacyUrl: webPage,
  contact: z.strictObject({ phone: line.nullable(), email: z.email().nullable() }),
  facts: z.strictObject({
    payoutCheckHours: hours.nullable(),
    kycCheckHours: hours.nullable(),
    kycUploadUrl: webPage.nullable(),
    licence: z.strictObject({ authority: line, number: line }).nullable(),
    termsVersion: line,
  }),
  openingHours: openingHours.default(null),
  bot: botSchema.prefault({}),
  /** SAFETY 6.2: up to three at a time, so that one can take over from another. */
  identityKeys: z
    .array(z.strictObject({ id: line, algorithm: z.enum(["EdDSA", "HS256"]), file: line }))
    .max(3)
    .default([]),
  operatorApi: z.strictObject({ url: apiUrl, keyId: line, secretFile: line }).nullable().default(null),
});

const agent = z.strictObject({
  id: slug,
  login: line,
  name: line,
  email: z.email(),
  alias: line,
  roles: list(z.enum(AGENT_ROLES)),
  brands: list(slug),
  lanes: list(z.enum(LANES)),
  languages: list(z.enum(LANGUAGES)),
  capacity: z.int().min(1).max(20),
  passwordHash: z
    .string()
    .refine(
      (value) => /^\$argon2id\$v=\d+\$m=\d+,t=\d+,p=\d+\$[A-Za-z0-9+/]+\$[A-Za-z0-9+/]+$/.test(value),
      custom("must be an Argon2id hash, never a password"),
    )
    .nullable()
    .default(null),
});

/** QS3: 15 to 60 s; `timings` goes below that in tests. */
const queue = z.strictObject({
  offerMs: z.int().min(15_000).max(60_000).default(30_000),
  leaseMs: z.int().min(10_000).max(300_000).default(30_000),
  targets: z
    .strictObject({
      normalMs: duration.default(120_000),
      urgentMs: duration.default(60_000),
      crisisMs: duration.default(15_000),
    })
    .prefault({}),
});

const idle = z.strictObject({ warnAfterMs: duration.default(600_000), closeAfterMs: duration.default(120_000) });

/** For tests. A key that is left out keeps its default. */
const timings = z.strictObject({
  offerMs: duration.optional(),
  leaseMs: duration.optional(),
  sweepMs: duration.default(250),
  sweepGraceMs: duration.default(15_000),
  reopenMs: duration.default(24 * 3_600_000),
  sessionIdleMs: duration.default(30 * 60_000),
  sessionMaxMs: duration.default(12 * 3_600_000),
  ticketMs: duration.default(60_000),
  sessionSweepMs: duration.default(15_000),
  /** How often the settings of Redis are looked at (ST1). */
  storeCheckMs: duration.default(60_000),
  helloWithinMs: duration.optional(),
  ackWithinMs: duration.optional(),
  closeWithinMs: duration.optional(),
  playerPingMs: duration.optional(),
  playerSilentMs: duration.optional(),
  agentPingMs: duration.optional(),
  agentSilentMs: duration.optional(),
  /** Load and fault tests come from one address at any rate. */
  unlimitedSockets: z.boolean().default(false),
  /** For how long a node that is to end stays in service with `/readyz` red, where others can take over. */
  drainNoticeMs: z.int().min(0).max(300_000).default(2_000),
  drainSpreadMs: duration.default(5_000),
  drainWithinMs: duration.default(2_500),
});

export const configFile = z.strictObject({
  /** Default: `http://localhost:<port>`. */
  publicUrl: origin.nullable().default(null),
  /** Default: the same as `publicUrl`; production wants another one (T1). */
  consoleUrl: origin.nullable().default(null),
  host: line.default("127.0.0.1"),
  port: z.int().min(0).max(65_535).default(8_080),
  dataDir: line.default("./data"),
  trustedProxies: z.array(line).default([]),
  logLevel: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  /** Example data and users; refuses to be mistaken for production. */
  demo: z.boolean().default(false),
  brands: list(brand),
  agents: z.array(agent).default([]),
  queue: queue.prefault({}),
  idle: idle.prefault({}),
  timings: timings.prefault({}),
});
export type ConfigFile = z.infer<typeof configFile>;
