/** Given events, when a command, then events: the words of the conversation tests. */

import { packs } from "../../../server/core/bot/packs/packs.ts";
import { createBot } from "../../../server/core/bot/pipeline.ts";
import type { ConversationCommand, Opening } from "../../../server/core/conversation/commands.ts";
import type { DecideContext } from "../../../server/core/conversation/context.ts";
import { decide } from "../../../server/core/conversation/decide.ts";
import type { Accepted, Decision } from "../../../server/core/conversation/decision.ts";
import type { ConversationEvent } from "../../../server/core/conversation/events.ts";
import { evolve } from "../../../server/core/conversation/evolve.ts";
import { type ConversationState, initialState } from "../../../server/core/conversation/state.ts";
import type { KnownIncident } from "../../../server/core/incident/state.ts";
import { toAgentId, toBrandId, toClientMessageId, toPlayerRef } from "../../../shared/ids.ts";
import type { Status } from "../../../shared/vocabulary.ts";

export const bot = createBot(packs);

export const opening: Opening = {
  brandId: toBrandId("demo"),
  playerRef: toPlayerRef("player-1"),
  language: "en",
  country: "GB",
  reference: "B-234-567",
  playerNumber: "4821",
  isVerified: false,
};

export const noor = toAgentId("noor");
export const sam = toAgentId("sam");
export const START = 1_000_000;

export const context: DecideContext = {
  now: START,
  timings: {
    offerMs: 30_000,
    targetMs: { normal: 120_000, urgent: 60_000, crisis: 15_000 },
    idleWarningMs: 600_000,
    idleCloseMs: 120_000,
    reopenMs: 86_400_000,
    lookupMs: 8_000,
  },
  bot,
  facts: {
    name: "Demo",
    payoutCheckHours: 24,
    kycCheckHours: 48,
    kycUploadUrl: null,
    licence: null,
    termsVersion: "1",
  },
  helplines: (type, country) => ({ type, country, crisis: [], gambling: [], emergency: "112" }),
  isStaffed: true,
  opensAt: null,
  timeZone: "Europe/Amsterdam",
  canLookUp: false,
  incidents: [],
};

/** Payouts through one method are late, and more is said in an hour. */
export const trouble: KnownIncident = {
  status: "open",
  incidentId: "inc-1",
  version: 1,
  brandId: toBrandId("demo"),
  topics: ["payout"],
  method: "Trustly",
  texts: {
    en: { what: "Payouts through Trustly are late.", means: "We are working on it." },
    nl: { what: "Uitbetalingen via Trustly zijn laat.", means: "We werken eraan." },
  },
  readMoreUrl: null,
  publishedAt: START,
  updatedAt: START,
  nextUpdateAt: START + 3_600_000,
};

let nextId = 0;
export const clientMessageId = () => {
  nextId += 1;
  return toClientMessageId(`message-${String(nextId).padStart(20, "0")}`);
};

export function fold(
  events: readonly ConversationEvent[],
  at = START,
  from: ConversationState = initialState,
): ConversationState {
  let seq = from.status === "new" ? 0 : from.eventCount;
  return events.reduce((state, body) => {
    seq += 1;
    return evolve(state, { seq, at, body });
  }, from);
}

/** Decides and folds what was accepted; a refusal leaves the state and is an error of the test. */
export function after(
  state: ConversationState,
  command: ConversationCommand,
  changes: Partial<DecideContext> = {},
): ConversationState {
  const now = changes.now ?? context.now;
  return fold(accepted(decide(state, command, { ...context, ...changes })).events, now, state);
}

export function accepted(decision: Decision): Accepted {
  if (decision.status === "rejected") {
    throw new Error(`rejected: ${decision.code}`);
  }
  return decision;
}

export const post = (text: string): ConversationCommand => ({
  type: "PostMessage",
  clientMessageId: clientMessageId(),
  text,
  opening,
});
export const askPerson = (): ConversationCommand => ({
  type: "RequestHandoff",
  clientMessageId: clientMessageId(),
  opening,
});
export const offerTo = (...agentIds: readonly (typeof noor)[]): ConversationCommand => ({
  type: "MakeOffer",
  agentIds,
});
export const acceptBy = (agentId = noor, offerNumber = 1): ConversationCommand => ({
  type: "AcceptOffer",
  agentId,
  alias: agentId === noor ? "Noor" : "Sam",
  offerNumber,
});

/** One conversation in each status, by the shortest honest way. */
export function stateIn(status: Status): ConversationState {
  switch (status) {
    case "new":
      return initialState;
    case "bot":
      return after(initialState, post("hello"));
    case "queued":
      return after(stateIn("bot"), askPerson());
    case "offered":
      return after(stateIn("queued"), offerTo(noor));
    case "assigned":
      return after(stateIn("offered"), acceptBy());
    case "closed":
      return after(stateIn("assigned"), {
        type: "FinishConversation",
        agentId: noor,
        assignmentNumber: 1,
        alias: "Noor",
        disposition: "payout",
        outcome: "solved",
      });
  }
}
