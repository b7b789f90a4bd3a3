/**
 * What the player thinks of it: two questions, asked once at the end (SPEC C26–C29). The first is about the person who helped,
 * the second about the outcome, which is not that person's doing.
 */
import { RATING_TEXT_LENGTH } from "../../../shared/limits.ts";
import { maskText } from "../../../shared/mask.ts";
import type { Disposition, Outcome, RatingAsk } from "../../../shared/vocabulary.ts";
import type { ConversationCommand } from "./commands.ts";
import { accept, type Decision, reject } from "./decision.ts";
import type { RatingGiven } from "./events.ts";
import type { ConversationState, LivingState } from "./state.ts";

/** How the agent ended it; null when nobody chose. */
export interface Ending {
  readonly disposition: Disposition;
  readonly outcome: Outcome;
}

const NEVER_AFTER: ReadonlySet<Disposition> = new Set(["complaint", "care", "crisis", "limits", "abuse"]);

/**
 * Who was written to by a person is asked both; who was with the bot alone, about the outcome. Who waited for a person and
 * got none is asked nothing: there is nothing to judge.
 */
export function asksAtEnd(state: LivingState, ending: Ending | null): RatingAsk {
  const isNever =
    state.isCare ||
    state.isUnasked ||
    (ending !== null && (NEVER_AFTER.has(ending.disposition) || ending.outcome === "complaint"));
  if (isNever) {
    return "none";
  }
  if (state.helper !== null) {
    return "both";
  }
  return state.need === null && state.lastPlayerMessage !== null ? "outcome" : "none";
}

export function giveRating(
  state: ConversationState,
  { agent: score, outcome, comment }: Extract<ConversationCommand, { type: "GiveRating" }>,
): Decision {
  const raw = comment.trim();
  if (raw.length > RATING_TEXT_LENGTH) {
    return reject("text_too_long");
  }
  if (state.status === "new" || state.asks === "none" || (score !== null && state.asks !== "both")) {
    return reject("not_expected");
  }
  const agent = score === null || state.helper === null ? null : { agentId: state.helper.agentId, score };
  return accept([{ type: "RatingGiven", agent, outcome, ...maskText(raw) }]);
}

export const isSkipped = ({ agent, outcome, text }: RatingGiven): boolean =>
  agent === null && outcome === null && text === "";
