/** A conversation that an agent has open: its two streams, read side by side, and what is not stored of it. */
import { type ConversationId, type Epoch, toEpoch } from "../ids.ts";
import type { ClientMessage } from "../protocol.ts";
import type { ConversationEventMessage, StaffEventMessage } from "../protocol-events.ts";
import type { AgentServerMessage } from "../protocol-server.ts";
import { applyEvent, type ConversationView, emptyView } from "../view.ts";
import { createReader, type Fold, type Reader } from "./reader.ts";
import type { Clock, OpenConversation } from "./types.ts";
import { createTypingShown } from "./typing.ts";

interface StaffLog extends Fold {
  readonly events: readonly StaffEventMessage[];
}

export interface FollowedOptions {
  readonly clock: Clock;
  send(message: ClientMessage): boolean;
  /** The player's typing ended by itself. */
  onChange(): void;
  onFresh(next: ConversationView, before: ConversationView): void;
}

export interface Followed {
  readonly conversation: Reader<ConversationView, ConversationEventMessage>;
  readonly staff: Reader<StaffLog, StaffEventMessage>;
  /** The same object again while nothing changed. */
  shown(): OpenConversation;
  isLoaded(): boolean;
  takeSlice(slice: Extract<AgentServerMessage, { type: "events" }>): void;
  takeEvent(event: ConversationEventMessage | StaffEventMessage): void;
  setTyping(isTyping: boolean): void;
  setViewers(aliases: readonly string[]): void;
  ask(): void;
  askLater(hintMs: number | null): void;
  lost(): void;
}

/** A live event does not say which stream it is of; the two are numbered by themselves (DL1). */
const STREAM_OF: Record<ConversationEventMessage["type"] | StaffEventMessage["type"], "conversation" | "staff"> = {
  "conversation.started": "conversation",
  "message.posted": "conversation",
  "message.redacted": "conversation",
  "bot.replied": "conversation",
  "incident.followed": "conversation",
  "player.identified": "conversation",
  "lookup.requested": "conversation",
  "lookup.ended": "conversation",
  "handoff.requested": "conversation",
  "handoff.raised": "conversation",
  "handoff.cancelled": "conversation",
  "offer.made": "conversation",
  "offer.declined": "conversation",
  "offer.expired": "conversation",
  "agent.assigned": "conversation",
  "conversation.returned": "conversation",
  "conversation.transferred": "conversation",
  "target.missed": "conversation",
  "idle.warned": "conversation",
  "idle.extended": "conversation",
  "conversation.closed": "conversation",
  "conversation.reopened": "conversation",
  "rating.given": "conversation",
  "bot.explained": "staff",
  "note.added": "staff",
  "transfer.noted": "staff",
  "alarm.raised": "staff",
  "conversation.finished": "staff",
};

function isStaffEvent(event: ConversationEventMessage | StaffEventMessage): event is StaffEventMessage {
  return STREAM_OF[event.type] === "staff";
}

export function createFollowed(conversationId: ConversationId, options: FollowedOptions): Followed {
  const { clock } = options;
  const unread = toEpoch("");
  const loaded = { conversation: false, staff: false };
  let isPlayerTyping = false;
  let viewerAliases: readonly string[] = [];
  let last: OpenConversation | null = null;

  const emptyLog = (epoch: Epoch): StaffLog => ({ conversationId, epoch, seq: 0, lastEventId: null, events: [] });
  const conversation = createReader<ConversationView, ConversationEventMessage>(emptyView(conversationId, unread), {
    clock,
    empty: (epoch) => emptyView(conversationId, epoch),
    apply: applyEvent,
    ask: (from) => options.send({ type: "conversation.resume", stream: "conversation", ...from }),
    ack: (seq) => options.send({ type: "ack", conversationId, seq }),
    onFresh: (next) => options.onFresh(next, conversation.view()),
  });
  const staff = createReader<StaffLog, StaffEventMessage>(emptyLog(unread), {
    clock,
    empty: emptyLog,
    apply: (log, event) => ({ ...log, seq: event.seq, lastEventId: event.eventId, events: [...log.events, event] }),
    ask: (from) => options.send({ type: "conversation.resume", stream: "staff", ...from }),
    ack: () => {},
    onFresh: () => {},
  });
  const showTyping = createTypingShown(clock, (isTyping) => {
    isPlayerTyping = isTyping;
    options.onChange();
  });
  const isLoaded = () => loaded.conversation && loaded.staff;

  return {
    conversation,
    staff,
    isLoaded,
    shown() {
      const view = conversation.view();
      const { events } = staff.view();
      const isSame =
        last?.view === view &&
        last.staff === events &&
        last.isLoaded === isLoaded() &&
        last.isPlayerTyping === isPlayerTyping &&
        last.viewerAliases === viewerAliases;
      last =
        isSame && last !== null ? last : { view, staff: events, isLoaded: isLoaded(), isPlayerTyping, viewerAliases };
      return last;
    },
    takeSlice(slice) {
      if (slice.stream === "staff") {
        loaded.staff = staff.takeSlice(slice) || loaded.staff;
      } else {
        loaded.conversation = conversation.takeSlice(slice) || loaded.conversation;
      }
    },
    takeEvent(event) {
      if (isStaffEvent(event)) {
        staff.takeEvent(event);
      } else if (event.type in STREAM_OF) {
        /** One that is unknown is found by its number, in the `ping` of its stream. */
        if (event.type === "message.posted" && event.from === "player") {
          showTyping(false);
        }
        conversation.takeEvent(event);
      }
    },
    setTyping: showTyping,
    setViewers(aliases) {
      viewerAliases = aliases;
    },
    ask() {
      conversation.ask();
      staff.ask();
    },
    askLater(hintMs) {
      conversation.askLater(hintMs);
      staff.askLater(hintMs);
    },
    lost() {
      loaded.conversation = loaded.staff = false;
      viewerAliases = [];
      isPlayerTyping = false;
      conversation.lost();
      staff.lost();
    },
  };
}
