/** Every command in every status: the types it adds, or the code it is refused with. A new one does not compile until decided. */
import type { CommandType, ConversationCommand } from "../../../server/core/conversation/commands.ts";
import type { ConversationEvent } from "../../../server/core/conversation/events.ts";
import type { RejectionCode } from "../../../shared/codes.ts";
import { toPlayerRef } from "../../../shared/ids.ts";
import type { Status } from "../../../shared/vocabulary.ts";
import { acceptBy, askPerson, clientMessageId, noor, offerTo, opening, post } from "./support.ts";

type Expected = { readonly events: readonly ConversationEvent["type"][] } | { readonly code: RejectionCode };

const holder = { agentId: noor, assignmentNumber: 1 };

export const sampleCommand: { readonly [Type in CommandType]: () => ConversationCommand } = {
  PostMessage: () => post("how long does a payout take?"),
  RequestHandoff: askPerson,
  CancelHandoff: () => ({ type: "CancelHandoff" }),
  IdentifyPlayer: () => ({ type: "IdentifyPlayer", guestRef: opening.playerRef, playerRef: toPlayerRef("verified") }),
  ExtendIdle: () => ({ type: "ExtendIdle" }),
  EndConversation: () => ({ type: "EndConversation" }),
  GiveRating: () => ({
    type: "GiveRating",
    clientMessageId: clientMessageId(),
    agent: null,
    outcome: 4,
    comment: "",
  }),
  MakeOffer: () => offerTo(noor),
  AcceptOffer: () => acceptBy(),
  DeclineOffer: () => ({ type: "DeclineOffer", agentId: noor, offerNumber: 1 }),
  PostAgentMessage: () => ({
    type: "PostAgentMessage",
    clientMessageId: clientMessageId(),
    alias: "Noor",
    text: "Good morning",
    ...holder,
  }),
  AddNote: () => ({
    type: "AddNote",
    clientMessageId: clientMessageId(),
    agentId: noor,
    alias: "Noor",
    text: "called the bank",
  }),
  ReturnConversation: () => ({ type: "ReturnConversation", reason: "released", ...holder }),
  TransferConversation: () => ({
    type: "TransferConversation",
    alias: "Noor",
    lane: "technical",
    reason: "game fault",
    summary: "",
    ...holder,
  }),
  FinishConversation: () => ({
    type: "FinishConversation",
    alias: "Noor",
    disposition: "payout",
    outcome: "solved",
    ...holder,
  }),
  AnswerLookup: () => ({ type: "AnswerLookup", lookupNumber: 99, looked: { status: "failed" } }),
  ReachDeadline: () => ({ type: "ReachDeadline", kind: "offer", number: 99 }),
};

const no = (code: RejectionCode): Expected => ({ code });
const gives = (...events: readonly ConversationEvent["type"][]): Expected => ({ events });

/** The agent's commands where nobody holds the conversation. */
const unheld = {
  PostAgentMessage: no("not_owner"),
  ReturnConversation: no("not_owner"),
  TransferConversation: no("not_owner"),
  FinishConversation: no("not_owner"),
  AnswerLookup: no("not_expected"),
  ReachDeadline: no("not_expected"),
} as const;

export const transitionTable: { readonly [From in Status]: { readonly [Type in CommandType]: Expected } } = {
  new: {
    PostMessage: gives("ConversationStarted", "BotReplied", "MessagePosted", "BotReplied"),
    RequestHandoff: gives("ConversationStarted", "BotReplied", "BotReplied", "HandoffRequested"),
    IdentifyPlayer: no("not_expected"),
    CancelHandoff: no("not_expected"),
    ExtendIdle: no("not_expected"),
    EndConversation: no("not_expected"),
    GiveRating: no("not_expected"),
    MakeOffer: no("not_expected"),
    AcceptOffer: no("offer_over"),
    DeclineOffer: no("offer_over"),
    AddNote: no("not_found"),
    ...unheld,
  },
  bot: {
    PostMessage: gives("MessagePosted", "BotReplied"),
    RequestHandoff: gives("BotReplied", "HandoffRequested"),
    IdentifyPlayer: gives("PlayerIdentified"),
    CancelHandoff: no("not_expected"),
    ExtendIdle: gives(),
    EndConversation: gives("ConversationClosed"),
    GiveRating: no("not_expected"),
    MakeOffer: no("not_expected"),
    AcceptOffer: no("offer_over"),
    DeclineOffer: no("offer_over"),
    AddNote: gives(),
    ...unheld,
  },
  queued: {
    PostMessage: gives("MessagePosted"),
    RequestHandoff: gives(),
    IdentifyPlayer: gives("PlayerIdentified"),
    CancelHandoff: gives("HandoffCancelled"),
    ExtendIdle: no("not_expected"),
    EndConversation: gives("ConversationClosed"),
    GiveRating: no("not_expected"),
    MakeOffer: gives("OfferMade"),
    AcceptOffer: no("offer_over"),
    DeclineOffer: no("offer_over"),
    AddNote: gives(),
    ...unheld,
  },
  offered: {
    PostMessage: gives("MessagePosted"),
    RequestHandoff: gives(),
    IdentifyPlayer: gives("PlayerIdentified"),
    CancelHandoff: gives("HandoffCancelled"),
    ExtendIdle: no("not_expected"),
    EndConversation: gives("ConversationClosed"),
    GiveRating: no("not_expected"),
    MakeOffer: no("not_expected"),
    AcceptOffer: gives("AgentAssigned"),
    DeclineOffer: gives("OfferDeclined"),
    AddNote: gives(),
    ...unheld,
  },
  assigned: {
    PostMessage: gives("MessagePosted"),
    RequestHandoff: gives(),
    IdentifyPlayer: gives("PlayerIdentified"),
    CancelHandoff: no("not_expected"),
    ExtendIdle: gives(),
    EndConversation: gives("ConversationClosed"),
    GiveRating: no("not_expected"),
    MakeOffer: no("not_expected"),
    AcceptOffer: no("already_taken"),
    DeclineOffer: no("offer_over"),
    PostAgentMessage: gives("MessagePosted"),
    AddNote: gives(),
    ReturnConversation: gives("ConversationReturned"),
    TransferConversation: gives("ConversationTransferred"),
    FinishConversation: gives("ConversationClosed"),
    AnswerLookup: no("not_expected"),
    ReachDeadline: no("not_expected"),
  },
  closed: {
    PostMessage: gives("ConversationReopened", "MessagePosted", "BotReplied"),
    RequestHandoff: gives("ConversationReopened", "BotReplied", "HandoffRequested"),
    IdentifyPlayer: no("not_expected"),
    CancelHandoff: no("not_expected"),
    ExtendIdle: no("not_expected"),
    EndConversation: no("not_expected"),
    GiveRating: no("not_expected"),
    MakeOffer: no("not_expected"),
    AcceptOffer: no("offer_over"),
    DeclineOffer: no("offer_over"),
    PostAgentMessage: no("conversation_closed"),
    AddNote: gives(),
    ReturnConversation: no("conversation_closed"),
    TransferConversation: no("conversation_closed"),
    FinishConversation: no("conversation_closed"),
    AnswerLookup: no("not_expected"),
    ReachDeadline: no("not_expected"),
  },
};
