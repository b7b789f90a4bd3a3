/**
 * Folds what the server sends into what a screen shows; player and console use the same fold.
 * A view resumed after any gap equals a fresh one (DL6): events are applied in order, each once.
 */
import type { ConversationId, Epoch, EventId } from "./ids.ts";
import type { ConversationEventMessage, HelplineCard } from "./protocol-events.ts";
import type {
  BotReplyKind,
  Closer,
  HandoffKind,
  HandoffReason,
  Lane,
  Language,
  MaskKind,
  Priority,
  ReturnReason,
  Status,
  Topic,
} from "./vocabulary.ts";

interface ItemBase {
  readonly seq: number;
  readonly at: number;
}

/** One entry of the transcript, oldest first. */
export type TranscriptItem =
  | (ItemBase & {
      readonly type: "message";
      readonly from: "player" | "agent";
      readonly alias: string | null;
      readonly text: string;
      readonly masked: readonly MaskKind[];
      readonly clientMessageId: string | null;
      readonly agentId: string | null;
    })
  | (ItemBase & {
      readonly type: "bot";
      readonly kind: BotReplyKind;
      readonly textId: string;
      readonly text: string;
      readonly language: Language;
      readonly quickReplies: readonly { readonly id: string; readonly label: string }[];
      readonly card: HelplineCard | null;
      readonly termsRef: { readonly id: string; readonly version: string } | null;
    })
  | (ItemBase & { readonly type: "line"; readonly line: SystemLine });

/** Things that happened, as the transcript tells them in one line. Sentences live in locale/. */
export type SystemLine =
  | { readonly name: "handoff"; readonly kind: HandoffKind }
  | { readonly name: "back_to_bot" }
  | { readonly name: "agent_joined"; readonly alias: string; readonly isFirst: boolean }
  | { readonly name: "returned"; readonly reason: ReturnReason; readonly alias: string | null }
  | { readonly name: "transferred"; readonly alias: string | null }
  | { readonly name: "closed"; readonly by: Closer }
  | { readonly name: "reopened" };

/** What the conversation needs a person for; null for players (the server never tells them). */
export interface NeedView {
  readonly reason: HandoffReason;
  readonly topic: Topic;
  readonly lane: Lane;
  readonly priority: Priority;
  readonly question: string;
  readonly since: number;
}

export interface ConversationView {
  readonly conversationId: ConversationId;
  readonly epoch: Epoch;
  readonly seq: number;
  readonly lastEventId: EventId | null;
  readonly status: Status;
  readonly language: Language | null;
  readonly reference: string;
  readonly playerLabel: string | null;
  /** For agents: chooses the helplines. */
  readonly country: string | null;
  readonly items: readonly TranscriptItem[];
  /** Alias of the agent who has the conversation now. */
  readonly alias: string | null;
  readonly ownerId: string | null;
  readonly assignmentNumber: number;
  readonly joinedCount: number;
  readonly handoffKind: HandoffKind;
  readonly isCare: boolean;
  readonly canCancelHandoff: boolean;
  readonly need: NeedView | null;
  /** Store time at which the chat closes unless the player says something; null when not warned. */
  readonly idleClosesAt: number | null;
  readonly canReopenUntil: number | null;
}

export function emptyView(conversationId: ConversationId, epoch: Epoch): ConversationView {
  return {
    conversationId,
    epoch,
    seq: 0,
    lastEventId: null,
    status: "new",
    language: null,
    reference: "",
    playerLabel: null,
    country: null,
    items: [],
    alias: null,
    ownerId: null,
    assignmentNumber: 0,
    joinedCount: 0,
    handoffKind: "live",
    isCare: false,
    canCancelHandoff: false,
    need: null,
    idleClosesAt: null,
    canReopenUntil: null,
  };
}

/** What a reader must do with an event: apply it, drop it (already seen), or ask for what is missing (DL8). */
export function placeOf(
  view: { readonly epoch: Epoch; readonly seq: number },
  event: { readonly epoch: Epoch; readonly seq: number },
): "next" | "seen" | "gap" {
  if (event.epoch !== view.epoch) {
    return "gap";
  }
  return event.seq === view.seq + 1 ? "next" : event.seq <= view.seq ? "seen" : "gap";
}

/** Applies one event that is `next`. Unknown event types only move the number. */
export function applyEvent(view: ConversationView, event: ConversationEventMessage): ConversationView {
  return { ...changed(view, event), seq: event.seq, lastEventId: event.eventId };
}

