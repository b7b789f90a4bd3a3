/**
 * `npm run bot:weigh -- [LANGUAGE…]` learns the weights of evidence anew and writes `server/core/bot/evidence/<language>.ts`:
 * the same bytes for the same messages. Thresholds come from messages that were held out, part by part.
 */
import { writeFileSync } from "node:fs";
import {
  compileEvidence,
  type Evidence,
  QUESTIONS,
  type Question,
  WEIGHT_UNIT,
  weigh,
} from "../../../server/core/bot/evidence.ts";
import { LANGUAGES, type Language } from "../../../shared/vocabulary.ts";
import { learn } from "./learn.ts";
import { type Message, messagesOf, PART_COUNT } from "./messages.ts";

/** Pieces a question keeps. */
const MOST_PIECES = 3500;
const LARGEST_WEIGHT = 127;
const NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  nl: "Dutch",
  de: "German",
  fr: "French",
  sv: "Swedish",
};

/** Shares of held-out messages that may be raised without reason. */
const CALM_LIMIT: Readonly<Record<Question, number>> = { crisis: 0.005, care: 0.008 };
const CARE_AS_CRISIS_LIMIT = 0.05;

const isYes = (question: Question, message: Message) => (question === "crisis" ? message.isCrisis : message.isCare);

interface Weights {
  readonly lines: string;
  readonly constant: number;
  readonly count: number;
}

function weightsFor(question: Question, messages: readonly Message[]): Weights {
  const { weights, constant } = learn(
    messages.map((message) => ({ pieces: message.pieces, isYes: isYes(question, message) })),
    MOST_PIECES,
  );
  const byWeight = new Map<number, string[]>();
  let count = 0;
  for (const [piece, weight] of weights) {
    const whole = Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(WEIGHT_UNIT * weight)));
    if (whole === 0) continue;
    count++;
    byWeight.set(whole, [...(byWeight.get(whole) ?? []), piece]);
  }
  const lines = [...byWeight]
    .sort(([left], [right]) => right - left)
    .map(([weight, pieces]) => `${weight}: ${pieces.sort().join(", ")}`);
  return { lines: lines.join("\n"), constant: Math.round(100 * constant), count };
}

function evidenceOf(weights: Readonly<Record<Question, Weights>>, thresholds: Evidence["thresholds"]): Evidence {
  return { thresholds, weights: { crisis: weights.crisis.lines, care: weights.care.lines } };
}

const NO_THRESHOLDS = { crisis: 0, care: 0 };

function weightsOf(messages: readonly Message[]): Readonly<Record<Question, Weights>> {
  return { crisis: weightsFor("crisis", messages), care: weightsFor("care", messages) };
}

type Scores = Readonly<Record<Question, number>>;

/** Each message's scores from weights that were learnt without its part; the constant counts here. */
function heldOut(messages: readonly Message[]): ReadonlyMap<Message, Scores> {
  const out = new Map<Message, Scores>();
  for (let part = 0; part < PART_COUNT; part++) {
    const weights = weightsOf(messages.filter((message) => message.part !== part));
    const compiled = compileEvidence(evidenceOf(weights, NO_THRESHOLDS));
    for (const message of messages) {
      if (message.part !== part) continue;
      const [crisis, care] = weigh(compiled, message.words, { steps: 0 });
      if (crisis === undefined || care === undefined) continue;
      out.set(message, {
        crisis: crisis.score + weights.crisis.constant,
        care: care.score + weights.care.constant,
      });
    }
  }
  return out;
}

/** The lowest score that no more than this share of the messages reach. */
function limitOf(scores: readonly number[], share: number): number {
  const sorted = [...scores].sort((left, right) => right - left);
  return (sorted[Math.floor(sorted.length * share)] ?? 0) + 1;
}

function thresholdOf(question: Question, scores: ReadonlyMap<Message, Scores>): number {
  const of = (test: (message: Message) => boolean) =>
    [...scores].flatMap(([message, each]) => (test(message) ? [each[question]] : []));
  const calm = limitOf(
    of(({ isCalm }) => isCalm),
    CALM_LIMIT[question],
  );
  if (question === "care") return calm;
  const care = limitOf(
    of((message) => message.isCare && !message.isCrisis),
    CARE_AS_CRISIS_LIMIT,
  );
  return Math.max(calm, care);
}

/** The lowest threshold that no known calm message reaches, with the weights that are used. */
function knownLimit(question: Question, messages: readonly Message[], weights: Evidence["weights"]): number {
  const compiled = compileEvidence({ thresholds: NO_THRESHOLDS, weights });
  const scores = messages
    .filter(({ isCalm, isKnown }) => isCalm && isKnown)
    .flatMap(({ words }) => weigh(compiled, words, { steps: 0 }).filter((each) => each.question === question));
  return 1 + Math.max(0, ...scores.map(({ score }) => score));
}

function report(
  language: Language,
  question: Question,
  scores: ReadonlyMap<Message, Scores>,
  threshold: number,
): string {
  const share = (test: (message: Message) => boolean) => {
    const all = [...scores].filter(([message]) => test(message));
    const hit = all.filter(([, each]) => each[question] >= threshold);
    return `${((100 * hit.length) / Math.max(1, all.length)).toFixed(1)} % of ${all.length}`;
  };
  const found = share((message) => isYes(question, message));
  const calm = share(({ isCalm }) => isCalm);
  const care = question === "crisis" ? `, care taken for crisis ${share((each) => each.isCare && !each.isCrisis)}` : "";
  return `${language} ${question}: held out, found ${found}, calm raised ${calm}${care}`;
}

function moduleOf(language: Language, { thresholds, weights }: Evidence): string {
  return `/** What pieces of ${NAMES[language]} messages weigh. Written by \`npm run bot:weigh\`; not to be changed by hand. */
import type { Evidence } from "../evidence.ts";

export const evidence: Evidence = {
  thresholds: { crisis: ${thresholds.crisis}, care: ${thresholds.care} },
  weights: {
    crisis: \`
${weights.crisis}
\`,
    care: \`
${weights.care}
\`,
  },
};
`;
}

const asked = process.argv.slice(2);
for (const language of LANGUAGES.filter((each) => asked.length === 0 || asked.includes(each))) {
  const messages = messagesOf(language);
  const scores = heldOut(messages);
  const weights = weightsOf(messages);
  const limits = { crisis: thresholdOf("crisis", scores), care: thresholdOf("care", scores) };
  const plain = evidenceOf(weights, NO_THRESHOLDS).weights;
  const threshold = (question: Question) =>
    Math.max(limits[question] - weights[question].constant, knownLimit(question, messages, plain));
  const thresholds = { crisis: threshold("crisis"), care: threshold("care") };
  const text = moduleOf(language, { thresholds, weights: plain });
  writeFileSync(`server/core/bot/evidence/${language}.ts`, text);
  for (const question of QUESTIONS) {
    process.stdout.write(
      `${report(language, question, scores, limits[question])}, ${weights[question].count} pieces\n`,
    );
  }
  process.stdout.write(`${language}: ${messages.length} messages, ${Buffer.byteLength(text)} bytes\n`);
}
