/** The labelled messages that weights are learnt from, in parts that are held out together. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { choosePack, survey } from "../../../server/core/bot/language.ts";
import { normalize } from "../../../server/core/bot/normalize.ts";
import { packs } from "../../../server/core/bot/packs/packs.ts";
import { eachPiece, pieceHash, pieceName, pieceWords } from "../../../server/core/bot/pieces.ts";
import { createBot } from "../../../server/core/bot/pipeline.ts";
import { readMessage, silentPlaces } from "../../../server/core/bot/score.ts";
import type { Language } from "../../../shared/vocabulary.ts";

const KNOWN = "server/core/bot/known";
const FRESH = "tests/fixtures/bot-fresh";
const PRACTICE = "tests/fixtures/bot-practice";
/** Round 5 is for measuring and is never read here. */
const ROUNDS = [1, 2, 3, 4];
/** A round and a fifth of the practice messages, or the known messages and the last fifth. */
export const PART_COUNT = 5;

interface Row {
  readonly lang: Language;
  readonly text?: string;
  readonly expect: {
    readonly topic: string;
    readonly priority?: string;
    readonly accept_topics?: readonly string[];
    readonly accept_priorities?: readonly string[];
  };
}

export interface Message {
  readonly text: string;
  readonly part: number;
  readonly isKnown: boolean;
  readonly isCrisis: boolean;
  /** Gambling harm, self-exclusion or a crisis. */
  readonly isCare: boolean;
  /** Neither, and no label of it allows either. */
  readonly isCalm: boolean;
  readonly words: readonly (string | null)[];
  readonly pieces: readonly string[];
}

const bot = createBot(packs.map(({ evidence: _learntAnew, ...pack }) => pack));

function readRows(path: string, language: Language): readonly Row[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Row => JSON.parse(line))
    .filter((row) => row.lang === language && row.text !== undefined);
}

/** As the bot reads it: titles and idioms are silent. */
export function wordsOf(text: string, language: Language): readonly (string | null)[] {
  const { tokens } = normalize(text);
  const { pack } = choosePack(bot, language, tokens.length, survey(bot, tokens).points);
  if (pack === null) return [];
  const silent = silentPlaces(readMessage(pack, tokens, true, [], { steps: 0 }));
  return pieceWords(tokens, (place) => silent.has(place));
}

function piecesOf(words: readonly (string | null)[]): readonly string[] {
  const out: string[] = [];
  eachPiece(words, (...seen) => {
    const name = pieceName(words, ...seen);
    if (pieceHash(name) !== seen[0]) throw new Error(`the piece ${name} goes by another number`);
    out.push(name);
  });
  return out;
}

function toMessage({ lang, text = "", expect }: Row, part: number, isKnown: boolean): Message {
  const words = wordsOf(text, lang);
  const isCrisis = expect.priority === "crisis";
  const isCare = isCrisis || expect.topic === "distress" || expect.topic === "self_exclusion";
  const mayBe =
    (expect.accept_topics ?? []).includes("distress") || (expect.accept_priorities ?? []).includes("crisis");
  return { text, part, isKnown, isCrisis, isCare, isCalm: !isCare && !mayBe, words, pieces: piecesOf(words) };
}

export function messagesOf(language: Language): readonly Message[] {
  const known = readdirSync(KNOWN)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readRows(join(KNOWN, name), language))
    .map((row) => toMessage(row, PART_COUNT - 1, true));
  const fresh = ROUNDS.flatMap((round, part) =>
    readRows(join(FRESH, `round-${round}`, `fresh_${language}.jsonl`), language).map((row) =>
      toMessage(row, part, false),
    ),
  );
  const practice = [`${language}.jsonl`, "offtopic.jsonl"]
    .map((name) => readRows(join(PRACTICE, name), language))
    .flatMap((rows) => rows.map((row, at) => toMessage(row, Math.floor((PART_COUNT * at) / rows.length), false)));
  return [...known, ...fresh, ...practice];
}
