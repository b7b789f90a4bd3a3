/** Every command, decided: SPEC.md C, Q and A. Pure; the caller appends what comes out at the number it read. */
import { assertNever } from "../assert-never.ts";
import type { ConversationCommand } from "./commands.ts";
import type { DecideContext } from "./context.ts";
import { addNote, finish, postAgentMessage, returnToQueue, transfer } from "./decide-agent.ts";
import { reachDeadline } from "./decide-deadline.ts";
import { endLookup } from "./decide-lookup.ts";
import { acceptOffer, declineOffer, makeOffer } from "./decide-offer.ts";
import {
  cancelHandoff,
  endConversation,
  extendIdle,
  identifyPlayer,
  postMessage,
  requestHandoff,
} from "./decide-player.ts";
import { type Decision, reject } from "./decision.ts";
import { followIncident, tellIncident } from "./incident.ts";
import { giveRating } from "./rating.ts";
import type { ConversationState } from "./state.ts";

export function decide(state: ConversationState, command: ConversationCommand, context: DecideContext): Decision {
  switch (command.type) {
    case "PostMessage":
      return postMessage(state, command, context);
    case "RequestHandoff":
      return requestHandoff(state, command, context);
    case "CancelHandoff":
      return cancelHandoff(state);
    case "IdentifyPlayer":
      return identifyPlayer(state, command);
    case "ExtendIdle":
      return extendIdle(state);
    case "EndConversation":
      return endConversation(state);
    case "FollowIncident":
      return followIncident(state, command, context);
    case "TellIncident":
      return tellIncident(state, command.incident, context);
    case "GiveRating":
      return giveRating(state, command);
    case "MakeOffer":
      return makeOffer(state, command, context);
    case "AcceptOffer":
      return acceptOffer(state, command);
    case "DeclineOffer":
      return declineOffer(state, command);
    case "PostAgentMessage":
      return postAgentMessage(state, command, context);
    case "AddNote":
      return addNote(state, command);
    case "ReturnConversation":
      return returnToQueue(state, command);
    case "TransferConversation":
      return transfer(state, command);
    case "FinishConversation":
      return finish(state, command);
    case "AnswerLookup":
      return endLookup(state, command.lookupNumber, command.looked, context);
    case "ReachDeadline":
      return reachDeadline(state, command, context);
    default:
      return assertNever(command, reject("internal"));
  }
}
