/**
 * A player's message -> one decision, in this order:
 *
 *   normalise -> language -> safety of every pack -> handover layers -> small talk and FAQ -> clarify or fallback
 *                                                                     -> memory: stop trying, never fall below care
 */
import type { HandoffReason, Topic } from "../../../shared/vocabulary.ts";
import { compilePacks } from "./compile.ts";
import type { Bot as CompiledBot, CompiledPack } from "./compiled.ts";
import type { BotDecision, BotInput, BotMemory } from "./decision.ts";
import { angerOf, isAngerRising, isThirdAnswer, isThirdRepetition, signatureOf } from "./dialogue.ts";
import { explain, type ReadHit } from "./explain.ts";
import { extendBot } from "./extend.ts";
import { hasTrigger, tokensFor } from "./foreign.ts";
import { choosePack, isClearLead, survey } from "./language.ts";
import { type Normalized, normalize } from "./normalize.ts";
import type { OperatorRules } from "./operator-rules.ts";
import { LAYERS, type Layer, type Pack } from "./pack.ts";
import { buttonTo, LAYER_OUTCOMES, type Outcome, replyOf, withButton } from "./reply.ts";
import type { Counter } from "./rules.ts";
import { type LayerHit, layerHits, type Reading, readMessage, type Score, scoreTexts } from "./score.ts";
import { evidenceHit, moodHit, weighReading } from "./weighing.ts";

/** Packs compiled for deciding. It holds no state of any conversation; one serves all. */
export type Bot = CompiledBot;

export function createBot(packs: readonly Pack[]): Bot {
  return compilePacks(packs);
}

/** The same with what one brand adds (operator-rules.ts). Throws on a pattern that is not RE2 syntax. */
export function createBrandBot(bot: Bot, rules: OperatorRules): Bot {
  return extendBot(bot, rules);
}

interface Seen {
  readonly input: BotInput;
  readonly pack: CompiledPack;
  readonly normalized: Normalized;
  readonly own: Reading;
  readonly hits: readonly (LayerHit & ReadHit)[];
  readonly explainWith: (
    scores: readonly Score[],
    hits: readonly ReadHit[],
    decidedBy: string | null,
  ) => BotDecision["explanation"];
}

const CONTEXT: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  payout: ["LAST_PAYOUT", "LAST_FAQ"],
  money: ["LAST_PAYOUT"],
  kyc: ["LAST_KYC", "LAST_FAQ"],
  bonus: ["LAST_BONUS", "LAST_FAQ"],
};

function contextOf(memory: BotMemory): readonly string[] {
  const topic = memory.lastTopic === null ? [] : (CONTEXT[memory.lastTopic] ?? []);
  return memory.lastKind === null ? topic : [...topic, "BOT_SPOKE"];
}

function look(bot: Bot, input: BotInput, counter: Counter): Seen {
  const normalized = normalize(input.text);
  const { tokens } = normalized;
  const { points, isConcerned, bits } = survey(bot, tokens);
  const { pack, detected } = choosePack(bot, input.language, tokens.length, points);
  if (pack === null) throw new Error("a bot needs at least one pack");
  const context = contextOf(input.memory);
  const own = readMessage(pack, tokens, true, context, counter);
  const hits: (LayerHit & ReadHit)[] = [];
  bot.packs.forEach((each, place) => {
    const isOwn = each === pack;
    if (!isOwn && isConcerned[place] !== true) return;
    const given =
      isOwn || !isClearLead(points[bot.packs.indexOf(pack)], points[place]) ? tokens : tokensFor(each, pack, tokens);
    if (given !== tokens && !each.isAlwaysRead && !hasTrigger(given, bits, place)) return;
    const reading = isOwn ? own : readMessage(each, given, false, [], counter);
    for (const { rule, match, layer } of layerHits(reading, isOwn, counter)) hits.push({ rule, match, layer, reading });
  });
  const answers = weighReading(own, hits, counter);
  const mood = moodHit(own, answers, hits, counter);
  const evidence = evidenceHit(answers, hits);
  if (mood !== null) hits.push({ ...mood, reading: own });
  if (evidence !== null) hits.push({ ...evidence, reading: own });
  const rank = (layer: Layer): number => LAYERS.indexOf(layer);
  hits.sort((left, right) => rank(left.layer) - rank(right.layer) || left.rule.order - right.rule.order);
  return {
    input,
    pack,
    normalized,
    own,
    hits,
    explainWith: (scores, shown, decidedBy) => explain(tokens, detected, shown, scores, decidedBy),
  };
}

function handover(seen: Seen, outcome: Outcome, scores: readonly Score[], decidedBy: string | null): BotDecision {
  const { topic, priority, reason } = outcome;
  return {
    route: "human",
    topic,
    priority,
    reason,
    reply: replyOf(seen.pack.pack, outcome.textId, seen.input.brand, topic, reason),
    explanation: seen.explainWith(scores, seen.hits, decidedBy),
  };
}

/** Fewest concepts that make a second question of a message, rather than a word in passing. */
const SECOND_QUESTION = 2;

