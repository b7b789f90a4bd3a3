/** The labelled messages that weights are learnt from, in parts that are held out together. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { classify } from "../../../server/cli/classify-request.ts";
import { compilePacks } from "../../../server/core/bot/compile.ts";
import type { NewPack } from "../../../server/core/bot/compiled.ts";
import type { Question, Weighable } from "../../../server/core/bot/evidence.ts";
import { normalize } from "../../../server/core/bot/normalize.ts";
import { packs } from "../../../server/core/bot/packs/packs.ts";
import { eachPiece, pieceHash, pieceName } from "../../../server/core/bot/pieces.ts";
import { readMessage } from "../../../server/core/bot/score.ts";
import { weighable } from "../../../server/core/bot/weighing.ts";
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

type Source = "known" | "fresh" | "practice" | "offtopic";

export interface Message {
  readonly text: string;
  readonly part: number;
  readonly source: Source;
  /** What the bot says without evidence. */
  readonly isRaised: Readonly<Record<Question, boolean>>;
  readonly isCrisis: boolean;
  /** Gambling harm, self-exclusion or a crisis. */
  readonly isCare: boolean;
  /** Neither, and no label of it allows either. */
  readonly isCalm: boolean;
  readonly read: Weighable;
  readonly pieces: readonly string[];
  readonly size: number;
}

const bot = compilePacks(packs.map(({ evidence: _learntAnew, ...pack }) => pack));

function readRows(path: string, language: Language): readonly Row[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Row => JSON.parse(line))
    .filter((row) => row.lang === language && row.text !== undefined);
}

/** The compiled pack that the weights of a language belong to. */
export function packOf(language: Language): NewPack {
  const pack = bot.packs.find((each) => each.pack.language === language);
  if (pack === undefined) throw new Error(`no pack for ${language}`);
  return pack;
}

const namesOf = new Map<NewPack, ReadonlyMap<number, string>>();

function conceptsOf({ found }: Weighable, pack: NewPack): readonly string[] {
  const names = namesOf.get(pack) ?? new Map([...pack.table.idOf].map(([name, id]) => [id, name]));
  namesOf.set(pack, names);
  return [...found.seen].flatMap(([id, all]) => (all.every((each) => each.isFuzzy) ? [] : (names.get(id) ?? [])));
}

function piecesOf(words: Weighable["words"]): readonly string[] {
  const out: string[] = [];
  eachPiece(words, (...seen) => {
    const name = pieceName(words, ...seen);
    if (pieceHash(name) !== seen[0]) throw new Error(`the piece ${name} goes by another number`);
    out.push(name);
  });
  return out;
}

function raised(text: string, language: Language): Message["isRaised"] {
  const { topic, priority } = classify(bot, { lang: language, text });
  return { crisis: priority === "crisis", care: topic === "distress" || topic === "self_exclusion" };
}

function toMessage({ lang, text = "", expect }: Row, part: number, source: Source): Message {
  const { tokens } = normalize(text);
  const pack = packOf(lang);
  const read = weighable(readMessage(pack, tokens, true, [], { steps: 0 }));
  const pieces = piecesOf(read.words);
  const isCrisis = expect.priority === "crisis";
  const isCare = isCrisis || expect.topic === "distress" || expect.topic === "self_exclusion";
  const mayBe =
    (expect.accept_topics ?? []).includes("distress") || (expect.accept_priorities ?? []).includes("crisis");
  const labels = { isCrisis, isCare, isCalm: !isCare && !mayBe };
  return {
    ...labels,
    text,
    part,
    source,
    isRaised: raised(text, lang),
    read,
    pieces: [...pieces, ...conceptsOf(read, pack)],
    size: pieces.length,
  };
}

export function messagesOf(language: Language): readonly Message[] {
  const known = readdirSync(KNOWN)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readRows(join(KNOWN, name), language))
    .map((row) => toMessage(row, PART_COUNT - 1, "known"));
  const fresh = ROUNDS.flatMap((round, part) =>
    readRows(join(FRESH, `round-${round}`, `fresh_${language}.jsonl`), language).map((row) =>
      toMessage(row, part, "fresh"),
    ),
  );
  const practice = readRows(join(PRACTICE, `${language}.jsonl`), language);
  // In their order: what was written in one sitting stays together.
  const fifths = practice.map((row, at) => toMessage(row, Math.floor((PART_COUNT * at) / practice.length), "practice"));
  const offTopic = readRows(join(PRACTICE, "offtopic.jsonl"), language).map((row, at) =>
    toMessage(row, at % PART_COUNT, "offtopic"),
  );
  return [...known, ...fresh, ...fifths, ...offTopic];
}
