/**
 * Facts of the player's own account (SPEC C18–C22): asked for instead of a general answer, and what comes of it.
 *
 *   answer about a status, player verified -> LookupRequested + "I am looking" + deadline, in the message's own append
 *     found, fine                          -> LookupEnded + text and card
 *     found, late or declined; failed; due -> LookupEnded + text (and card) + HandoffRequested
 */
import type { FactKind, Topic } from "../../../shared/vocabulary.ts";
import type { BotDecision } from "../bot/decision.ts";
import { fixedReply } from "../bot/fixed-reply.ts";
import { assess } from "../facts/assess.ts";
import { describeFinding, factReply } from "../facts/describe.ts";
import type { Looked } from "../facts/facts.ts";
import { asksOnlyForPayout, ownQuestion } from "../facts/questions.ts";
import { laneOf } from "../queue/priority.ts";
import type { DecideContext } from "./context.ts";
import { accept, type Decision, reject } from "./decision.ts";
import type { BotReplied, ConversationEvent, HandoffRequested, LookupEnded } from "./events.ts";
import { handoff } from "./handoff.ts";
import type { ConversationState, LivingState } from "./state.ts";

/** Answers of the bot that say how something works in general, while the player has one of their own to see. */
const OWN: Readonly<Record<string, FactKind>> = {
  "payout.status": "payouts",
  "kyc.time": "documents",
  "kyc.refused": "documents",
  "bonus.wagering": "bonuses",
};

const TOPICS: Readonly<Record<FactKind, Topic>> = {
  payouts: "payout",
  documents: "kyc",
  bonuses: "bonus",
  deposits: "other",
  balances: "other",
  accounts: "account_blocked",
  rounds: "technical",
};

/**
 * What can be looked up instead of this answer. No bonus in sight of somebody in trouble, though it be their own. And
 * "where is my payout" is trouble with money only until it is known where it is: the casino is asked once, and whoever asks
 * again is not content and reaches a person (PRODUCT 3).
 */
function aboutOf(
  { reply, topic, reason }: BotDecision,
  text: string,
  { isCare, lookupNumber }: Pick<LivingState, "isCare" | "lookupNumber">,
): FactKind | null {
  if (reason !== null) {
    const isFirst = reason === "money" && lookupNumber === 0 && !isCare;
    return isFirst && asksOnlyForPayout(text, reply.language) ? "payouts" : null;
  }
  const own = ownQuestion(text, reply.language);
  const isOpen = reply.kind === "fallback" || reply.kind === "clarify";
  const about = own !== null && (isOpen || TOPICS[own] === topic) ? own : (OWN[reply.textId] ?? null);
  return isCare && about === "bonuses" ? null : about;
}

/** The events instead of the general answer; null where that is the best there is. */
export function lookUp(
  said: BotDecision,
  text: string,
  isVerified: boolean,
  state: Pick<LivingState, "lookup" | "lookupNumber" | "isCare">,
  context: DecideContext,
): readonly ConversationEvent[] | null {
  const about = isVerified && context.canLookUp && state.lookup === null ? aboutOf(said, text, state) : null;
  if (about === null) {
    return null;
  }
  const reply = factReply("lookup.asked", TOPICS[about], said.reply.language);
  return [
    { type: "BotReplied", reply, card: null, priority: "normal", reason: null },
    {
      type: "LookupRequested",
      lookupNumber: state.lookupNumber + 1,
      about,
      expiresAfterMs: context.timings.lookupMs,
    },
  ];
}

/** Where the conversation has moved on to people meanwhile, only that the lookup ended is kept: they look for themselves. */
export function endLookup(
  state: ConversationState,
  lookupNumber: number,
  looked: Looked,
  context: DecideContext,
): Decision {
  if (state.status === "new" || state.lookup?.lookupNumber !== lookupNumber) {
    return reject("not_expected");
  }
  const ended: LookupEnded = { type: "LookupEnded", lookupNumber, outcome: looked.status };
  if (state.status !== "bot") {
    return accept([ended]);
  }
  if (looked.status === "failed") {
    const topic = TOPICS[state.lookup.about];
    const reply = factReply("lookup.failed", topic, state.language);
    return handedOver(
      ended,
      { type: "BotReplied", reply, card: null, priority: "normal", reason: "facts" },
      topic,
      context,
    );
  }
  const finding = assess(looked.facts, context.facts, context.now);
  const replied: BotReplied = {
    type: "BotReplied",
    reply: describeFinding(finding, state.language, context.timeZone),
    // Excluded from play: whom to talk to comes with the answer (PRODUCT 3).
    card: finding.topic === "self_exclusion" ? context.helplines("safer_gambling", state.country) : null,
    priority: "normal",
    reason: finding.isForPerson ? "facts" : null,
    ...(finding.card === null ? {} : { facts: finding.card }),
  };
  return finding.isForPerson ? handedOver(ended, replied, finding.topic, context) : accept([ended, replied]);
}

function handedOver(ended: LookupEnded, replied: BotReplied, topic: Topic, context: DecideContext): Decision {
  const lane = laneOf(topic, "normal", "facts");
  const request: HandoffRequested = handoff({ reason: "facts", topic, lane, priority: "normal" }, context);
  if (request.kind === "live") {
    return accept([ended, replied, request]);
  }
  // Nobody is there: what was found is said, and then that (C15).
  const offline = fixedReply(context.bot, replied.reply.language, "handoff.offline", context.facts);
  const away: BotReplied = {
    type: "BotReplied",
    reply: { ...offline, topic },
    card: null,
    priority: "normal",
    reason: "facts",
  };
  return accept([ended, replied, away, request]);
}