/** The text on another subject that the message itself, not the talk before, asks for nearly as much. */
function secondQuestion({ pack: { pack }, input }: Seen, scores: readonly Score[]): string | null {
  const [best] = scores;
  if (best === undefined) return null;
  const topicOf = (score: Score): Topic | undefined => pack.answers[score.textId]?.topic;
  const other = scores.find(
    (each) =>
      each.score >= Math.max(SECOND_QUESTION, best.score - 1) &&
      topicOf(each) !== topicOf(best) &&
      topicOf(each) !== input.memory.lastTopic,
  );
  return other === undefined ? null : buttonTo(pack, other.textId);
}

function answer(seen: Seen, textId: string, scores: readonly Score[], topic: Topic | null): BotDecision {
  const plain = replyOf(seen.pack.pack, textId, seen.input.brand, topic, null);
  const other = plain.kind === "answer" ? secondQuestion(seen, scores) : null;
  const reply = other === null ? plain : withButton(plain, seen.pack.pack, other);
  const shown = scores.slice(0, 1).map((score) => ({ ...score, reading: seen.own }));
  return {
    route: "bot",
    topic: reply.topic,
    priority: "normal",
    reason: null,
    reply,
    explanation: seen.explainWith(scores, shown, textId),
  };
}

/** Once care or crisis, never below again: whatever comes, a person has it. */
function sticky(memory: BotMemory): Outcome | null {
  switch (memory.safety) {
    case "none":
      return null;
    case "care":
      return { ...LAYER_OUTCOMES.care, textId: "care.still" };
    case "crisis":
      return { ...LAYER_OUTCOMES.crisis, textId: "crisis.still" };
  }
}

function outcomeOf(seen: Seen): { readonly outcome: Outcome; readonly decidedBy: string } | null {
  const first = seen.hits[0];
  const held = sticky(seen.input.memory);
  if (
    held !== null &&
    (first === undefined || LAYERS.indexOf(first.layer) > (seen.input.memory.safety === "crisis" ? 0 : 2))
  ) {
    return { outcome: held, decidedBy: `memory.${seen.input.memory.safety}` };
  }
  if (first === undefined) return null;
  if (first.layer === "rejection") return { outcome: rejected(seen.input.memory), decidedBy: first.rule.ruleId };
  const outcome = LAYER_OUTCOMES[first.layer];
  const narrower = `${outcome.textId}.${first.rule.ruleId.split(".")[1] ?? ""}`;
  const textId = seen.pack.pack.answers[narrower] === undefined ? outcome.textId : narrower;
  return { outcome: { ...outcome, textId }, decidedBy: first.rule.ruleId };
}

function rejected(memory: BotMemory): Outcome {
  return memory.lastTopic === null
    ? LAYER_OUTCOMES.rejection
    : stop("answer_rejected", memory.lastTopic, "handoff.rejected");
}

function stop(reason: HandoffReason, topic: Topic, textId: string): Outcome {
  return { topic, priority: "normal", reason, textId };
}

/** Texts that ask back are failures; of the FAQ only a bare subject asks back. */
export function decideCounted(bot: Bot, input: BotInput, counter: Counter): BotDecision {
  const seen = look(bot, input, counter);
  const { memory } = input;
  const early = outcomeOf(seen);
  if (early !== null) return handover(seen, early.outcome, [], early.decidedBy);

  const swears = seen.own.found.seen.get(seen.pack.table.idOf.get("SWEAR") ?? -1)?.length ?? 0;
  const scores = scoreTexts(seen.own, "faq", counter);
  const best = scores[0];
  const topic = seen.pack.pack.answers[best?.textId ?? ""]?.topic ?? memory.lastTopic ?? "other";
  if (isAngerRising(memory, angerOf(seen.normalized, swears))) {
    return handover(seen, stop("angry", "complaint", "handoff.angry"), scores, "memory.angry");
  }
  const signature = signatureOf(seen.normalized);
  const talk = scoreTexts(seen.own, "smalltalk", counter);
  const chat = talk[0];
  const isChat = chat !== undefined && (best === undefined || chat.score > best.score);
  if (!isChat && (isThirdRepetition(memory, signature) || (best !== undefined && isThirdAnswer(memory, best.textId)))) {
    return handover(seen, stop("repeated", topic, "handoff.repeated"), scores, "memory.repeated");
  }
  if (isChat) return answer(seen, chat.textId, talk, null);
  const kind = best === undefined ? "fallback" : seen.pack.pack.answers[best.textId]?.kind;
  if (best !== undefined && bot.isForPerson(best.textId, topic)) {
    const textId = kind === "answer" ? best.textId : LAYER_OUTCOMES.person.textId;
    return handover(seen, stop("operator_rule", topic, textId), scores, best.textId);
  }
  if (kind === "clarify" || kind === "fallback") {
    if (memory.failureCount >= 1)
      return handover(seen, stop("bot_failed", topic, "handoff.failed"), scores, "memory.failed");
  }
  return answer(seen, best?.textId ?? "fallback", scores, null);
}

export function decideBot(bot: Bot, input: BotInput): BotDecision {
  return decideCounted(bot, input, { steps: 0 });
}

/** Every FAQ text the message fits, best first, whatever is decided in the end. */
export function textsFor(bot: Bot, input: BotInput): readonly string[] {
  const counter = { steps: 0 };
  return scoreTexts(look(bot, input, counter).own, "faq", counter).map(({ textId }) => textId);
}
