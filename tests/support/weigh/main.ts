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
import type { ConceptTable } from "../../../server/core/bot/lexicon.ts";
import { LANGUAGES, type Language } from "../../../shared/vocabulary.ts";
import { learn } from "./learn.ts";
import { type Message, messagesOf, PART_COUNT, packOf } from "./messages.ts";

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

/** Shares of held-out practice messages that may be raised without reason, of those that the rules do not raise. */
const CALM_LIMIT: Readonly<Record<Question, number>> = { crisis: 0.006, care: 0.008 };
const OFF_TOPIC_LIMIT = 0.02;
const CARE_AS_CRISIS_LIMIT = 0.05;

const isYes = (question: Question, message: Message) => (question === "crisis" ? message.isCrisis : message.isCare);

interface Weights {
  readonly lines: string;
  readonly constant: number;
}

/** Weights of few pieces share a line. */
function joinShort(text: string, line: string): string {
  if (text === "") return line;
  const last = text.length - text.lastIndexOf("\n") - 1;
  return `${text}${last + line.length < 110 ? "; " : "\n"}${line}`;
}

function weightsFor(question: Question, messages: readonly Message[]): Weights {
  const { weights, constant } = learn(
    messages.map((message) => ({ ...message, isYes: isYes(question, message) })),
    MOST_PIECES,
  );
  const byWeight = new Map<number, string[]>();
  for (const [piece, weight] of weights) {
    const whole = Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(WEIGHT_UNIT * weight)));
    if (whole === 0) continue;
    byWeight.set(whole, [...(byWeight.get(whole) ?? []), piece]);
  }
  const lines = [...byWeight]
    .sort(([left], [right]) => right - left)
    .map(([weight, pieces]) => `${weight}: ${pieces.sort().join(", ")}`);
  return { lines: lines.reduce(joinShort, ""), constant: Math.round(100 * constant) };
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
function heldOut(messages: readonly Message[], table: ConceptTable): ReadonlyMap<Message, Scores> {
  const out = new Map<Message, Scores>();
  for (let part = 0; part < PART_COUNT; part++) {
    const weights = weightsOf(messages.filter((message) => message.part !== part));
    const compiled = compileEvidence(evidenceOf(weights, NO_THRESHOLDS), table);
    for (const message of messages) {
      if (message.part !== part) continue;
      const [crisis, care] = weigh(compiled, message.read, { steps: 0 });
      if (crisis === undefined || care === undefined) continue;
      out.set(message, {
        crisis: crisis.score + weights.crisis.constant,
        care: care.score + weights.care.constant,
      });
    }
  }
  return out;
}

/** Packs were mended on the fresh messages and made from the known ones; of the others they have seen none. */
const isUnseen = ({ source }: Message) => source === "practice" || source === "offtopic";

/** The lowest score that no more than this share of the messages reach. */
function limitOf(scores: readonly number[], share: number): number {
  const sorted = [...scores].sort((left, right) => right - left);
  return (sorted[Math.floor(sorted.length * share)] ?? 0) + 1;
}

function thresholdOf(question: Question, scores: ReadonlyMap<Message, Scores>): number {
  const of = (test: (message: Message) => boolean) =>
    [...scores].flatMap(([message, each]) =>
      test(message) && isUnseen(message) && !message.isRaised[question] ? [each[question]] : [],
    );
  const calm = limitOf(
    of(({ isCalm }) => isCalm),
    CALM_LIMIT[question],
  );
  const offTopic = limitOf(
    of(({ source }) => source === "offtopic"),
    OFF_TOPIC_LIMIT,
  );
  if (question === "care") return Math.max(calm, offTopic);
  const care = limitOf(
    of((message) => message.isCare && !message.isCrisis),
    CARE_AS_CRISIS_LIMIT,
  );
  return Math.max(calm, offTopic, care);
}

/** The lowest threshold that no known calm message reaches, with the weights that are used. */
function knownLimit(
  question: Question,
  messages: readonly Message[],
  weights: Evidence["weights"],
  table: ConceptTable,
): number {
  const compiled = compileEvidence({ thresholds: NO_THRESHOLDS, weights }, table);
  const scores = messages
    .filter(({ isCalm, source }) => isCalm && source === "known")
    .flatMap(({ read }) => weigh(compiled, read, { steps: 0 }).filter((each) => each.question === question));
  return 1 + Math.max(0, ...scores.map(({ score }) => score));
}

/** Of the practice messages: what the rules find, and what they and the evidence find together. */
function report(language: Language, scores: ReadonlyMap<Message, Scores>, limits: Scores): readonly string[] {
  const practice = [...scores].filter(([message]) => isUnseen(message));
  const isFound = (question: Question, message: Message, each: Scores) =>
    message.isRaised[question] || each[question] >= limits[question];
  const line = (name: string, test: (message: Message) => boolean, questions: readonly Question[]) => {
    const all = practice.filter(([message]) => test(message));
    const share = (count: number) => `${((100 * count) / Math.max(1, all.length)).toFixed(1)} %`;
    const before = all.filter(([{ isRaised }]) => questions.some((question) => isRaised[question]));
    const after = all.filter(([message, each]) => questions.some((question) => isFound(question, message, each)));
    return `${language} ${name}: ${share(before.length)} -> ${share(after.length)} of ${all.length}`;
  };
  return [
    line("crisis found", ({ isCrisis }) => isCrisis, ["crisis"]),
    line("care or crisis found", ({ isCare }) => isCare, QUESTIONS),
    line("calm raised", ({ isCalm }) => isCalm, QUESTIONS),
    line("care taken for crisis", ({ isCare, isCrisis }) => isCare && !isCrisis, ["crisis"]),
  ];
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
  const { table } = packOf(language);
  const messages = messagesOf(language);
  const scores = heldOut(messages, table);
  const weights = weightsOf(messages);
  const limits = { crisis: thresholdOf("crisis", scores), care: thresholdOf("care", scores) };
  const plain = evidenceOf(weights, NO_THRESHOLDS).weights;
  const threshold = (question: Question) =>
    Math.max(limits[question] - weights[question].constant, knownLimit(question, messages, plain, table));
  const thresholds = { crisis: threshold("crisis"), care: threshold("care") };
  const text = moduleOf(language, { thresholds, weights: plain });
  writeFileSync(`server/core/bot/evidence/${language}.ts`, text);
  for (const line of report(language, scores, limits)) process.stdout.write(`${line}\n`);
  process.stdout.write(`${language}: ${messages.length} messages, ${Buffer.byteLength(text)} bytes\n`);
}
