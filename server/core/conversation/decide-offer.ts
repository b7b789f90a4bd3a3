/** Offers: the queue asks, agents accept or decline; first accept wins (QS3, PRODUCT 4). */
import { assertNever } from "../assert-never.ts";
import type { ConversationCommand } from "./commands.ts";
import type { DecideContext } from "./context.ts";
import { accept, type Decision, reject } from "./decision.ts";
import type { ConversationState } from "./state.ts";

type Make = Extract<ConversationCommand, { type: "MakeOffer" }>;
type Accept = Extract<ConversationCommand, { type: "AcceptOffer" }>;
type Decline = Extract<ConversationCommand, { type: "DeclineOffer" }>;

export function makeOffer(state: ConversationState, command: Make, context: DecideContext): Decision {
  switch (state.status) {
    case "queued": {
      if (command.agentIds.length === 0) {
        return reject("not_allowed");
      }
      const { agentIds } = command;
      return accept([
        { type: "OfferMade", offerNumber: state.offerNumber + 1, agentIds, expiresAfterMs: context.timings.offerMs },
      ]);
    }
    case "new":
    case "bot":
    case "offered":
    case "assigned":
    case "closed":
      return reject("not_expected");
    default:
      return assertNever(state, reject("internal"));
  }
}

/** Whether the agent still has room is checked inside the append (a guard), except for a crisis (PRODUCT 4). */
export function acceptOffer(state: ConversationState, command: Accept): Decision {
  switch (state.status) {
    case "offered":
      return isAsked(state.offer, command)
        ? accept([
            {
              type: "AgentAssigned",
              agentId: command.agentId,
              alias: command.alias,
              assignmentNumber: state.assignmentNumber + 1,
            },
          ])
        : reject("offer_over");
    case "assigned":
      return state.offerNumber === command.offerNumber ? reject("already_taken", state.alias) : reject("offer_over");
    case "new":
    case "bot":
    case "queued":
    case "closed":
      return reject("offer_over");
    default:
      return assertNever(state, reject("internal"));
  }
}

export function declineOffer(state: ConversationState, command: Decline): Decision {
  switch (state.status) {
    case "offered":
      return isAsked(state.offer, command)
        ? accept([{ type: "OfferDeclined", offerNumber: command.offerNumber, agentId: command.agentId }])
        : reject("offer_over");
    case "new":
    case "bot":
    case "queued":
    case "assigned":
    case "closed":
      return reject("offer_over");
    default:
      return assertNever(state, reject("internal"));
  }
}

function isAsked(
  offer: Extract<ConversationState, { status: "offered" }>["offer"],
  by: Pick<Accept, "agentId" | "offerNumber">,
): boolean {
  return (
    offer.offerNumber === by.offerNumber &&
    offer.agentIds.includes(by.agentId) &&
    !offer.declinedIds.includes(by.agentId)
  );
}
