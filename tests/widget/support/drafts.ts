/** Short forms of transcript items, made into what the client would hold. Times are store time. */
import type { PendingMessage, PlayerClientState } from "../../../shared/client/types.ts";
import { toClientMessageId, toConversationId, toEpoch } from "../../../shared/ids.ts";
import type { FactCard, HelplineCard } from "../../../shared/protocol-events.ts";
import { type ConversationView, emptyView, type SystemLine, type TranscriptItem } from "../../../shared/view.ts";
import type { BotReplyKind } from "../../../shared/vocabulary.ts";

/** Wednesday 12 May 2027, 14:00 in Amsterdam. */
export const NOW = Date.UTC(2027, 4, 12, 12, 0);
/** Clock time of the fake clock when the screen is looked at. */
export const CLOCK_NOW = 1_000_000;
export const MINUTE = 60_000;

export const HELPLINES: HelplineCard = {
  type: "safer_gambling",
  country: "NL",
  crisis: [
    {
      name: "113",
      number: "0800-0113",
      dial: "08000113",
      chatUrl: "https://www.113.nl/chat",
      isAlwaysOpen: true,
      isFree: true,
    },
  ],
  gambling: [
    {
      name: "OpenOverGokken",
      number: "0800 24 000 22",
      dial: "08002400022",
      chatUrl: "https://www.openovergokken.nl",
      isAlwaysOpen: true,
      isFree: true,
    },
  ],
  emergency: "112",
};

export const base: PlayerClientState = {
  connection: { status: "online" },
  isLoaded: true,
  view: null,
  pending: [],
  queue: null,
  isAgentTyping: false,
  seenSeq: 0,
  isStaffed: true,
  opensAt: null,
  heldUntil: null,
  clockOffset: NOW - CLOCK_NOW,
  identity: "anonymous",
  owner: "",
};

export type Draft = { readonly agoMs: number } & (
  | { readonly player: string; readonly isMasked?: boolean }
  | { readonly agent: string; readonly alias?: string }
  | {
      readonly bot: string;
      readonly kind?: BotReplyKind;
      readonly textId?: string;
      readonly replies?: readonly string[];
      readonly card?: HelplineCard;
      readonly facts?: FactCard;
    }
  | { readonly line: SystemLine }
);

function toItem(draft: Draft, index: number): TranscriptItem {
  const seq = index + 2;
  const at = NOW - draft.agoMs;
  if ("line" in draft) {
    return { type: "line", seq, at, line: draft.line };
  }
  if ("bot" in draft) {
    const quickReplies = (draft.replies ?? []).map((label, place) => ({ id: `r${place}`, label }));
    return {
      type: "bot",
      seq,
      at,
      kind: draft.kind ?? "answer",
      textId: draft.textId ?? "t",
      text: draft.bot,
      language: "nl",
      quickReplies,
      card: draft.card ?? null,
      facts: draft.facts ?? null,
      termsRef: null,
    };
  }
  const isPlayer = "player" in draft;
  return {
    type: "message",
    seq,
    at,
    from: isPlayer ? "player" : "agent",
    alias: isPlayer ? null : (draft.alias ?? "Noor"),
    text: isPlayer ? draft.player : draft.agent,
    masked: isPlayer && draft.isMasked ? ["card"] : [],
    clientMessageId: null,
    agentId: null,
  };
}

export function viewOf(drafts: readonly Draft[], change: Partial<ConversationView> = {}): ConversationView {
  const items = drafts.map(toItem);
  return {
    ...emptyView(toConversationId("c1"), toEpoch("e1")),
    status: "bot",
    reference: "BK-4821-77",
    seq: items[items.length - 1]?.seq ?? 1,
    items,
    ...change,
  };
}

export function pending(text: string, change: Partial<PendingMessage> = {}): PendingMessage {
  return {
    clientMessageId: toClientMessageId(`m${text.length}aaaaaaaaaaaaaaaaaaaaaaaa`),
    conversationId: null,
    text,
    status: "sending",
    code: null,
    retryAt: null,
    ...change,
  };
}
