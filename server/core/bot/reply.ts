/** Decisions -> messages: which text, in which language, with the brand's facts filled in. */
import type { BotReplyKind, HandoffReason, Priority, Topic } from "../../../shared/vocabulary.ts";
import type { BotReply, BrandFacts } from "./decision.ts";
import type { Answer, FactName, Layer, PackTexts } from "./pack.ts";

export interface Outcome {
  readonly topic: Topic;
  readonly priority: Priority;
  readonly reason: HandoffReason;
  readonly textId: string;
}

/** Where each layer leads (PRODUCT 3, 4). Texts can narrow: `handoff.money.missing` is not in here. */
export const LAYER_OUTCOMES: Readonly<Record<Layer, Outcome>> = {
  crisis: { topic: "distress", priority: "crisis", reason: "crisis", textId: "crisis.open" },
  threat: { topic: "distress", priority: "urgent", reason: "threat", textId: "handoff.threat" },
  care: { topic: "distress", priority: "urgent", reason: "care", textId: "care.open" },
  exclusion: { topic: "self_exclusion", priority: "urgent", reason: "care", textId: "care.exclusion" },
  security: { topic: "fraud", priority: "urgent", reason: "security", textId: "handoff.security" },
  money: { topic: "money", priority: "normal", reason: "money", textId: "handoff.money" },
  complaint: { topic: "complaint", priority: "normal", reason: "complaint", textId: "handoff.complaint" },
  account: { topic: "account_blocked", priority: "normal", reason: "account", textId: "handoff.account" },
  technical: { topic: "technical", priority: "normal", reason: "technical", textId: "handoff.technical" },
  person: { topic: "other", priority: "normal", reason: "asked_for_person", textId: "handoff.ok" },
  rejection: { topic: "complaint", priority: "normal", reason: "answer_rejected", textId: "handoff.rejected" },
};

const MAX_BUTTONS = 3;

export function cardOf(kind: BotReplyKind, reason: HandoffReason | null): BotReply["card"] {
  if (reason === "crisis" || kind === "crisis") return "crisis";
  if (reason === "care" || kind === "care") return "safer_gambling";
  return null;
}

function factText(brand: BrandFacts, fact: FactName): string | null {
  const value = brand[fact];
  if (value === null) return null;
  if (typeof value === "object") return `${value.authority}, ${value.number}`;
  return String(value);
}

function fill(answer: Answer, brand: BrandFacts): string {
  const withFact = answer.withFact;
  const value = withFact === undefined ? null : factText(brand, withFact.fact);
  const text = withFact === undefined || value === null ? answer.text : withFact.text.replaceAll("{fact}", value);
  return text.replaceAll("{brand}", brand.name);
}

const SUBJECT_BUTTONS: Readonly<Partial<Record<Topic, string>>> = {
  payout: "b.payouts",
  kyc: "b.documents",
  bonus: "b.bonuses",
};

/** The button that leads to a text, or at least to its subject. */
export function buttonTo(pack: PackTexts, textId: string): string | null {
  const own = `b.${textId}`;
  if (pack.buttons[own] !== undefined) return own;
  const topic = pack.answers[textId]?.topic;
  return topic === undefined ? null : (SUBJECT_BUTTONS[topic] ?? null);
}

/** The reply with a button in front; the last one, which leads to a person, stays. */
export function withButton(reply: BotReply, pack: PackTexts, id: string): BotReply {
  const label = pack.buttons[id];
  if (label === undefined || reply.quickReplies.some((each) => each.id === id)) return reply;
  const rest =
    reply.quickReplies.length < MAX_BUTTONS
      ? reply.quickReplies
      : [...reply.quickReplies.slice(0, 1), ...reply.quickReplies.slice(2)];
  return { ...reply, quickReplies: [{ id, label }, ...rest] };
}

/** Builds the message for a text id; an unknown id is a mistake in a pack that a test finds. */
export function replyOf(
  pack: PackTexts,
  textId: string,
  brand: BrandFacts,
  topic: Topic | null,
  reason: HandoffReason | null,
): BotReply {
  const answer = pack.answers[textId] ?? pack.answers["fallback"];
  if (answer === undefined) throw new Error(`pack ${pack.language} has no fallback`);
  return {
    kind: answer.kind,
    textId,
    textVersion: pack.version,
    language: pack.language,
    text: fill(answer, brand),
    topic: topic ?? answer.topic,
    termsRef: answer.terms === null ? null : { id: answer.terms, version: brand.termsVersion },
    quickReplies: answer.buttons.flatMap((id) => {
      const label = pack.buttons[id];
      return label === undefined ? [] : [{ id, label }];
    }),
    card: cardOf(answer.kind, reason),
  };
}
