/**
 * What an operator adds to the packs for one brand: other words for what the bot knows, names of games, answers of its own,
 * and topics that always go to a person. It becomes part of the pack of each language, below the safety layers and the
 * handovers: an operator can make the bot know more and be stricter, never less careful (PRODUCT 3, SPEC B28–B32).
 */
import type { Language, Topic } from "../../../shared/vocabulary.ts";
import type { Answer, Concepts, Rules } from "./pack.ts";

/** What an operator calls a thing -> the concept of the packs. */
export const SYNONYM_TARGETS = {
  payout: "PAYOUT",
  deposit: "DEPOSIT",
  bonus: "BONUS",
  wagering: "WAGER",
  document: "DOCUMENT",
  method: "METHOD",
  limit: "LIMIT",
  fee: "FEE",
  game: "GAMEWORD",
} as const;
export type SynonymTarget = keyof typeof SYNONYM_TARGETS;

export const ANSWER_TOPICS = ["bonus", "kyc", "payout", "technical", "other"] as const satisfies readonly Topic[];
export type AnswerTopic = (typeof ANSWER_TOPICS)[number];

export type PerLanguage<Value> = { readonly [Each in Language]?: Value | undefined };

export interface OperatorAnswer {
  readonly id: string;
  readonly topic: AnswerTopic;
  /** Each phrase suffices: its words, in any order, near each other. */
  readonly phrases: PerLanguage<readonly string[]>;
  /** RE2 syntax, over the text as the bot reads it: lower case, no accents, one space between words. */
  readonly patterns: PerLanguage<readonly string[]>;
  readonly text: PerLanguage<string>;
  /** Id of the operator's terms, or null. */
  readonly terms: string | null;
  /** The text is shown and the conversation goes to a person in the same step. */
  readonly isForPerson: boolean;
}

export interface OperatorRules {
  readonly synonyms: readonly {
    readonly language: Language;
    readonly means: SynonymTarget;
    readonly words: readonly string[];
  }[];
  /** Names of games: words of harm in them are part of a title. */
  readonly games: readonly string[];
  readonly answers: readonly OperatorAnswer[];
  /** Topics the bot does not answer alone. */
  readonly personTopics: readonly AnswerTopic[];
}

export const noRules: OperatorRules = { synonyms: [], games: [], answers: [], personTopics: [] };

/** Before an answer's id, so that none is taken for a text that ships. */
const OWN = "brand.";
const GAME = "OPERATOR_GAME";

export const ownTextId = (answer: Pick<OperatorAnswer, "id">): string => `${OWN}${answer.id}`;

/** What is added to the pack of one language. */
export interface Additions {
  readonly synonyms: readonly Concepts[];
  readonly games: Concepts;
  /** Names of games are titles. */
  readonly guards: Rules;
  /** Of each answer with phrases, what is asked. */
  readonly faq: Rules;
  readonly patterns: readonly (readonly [textId: string, sources: readonly string[]])[];
  readonly answers: Readonly<Record<string, Answer>>;
}

/** Null where the brand's rules have nothing in this language. */
export function additionsIn(language: Language, rules: OperatorRules): Additions | null {
  const synonyms = rules.synonyms.filter((each) => each.language === language);
  const answers = rules.answers.filter(({ text }) => text[language] !== undefined);
  if (synonyms.length + answers.length + rules.games.length === 0) {
    return null;
  }
  return {
    synonyms: synonyms.map(({ means, words }) => ({ [SYNONYM_TARGETS[means]]: words.join(",") })),
    games: rules.games.length === 0 ? {} : { [GAME]: rules.games.join(",") },
    guards: rules.games.length === 0 ? {} : { "operator.game": GAME },
    faq: phraseRules(answers, language),
    patterns: answers.map((answer) => [ownTextId(answer), answer.patterns[language] ?? []] as const),
    answers: Object.fromEntries(answers.map((answer) => toAnswer(answer, language))),
  };
}

function phraseRules(answers: readonly OperatorAnswer[], language: Language): Rules {
  return Object.fromEntries(
    answers.flatMap((answer) => {
      const phrases = answer.phrases[language] ?? [];
      return phrases.length === 0
        ? []
        : [[ownTextId(answer), phrases.map((phrase) => phrase.toLowerCase().trim().split(/\s+/).join(" & "))] as const];
    }),
  );
}

function toAnswer(answer: OperatorAnswer, language: Language): readonly [string, Answer] {
  return [
    ownTextId(answer),
    {
      kind: "answer",
      topic: answer.topic,
      terms: answer.terms,
      text: answer.text[language] ?? "",
      buttons: ["b.person"],
    },
  ];
}
