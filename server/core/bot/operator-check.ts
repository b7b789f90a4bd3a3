/**
 * Tries a brand's rules against messages of which it is known what must happen (SPEC B31). Rules below the safety layers
 * cannot take a message from them, but a synonym or the name of a game can change what they read.
 */
import type { Language, Priority } from "../../../shared/vocabulary.ts";
import type { BotDecision, BrandFacts } from "./decision.ts";
import { emptyMemory } from "./dialogue.ts";
import { normalize } from "./normalize.ts";
import { type OperatorRules, ownTextId } from "./operator-rules.ts";
import { type Bot, decideBot, textsFor } from "./pipeline.ts";
import { createTouch } from "./touch.ts";

/** A message that must reach a person. */
export interface KnownMessage {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly priority: Priority;
}

export interface RuleProblem {
  readonly messageId: string;
  readonly text: string;
  /** The texts of the brand that would answer it; empty when rules only changed how it is read. */
  readonly textIds: readonly string[];
}

const RANK: Readonly<Record<Priority, number>> = { normal: 0, urgent: 1, crisis: 2 };

/**
 * Messages that the packs alone take to a person and the brand's bot takes less seriously, or would answer itself. Only
 * those that the rules can touch are decided.
 */
export function checkOperatorRules(
  plain: Bot,
  own: Bot,
  rules: OperatorRules,
  messages: readonly KnownMessage[],
  brand: BrandFacts,
): readonly RuleProblem[] {
  const ownIds = new Set(rules.answers.map(ownTextId));
  const isTouched = createTouch(own.packs.filter((pack, place) => pack !== plain.packs[place]));
  return messages.flatMap(({ id, language, text, priority }) => {
    if (!isTouched(normalize(text).tokens)) return [];
    const input = { text, language, memory: emptyMemory, brand };
    const before = decideBot(plain, input);
    const after = decideBot(own, input);
    const textIds =
      priority === "normal" || ownIds.size === 0 ? [] : textsFor(own, input).filter((textId) => ownIds.has(textId));
    return isWeaker(before, after) || textIds.length > 0 ? [{ messageId: id, text, textIds }] : [];
  });
}

function isWeaker(before: BotDecision, after: BotDecision): boolean {
  return before.route === "human" && (after.route !== "human" || RANK[after.priority] < RANK[before.priority]);
}
