/** What a command says, as a digest: the same id may come again with the same content only (DL3). */
import { createHash } from "node:crypto";
import { maskText } from "../../shared/mask.ts";
import type { ConversationCommand } from "../core/conversation/commands.ts";

/** Same id, same content? Content is compared after masking (DL3); who sent it is in the id's scope. */
export function digestOf(command: ConversationCommand): string {
  const content =
    "text" in command ? [command.type, maskText(command.text.trim()).text] : [command.type, ...contentOf(command)];
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url");
}

function contentOf(command: Exclude<ConversationCommand, { text: string }>): readonly unknown[] {
  switch (command.type) {
    case "AcceptOffer":
    case "DeclineOffer":
      return [command.offerNumber];
    case "TransferConversation":
      return [command.lane, command.reason, command.summary];
    case "FinishConversation":
      return [command.disposition, command.outcome];
    case "FollowIncident":
      return [command.incidentId];
    case "GiveRating":
      return [command.agent, command.outcome, maskText(command.comment.trim()).text];
    case "ReturnConversation":
      return [command.reason, command.assignmentNumber];
    case "RequestHandoff":
    case "CancelHandoff":
    case "IdentifyPlayer":
    case "ExtendIdle":
    case "EndConversation":
    case "MakeOffer":
    case "AnswerLookup":
    case "ReachDeadline":
    case "TellIncident":
      return [];
  }
}