function changed(view: ConversationView, event: ConversationEventMessage): ConversationView {
  switch (event.type) {
    case "conversation.started":
      return {
        ...view,
        status: "bot",
        language: event.language,
        reference: event.reference,
        playerLabel: event.playerLabel ?? null,
        country: event.country ?? null,
      };
    case "message.posted":
      return {
        ...withItem(view, {
          type: "message",
          seq: event.seq,
          at: event.at,
          from: event.from,
          alias: event.alias,
          text: event.text,
          masked: event.masked,
          clientMessageId: event.clientMessageId ?? null,
          agentId: event.agentId ?? null,
        }),
        idleClosesAt: null,
      };
    case "message.redacted": {
      const items = view.items.map((item) =>
        item.seq === event.targetSeq && item.type === "message" ? { ...item, text: event.text } : item,
      );
      const askedAt = items.findLastIndex((item) => item.type === "line" && item.line.name === "handoff");
      // The question quotes a message, and must not go on showing what was masked in it.
      const need = view.need && { ...view.need, question: questionOf(items.slice(0, Math.max(0, askedAt))) };
      return { ...view, items, need };
    }
    case "bot.replied": {
      const { seq, at, kind, textId, text, language, quickReplies, card, termsRef } = event;
      const next = withItem(view, { type: "bot", seq, at, kind, textId, text, language, quickReplies, card, termsRef });
      return { ...next, isCare: view.isCare || kind === "care" || kind === "crisis" };
    }
    case "handoff.requested": {
      const next = withLine(view, event, { name: "handoff", kind: event.kind });
      const need = needOf(event, questionOf(view.items), event.at);
      return {
        ...next,
        status: "queued",
        handoffKind: event.kind,
        isCare: view.isCare || event.isCare,
        canCancelHandoff: event.canCancel,
        need,
        idleClosesAt: null,
      };
    }
    case "handoff.raised": {
      const need = needOf(event, view.need?.question ?? "", view.need?.since ?? event.at);
      const status = view.status === "offered" ? "queued" : view.status;
      return {
        ...view,
        status,
        isCare: view.isCare || event.isCare,
        canCancelHandoff: view.canCancelHandoff && !event.isCare,
        need,
      };
    }
    case "handoff.cancelled":
      return { ...withLine(view, event, { name: "back_to_bot" }), status: "bot", need: null, canCancelHandoff: false };
    case "offer.made":
      return { ...view, status: "offered" };
    case "offer.declined":
      return view;
    case "offer.expired":
      return { ...view, status: "queued" };
    case "agent.assigned": {
      const next = withLine(view, event, { name: "agent_joined", alias: event.alias, isFirst: view.joinedCount === 0 });
      const { alias } = event;
      return {
        ...next,
        status: "assigned",
        alias,
        ownerId: event.agentId ?? null,
        assignmentNumber: event.assignmentNumber ?? 0,
        joinedCount: view.joinedCount + 1,
      };
    }
    case "conversation.returned":
      return requeued(withLine(view, event, { name: "returned", reason: event.reason, alias: view.alias }), event.lane);
    case "conversation.transferred":
      return requeued(withLine(view, event, { name: "transferred", alias: view.alias }), event.lane);
    case "target.missed":
      return view;
    case "idle.warned":
      return { ...view, idleClosesAt: event.closesAt };
    case "idle.extended":
      return { ...view, idleClosesAt: null };
    case "conversation.closed":
      return {
        ...withLine(view, event, { name: "closed", by: event.by }),
        status: "closed",
        idleClosesAt: null,
        canReopenUntil: event.canReopenUntil,
        ownerId: null,
      };
    case "conversation.reopened":
      return {
        ...withLine(view, event, { name: "reopened" }),
        status: "bot",
        need: null,
        alias: null,
        canReopenUntil: null,
      };
    default:
      return unknownEvent(event, view);
  }
}

function unknownEvent(_event: never, view: ConversationView): ConversationView {
  return view;
}

function withItem(view: ConversationView, item: TranscriptItem): ConversationView {
  return { ...view, items: [...view.items, item] };
}

function withLine(
  view: ConversationView,
  event: { readonly seq: number; readonly at: number },
  line: SystemLine,
): ConversationView {
  return withItem(view, { type: "line", seq: event.seq, at: event.at, line });
}

function requeued(view: ConversationView, lane: Lane | undefined): ConversationView {
  const need = view.need === null || lane === undefined ? view.need : { ...view.need, lane };
  return { ...view, status: "queued", alias: null, ownerId: null, need, idleClosesAt: null };
}

interface NeedFields {
  readonly reason?: HandoffReason | undefined;
  readonly topic?: Topic | undefined;
  readonly lane?: Lane | undefined;
  readonly priority?: Priority | undefined;
}

/** The player's question: what they wrote last before people were asked for. */
function questionOf(items: ConversationView["items"]): string {
  const asked = items.findLast((item) => item.type === "message" && item.from === "player");
  return asked?.type === "message" ? asked.text : "";
}

function needOf(event: NeedFields, question: string, since: number): NeedView | null {
  const { reason, topic, lane, priority } = event;
  return reason && topic && lane && priority ? { reason, topic, lane, priority, question, since } : null;
}
