/**
 * Folds what the server sends into what a screen shows: player and console use the same fold.
 * A view resumed after any gap equals a fresh one (DL6): events are applied in order, each once.
 */
import type { ConversationId, Epoch, EventId } from "./ids.ts";
import type { ConversationEventMessage, FactCard, HelplineCard } from "./protocol-events.ts";
import type {
  BotReplyKind,
  Closer,
  HandoffKind,
  HandoffReason,
  Lane,
  Language,
  MaskKind,
  Priority,
  RatingAsk,
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
      readonly facts: FactCard | null;
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
  /** For agents: the operator vouches for who this is. */
  readonly isVerified: boolean;
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
  /** What the player may still be asked about the conversation that has ended. */
  readonly asks: RatingAsk;
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
    isVerified: false,
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
    asks: "none",
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

/** Applies one event that is `next`, as a player sees it. Unknown event types only move the number. */
export function applyShared(view: ConversationView, event: ConversationEventMessage): ConversationView {
  return { ...view, ...changes(view, event), seq: event.seq, lastEventId: event.eventId };
}

function changes(view: ConversationView, event: ConversationEventMessage): Partial<ConversationView> {
  const { seq, at } = event;
  const add = (item: Unplaced<TranscriptItem>): { readonly items: readonly TranscriptItem[] } => ({
    items: [...view.items, { ...item, seq, at }],
  });
  const tell = (line: SystemLine) => add({ type: "line", line });
  const isCare = view.isCare || ("isCare" in event && event.isCare);
  const { alias } = view;
  const requeued = { status: "queued", alias: null, ownerId: null, idleClosesAt: null } as const;
  switch (event.type) {
    case "conversation.started": {
      const { language, reference, playerLabel = null, country = null, isVerified = false } = event;
      return { status: "bot", language, reference, playerLabel, country, isVerified };
    }
    case "message.posted": {
      const { from, text, masked, clientMessageId = null, agentId = null } = event;
      return {
        ...add({ type: "message", from, alias: event.alias, text, masked, clientMessageId, agentId }),
        idleClosesAt: null,
      };
    }
    case "message.redacted":
      return {
        items: view.items.map((item) =>
          item.seq === event.targetSeq && item.type === "message" ? { ...item, text: event.text } : item,
        ),
      };
    case "bot.replied": {
      const { kind, textId, text, language, quickReplies, card, facts, termsRef } = event;
      return {
        ...add({ type: "bot", kind, textId, text, language, quickReplies, card, facts, termsRef }),
        isCare: isCare || kind === "care" || kind === "crisis",
      };
    }
    case "handoff.requested": {
      const { kind, canCancel } = event;
      return {
        ...tell({ name: "handoff", kind }),
        status: "queued",
        handoffKind: kind,
        isCare,
        canCancelHandoff: canCancel,
        idleClosesAt: null,
      };
    }
    case "handoff.raised":
      return {
        status: view.status === "offered" ? "queued" : view.status,
        isCare,
        canCancelHandoff: view.canCancelHandoff && !event.isCare,
      };
    case "handoff.cancelled":
      return { ...tell({ name: "back_to_bot" }), status: "bot", canCancelHandoff: false };
    case "offer.made":
      return { status: "offered" };
    case "offer.expired":
      return { status: "queued" };
    case "agent.assigned": {
      const { agentId = null, assignmentNumber = 0 } = event;
      return {
        ...tell({ name: "agent_joined", alias: event.alias, isFirst: view.joinedCount === 0 }),
        status: "assigned",
        alias: event.alias,
        ownerId: agentId,
        assignmentNumber,
        joinedCount: view.joinedCount + 1,
      };
    }
    case "conversation.returned":
      return { ...tell({ name: "returned", reason: event.reason, alias }), ...requeued };
    case "conversation.transferred":
      return { ...tell({ name: "transferred", alias }), ...requeued };
    case "idle.warned":
      return { idleClosesAt: event.closesAt };
    case "idle.extended":
      return { idleClosesAt: null };
    case "conversation.closed":
      return {
        ...tell({ name: "closed", by: event.by }),
        status: "closed",
        idleClosesAt: null,
        canReopenUntil: event.canReopenUntil,
        asks: event.asks,
        ownerId: null,
      };
    case "conversation.reopened":
      return { ...tell({ name: "reopened" }), status: "bot", alias: null, canReopenUntil: null };
    case "rating.given":
      return { asks: "none" };
    case "player.identified":
      return { isVerified: true };
    case "incident.followed":
    case "lookup.requested":
    case "lookup.ended":
    case "offer.declined":
    case "target.missed":
      return {};
    default:
      return unknownEvent(event);
  }
}

type Unplaced<Item> = Item extends TranscriptItem ? Omit<Item, "seq" | "at"> : never;

function unknownEvent(_event: never): Partial<ConversationView> {
  return {};
}

/** The same as agents see it: also what a person is needed for. */
export function applyEvent(view: ConversationView, event: ConversationEventMessage): ConversationView {
  const next = applyShared(view, event);
  return { ...next, need: needAfter(view, next, event) };
}

function needAfter(
  { need, items }: ConversationView,
  next: ConversationView,
  event: ConversationEventMessage,
): NeedView | null {
  switch (event.type) {
    case "handoff.requested":
      return needOf(event, questionOf(items), event.at);
    case "handoff.raised":
      return needOf(event, need?.question ?? "", need?.since ?? event.at);
    case "message.redacted": {
      // The question quotes a message, and must not go on showing what was masked in it.
      const askedAt = next.items.findLastIndex((item) => item.type === "line" && item.line.name === "handoff");
      return need && { ...need, question: questionOf(next.items.slice(0, Math.max(0, askedAt))) };
    }
    case "conversation.returned":
    case "conversation.transferred":
      return need && event.lane ? { ...need, lane: event.lane } : need;
    case "handoff.cancelled":
    case "conversation.reopened":
      return null;
    default:
      return need;
  }
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
