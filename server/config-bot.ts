/** What an operator teaches the bot of one brand: the key `brands.*.bot`. */
import { z } from "zod";
import { LANGUAGES, type Language } from "../shared/vocabulary.ts";
import { compileOperatorPattern } from "./core/bot/operator-patterns.ts";
import { ANSWER_TOPICS, type OperatorRules, SYNONYM_TARGETS, type SynonymTarget } from "./core/bot/operator-rules.ts";

/** SAFETY 6.4: rules of one brand, and characters of one pattern. */
const MOST_RULES = 2_000;
const LONGEST_PATTERN = 300;
const LONGEST_TEXT = 600;

const custom = (problem: string) => ({ error: problem, abort: true });
const WORDS = /^[\p{L}\p{N}' .-]{1,60}$/u;
const words = z
  .string()
  .refine(
    (value) => WORDS.test(value) && /\p{L}{2}/u.test(value),
    custom("must be 1 to 60 letters, digits, spaces, dots, dashes and apostrophes, with a word in it"),
  );
const phrase = words.refine(
  (value) => !value.split(/\s+/).some((word) => /^[\d.-]+$/.test(word)),
  custom("must have no word of digits alone: numbers belong into a pattern"),
);
const pattern = z
  .string()
  .max(LONGEST_PATTERN)
  .superRefine((value, context) => {
    const compiled = compileOperatorPattern(value);
    if ("problem" in compiled) {
      context.addIssue({ code: "custom", message: `is not RE2 syntax: ${compiled.problem}` });
    } else if (compiled.pattern.matches("")) {
      context.addIssue({ code: "custom", message: "matches every message" });
    }
  });
const answerText = z
  .string()
  .refine(
    (value) => value.trim() !== "" && value.length <= LONGEST_TEXT,
    custom(`must be a text of 1 to ${LONGEST_TEXT} characters`),
  );

const byLanguage = <Item extends z.ZodType>(item: Item) => {
  const optional = item.optional();
  return z.strictObject({ nl: optional, en: optional, de: optional, fr: optional, sv: optional });
};

const answer = z.strictObject({
  id: z
    .string()
    .refine((value) => /^[a-z0-9][a-z0-9-]{0,31}$/.test(value), custom("must be 1 to 32 of a-z, 0-9 and -")),
  topic: z.enum(ANSWER_TOPICS),
  phrases: byLanguage(z.array(phrase).min(1)).default({}),
  patterns: byLanguage(z.array(pattern).min(1)).default({}),
  text: byLanguage(answerText),
  terms: z.string().max(60).nullable().default(null),
  thenPerson: z.boolean().default(false),
});

const targets = Object.keys(SYNONYM_TARGETS) as [SynonymTarget, ...SynonymTarget[]];

export const botSchema = z.strictObject({
  synonyms: z
    .array(z.strictObject({ language: z.enum(LANGUAGES), means: z.enum(targets), words: z.array(words).min(1) }))
    .default([]),
  games: z.array(words).default([]),
  answers: z.array(answer).default([]),
  alwaysPerson: z.array(z.enum(ANSWER_TOPICS)).default([]),
});
export type BotConfig = z.infer<typeof botSchema>;

export function toOperatorRules({ synonyms, games, answers, alwaysPerson }: BotConfig): OperatorRules {
  return {
    synonyms,
    games,
    answers: answers.map(({ thenPerson, ...each }) => ({ ...each, isForPerson: thenPerson })),
    personTopics: alwaysPerson,
  };
}

interface Problem {
  readonly path: readonly PropertyKey[];
  readonly problem: string;
}

/** What only shows when keys are looked at together; paths are below `bot`. */
export function botProblems(
  { answers, synonyms, games }: BotConfig,
  languages: readonly Language[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const ids = answers.map(({ id }) => id);
  for (const [index, { id, phrases, patterns, text }] of answers.entries()) {
    if (ids.indexOf(id) !== index) {
      problems.push({ path: ["answers", index, "id"], problem: `is used twice: ${id}` });
    }
    for (const language of LANGUAGES) {
      const isAsked = (phrases[language] ?? patterns[language]) !== undefined;
      if (isAsked && text[language] === undefined) {
        problems.push({ path: ["answers", index, "text"], problem: `has no answer for what is asked in ${language}` });
      } else if (!isAsked && text[language] !== undefined) {
        problems.push({
          path: ["answers", index, "text", language],
          problem: `is never given: there are no phrases or patterns in ${language}`,
        });
      } else if (isAsked && !languages.includes(language)) {
        problems.push({
          path: ["answers", index, "text", language],
          problem: `is in a language this brand does not have (${languages.join(", ")})`,
        });
      }
    }
  }
  const count = (lists: readonly (readonly unknown[] | undefined)[]) =>
    lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
  const total =
    count(answers.flatMap(({ phrases, patterns }) => [...Object.values(phrases), ...Object.values(patterns)])) +
    count(synonyms.map(({ words: list }) => list)) +
    games.length;
  if (total > MOST_RULES) {
    problems.push({ path: [], problem: `has ${total} rules; at most ${MOST_RULES} fit` });
  }
  return problems;
}
