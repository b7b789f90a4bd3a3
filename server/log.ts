/** Structured logs: ids, numbers, codes. Text of a conversation, tokens and addresses are not logged, and a last step sees to it (S6). */
import { pino } from "pino";
import type { Log } from "./app/log.ts";
import type { Config } from "./config.ts";

/** Fields that would carry what people wrote or who they are, wherever they turn up. */
const SECRET = [
  "text",
  "message.text",
  "password",
  "secret",
  "token",
  "ticket",
  "cookie",
  "email",
  "name",
  "login",
  "credentials",
];

export function createLog(level: Config["logLevel"]): Log {
  const logger = pino({
    level,
    base: null,
    redact: { paths: [...SECRET, ...SECRET.map((field) => `*.${field}`)], censor: "[hidden]" },
    serializers: { err: toError, error: toError },
    hooks: { streamWrite: scrub },
  });
  return {
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
  };
}

/** What must not stand in a line however it got there: addresses, tokens, password hashes, long numbers. */
const LEAKS: readonly (readonly [RegExp, string])[] = [
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g, "[e-mail]"],
  [/eyJ[\w-]{8,}(?:\.[\w-]+){1,2}/g, "[token]"],
  [/\$argon2[^"\s]+/g, "[hash]"],
  [/\b[A-Z]{2}\d{2}[A-Z0-9]{10,30}\b/g, "[iban]"],
  [/\b[2-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}\b/g, "[number]"],
];

/** The last step before a line leaves the process. */
export function scrub(line: string): string {
  return LEAKS.reduce((text, [pattern, word]) => text.replace(pattern, word), line);
}

/** Class, code and stack; the message of a foreign error may quote what it choked on. */
function toError(error: unknown): object {
  if (!(error instanceof Error)) {
    return { kind: typeof error };
  }
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  const frames =
    error.stack
      ?.split("\n")
      .filter((line) => line.startsWith("    at "))
      .slice(0, 8) ?? [];
  const cause = error.cause === undefined ? {} : { cause: toError(error.cause) };
  return { kind: error.name, ...code, frames, ...cause };
}
