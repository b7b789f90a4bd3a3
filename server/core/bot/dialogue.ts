/** What the bot remembers, and when it stops trying: second failure, rejected answer, third repetition, rising anger. */
import type { BotReplyKind, Topic } from "../../../shared/vocabulary.ts";
import type { BotDecision, BotMemory } from "./decision.ts";
import { type Normalized, normalize } from "./normalize.ts";

export const emptyMemory: BotMemory = {
  failureCount: 0,
  lastTopic: null,
  lastTextId: null,
  lastKind: null,
  safety: "none",
  signatures: [],
  anger: [],
};

const MAX_SIGNATURES = 20;
const MAX_ANGER = 5;
const MAX_SIGNATURE_WORDS = 12;
const SHORTEST_CONTENT_WORD = 4;

/** The words of a message that carry its content, in alphabetical order. */
export function signatureOf(normalized: Normalized): string {
  const content = new Set<string>();
  for (const token of normalized.tokens) {
    if (token.text.length >= SHORTEST_CONTENT_WORD || token.kind !== "word") content.add(token.text);
    if (content.size === MAX_SIGNATURE_WORDS) break;
  }
  return [...content].sort().join(" ");
}

function overlap(left: string, right: string): number {
  if (left === "" || right === "") return 0;
  const a = new Set(left.split(" "));
  const b = new Set(right.split(" "));
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}

const SIMILAR = 0.5;
const SIMILAR_TWICE = 1.1;

/** Whether the player says the same for the third time. */
export function isThirdRepetition(memory: BotMemory, signature: string): boolean {
  const scores = memory.signatures
    .filter((each) => !each.startsWith("#"))
    .map((each) => overlap(each, signature))
    .filter((score) => score >= SIMILAR)
    .sort((left, right) => right - left);
  return (scores[0] ?? 0) + (scores[1] ?? 0) >= SIMILAR_TWICE && scores.length >= 2;
}

/** Whether the bot would give the same text for the third time. */
export function isThirdAnswer(memory: BotMemory, textId: string): boolean {
  return memory.signatures.filter((each) => each === `#${textId}`).length >= 2;
}

/** Anger of one message: 0 calm to 3 raging. Capitals alone say nothing; many phones write them. */
export function angerOf(normalized: Normalized, swearCount: number): number {
  const shouting =
    normalized.exclamations >= 2 ||
    (normalized.exclamations >= 1 && normalized.questions >= 1) ||
    normalized.questions >= 3;
  return Math.min(3, swearCount * 2 + (shouting ? 1 : 0));
}

/** Rising: three messages in a row, each angrier than the one before, or two angry ones. */
export function isAngerRising(memory: BotMemory, anger: number): boolean {
  const last = memory.anger.at(-1) ?? 0;
  const before = memory.anger.at(-2) ?? 0;
  return (anger >= 2 && last >= 1) || (anger > last && last > before);
}

function safetyAfter(memory: BotMemory, decision: Pick<BotDecision, "priority" | "reason">): BotMemory["safety"] {
  if (memory.safety === "crisis" || decision.priority === "crisis") return "crisis";
  const isCare = decision.reason === "care" || decision.reason === "crisis";
  return isCare ? "care" : memory.safety;
}

/** After a message of the player, with the decision the bot took on it. */
export function rememberPlayer(
  memory: BotMemory,
  text: string,
  decision: Pick<BotDecision, "priority" | "reason">,
): BotMemory {
  const normalized = normalize(text);
  const signature = signatureOf(normalized);
  return {
    ...memory,
    safety: safetyAfter(memory, decision),
    signatures: signature === "" ? memory.signatures : [...memory.signatures, signature].slice(-MAX_SIGNATURES),
    anger: [
      ...memory.anger,
      Math.max(angerOf(normalized, 0), decision.reason === "angry" || decision.reason === "complaint" ? 2 : 0),
    ].slice(-MAX_ANGER),
  };
}

/** What is known of a bot's message: the classifier contract gives no text id. */
export interface BotTurn {
  readonly kind: BotReplyKind;
  readonly topic: Topic;
  readonly textId: string | null;
}

/** A bot turn that names no text is taken to be the text this bot gave, when kind and topic agree. */
export function likelyTextId(decision: BotDecision | null, kind: BotReplyKind, topic: Topic): string | null {
  return decision !== null && decision.reply.kind === kind && decision.reply.topic === topic
    ? decision.reply.textId
    : null;
}

function isAside({ kind, topic }: BotTurn): boolean {
  return kind === "hello" || kind === "smalltalk" || (kind === "fallback" && topic === "other");
}

/** After a message of the bot. An answer forgives the failure before it. */
export function rememberBot(memory: BotMemory, turn: BotTurn): BotMemory {
  const isFailure = turn.kind === "clarify" || turn.kind === "fallback";
  const isAnswer = turn.kind === "answer";
  return {
    ...memory,
    failureCount: isFailure ? memory.failureCount + 1 : isAnswer ? 0 : memory.failureCount,
    // A fallback is about nothing: the subject before it still stands.
    lastTopic: isAside(turn) ? memory.lastTopic : turn.topic,
    lastTextId: turn.textId,
    lastKind: turn.kind,
    signatures:
      turn.textId === null || !isAnswer
        ? memory.signatures
        : [...memory.signatures, `#${turn.textId}`].slice(-MAX_SIGNATURES),
  };
}
