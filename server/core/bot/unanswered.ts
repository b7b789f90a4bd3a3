/**
 * What players asked and the bot could not answer, grouped for whoever writes the texts. Of a message only words that
 * several conversations share are shown: a name or an address said once stays where it is.
 */
import type { Language } from "../../../shared/vocabulary.ts";
import type { ConversationEvent } from "../conversation/events.ts";
import type { Bot } from "./compiled.ts";
import { normalize } from "./normalize.ts";

/** `fallback`: nothing known; `failed`: the second time; `rejected`: not what was meant; `repeated`: asked three times. */
export type Unanswered = "fallback" | "failed" | "rejected" | "repeated";

export interface OpenQuestion {
  readonly conversationId: string;
  readonly language: Language;
  readonly why: Unanswered;
  /** As stored: after masking. */
  readonly text: string;
}

type Replied = Extract<ConversationEvent, { readonly type: "BotReplied" }>;

function whyOf({ reply, reason }: Replied): Unanswered | null {
  if (reason === "bot_failed") return "failed";
  if (reason === "answer_rejected") return "rejected";
  if (reason === "repeated") return "repeated";
  return reply.kind === "fallback" ? "fallback" : null;
}

/** In order. A conversation in which care or crisis was shown gives none: what was said there is not for a list. */
export function openQuestions(conversationId: string, events: readonly ConversationEvent[]): readonly OpenQuestion[] {
  const out: OpenQuestion[] = [];
  let question: string | null = null;
  let before: string | null = null;
  for (const event of events) {
    if (event.type === "MessagePosted" && event.from === "player") {
      before = question;
      question = event.text;
    }
    if (event.type !== "BotReplied") continue;
    if (event.reason === "care" || event.reason === "crisis" || event.reply.card !== null) return [];
    const why = whyOf(event);
    // "That is not what I asked" says nothing of the question: the message before it does.
    const text = why === "rejected" ? (before ?? question) : question;
    if (why !== null && text !== null) out.push({ conversationId, language: event.reply.language, why, text });
  }
  return out;
}

export interface QuestionGroup {
  readonly language: Language;
  /** Normalised words in alphabetical order. */
  readonly phrase: string;
  readonly conversationIds: readonly string[];
  readonly why: Readonly<Partial<Record<Unanswered, number>>>;
}

export interface UnansweredReport {
  readonly questionCount: number;
  readonly conversationCount: number;
  /** Most conversations first. */
  readonly groups: readonly QuestionGroup[];
  /** Questions that share no words with enough others. */
  readonly aloneCount: number;
}

const SHORTEST_WORD = 3;
const PHRASE_WORDS = 2;

function contentWords(bot: Bot, { text, language }: OpenQuestion): readonly string[] {
  const functionWords = bot.byLanguage.get(language)?.functionWords;
  const words = normalize(text).tokens.flatMap((token) =>
    token.kind === "word" && token.text.length >= SHORTEST_WORD && functionWords?.has(token.text) !== true
      ? [token.text]
      : [],
  );
  return [...new Set(words)];
}

/** Groups by the words that most conversations share; `minConversations` is how many must share each of them. */
export function groupQuestions(
  bot: Bot,
  questions: readonly OpenQuestion[],
  minConversations: number,
): UnansweredReport {
  const read = questions.map((question) => ({ question, words: contentWords(bot, question) }));
  const sharers = new Map<string, Set<string>>();
  const keyOf = (question: OpenQuestion, word: string): string => `${question.language} ${word}`;
  for (const { question, words } of read) {
    for (const word of words) {
      const set = sharers.get(keyOf(question, word)) ?? new Set<string>();
      sharers.set(keyOf(question, word), set.add(question.conversationId));
    }
  }
  const groups = new Map<string, OpenQuestion[]>();
  for (const { question, words } of read) {
    const count = (word: string): number => sharers.get(keyOf(question, word))?.size ?? 0;
    const phrase = words
      .filter((word) => count(word) >= minConversations)
      .sort((left, right) => count(right) - count(left) || (left < right ? -1 : 1))
      .slice(0, PHRASE_WORDS)
      .sort()
      .join(" ");
    if (phrase === "") continue;
    const key = keyOf(question, phrase);
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  const built = [...groups].map(([key, members]) => toGroup(key, members));
  const shown = built.filter((group) => group.conversationIds.length >= minConversations);
  const shownCount = shown.reduce(
    (sum, group) => sum + Object.values(group.why).reduce((part, each) => part + each, 0),
    0,
  );
  return {
    questionCount: questions.length,
    conversationCount: new Set(questions.map((question) => question.conversationId)).size,
    groups: shown.sort(
      (left, right) =>
        right.conversationIds.length - left.conversationIds.length || (left.phrase < right.phrase ? -1 : 1),
    ),
    aloneCount: questions.length - shownCount,
  };
}

function toGroup(key: string, members: readonly OpenQuestion[]): QuestionGroup {
  const why: Partial<Record<Unanswered, number>> = {};
  for (const member of members) why[member.why] = (why[member.why] ?? 0) + 1;
  return {
    language: members[0]?.language ?? "en",
    phrase: key.slice(key.indexOf(" ") + 1),
    conversationIds: [...new Set(members.map((member) => member.conversationId))],
    why,
  };
}
