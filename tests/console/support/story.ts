/** Builds conversations for screens and tests the way the server would: event by event, folded with shared/view.ts. */
import type { OpenConversation } from "../../../shared/client/types.ts";
import { type ConversationId, toConversationId, toEpoch, toEventId } from "../../../shared/ids.ts";
import type { ConversationEventMessage, HelplineCard, StaffEventMessage } from "../../../shared/protocol-events.ts";
import type { InboxRow } from "../../../shared/protocol-server.ts";
import { applyEvent, emptyView } from "../../../shared/view.ts";
import type {
  BotReplyKind,
  HandoffKind,
  HandoffReason,
  Lane,
  Language,
  MaskKind,
  Priority,
  Topic,
} from "../../../shared/vocabulary.ts";

type Body<Event> = Event extends { type: string }
  ? Omit<Event, "conversationId" | "epoch" | "seq" | "eventId" | "at">
  : never;

export interface Story {
  readonly id: ConversationId;
  /** `at` is store time. */
  say(at: number, event: Body<ConversationEventMessage>): Story;
  staff(at: number, event: Body<StaffEventMessage>): Story;
  player(at: number, text: string, masked?: readonly MaskKind[]): Story;
  agent(at: number, alias: string, text: string): Story;
  bot(at: number, kind: BotReplyKind, text: string, more?: BotExtras): Story;
  handoff(at: number, need: Need): Story;
  assigned(at: number, alias: string): Story;
  note(at: number, alias: string, text: string): Story;
  open(more?: Partial<OpenConversation>): OpenConversation;
  row(more?: Partial<InboxRow>): InboxRow;
}

interface BotExtras {
  readonly textId?: string;
  readonly card?: HelplineCard | null;
  readonly termsRef?: { readonly id: string; readonly version: string } | null;
  readonly quickReplies?: readonly string[];
}

export interface Need {
  readonly reason: HandoffReason;
  readonly topic: Topic;
  readonly lane: Lane;
  readonly priority?: Priority;
  readonly isCare?: boolean;
  readonly kind?: HandoffKind;
}

export const agentIdOf = (alias: string) => `agent-${alias.toLowerCase()}`;
const EPOCH = toEpoch("epoch-1");

interface StoryStart {
  readonly name: string;
  readonly at: number;
  readonly language?: Language;
  readonly reference?: string;
}

/** `name` is the number of "Player 4821". */
export function story({ name, at: startedAt, language = "nl", reference = `B-${name}-7K` }: StoryStart): Story {
  const id = toConversationId(`conversation-${name}`);
  const isDutch = language === "nl";
  let view = emptyView(id, EPOCH);
  let lastAt = startedAt;
  const staffEvents: StaffEventMessage[] = [];
  let assignments = 0;

  const self: Story = {
    id,
    say(at, event) {
      const seq = view.seq + 1;
      view = applyEvent(view, {
        ...event,
        conversationId: id,
        epoch: EPOCH,
        seq,
        eventId: toEventId(`${name}-${seq}`),
        at,
      } as ConversationEventMessage);
      lastAt = at;
      return self;
    },
    staff(at, event) {
      const seq = staffEvents.length + 1;
      staffEvents.push({
        ...event,
        conversationId: id,
        epoch: EPOCH,
        seq,
        eventId: toEventId(`${name}-s${seq}`),
        at,
      } as StaffEventMessage);
      return self;
    },
    player: (at, text, masked = []) =>
      self.say(at, { type: "message.posted", from: "player", text, masked: [...masked], alias: null }),
    agent: (at, alias, text) =>
      self.say(at, { type: "message.posted", from: "agent", text, masked: [], alias, agentId: agentIdOf(alias) }),
    bot: (at, kind, text, { textId = `bot.${kind}`, card = null, termsRef = null, quickReplies = [] } = {}) =>
      self.say(at, {
        type: "bot.replied",
        kind,
        textId,
        textVersion: 1,
        language,
        text,
        termsRef,
        quickReplies: quickReplies.map((label, index) => ({ id: `q${index}`, label })),
        card,
        facts: null,
      }),
    handoff: (at, { reason, topic, lane, priority = "normal", isCare = false, kind = "live" }) =>
      self.say(at, { type: "handoff.requested", kind, isCare, canCancel: true, reason, topic, lane, priority }),
    assigned(at, alias) {
      assignments += 1;
      return self.say(at, { type: "agent.assigned", alias, agentId: agentIdOf(alias), assignmentNumber: assignments });
    },
    note: (at, alias, text) => self.staff(at, { type: "note.added", agentId: agentIdOf(alias), alias, text }),
    open: (more = {}) => ({
      view,
      staff: staffEvents,
      isLoaded: true,
      isPlayerTyping: false,
      viewerAliases: [],
      ...more,
    }),
    row(more = {}) {
      const messages = view.items.filter((item) => item.type === "message");
      const answered = messages.filter((item) => item.from === "agent").at(-1)?.seq ?? 0;
      const unanswered = messages.filter((item) => item.from === "player" && item.seq > answered);
      const need = view.need;
      return {
        conversationId: id,
        reference,
        playerLabel: `${isDutch ? "Speler" : "Player"} ${name}`,
        status: view.status,
        lane: need?.lane ?? null,
        priority: need?.priority ?? "normal",
        reason: need?.reason ?? null,
        topic: need?.topic ?? null,
        language,
        kind: view.handoffKind,
        preview: messages.at(-1)?.text ?? "",
        isReturned: false,
        missedCount: 0,
        waitingSince: need?.since ?? null,
        targetMs: need?.priority === "crisis" ? 15_000 : need?.priority === "urgent" ? 60_000 : 180_000,
        unansweredSince: view.status === "assigned" ? (unanswered[0]?.at ?? null) : null,
        unansweredCount: unanswered.length,
        lastActivityAt: lastAt,
        ownerId: view.ownerId,
        ownerAlias: view.alias,
        assignmentNumber: view.assignmentNumber,
        offer: null,
        ...more,
      };
    },
  };
  return self.say(startedAt, {
    type: "conversation.started",
    language,
    reference,
    playerLabel: `${isDutch ? "Speler" : "Player"} ${name}`,
    country: isDutch ? "NL" : "GB",
  });
}
